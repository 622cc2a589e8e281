import { placeWidth, placeX, type AxisMetrics } from './axis-geometry'
import type { DimensionNumber } from './dimension-paint'
import { solid } from './dimension-paint'
import { DimensionShape } from './dimension-shape'
import { pointSwarm, type LivePoint } from './point-swarm'
import { rounded } from './rounded'

interface LivePointsProps {
  readonly metrics: AxisMetrics
  readonly dimension: DimensionNumber
  readonly points: readonly LivePoint[]
  readonly line: number
  readonly room: number
}

// Shares of the pitch: a triangle and a diamond leave less room for a number than the other shapes.
const radiusShare = { 1: 0.4, 2: 0.47, 3: 0.48, 4: 0.38, 5: 0.42 } as const
const textShare = { 1: 0.44, 2: 0.56, 3: 0.56, 4: 0.46, 5: 0.54 } as const

/** The open floor: every point with the number its owner knows it by, moving while the group talks. */
export function LivePoints({ metrics, dimension, points, line, room }: LivePointsProps) {
  const { pitch, places } = pointSwarm(points, {
    xOf: (position) => placeX(metrics, Math.min(10, Math.max(0, position))),
    width: metrics.width,
    height: room,
    aside: placeWidth(metrics),
    widestPitch: metrics.pitch * 1.8,
  })
  const r = pitch * radiusShare[dimension]
  const fontSize = pitch * textShare[dimension]
  const isLegible = fontSize >= metrics.text * 0.86
  // Nested svg elements, because x and y can glide there while a transform attribute cannot.
  return places.map(({ number, x, level }) => (
    <svg
      key={number}
      className="live-point"
      x={rounded(x)}
      y={rounded(line - metrics.stroke / 2 - pitch * (0.6 + level))}
      overflow="visible"
    >
      <DimensionShape dimension={dimension} x={0} y={0} r={r} fill={solid(dimension)} />
      {isLegible && (
        <text
          y={rounded(fontSize * (dimension === 1 ? 0.55 : 0.35))}
          fontSize={rounded(fontSize)}
          fontWeight={700}
          textAnchor="middle"
          fill="var(--on-dim)"
        >
          {number}
        </text>
      )}
    </svg>
  ))
}
