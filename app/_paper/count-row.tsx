'use client'

import { useTranslations } from 'next-intl'

interface CountRowProps {
  /** How the row is called, for who hears it. */
  readonly name: string
  readonly label: string
  readonly counts: readonly number[]
  /** What the first place is called: 0 on a needle, 1 on an axis. */
  readonly firstPlace: number
  readonly isFixed: boolean
  readonly onChange: (counts: readonly number[]) => void
}

/** How many stand at each of the eleven places, and how many that are together. */
export function CountRow({ name, label, counts, firstPlace, isFixed, onChange }: CountRowProps) {
  const t = useTranslations('paper.counts')
  const sum = counts.reduce((all, count) => all + count, 0)
  return (
    <fieldset className="count-row" disabled={isFixed}>
      <legend className="font-label">
        {label} <span className="font-normal text-ink-2">{t('answers', { count: sum })}</span>
      </legend>
      {counts.map((count, index) => (
        <label key={index} className="count-cell">
          <span aria-hidden="true">{index + firstPlace}</span>
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={2000}
            value={count === 0 ? '' : count}
            placeholder="0"
            aria-label={t('row', { name, row: `${label}, ${t('place', { place: index + firstPlace })}` })}
            onChange={(event) =>
              onChange(
                counts.map((each, at) =>
                  at === index ? Math.max(0, Math.trunc(Number(event.target.value))) : each,
                ),
              )
            }
            className="field-input count-input"
          />
        </label>
      ))}
    </fieldset>
  )
}
