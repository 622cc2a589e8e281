import clsx from 'clsx'
import type { ComponentProps } from 'react'

interface CardProps extends Omit<ComponentProps<'section'>, 'style'> {
  /** Lantern: what to look at. Note: something of one's own that is not sent yet. Pointer: a hint on the console. */
  readonly tone?: 'plain' | 'lantern' | 'draft' | 'pointer'
}

const looks = {
  plain: 'bg-surface shadow-rest',
  lantern: 'border-2 border-lantern bg-lantern-soft',
  draft: 'border-2 border-dashed border-control bg-surface',
  pointer: 'border-l-[6px] border-lantern bg-surface shadow-rest',
} as const

export function Card({ tone = 'plain', className, children, ...rest }: CardProps) {
  return (
    <section {...rest} className={clsx('card', looks[tone], className)}>
      {children}
    </section>
  )
}
