import { placeWidth, placeX, type AxisMetrics } from './axis-geometry'
import { solid } from './dimension-paint'
import { DimensionShape } from './dimension-shape'
import { pointSign } from './point-sign'
import { pointSwarm, type LivePoint } from './point-swarm'
import { rounded } from './rounded'

interface LivePointsProps {
  readonly metrics: AxisMetrics
  readonly points: readonly LivePoint[]
  readonly line: number
  readonly room: number
}

// Shares of the pitch: a triangle and a diamond leave less room for a number than the other shapes.
const radiusShare = { 1: 0.4, 2: 0.47, 3: 0.48, 4: 0.38, 5: 0.42 } as const
/** Share of the text size of the figure: a smaller number is left out. */
const leastText = 0.8
const textShare = { 1: 0.44, 2: 0.56, 3: 0.56, 4: 0.46, 5: 0.54 } as const

/** The open floor: every point with the sign and number its owner knows it by, moving while the group talks. */
export function LivePoints({ metrics, points, line, room }: LivePointsProps) {
  const { pitch, places } = pointSwarm(points, {
    xOf: (position) => placeX(metrics, Math.min(10, Math.max(0, position))),
    width: metrics.width,
    height: room,
    aside: placeWidth(metrics),
    widestPitch: metrics.pitch * 1.8,
  })
  // Nested svg elements, because x and y can glide there while a transform attribute cannot.
  return places.map(({ number, x, level }) => {
    const { shape, colour } = pointSign(number)
    const fontSize = pitch * textShare[shape]
    const isLegible = fontSize >= metrics.text * leastText
    return (
      <svg
        key={number}
        className="live-point"
        x={rounded(x)}
        y={rounded(line - metrics.stroke / 2 - pitch * (0.6 + level))}
        overflow="visible"
      >
        <DimensionShape dimension={shape} x={0} y={0} r={pitch * radiusShare[shape]} fill={solid(colour)} />
        {isLegible && (
          <text
            y={rounded(fontSize * (shape === 1 ? 0.55 : 0.35))}
            fontSize={rounded(fontSize)}
            fontWeight={700}
            textAnchor="middle"
            fill="var(--on-dim)"
          >
            {number}
          </text>
        )}
      </svg>
    )
  })
}
