import { solid } from './dimension-paint'
import { arcPath, ringPath } from './polar'
import type { BezelName } from './bezel-names'
import { bezelFontSize, bezelLineHeight } from './bezel-names'
import { turned, type DimensionArc } from './rose-geometry'

interface RoseBezelProps {
  readonly figureId: string
  readonly arcs: readonly DimensionArc[]
  readonly inner: number
  readonly outer: number
  readonly names?: readonly BezelName[]
}

/** The ring of the five dimensions; their names read from left to right at the top and at the bottom alike. */
export function RoseBezel({ figureId, arcs, inner, outer, names = [] }: RoseBezelProps) {
  const gap = arcs.length > 1 ? 0.7 : 0.05
  return (
    <g>
      {arcs.map(({ dimension, from, to }) => (
        <path key={dimension} d={ringPath(inner, outer, from + gap, to - gap)} fill={solid(dimension)} />
      ))}
      {names.map((name) => (
        <ArcWords key={name.dimension} figureId={figureId} name={name} middle={(inner + outer) / 2} />
      ))}
    </g>
  )
}

function ArcWords({ figureId, name, middle }: { figureId: string; name: BezelName; middle: number }) {
  const { dimension, lines } = name
  const centre = turned((name.from + name.to) / 2)
  const half = Math.min(85, (name.to - name.from) / 2)
  const [from, to] = [centre - half, centre + half]
  const below = centre > 100 && centre < 260
  return lines.map((line, index) => {
    // Lines stack outward at the top of the circle and inward at the bottom.
    const shift = ((lines.length - 1) / 2 - index) * bezelLineHeight
    const radius = below ? middle - shift + bezelFontSize * 0.34 : middle + shift - bezelFontSize * 0.34
    const id = `${figureId}-arc${dimension}-${index}`
    return (
      <g key={index}>
        <path id={id} d={below ? arcPath(radius, to, from) : arcPath(radius, from, to)} fill="none" />
        <text fontSize={bezelFontSize} fontWeight={650} fill="var(--on-dim)" textAnchor="middle">
          <textPath href={`#${id}`} startOffset="50%">
            {line}
          </textPath>
        </text>
      </g>
    )
  })
}
