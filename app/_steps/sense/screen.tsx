'use client'

import { useTranslations } from 'next-intl'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { Words } from '@/app/_shell/words'
import type { ScreenStepProps } from '@/app/_steps/parts'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import { natures } from '@/lib/domain/steps/sense/nature'
import type { SenseScreenView } from '@/lib/domain/steps/sense/view'
import { NatureSign } from './nature-sign'
import { Split } from './split'

type SenseScreenProps = ScreenStepProps<SenseScreenView>

const mostOthers = 4

function Waiting({ view, size }: Pick<SenseScreenProps, 'view' | 'size'>) {
  const t = useTranslations('steps.sense')
  const isRoom = size === 'room'
  return (
    <div className={isRoom ? 'sense-waiting' : 'grid gap-3'}>
      {view.about !== '' && (
        <p className={isRoom ? 'text-screen-lead' : ''}>
          <Words>{view.about}</Words>
        </p>
      )}
      <ul className={isRoom ? 'split split-room' : 'split'}>
        {natures.map((nature) => (
          <li key={nature} className="split-part">
            <p className="split-name">
              <NatureSign nature={nature} className={isRoom ? 'size-[5vh]' : 'size-6'} />
              <span className="font-heading">{t(`natures.${nature}.name`)}</span>
            </p>
            <p>{t(`natures.${nature}.about`)}</p>
          </li>
        ))}
      </ul>
      <p className={isRoom ? 'text-screen-base text-ink-2' : 'text-ink-2'}>{t('screen.waiting')}</p>
    </div>
  )
}

/** The reasons that do not say which of the four they belong to, in a row below. */
function OtherReasons({ view, size, focusedItemId }: Omit<SenseScreenProps, 'step' | 'here'>) {
  const t = useTranslations('steps.sense.screen')
  const others = view.reasons.filter(({ nature, reasonId }) => !nature && reasonId !== focusedItemId)
  if (others.length === 0) return null
  if (size === 'hand') {
    return (
      <ul className="grid gap-2">
        {others.map(({ reasonId, text }) => (
          <li key={reasonId}>
            <Words>{text}</Words>
          </li>
        ))}
      </ul>
    )
  }
  const left = others.length - mostOthers
  return (
    <section className="sense-others">
      <h2 className="text-screen-note text-ink-2">
        {t('others')}
        {left > 0 && ` · ${t('more', { count: left })}`}
      </h2>
      <ul>
        {others.slice(0, mostOthers).map(({ reasonId, text }) => (
          <li key={reasonId}>
            <Words>{text}</Words>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The matter with the four words; after the reveal how the group sees it and why. */
export function SenseScreen({ step, view, here, size, focusedItemId }: SenseScreenProps) {
  const t = useTranslations('steps.sense.screen')
  const counts = view.split?.counts

  function body() {
    if (!view.split) return <Waiting view={view} size={size} />
    if (!counts) return <p className="text-screen-lead">{t('tooFew')}</p>
    return (
      <>
        <Split counts={counts} size={size === 'room' ? 'room' : 'page'} reasons={view.reasons} />
        <OtherReasons view={view} size={size} focusedItemId={focusedItemId} />
      </>
    )
  }

  return (
    <ScreenFrame
      over={`${step.title} · ${t('question')}`}
      question={view.matter}
      count={{ here, answered: step.answered, label: t('count') }}
      size={size}
      {...(view.subject ? { badge: <SubjectBadge subject={view.subject} size="screen" /> } : {})}
    >
      {body()}
    </ScreenFrame>
  )
}
