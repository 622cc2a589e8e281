import type { DimensionNumber } from './dimension-paint'
import { dimensionNumbers } from './dimension-paint'

/** What somebody knows their own point by, beside its number: 25 pairs, so that neighbours differ. */
export interface PointSign {
  readonly shape: DimensionNumber
  readonly colour: DimensionNumber
}

export function pointSign(number: number): PointSign {
  const signs = dimensionNumbers.length
  const at = (index: number) => dimensionNumbers[index % signs] ?? 1
  return { shape: at(number - 1), colour: at(Math.floor((number - 1) / signs) + number - 1) }
}
