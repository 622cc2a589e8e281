import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

interface SelectFieldProps extends FieldWords, Omit<ComponentProps<'select'>, 'id' | 'style'> {}

/** A native list to choose one from. */
export function SelectField({ id, label, hint, error, counter, children, ...select }: SelectFieldProps) {
  const words = {
    id,
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
    ...(counter === undefined ? {} : { counter }),
  }
  return (
    <FieldFrame {...words}>
      <select
        {...select}
        {...describedBy(words)}
        id={id}
        aria-invalid={error === undefined ? undefined : true}
        className="field-input"
      >
        {children}
      </select>
    </FieldFrame>
  )
}
