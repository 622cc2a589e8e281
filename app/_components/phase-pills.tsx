import clsx from 'clsx'
import { Check } from 'lucide-react'

export interface Phase {
  readonly label: string
  readonly state: 'past' | 'now' | 'next'
}

interface PhasePillsProps {
  readonly phases: readonly Phase[]
  /** Name of the strip, and the word that a tick stands for. */
  readonly labels: { readonly strip: string; readonly done: string }
}

/** Where a step is on its way: open, closed, shown, talk, harvest. */
export function PhasePills({ phases, labels }: PhasePillsProps) {
  return (
    <ol className="phase-pills" aria-label={labels.strip}>
      {phases.map(({ label, state }) => (
        <li
          key={label}
          className={clsx('phase-pill', `phase-pill-${state}`)}
          {...(state === 'now' ? { 'aria-current': 'step' } : {})}
        >
          {state === 'past' && (
            <>
              <Check aria-hidden="true" size="1.1em" strokeWidth={2.5} />
              <span className="sr-only">{labels.done}: </span>
            </>
          )}
          <span>{label}</span>
        </li>
      ))}
    </ol>
  )
}
