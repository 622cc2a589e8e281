import clsx from 'clsx'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { buttonLook, type ButtonSize, type ButtonTone } from './button-look'

interface ButtonLinkProps extends Omit<ComponentProps<typeof Link>, 'style'> {
  readonly tone?: ButtonTone
  readonly size?: ButtonSize
  readonly isWide?: boolean
  readonly icon?: ReactNode
}

/** Looks like a button, goes somewhere: a real link, so that it can be opened and copied as one. */
export function ButtonLink({
  tone = 'main',
  size = 'normal',
  isWide = false,
  icon,
  className,
  children,
  ...link
}: ButtonLinkProps) {
  return (
    <Link {...link} className={clsx(buttonLook(tone, size, isWide), className)}>
      <span className="button-label">
        {icon}
        <span>{children}</span>
      </span>
    </Link>
  )
}
