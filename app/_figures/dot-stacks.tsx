import { placeX, type AxisMetrics, type DotLayout } from './axis-geometry'
import { solid, type DimensionNumber } from './dimension-paint'
import { rounded } from './rounded'

interface DotStacksProps {
  readonly metrics: AxisMetrics
  readonly layout: DotLayout
  readonly dimension: DimensionNumber
  readonly counts: readonly number[]
  readonly line: number
  readonly direction: 'up' | 'down'
  /** Open before the talk, filled after it. */
  readonly open: boolean
}

/** One dot for each person, stacked on the place that was chosen. */
export function DotStacks({ metrics, layout, dimension, counts, line, direction, open }: DotStacksProps) {
  const { pitch, columns } = layout
  const ring = pitch * 0.11
  const paint = open
    ? {
        fill: 'var(--page)',
        stroke: solid(dimension),
        strokeWidth: rounded(ring),
        r: rounded(pitch * 0.46 - ring / 2),
      }
    : { fill: solid(dimension), r: rounded(pitch * 0.46) }
  const sign = direction === 'up' ? -1 : 1
  return counts.flatMap((count, place) =>
    Array.from({ length: count }, (_, index) => {
      const row = Math.floor(index / columns)
      const inRow = Math.min(columns, count - row * columns)
      const shift = ((index % columns) - (inRow - 1) / 2) * pitch
      return (
        <circle
          key={`${place}-${index}`}
          cx={rounded(placeX(metrics, place) + shift)}
          cy={rounded(line + sign * (metrics.stroke / 2 + pitch * (0.62 + row)))}
          {...paint}
        />
      )
    }),
  )
}
