import clsx from 'clsx'
import { Check } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'

interface ChoiceChipProps extends Omit<ComponentProps<'input'>, 'type' | 'style' | 'children' | 'disabled'> {
  readonly kind: 'radio' | 'check'
  readonly label: string
  readonly icon?: ReactNode
  /** Said and shown on the chip when this choice is closed: "Gesloten". */
  readonly closedLabel?: string
  readonly isWide?: boolean
}

/** A native radio button or checkbox in the shape of a chip. */
export function ChoiceChip({
  kind,
  label,
  icon,
  closedLabel,
  isWide = false,
  className,
  ...input
}: ChoiceChipProps) {
  return (
    <label className={clsx('chip', isWide && 'chip-wide', className)}>
      <input
        {...input}
        type={kind === 'radio' ? 'radio' : 'checkbox'}
        className="chip-input"
        disabled={closedLabel !== undefined}
      />
      <span className="chip-face">
        <Check className="chip-tick" aria-hidden="true" size="1.1em" strokeWidth={3} />
        {icon}
        <span className="chip-text" data-text={label}>
          {label}
        </span>
        {closedLabel !== undefined && <span className="chip-closed">{closedLabel}</span>}
      </span>
    </label>
  )
}
