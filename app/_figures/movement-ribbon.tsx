import { placeX, type AxisMetrics } from './axis-geometry'
import { soft, solid, type DimensionNumber } from './dimension-paint'
import { patternFill } from './patterns'
import { ribbonBands } from './ribbon-quantiles'
import { rounded } from './rounded'

interface MovementRibbonProps {
  readonly figureId: string
  readonly metrics: AxisMetrics
  readonly dimension: DimensionNumber
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly top: number
  readonly bottom: number
}

/** How the quarters of the group moved from one round to the next. */
export function MovementRibbon({
  figureId,
  metrics,
  dimension,
  before,
  after,
  top,
  bottom,
}: MovementRibbonProps) {
  const middle = rounded((top + bottom) / 2)
  return ribbonBands(before, after).map((band, index) => {
    const [a, b] = band.before.map((position) => placeX(metrics, position))
    const [d, c] = band.after.map((position) => placeX(metrics, position))
    const path = `M${a} ${top}C${a} ${middle} ${d} ${middle} ${d} ${bottom}L${c} ${bottom}C${c} ${middle} ${b} ${middle} ${b} ${top}Z`
    return (
      <g key={index}>
        <path
          d={path}
          fill={soft(dimension)}
          stroke={solid(dimension)}
          strokeWidth={rounded(metrics.stroke * 0.4)}
        />
        {index % 2 === 1 && <path d={path} fill={patternFill(figureId, dimension)} opacity={0.35} />}
      </g>
    )
  })
}
