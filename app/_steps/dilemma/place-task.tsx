'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { DilemmaLine } from '@/app/_figures/dilemma-line'
import { dimensionOf } from '@/app/_figures/dimension'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SentMark } from '@/app/_phone/sent-mark'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import { Words } from '@/app/_shell/words'
import type { DilemmaPhoneProps } from './phone'
import { PolePair } from './pole-pair'

const firmnesses = [1, 2, 3] as const
const middle = 5
const last = 10

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
  const [position, setPosition] = useState<number | undefined>(given?.position)
  const [firmness, setFirmness] = useState<number | undefined>(given?.firmness)
  const { poles, subject } = view

  function place(next: { position: number | undefined; firmness: number | undefined }): void {
    setPosition(next.position)
    setFirmness(next.firmness)
    if (next.position === undefined) return
    const firm = next.firmness === undefined ? {} : { firmness: next.firmness }
    void send({ type: 'PlacePoint', round, position: next.position, ...firm }, `place-${round}`)
  }

  function shift(by: number): void {
    const from = position ?? middle
    place({ firmness, position: position === undefined ? middle : Math.max(0, Math.min(last, from + by)) })
  }

  /** The slider waits in the middle: touching it there moves nothing, but is a choice all the same. */
  function chooseMiddle(): void {
    if (position === undefined) place({ firmness, position: middle })
  }

  const spoken = position === undefined ? t('noPlace') : t('place', { place: position + 1 })
  return (
    <PhoneTask
      title={<Words>{view.title}</Words>}
      badge={<SubjectBadge subject={subject} size="large" />}
      foot={
        <>
          <SentMark keyPart={`place-${round}`} hasSent={given?.position !== undefined} />
          <Button
            size="phone"
            isWide
            onClick={onDone}
            {...(position === undefined
              ? { off: { reason: t('chooseFirst'), reasonId: 'choose-first' } }
              : {})}
          >
            {view.askReason ? t('next') : t('done')}
          </Button>
        </>
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
      <div className="relative">
        <DilemmaLine
          figureId="own-line"
          title={t('line')}
          desc={spoken}
          dimension={dimensionOf(subject.dimension)}
          {...(position === undefined ? {} : { position })}
        />
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={position ?? middle}
          aria-label={`${t('line')}: ${poles.a.name}, ${poles.b.name}`}
          aria-valuetext={spoken}
          onChange={(event) => place({ firmness, position: Number(event.target.value) })}
          onClick={chooseMiddle}
          onKeyDown={(event) => ['Enter', ' '].includes(event.key) && chooseMiddle()}
          className="line-range"
        />
      </div>
      <div className="flex items-center gap-3">
        <button
          type="button"
          className="stepper-button"
          aria-label={t('toA', { pole: poles.a.name })}
          onClick={() => shift(-1)}
        >
          <ChevronLeft aria-hidden="true" />
        </button>
        <p className="flex-1 text-center text-note text-ink-2">{t('hint')}</p>
        <button
          type="button"
          className="stepper-button"
          aria-label={t('toB', { pole: poles.b.name })}
          onClick={() => shift(1)}
        >
          <ChevronRight aria-hidden="true" />
        </button>
      </div>
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
