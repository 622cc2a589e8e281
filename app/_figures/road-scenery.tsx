import { solid, type DimensionNumber } from './dimension-paint'
import { patternFill } from './patterns'
import type { Point } from './polar'
import { rounded } from './rounded'

interface SceneryProps {
  readonly figureId: string
  readonly dimension: DimensionNumber
  readonly at: Point
  readonly scale: number
}

function standing([x, y]: Point, scale: number): string {
  return `translate(${rounded(x)} ${rounded(y)}) scale(${scale})`
}

/** The mountain under a goat track; its shaded side has the pattern of the land. */
export function Mountain({ figureId, dimension, at, scale }: SceneryProps) {
  const colour = solid(dimension)
  return (
    <g transform={standing(at, scale)}>
      <path
        d="M-132 62L-44 -50L-6 -8L42 -76L134 62Z"
        fill="var(--surface)"
        stroke={colour}
        strokeWidth={3}
        strokeLinejoin="round"
      />
      <path d="M42 -76L134 62H70L46 22L58 -2L36 -28Z" fill={patternFill(figureId, dimension)} opacity={0.6} />
      <path
        d="M-44 -50L-6 -8L-16 4L-30 -14L-44 2L-58 -22Z"
        fill={patternFill(figureId, dimension)}
        opacity={0.35}
      />
      <path
        d="M42 -76L134 62H70L46 22L58 -2L36 -28Z"
        fill="none"
        stroke={colour}
        strokeWidth={2}
        strokeLinejoin="round"
        opacity={0.5}
      />
    </g>
  )
}

const hill = 'M-118 46Q-104 -70 0 -74Q104 -70 118 46Z'
const portal = 'M-25 0v-24a25 25 0 0 1 50 0v24Z'

interface TunnelHillProps extends SceneryProps {
  /** Across: in at one side and out at the other. Upright: in at the foot, out behind the top. */
  readonly direction: 'across' | 'upright'
}

/** A hill that hides the road: inside it two things are true at once. */
export function TunnelHill({ figureId, dimension, at, scale, direction }: TunnelHillProps) {
  const colour = solid(dimension)
  const mouths = direction === 'across' ? [-112, 112] : [0]
  return (
    <g transform={standing(at, scale)}>
      <path d={hill} fill="var(--surface)" stroke={colour} strokeWidth={3} strokeLinejoin="round" />
      <path d={hill} fill={patternFill(figureId, dimension)} opacity={0.4} />
      {direction === 'across' && (
        <path
          d="M-88 26Q0 -58 88 26"
          fill="none"
          stroke={colour}
          strokeWidth={4}
          strokeDasharray="2 13"
          strokeLinecap="round"
        />
      )}
      {mouths.map((x) => (
        <g key={x} transform={`translate(${x} 47)`}>
          <path d={portal} fill="var(--ink)" stroke={colour} strokeWidth={3} />
          <path d="M-33 0v-24a33 33 0 0 1 66 0v24" fill="none" stroke={colour} strokeWidth={4} />
        </g>
      ))}
    </g>
  )
}
