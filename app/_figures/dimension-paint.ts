import type { DimensionNumber } from '@/lib/compass/schema'

export type { DimensionNumber }

export const dimensionNumbers = [1, 2, 3, 4, 5] as const satisfies readonly DimensionNumber[]

export function solid(dimension: DimensionNumber): string {
  return `var(--dim-${dimension})`
}

export function soft(dimension: DimensionNumber): string {
  return `var(--dim-${dimension}-soft)`
}
