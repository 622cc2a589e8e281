'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DilemmaLine } from '@/app/_figures/dilemma-line'
import { dimensionOf } from '@/app/_figures/dimension'
import type { DilemmaQuestion } from '@/lib/domain/steps/dilemma/view'

const middle = 5
const last = 10

interface PlaceSliderProps {
  readonly figureId: string
  readonly question: Pick<DilemmaQuestion, 'poles' | 'subject'>
  readonly position: number | undefined
  readonly onPlace: (position: number) => void
  /** Where the place that was chosen is by now: it takes the room of the hint. */
  readonly mark?: ReactNode
}

/** A place between the two poles: tap on the line, drag, arrow keys, or one step with the buttons. */
export function PlaceSlider({ figureId, question, position, onPlace, mark }: PlaceSliderProps) {
  const t = useTranslations('steps.dilemma.phone')
  const { poles, subject } = question
  const spoken = position === undefined ? t('noPlace') : t('place', { place: position + 1 })

  function shift(by: number): void {
    onPlace(position === undefined ? middle : Math.max(0, Math.min(last, position + by)))
  }

  /** The slider waits in the middle: touching it there moves nothing, but is a choice all the same. */
  function chooseMiddle(): void {
    if (position === undefined) onPlace(middle)
  }

  return (
    <>
      <div className="relative">
        <DilemmaLine
          figureId={figureId}
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
          onChange={(event) => onPlace(Number(event.target.value))}
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
        <div className="flex flex-1 justify-center text-note text-ink-2">{mark ?? <p>{t('hint')}</p>}</div>
        <button
          type="button"
          className="stepper-button"
          aria-label={t('toB', { pole: poles.b.name })}
          onClick={() => shift(1)}
        >
          <ChevronRight aria-hidden="true" />
        </button>
      </div>
    </>
  )
}
