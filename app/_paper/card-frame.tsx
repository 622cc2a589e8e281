import type { ReactNode } from 'react'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'

interface CardFrameProps {
  readonly dimension: number
  readonly label: string
  readonly over?: string
  readonly title: string
  /** How many signs the card holds: the more, the smaller they are, so that all of them stay on it. */
  readonly signs: number
  readonly children: ReactNode
}

const strip = 8

function fitOf(signs: number): 'few' | 'some' | 'many' | 'full' {
  if (signs < 420) return 'few'
  if (signs < 800) return 'some'
  return signs < 1300 ? 'many' : 'full'
}

/** The strip at the side of a card: the colour and the pattern of its dimension, also in grey. */
function Strip({ dimension }: { readonly dimension: number }) {
  return (
    <svg className="paper-strip" viewBox={`0 0 ${strip} 100`} preserveAspectRatio="none" aria-hidden="true">
      <rect width={strip} height={100} fill={`var(--dim-${dimension})`} />
    </svg>
  )
}

/** A card as it comes out of the printer: half an A4, lying down. */
export function CardFrame({ dimension, label, over, title, signs, children }: CardFrameProps) {
  return (
    <article className="paper-card" data-fit={fitOf(signs)}>
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
