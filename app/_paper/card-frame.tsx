import type { ReactNode } from 'react'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'

interface CardFrameProps {
  readonly dimension: number
  readonly label: string
  readonly over?: string
  readonly title: string
  readonly children: ReactNode
}

const strip = 8

/** The strip at the side of a card: the colour and the pattern of its dimension, also in grey. */
function Strip({ dimension }: { readonly dimension: number }) {
  return (
    <svg className="paper-strip" viewBox={`0 0 ${strip} 100`} preserveAspectRatio="none" aria-hidden="true">
      <rect width={strip} height={100} fill={`var(--dim-${dimension})`} />
    </svg>
  )
}

/** A card as it comes out of the printer: half an A4, lying down. */
export function CardFrame({ dimension, label, over, title, children }: CardFrameProps) {
  return (
    <article className="paper-card">
      <Strip dimension={dimension} />
      <header className="paper-card-head">
        <NumberBadge dimension={dimensionOf(dimension)} label={label} size="large" />
        <div>
          {over !== undefined && <p className="paper-soft">{over}</p>}
          <h2>{title}</h2>
        </div>
      </header>
      {children}
    </article>
  )
}
