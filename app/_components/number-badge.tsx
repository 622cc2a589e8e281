import clsx from 'clsx'
import { ShapeBadge } from '@/app/_figures/shape-badge'
import type { DimensionNumber } from '@/lib/compass/schema'

interface NumberBadgeProps {
  readonly dimension: DimensionNumber
  /** Number of a needle, letter of a route. */
  readonly label: string | number
  readonly size?: 'small' | 'normal' | 'large' | 'screen'
  /** "Naald 3". Without it the badge is decoration beside words that say the same. */
  readonly spoken?: string
  readonly isOpen?: boolean
}

/** The number of a needle in the shape of its dimension: comes before every needle, wherever it stands. */
export function NumberBadge({ dimension, label, size = 'normal', spoken, isOpen = false }: NumberBadgeProps) {
  const text = String(label)
  const isPointed = dimension === 1 || dimension === 4
  return (
    <svg
      className={clsx('number-badge', `number-badge-${size}`)}
      viewBox="-16 -16 32 32"
      {...(spoken === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': spoken })}
    >
      <ShapeBadge
        dimension={dimension}
        label={text}
        x={0}
        y={dimension === 1 ? 2 : 0}
        r={isPointed ? 11.8 : 13.4}
        fontSize={text.length > 1 ? 14 : 15.5}
        open={isOpen}
      />
    </svg>
  )
}
