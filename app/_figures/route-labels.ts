import type { DimensionNumber } from './dimension-paint'

export interface RouteMapLabels {
  readonly dimensionNames: Readonly<Record<DimensionNumber, string>>
  readonly count: (count: number) => string
  readonly none: string
}
