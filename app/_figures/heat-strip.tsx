import { placeWidth, placeX, type AxisMetrics } from './axis-geometry'
import { soft, solid, type DimensionNumber } from './dimension-paint'
import { patternFill } from './patterns'
import { rounded } from './rounded'

interface HeatStripProps {
  readonly figureId: string
  readonly metrics: AxisMetrics
  readonly dimension: DimensionNumber
  readonly counts: readonly number[]
  /** The fullest place of all rounds in the figure, so that rounds can be compared. */
  readonly fullest: number
  readonly line: number
  readonly room: number
  readonly direction: 'up' | 'down'
  readonly open: boolean
}

/** For more people than dots can show: warmer and higher where more stand, with the count beside it. */
export function HeatStrip(props: HeatStripProps) {
  const { figureId, metrics, dimension, counts, fullest, line, room, direction, open } = props
  const width = placeWidth(metrics) * 0.9
  const sign = direction === 'up' ? -1 : 1
  const gap = metrics.stroke * 1.1
  const mostHeight = room - metrics.text * 1.35 - gap
  const colour = solid(dimension)
  return counts.map((count, place) => {
    const share = fullest === 0 ? 0 : count / fullest
    const height = count === 0 ? 0 : mostHeight * (0.12 + 0.88 * share)
    const top = direction === 'up' ? line - gap - height : line + gap
    const middle = placeX(metrics, place)
    const cell = {
      x: rounded(middle - width / 2),
      y: rounded(top),
      width: rounded(width),
      height: rounded(height),
      rx: rounded(Math.min(width * 0.09, height / 2)),
    }
    const countY = line + sign * (gap + height + metrics.text * (direction === 'up' ? 0.35 : 1.02))
    return (
      <g key={place}>
        {count > 0 && <rect {...cell} fill={soft(dimension)} />}
        {count > 0 && !open && <rect {...cell} fill={colour} opacity={Math.round(30 + 70 * share) / 100} />}
        {count > 0 && open && (
          <rect
            {...cell}
            fill={patternFill(figureId, dimension)}
            opacity={Math.round(20 + 40 * share) / 100}
          />
        )}
        {count > 0 && (
          <rect {...cell} fill="none" stroke={colour} strokeWidth={rounded(metrics.stroke * 0.6)} />
        )}
        <text
          x={middle}
          y={rounded(countY)}
          fontSize={metrics.text}
          fontWeight={count > 0 ? 650 : 400}
          textAnchor="middle"
          fill={count > 0 ? 'var(--ink)' : 'var(--ink-2)'}
        >
          {count}
        </text>
      </g>
    )
  })
}
