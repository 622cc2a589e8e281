import { polar } from './polar'
import { angleBetween, radiusOf, type DimensionArc, type RoseGeometry } from './rose-geometry'
import { rounded } from './rounded'

interface RoseGroundProps {
  readonly geometry: RoseGeometry
  readonly radius: number
  readonly full: boolean
}

/** Disc, rings and borders between the dimensions. */
export function RoseGround({ geometry, radius, full }: RoseGroundProps) {
  const width = full ? 1.5 : 1
  return (
    <g>
      <circle r={radius} fill="var(--surface)" />
      {(full ? [2, 4, 6, 8] : [5]).map((value) => (
        <circle
          key={value}
          r={rounded(radiusOf(value, radius))}
          fill="none"
          stroke="var(--line)"
          strokeWidth={width}
        />
      ))}
      {geometry.arcs.length > 1 &&
        geometry.arcs.map(({ dimension, from }) => (
          <path
            key={dimension}
            d={`M${polar(radiusOf(0.6, radius), from).join(' ')}L${polar(radius, from).join(' ')}`}
            stroke="var(--line)"
            strokeWidth={width}
          />
        ))}
    </g>
  )
}

interface RoseScaleProps {
  readonly geometry: RoseGeometry
  readonly radius: number
  readonly format: (value: number) => string
}

/** The figures of the scale, on the border where they cover least of what people said. */
export function RoseScale({ geometry, radius, format }: RoseScaleProps) {
  const border = quietestBorder(geometry)
  return [4, 8].map((value) => {
    const [x, y] = polar(radiusOf(value, radius), border)
    return (
      <text
        key={value}
        x={x}
        y={y + 10}
        fontSize={28}
        textAnchor="middle"
        fill="var(--ink-2)"
        stroke="var(--surface)"
        strokeWidth={8}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {format(value)}
      </text>
    )
  })
}

function quietestBorder({ arcs, needles, step }: RoseGeometry): number {
  const covered = ({ from }: DimensionArc) =>
    needles
      .filter(({ angle }) => angleBetween(angle, from) < step * 0.6)
      .reduce((sum, { band }) => sum + (band === undefined ? 0 : covers(band, 4) + covers(band, 8)), 0)
  const best = [...arcs].sort((a, b) => covered(a) - covered(b))[0]
  return best?.from ?? 0
}

function covers([low, high]: readonly [number, number], value: number): number {
  return low - 1 < value && value < high + 1 ? 1 : 0
}
