import clsx from 'clsx'
import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

export interface FieldWords {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string
  /** What is left to type, counted by whoever holds the text; tied to the field for screen readers. */
  readonly counter?: ReactNode
}

interface FieldFrameProps extends FieldWords {
  readonly children: ReactNode
}

/** Label above, hint under the label, then the field, then what is wrong and what is left. */
export function FieldFrame({ id, label, hint, error, counter, children }: FieldFrameProps) {
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {children}
      {(error !== undefined || counter !== undefined) && (
        <div className="field-foot">
          {error !== undefined && (
            <p id={`${id}-error`} role="alert" className="field-error">
              <TriangleAlert aria-hidden="true" size="1.3em" className="mt-0.5 flex-none" />
              <span>{error}</span>
            </p>
          )}
          {counter !== undefined && (
            <p id={`${id}-counter`} className={clsx('field-counter', error !== undefined && 'text-error')}>
              {counter}
            </p>
          )}
        </div>
      )}
    </div>
  )
}

export function describedBy({ id, hint, error, counter }: FieldWords): { 'aria-describedby'?: string } {
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
    ...(counter === undefined ? [] : [`${id}-counter`]),
  ]
  return ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }
}
