import { Figure } from './figure'
import { Patterns } from './patterns'
import { lands, stretches, type MapRoute } from './route-geometry'
import type { RouteMapLabels } from './route-labels'
import { rounded } from './rounded'
import { TallLand } from './tall-land'
import { TallLeg, tallLegHeight } from './tall-leg'

interface RouteMapTallProps {
  readonly figureId: string
  readonly title: string
  readonly desc: string
  readonly routes: readonly MapRoute[]
  readonly labels: RouteMapLabels
}

const width = 320
const start = 26
const roadX = 72

/** The same journey from top to bottom, for a phone or a column of a page: roads at the left, words at the right. */
export function RouteMapTall({ figureId, title, desc, routes, labels }: RouteMapTallProps) {
  const parts = stretches(routes)
  const tops = [start]
  for (const part of parts) tops.push(rounded((tops.at(-1) ?? start) + tallLegHeight(part, labels)))
  const end = tops.at(-1) ?? start
  const height = rounded(end + start)
  return (
    <Figure
      figureId={figureId}
      title={title}
      desc={desc}
      viewBox={`0 0 ${width} ${height}`}
      className="figure route-map-tall"
    >
      <defs>
        <Patterns figureId={figureId} scale={20} />
      </defs>
      <rect width={width} height={height} fill="var(--water)" />
      {lands(parts).map((land, index, all) => (
        <TallLand
          key={land.from}
          dimension={land.dimension}
          width={width}
          top={index === 0 ? 0 : (tops[land.from] ?? 0)}
          bottom={index === all.length - 1 ? height : (tops[land.to] ?? height)}
          isFirst={index === 0}
          isLast={index === all.length - 1}
          seed={index + 1}
        />
      ))}
      <path
        d={`M${roadX} 0V${start}M${roadX} ${end}V${height}`}
        stroke="var(--ink)"
        strokeWidth={4}
        strokeDasharray="5 5"
      />
      {parts.map((part, index) => (
        <TallLeg
          key={part.first.letter}
          figureId={figureId}
          part={part}
          isNewLand={parts[index - 1]?.dimension !== part.dimension}
          from={[roadX, tops[index] ?? 0]}
          to={[roadX, tops[index + 1] ?? 0]}
          right={width - 6}
          labels={labels}
        />
      ))}
      {tops.map((y) => (
        <circle key={y} cx={roadX} cy={y} r={9} fill="var(--surface)" stroke="var(--ink)" strokeWidth={3} />
      ))}
    </Figure>
  )
}
