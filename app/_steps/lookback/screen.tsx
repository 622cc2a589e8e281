'use client'

import { useTranslations } from 'next-intl'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { Words } from '@/app/_shell/words'
import type { ScreenStepProps } from '@/app/_steps/parts'
import type { LookbackScreenView, PromiseView } from '@/lib/domain/steps/lookback/view'
import { OutcomeBar } from './outcome-bar'
import { OutcomeSign } from './outcome-sign'
import { PromiseFacts } from './promise-facts'

// With more than this many the words would be too small to read from the back of a room.
const mostInRoom = 8

interface PromiseCardProps {
  readonly promise: PromiseView
  readonly isRevealed: boolean
  readonly look: 'large' | 'wall' | 'hand'
}

function PromiseCard({ promise, isRevealed, look }: PromiseCardProps) {
  const t = useTranslations('steps.lookback')
  const { what, settled, counts, remarks } = promise
  return (
    <li className="lookback-promise" data-look={look} data-settled={settled !== undefined}>
      <p className="lookback-what">
        <Words>{what}</Words>
      </p>
      {look !== 'wall' && <PromiseFacts promise={promise} />}
      {isRevealed && <OutcomeBar counts={counts} />}
      {settled && (
        <p className="lookback-settled">
          <OutcomeSign outcome={settled.outcome} />
          <strong>{t(`outcomes.${settled.outcome}`)}</strong>
          {settled.why !== '' && <Words>{settled.why}</Words>}
        </p>
      )}
      {look !== 'wall' && remarks.length > 0 && (
        <ul className="lookback-remarks">
          {remarks.slice(0, look === 'large' ? 6 : remarks.length).map(({ remarkId, text }) => (
            <li key={remarkId}>
              <Words>{text}</Words>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** The promises of last time, for all to see; after the reveal how people see what became of each. */
export function LookbackScreen({
  step,
  view,
  here,
  size,
  focusedItemId,
}: ScreenStepProps<LookbackScreenView>) {
  const t = useTranslations('steps.lookback.screen')
  const { question, promises, isRevealed } = view
  const isHand = size === 'hand'
  const focused = promises.find(({ promiseId }) => promiseId === focusedItemId)
  const shown = isHand ? promises : focused ? [focused] : promises.slice(0, mostInRoom)
  const look = isHand ? 'hand' : focused ? 'large' : 'wall'
  const left = promises.length - shown.length
  return (
    <ScreenFrame
      over={step.title}
      question={question}
      size={size}
      {...(promises.length > 0 ? { count: { here, answered: step.answered, label: t('count') } } : {})}
    >
      {promises.length === 0 && <p className={isHand ? '' : 'text-screen-lead'}>{t('none')}</p>}
      <ul className={isHand ? 'grid gap-3' : focused ? 'commitments-one' : 'lookback-wall'}>
        {shown.map((promise) => (
          <PromiseCard key={promise.promiseId} promise={promise} isRevealed={isRevealed} look={look} />
        ))}
      </ul>
      {!isHand && !focused && left > 0 && (
        <p className="text-screen-base text-ink-2">{t('more', { count: left })}</p>
      )}
    </ScreenFrame>
  )
}
