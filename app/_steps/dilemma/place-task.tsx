'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { dimensionOf } from '@/app/_figures/dimension'
import { useOwnAnswer } from '@/app/_live/use-own-answer'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SentMark } from '@/app/_phone/sent-mark'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import { Words } from '@/app/_shell/words'
import type { DilemmaPhoneProps } from './phone'
import { PlaceSlider } from './place-slider'
import { PolePair } from './pole-pair'

const firmnesses = [1, 2, 3] as const

interface Place {
  readonly position: number | undefined
  readonly firmness: number | undefined
}

/** A place between the two sides, and how firm it stands. Each choice is sent at once; the last one counts. */
export function PlaceTask({
  step,
  view,
  own,
  send,
  onDone,
}: DilemmaPhoneProps & { readonly onDone: () => void }) {
  const t = useTranslations('steps.dilemma.phone')
  const { round } = step.moment
  const given = own?.[round]
  const [{ position, firmness }, setPlace] = useOwnAnswer<Place>({
    position: given?.position,
    firmness: given?.firmness,
  })
  const { poles, subject } = view
  const mark = <SentMark keyPart={`place-${round}`} hasSent={given?.position !== undefined} />

  function place(next: Place): void {
    setPlace(next)
    if (next.position === undefined) return
    const firm = next.firmness === undefined ? {} : { firmness: next.firmness }
    void send({ type: 'PlacePoint', round, position: next.position, ...firm }, `place-${round}`)
  }

  return (
    <PhoneTask
      title={<Words>{view.title}</Words>}
      badge={<SubjectBadge subject={subject} size="large" />}
      foot={
        <Button
          size="phone"
          isWide
          onClick={onDone}
          {...(position === undefined ? { off: { reason: t('chooseFirst'), reasonId: 'choose-first' } } : {})}
        >
          {view.askReason ? t('next') : t('done')}
        </Button>
      }
    >
      {view.glasses !== undefined && (
        <p className="rounded-m bg-lantern-soft px-3 py-2 font-label">
          {t('glasses', { glasses: view.glasses })}
        </p>
      )}
      {view.caseText !== '' && (
        <section
          aria-label={t('case')}
          className={`rounded-m border-l-[6px] bg-surface px-3.5 py-2.5 case-${dimensionOf(subject.dimension)}`}
        >
          {view.caseLabel !== '' && (
            <p className="text-note text-ink-2">
              <Words>{view.caseLabel}</Words>
            </p>
          )}
          <p>
            <Words>{view.caseText}</Words>
          </p>
        </section>
      )}
      <PolePair a={poles.a.name} b={poles.b.name} />
      <PlaceSlider
        figureId="own-line"
        question={view}
        position={position}
        mark={given?.position === undefined && position === undefined ? undefined : mark}
        onPlace={(next) => place({ firmness, position: next })}
      />
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 font-label">{t('firmness')}</legend>
        <div className="grid grid-cols-3 gap-2">
          {firmnesses.map((each) => (
            <ChoiceChip
              key={each}
              kind="radio"
              name="firmness"
              label={t(`firm.${each}`)}
              checked={firmness === each}
              onChange={() => place({ position, firmness: each })}
              isWide
            />
          ))}
        </div>
      </fieldset>
    </PhoneTask>
  )
}
