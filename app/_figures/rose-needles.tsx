import { soft, solid } from './dimension-paint'
import { patternFill } from './patterns'
import { pointList, polar, ringPath, type Point } from './polar'
import { radiusOf, type PlacedNeedle, type RoseGeometry } from './rose-geometry'
import { rounded } from './rounded'

interface RoseNeedlesProps {
  readonly figureId: string
  readonly geometry: RoseGeometry
  readonly radius: number
}

/** Bands (spread), then the wished shape, then the needles, so that a middle is never hidden by its spread. */
export function RoseNeedles({ figureId, geometry, radius }: RoseNeedlesProps) {
  const k = radius / 300
  const known = geometry.needles.filter((needle) => !needle.tooFew)
  return (
    <g className="rose-grow">
      {geometry.needles
        .filter((needle) => needle.tooFew)
        .map((needle) => (
          <OpenNeedle key={needle.number} needle={needle} radius={radius} k={k} />
        ))}
      {known.map((needle) => (
        <Band
          key={needle.number}
          needle={needle}
          figureId={figureId}
          radius={radius}
          spread={geometry.spread}
          k={k}
        />
      ))}
      <DesiredShape geometry={geometry} radius={radius} k={k} />
      {known.map((needle) => (
        <Needle key={needle.number} needle={needle} radius={radius} k={k} />
      ))}
      {known.map((needle) => (
        <DesiredPoint key={needle.number} needle={needle} radius={radius} k={k} />
      ))}
      <circle r={rounded(9 * Math.max(k, 0.5))} fill="var(--ink)" />
    </g>
  )
}

interface PartProps {
  readonly needle: PlacedNeedle
  readonly radius: number
  readonly k: number
}

function Band({ needle, figureId, radius, spread, k }: PartProps & { figureId: string; spread: number }) {
  if (needle.band === undefined) return null
  const [low, high] = needle.band
  const inner = radiusOf(low, radius)
  const outer = Math.max(radiusOf(high, radius), inner + 4 * k)
  const d = ringPath(inner, outer, needle.angle - spread, needle.angle + spread)
  return (
    <g>
      <path d={d} fill={soft(needle.dimension)} />
      <path d={d} fill={patternFill(figureId, needle.dimension)} opacity={0.55} />
      <path d={d} fill="none" stroke={solid(needle.dimension)} strokeWidth={rounded(Math.max(1, 2 * k))} />
    </g>
  )
}

/** Two-tone, like the needle of the mark: a straight edge of light and a dark half. */
function Needle({ needle, radius, k }: PartProps) {
  if (needle.now === undefined) return null
  const reach = radiusOf(needle.now, radius)
  const tip = polar(reach, needle.angle)
  const [left, right] = shoulders(reach, needle.angle, 15 * Math.max(k, 0.42))
  const colour = solid(needle.dimension)
  return (
    <g>
      <path
        d={`M0 0L${left.join(' ')}L${tip.join(' ')}L${right.join(' ')}Z`}
        fill="var(--surface)"
        stroke={colour}
        strokeWidth={rounded(Math.max(1.2, 2.5 * k))}
        strokeLinejoin="round"
      />
      <path d={`M0 0L${tip.join(' ')}L${right.join(' ')}Z`} fill={colour} />
      <circle
        cx={tip[0]}
        cy={tip[1]}
        r={rounded(Math.max(4, 10 * k))}
        fill={colour}
        stroke="var(--surface)"
        strokeWidth={rounded(Math.max(1.2, 3 * k))}
      />
    </g>
  )
}

/** Too few answers: a needle without a value, so it runs the whole length and stays open. */
function OpenNeedle({ needle, radius, k }: PartProps) {
  const [left, right] = shoulders(radius * 0.94, needle.angle, 13 * Math.max(k, 0.42))
  return (
    <path
      d={`M0 0L${left.join(' ')}L${polar(radius * 0.94, needle.angle).join(' ')}L${right.join(' ')}Z`}
      fill="none"
      stroke={solid(needle.dimension)}
      strokeWidth={rounded(Math.max(1.2, 2.2 * k))}
      strokeDasharray={`${rounded(7 * k + 1)} ${rounded(6 * k + 1)}`}
      strokeLinejoin="round"
    />
  )
}

function shoulders(reach: number, angle: number, width: number): readonly [Point, Point] {
  const distance = reach * 0.36
  const half = (Math.atan2(width, distance) * 180) / Math.PI
  const radius = Math.hypot(width, distance)
  return [polar(radius, angle - half), polar(radius, angle + half)]
}

function DesiredShape({ geometry, radius, k }: { geometry: RoseGeometry; radius: number; k: number }) {
  const { needles, step } = geometry
  const line = {
    fill: 'none',
    stroke: 'var(--ink)',
    strokeWidth: rounded(Math.max(1.4, 3 * k)),
    strokeDasharray: `${rounded(10 * k + 1)} ${rounded(7 * k + 1)}`,
    strokeLinejoin: 'round',
  } as const
  const points = needles.map((needle) => desiredPoint(needle, radius))
  const whole = points.filter((point) => point !== undefined)
  if (whole.length === needles.length && whole.length > 2)
    return <polygon points={pointList(whole)} {...line} />
  // A missing answer leaves a gap: a line across it would claim something nobody said.
  return points.map((point, index) => {
    const next = points[(index + 1) % points.length]
    if (point === undefined || next === undefined || step > 120) return null
    return <path key={index} d={`M${point.join(' ')}L${next.join(' ')}`} {...line} />
  })
}

function desiredPoint({ tooFew, desired, angle }: PlacedNeedle, radius: number): Point | undefined {
  return tooFew || desired === undefined ? undefined : polar(radiusOf(desired, radius), angle)
}

function DesiredPoint({ needle, radius, k }: PartProps) {
  const point = desiredPoint(needle, radius)
  if (point === undefined) return null
  return (
    <circle
      cx={point[0]}
      cy={point[1]}
      r={rounded(Math.max(4, 10.5 * k))}
      fill="var(--surface)"
      stroke="var(--ink)"
      strokeWidth={rounded(Math.max(1.8, 4 * k))}
    />
  )
}
