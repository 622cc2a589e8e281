'use client'

import { useTranslations } from 'next-intl'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import { Words } from '@/app/_shell/words'
import type { CompassNeedle } from '@/lib/domain/steps/compass/config'
import type { Answer, Answers } from '@/lib/domain/steps/compass/state'

interface OwnAnswersProps {
  readonly needles: readonly CompassNeedle[]
  readonly answers: Answers
  /** Makes each line a button that leads back to its needle. */
  readonly onPick?: (index: number) => void
}

/** What this person gave, needle by needle. */
export function OwnAnswers({ needles, answers, onPick }: OwnAnswersProps) {
  const t = useTranslations('steps.compass.phone')

  function said(answer: Answer | undefined): string {
    if (answer === undefined) return t('notChosen')
    return answer === 'cannot-say'
      ? t('cannotSay')
      : t('values', { now: answer.now, desired: answer.desired })
  }

  return (
    <ul className="grid gap-2">
      {needles.map((needle, index) => {
        const line = (
          <>
            <NumberBadge dimension={dimensionOf(needle.dimension)} label={needle.number} />
            <span className="min-w-0 flex-1 text-left">
              <Words className="block leading-snug">{needle.name}</Words>
              <span className="block text-note text-ink-2">{said(answers[needle.number])}</span>
            </span>
          </>
        )
        return (
          <li key={needle.number}>
            {onPick ? (
              <button
                type="button"
                onClick={() => onPick(index)}
                className="flex min-h-11 w-full items-center gap-3 rounded-m border-2 border-control bg-surface px-3 py-2"
              >
                {line}
              </button>
            ) : (
              <div className="flex items-center gap-3 py-1">{line}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
