import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

interface TextFieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'id' | 'style' | 'children'> {
  /** Code: large, spaced letters for the code on the screen. */
  readonly look?: 'plain' | 'code'
}

export function TextField({
  id,
  label,
  hint,
  error,
  counter,
  look = 'plain',
  className,
  ...input
}: TextFieldProps) {
  const words = {
    id,
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
    ...(counter === undefined ? {} : { counter }),
  }
  return (
    <FieldFrame {...words}>
      <input
        dir="auto"
        {...input}
        {...describedBy(words)}
        id={id}
        aria-invalid={error === undefined ? undefined : true}
        className={clsx('field-input', look === 'code' && 'field-input-code', className)}
      />
    </FieldFrame>
  )
}
