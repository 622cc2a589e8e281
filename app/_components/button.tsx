import clsx from 'clsx'
import { Clock } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { buttonLook, type ButtonSize, type ButtonTone } from './button-look'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'style' | 'aria-disabled'> {
  readonly tone?: ButtonTone
  readonly size?: ButtonSize
  readonly isWide?: boolean
  readonly icon?: ReactNode
  readonly isBusy?: boolean
  /** "Even geduld": said after 400 ms. Pass it from the start, so that the width is kept for it. */
  readonly busyLabel?: string
  /** Why it cannot be pressed now. The button stays reachable, so that everyone can find the reason. */
  readonly off?: { readonly reason: string; readonly reasonId: string }
}

export function Button({
  tone = 'main',
  size = 'normal',
  isWide = false,
  icon,
  isBusy = false,
  busyLabel,
  off,
  type = 'button',
  onClick,
  className,
  children,
  ...rest
}: ButtonProps) {
  const isOff = off !== undefined || isBusy
  const button = (
    <button
      {...rest}
      type={isOff ? 'button' : type}
      className={clsx(buttonLook(tone, size, isWide), busyLabel !== undefined && 'button-waits', className)}
      aria-disabled={isOff ? true : undefined}
      aria-busy={isBusy ? true : undefined}
      {...(isOff ? {} : { onClick })}
      {...(off === undefined ? {} : { 'aria-describedby': off.reasonId })}
    >
      <span className="button-label">
        {icon}
        <span>{children}</span>
      </span>
      {busyLabel !== undefined && (
        <span className="button-wait" aria-hidden={isBusy ? undefined : true}>
          <Clock aria-hidden="true" size="1.25em" />
          <span>{busyLabel}</span>
        </span>
      )}
    </button>
  )
  if (off === undefined) return button
  return (
    <span className={clsx('button-with-reason', isWide && 'w-full')}>
      {button}
      <span id={off.reasonId} className="button-reason">
        {off.reason}
      </span>
    </span>
  )
}
