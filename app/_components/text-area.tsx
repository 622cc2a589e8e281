import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

interface TextAreaProps extends FieldWords, Omit<ComponentProps<'textarea'>, 'id' | 'style' | 'children'> {}

/** For more than one line; it grows with what is typed where the browser can. */
export function TextArea({ id, label, hint, error, counter, className, rows = 3, ...area }: TextAreaProps) {
  const words = {
    id,
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
    ...(counter === undefined ? {} : { counter }),
  }
  return (
    <FieldFrame {...words}>
      <textarea
        dir="auto"
        rows={rows}
        {...area}
        {...describedBy(words)}
        id={id}
        aria-invalid={error === undefined ? undefined : true}
        className={clsx('field-input field-area', className)}
      />
    </FieldFrame>
  )
}
