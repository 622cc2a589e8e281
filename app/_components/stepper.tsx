'use client'

import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'

interface StepperProps {
  readonly stepperId: string
  readonly label: string
  /** Before the label: the sign that the drawing uses for it. */
  readonly sign?: ReactNode
  /** Null: nothing chosen yet. */
  readonly value: number | null
  readonly min: number
  readonly max: number
  readonly step?: number
  /** Where the first tap lands when nothing was chosen. */
  readonly startAt?: number
  readonly onChange: (value: number) => void
  readonly labels: {
    readonly less: string
    readonly more: string
    readonly none: string
    readonly format?: (value: number) => string
  }
}

/** Minus, value, plus: the way to set a number without dragging. */
export function Stepper(props: StepperProps) {
  const { stepperId, label, sign, value, min, max, step = 1, startAt = min, onChange, labels } = props
  const change = (by: number) => {
    const next = value === null ? startAt : Math.min(max, Math.max(min, value + by))
    if (next !== value) onChange(next)
  }
  const words = value === null ? labels.none : (labels.format ?? String)(value)
  const isLeast = value !== null && value <= min
  const isMost = value !== null && value >= max
  return (
    <div role="group" aria-labelledby={`${stepperId}-label`} className="stepper">
      <span id={`${stepperId}-label`} className="stepper-label">
        {sign}
        {label}
      </span>
      <button
        type="button"
        className="stepper-button"
        aria-label={labels.less}
        aria-controls={`${stepperId}-value`}
        aria-disabled={isLeast ? true : undefined}
        onClick={() => {
          change(-step)
        }}
      >
        <Minus aria-hidden="true" />
      </button>
      <output
        id={`${stepperId}-value`}
        className={value === null ? 'stepper-value stepper-none' : 'stepper-value'}
      >
        {words}
      </output>
      <button
        type="button"
        className="stepper-button"
        aria-label={labels.more}
        aria-controls={`${stepperId}-value`}
        aria-disabled={isMost ? true : undefined}
        onClick={() => {
          change(step)
        }}
      >
        <Plus aria-hidden="true" />
      </button>
    </div>
  )
}
