import { solid, type DimensionNumber } from './dimension-paint'
import { DimensionShape } from './dimension-shape'
import { rounded } from './rounded'

interface ShapeBadgeProps {
  readonly dimension: DimensionNumber
  readonly label: string
  readonly x: number
  readonly y: number
  readonly r: number
  readonly fontSize: number
  /** Open: nothing to show for it yet, or too few answers. */
  readonly open?: boolean
}

/** The number of a needle or the letter of a route, in the shape of its dimension. */
export function ShapeBadge({ dimension, label, x, y, r, fontSize, open = false }: ShapeBadgeProps) {
  const colour = solid(dimension)
  const size = fontSize * (dimension === 1 ? 0.86 : 1)
  const lower = dimension === 1 ? r * 0.2 : 0
  return (
    <g>
      {open ? (
        <DimensionShape
          dimension={dimension}
          x={x}
          y={y}
          r={r}
          fill="var(--surface)"
          stroke={colour}
          strokeWidth={rounded(Math.max(1.5, r * 0.13))}
        />
      ) : (
        <DimensionShape dimension={dimension} x={x} y={y} r={r} fill={colour} />
      )}
      <text
        x={rounded(x)}
        y={rounded(y + size * 0.35 + lower)}
        fontSize={rounded(size)}
        fontWeight={700}
        textAnchor="middle"
        fill={open ? colour : 'var(--on-dim)'}
      >
        {label}
      </text>
    </g>
  )
}
