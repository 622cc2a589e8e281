import { solid } from './dimension-paint'
import { DimensionShape } from './dimension-shape'
import type { Point } from './polar'
import { Mountain, TunnelHill } from './road-scenery'
import { RouteCount } from './route-count'
import { along, roadApex, type MapRoute, type RoadCourse, type Stretch } from './route-geometry'
import type { RouteMapLabels } from './route-labels'
import { RouteRoad } from './route-road'
import { rounded } from './rounded'
import { ShapeBadge } from './shape-badge'
import { TextLines } from './text-lines'
import { wrapText } from './wrap-text'

interface TallLegProps {
  readonly figureId: string
  readonly part: Stretch
  readonly isNewLand: boolean
  readonly from: Point
  readonly to: Point
  readonly right: number
  readonly labels: RouteMapLabels
}

const swing = 32
const words = { left: 146, text: 172, width: 142, size: 16, leading: 18.5 }
const heading = 40
const countHeight = 34
const least = 176

/** Room that one stretch needs for its words. */
export function tallLegHeight(part: Stretch, labels: RouteMapLabels): number {
  const needed = [part.first, part.second].reduce(
    (sum, route) => sum + (route === undefined ? 0 : blockHeight(route)),
    0,
  )
  return Math.max(least, headingHeight(part, labels) + needed + 22)
}

function headingHeight(part: Stretch, labels: RouteMapLabels): number {
  return heading + (landName(part, labels).length - 1) * 17
}

function landName({ dimension }: Stretch, { dimensionNames }: RouteMapLabels): string[] {
  return wrapText(dimensionNames[dimension], words.width, 14, 3)
}

function nameLines(route: MapRoute): string[] {
  return wrapText(route.name, words.width, words.size, 6)
}

function blockHeight(route: MapRoute): number {
  return nameLines(route).length * words.leading + countHeight
}

/** One stretch of the tall map: its land, its two roads and what they are called. */
export function TallLeg({ figureId, part, isNewLand, from, to, labels }: TallLegProps) {
  const { first, second, dimension } = part
  const firstTop = from[1] + headingHeight(part, labels)
  return (
    <g>
      {isNewLand && (
        <>
          <DimensionShape
            dimension={dimension}
            x={words.left + 8}
            y={from[1] + 23}
            r={6}
            fill={solid(dimension)}
          />
          <TextLines
            lines={landName(part, labels)}
            x={words.text}
            y={from[1] + 28}
            lineHeight={17}
            fontSize={14}
            fill="var(--ink-2)"
          />
        </>
      )}
      <TallRoad figureId={figureId} route={first} course={{ from, to, swing: [-swing, 0] }} />
      <RouteWords route={first} top={firstTop} labels={labels} />
      {second !== undefined && (
        <>
          <TallRoad figureId={figureId} route={second} course={{ from, to, swing: [swing, 0] }} />
          <RouteWords route={second} top={firstTop + blockHeight(first)} labels={labels} />
        </>
      )}
    </g>
  )
}

interface TallRoadProps {
  readonly figureId: string
  readonly route: MapRoute
  readonly course: RoadCourse
}

function TallRoad({ figureId, route, course }: TallRoadProps) {
  const { surface, dimension, count, lit, letter } = route
  const apex = roadApex(course)
  const sign = along(course, 0.27, 0.79)
  return (
    <g>
      {surface === 'goat-track' && <Mountain {...{ figureId, dimension }} at={apex} scale={0.26} />}
      <RouteRoad {...{ course, surface, count, lit }} scale={0.42} zigzag={0.3} />
      {surface === 'tunnel' && (
        <TunnelHill
          {...{ figureId, dimension }}
          at={[apex[0], apex[1] + 6]}
          scale={0.3}
          direction="upright"
        />
      )}
      <ShapeBadge dimension={dimension} label={letter} x={sign[0]} y={sign[1]} r={10} fontSize={15} />
    </g>
  )
}

interface RouteWordsProps {
  readonly route: MapRoute
  readonly top: number
  readonly labels: RouteMapLabels
}

function RouteWords({ route, top, labels }: RouteWordsProps) {
  const lines = nameLines(route)
  return (
    <g>
      <ShapeBadge
        dimension={route.dimension}
        label={route.letter}
        x={words.left + 8}
        y={rounded(top + words.leading * 0.5)}
        r={11}
        fontSize={15}
      />
      <TextLines
        lines={lines}
        x={words.text}
        y={top + words.size * 0.88}
        lineHeight={words.leading}
        fontSize={words.size}
        fontWeight={650}
      />
      <RouteCount
        x={words.text}
        anchor="start"
        y={rounded(top + lines.length * words.leading + 13)}
        count={route.count}
        lit={route.lit}
        labels={labels}
        fontSize={14}
      />
    </g>
  )
}
