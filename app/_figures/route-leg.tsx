import type { Point } from './polar'
import { Mountain, TunnelHill } from './road-scenery'
import { roadApex, type MapRoute, type RoadCourse, type Stretch } from './route-geometry'
import type { RouteMapLabels } from './route-labels'
import { RouteCount } from './route-count'
import { RouteRoad } from './route-road'
import { rounded } from './rounded'
import { ShapeBadge } from './shape-badge'
import { TextLines } from './text-lines'
import { wrapText } from './wrap-text'

interface RouteLegProps {
  readonly figureId: string
  readonly part: Stretch
  readonly from: Point
  readonly to: Point
  readonly labels: RouteMapLabels
}

const swing = 132

/** One stretch of the wide map: the upper and the lower road between two crossings. */
export function RouteLeg({ figureId, part, from, to, labels }: RouteLegProps) {
  const roads = [
    { route: part.first, course: { from, to, swing: [0, -swing] as const }, isUpper: true },
    ...(part.second === undefined
      ? []
      : [{ route: part.second, course: { from, to, swing: [0, swing] as const }, isUpper: false }]),
  ]
  return roads.map((road) => <Road key={road.route.letter} figureId={figureId} {...road} labels={labels} />)
}

interface RoadProps {
  readonly figureId: string
  readonly route: MapRoute
  readonly course: RoadCourse
  readonly isUpper: boolean
  readonly labels: RouteMapLabels
}

function Road({ figureId, route, course, isUpper, labels }: RoadProps) {
  const { dimension, surface, count, lit } = route
  const apex = roadApex(course)
  const room = course.to[0] - course.from[0]
  const place = heights[surface]
  const sceneryY = apex[1] + (isUpper ? 0 : -8)
  return (
    <g>
      {surface === 'goat-track' && (
        <Mountain {...{ figureId, dimension }} at={[apex[0], sceneryY]} scale={1} />
      )}
      <RouteRoad course={course} surface={surface} count={count} lit={lit} scale={1} zigzag={0.14} />
      {surface === 'tunnel' && (
        <TunnelHill {...{ figureId, dimension }} at={[apex[0], sceneryY]} scale={1} direction="across" />
      )}
      <RouteName
        route={route}
        left={course.from[0] + 22}
        width={room - 46}
        edge={isUpper ? sceneryY - place.above : sceneryY + place.below}
        isUpper={isUpper}
      />
      <RouteCount
        x={apex[0]}
        y={rounded(sceneryY + (isUpper ? place.countUnder : -place.countOver))}
        count={count}
        lit={lit}
        labels={labels}
        fontSize={30}
      />
    </g>
  )
}

// Distances from the top of the swing: to the words outside it, and to the count inside it.
const heights = {
  asphalt: { above: 42, below: 44, countUnder: 64, countOver: 64 },
  cobbles: { above: 42, below: 44, countUnder: 64, countOver: 64 },
  'goat-track': { above: 92, below: 82, countUnder: 96, countOver: 110 },
  tunnel: { above: 90, below: 66, countUnder: 84, countOver: 108 },
} as const

interface RouteNameProps {
  readonly route: MapRoute
  readonly left: number
  readonly width: number
  readonly edge: number
  readonly isUpper: boolean
}

function RouteName({ route, left, width, edge, isUpper }: RouteNameProps) {
  const badge = route.dimension === 1 || route.dimension === 4 ? 62 : 56
  const sizes = [32, 30, 28]
  const fitting = (lines: number) =>
    sizes.find((size) => wrapText(route.name, width - badge, size).length <= lines)
  const fontSize = fitting(2) ?? fitting(3) ?? 28
  const lines = wrapText(route.name, width - badge, fontSize, 5)
  const lineHeight = fontSize * 1.15
  const top = isUpper ? edge - lines.length * lineHeight : edge
  return (
    <g>
      <ShapeBadge
        dimension={route.dimension}
        label={route.letter}
        x={left + 24}
        y={rounded(top + lineHeight * 0.52)}
        r={23}
        fontSize={33}
      />
      <TextLines
        lines={lines}
        x={left + badge}
        y={top + fontSize * 0.88}
        lineHeight={lineHeight}
        fontSize={fontSize}
        fontWeight={650}
      />
    </g>
  )
}
