import type { DimensionNumber } from '@/lib/compass/schema'

/** Dimensions come as plain numbers from stored steps; anything else would have no colour and no shape. */
export function dimensionOf(number: number): DimensionNumber {
  return number === 1 || number === 2 || number === 3 || number === 4 ? number : 5
}
