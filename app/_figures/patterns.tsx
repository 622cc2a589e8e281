import { dimensionNumbers, solid, type DimensionNumber } from './dimension-paint'
import { rounded } from './rounded'

interface PatternsProps {
  readonly figureId: string
  /** Distance between the lines: 12–14 on the screen, 8 on a phone, 6 small and in print. */
  readonly scale: number
  readonly only?: readonly DimensionNumber[]
}

export function patternFill(figureId: string, dimension: DimensionNumber): string {
  return `url(#${figureId}-p${dimension})`
}

/** Rain, people, grid, zigzag, backbone: the second sign of a dimension. To be put inside the figure's own defs. */
export function Patterns({ figureId, scale, only = dimensionNumbers }: PatternsProps) {
  return only.map((dimension) => (
    <pattern
      key={dimension}
      id={`${figureId}-p${dimension}`}
      width={scale}
      height={scale}
      patternUnits="userSpaceOnUse"
    >
      {dimension === 2 ? (
        <circle cx={scale / 2} cy={scale / 2} r={rounded(scale * 0.19)} fill={solid(2)} />
      ) : (
        <path
          d={linesOf(dimension, scale)}
          fill="none"
          stroke={solid(dimension)}
          strokeWidth={rounded(scale * (dimension === 5 ? 0.3 : 0.17))}
        />
      )}
    </pattern>
  ))
}

function linesOf(dimension: Exclude<DimensionNumber, 2>, s: number): string {
  switch (dimension) {
    case 1:
      return `M0 ${s}L${s} 0M${-s / 4} ${s / 4}L${s / 4} ${-s / 4}M${s * 0.75} ${s * 1.25}L${s * 1.25} ${s * 0.75}`
    case 3:
      return `M0 ${s / 2}H${s}M${s / 2} 0V${s}`
    case 4:
      return `M0 ${s * 0.75}L${s / 2} ${s * 0.25}L${s} ${s * 0.75}`
    case 5:
      return `M0 ${s / 2}H${s}`
  }
}
