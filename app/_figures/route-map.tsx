import { Figure } from './figure'
import { Patterns } from './patterns'
import { RouteLands } from './route-lands'
import type { RouteMapLabels } from './route-labels'
import { RouteLeg } from './route-leg'
import { lands, stretches, type MapRoute } from './route-geometry'
import { rounded } from './rounded'

interface RouteMapProps {
  readonly figureId: string
  readonly title: string
  readonly desc: string
  readonly routes: readonly MapRoute[]
  readonly labels: RouteMapLabels
}

const width = 1920
const height = 900
const middle = 486
const coast = 66

/** The roads of the group: five lands, two roads through each, the chosen ones lit. A journey without an end. */
export function RouteMap({ figureId, title, desc, routes, labels }: RouteMapProps) {
  const parts = stretches(routes)
  const step = (width - 2 * coast) / Math.max(1, parts.length)
  const crossings = Array.from(
    { length: parts.length + 1 },
    (_, index) => [rounded(coast + index * step), middle + (index % 2 === 0 ? 16 : -16)] as const,
  )
  const [first, last] = [crossings[0], crossings.at(-1)]
  return (
    <Figure
      figureId={figureId}
      title={title}
      desc={desc}
      viewBox={`0 0 ${width} ${height}`}
      className="figure route-map"
    >
      <defs>
        <Patterns figureId={figureId} scale={12} />
      </defs>
      <RouteLands
        lands={lands(parts)}
        crossings={crossings}
        width={width}
        height={height}
        names={labels.dimensionNames}
      />
      {first !== undefined && last !== undefined && (
        <path
          d={`M-2000 ${first[1]}H${first[0]}M${last[0]} ${last[1]}H4000`}
          stroke="var(--ink)"
          strokeWidth={8}
          strokeDasharray="10 10"
        />
      )}
      {parts.map((part, index) => {
        const [from, to] = [crossings[index], crossings[index + 1]]
        return from === undefined || to === undefined ? null : (
          <RouteLeg
            key={part.first.letter}
            figureId={figureId}
            part={part}
            from={from}
            to={to}
            labels={labels}
          />
        )
      })}
      {crossings.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={20} fill="var(--surface)" stroke="var(--ink)" strokeWidth={6} />
      ))}
    </Figure>
  )
}
