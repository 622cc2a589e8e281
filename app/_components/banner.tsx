import clsx from 'clsx'
import { Check, Clock, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

export type BannerTone = 'warn' | 'ok' | 'error' | 'info'

interface BannerProps {
  readonly tone: BannerTone
  readonly children: ReactNode
  readonly action?: ReactNode
  /** Only where it appears by itself and no live region says it already. */
  readonly role?: 'status' | 'alert'
  readonly className?: string
}

const looks = {
  warn: { icon: Clock, paint: 'bg-warn-soft text-warn' },
  ok: { icon: Check, paint: 'bg-ok-soft text-ok' },
  error: { icon: TriangleAlert, paint: 'bg-error-soft text-error' },
  info: { icon: Info, paint: 'bg-sunk text-ink' },
} as const

/** One line about the connection or the system: pushes the content, never covers it. */
export function Banner({ tone, children, action, role, className }: BannerProps) {
  const { icon: Icon, paint } = looks[tone]
  return (
    <div className={clsx('banner', paint, className)} {...(role === undefined ? {} : { role })}>
      <Icon aria-hidden="true" size="1.5em" className="flex-none" />
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  )
}
