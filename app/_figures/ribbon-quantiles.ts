import { total } from '@/lib/domain/insight/histogram'

/** Position below which a share of the group stands; within one place people are taken as spread evenly. */
export function quantile(counts: readonly number[], share: number): number {
  let left = share * total(counts)
  let last = -0.5
  for (const [place, count] of counts.entries()) {
    if (count > 0 && left <= count) return place - 0.5 + left / count
    if (count > 0) last = place + 0.5
    left -= count
  }
  return last
}

export interface RibbonBand {
  /** Left and right edge in the earlier round, and in the later one. */
  readonly before: readonly [number, number]
  readonly after: readonly [number, number]
}

/**
 * Joins equal shares of the group in two rounds. It needs the two distributions only, so nobody's own step can be read
 * from it. Quarters from 20 people, halves from 10; below that a share is too few people to draw.
 */
export function ribbonBands(before: readonly number[], after: readonly number[]): RibbonBand[] {
  const people = Math.min(total(before), total(after))
  const shares = people >= 20 ? 4 : people >= 10 ? 2 : 0
  return Array.from({ length: shares }, (_, index) => {
    const [from, to] = [index / shares, (index + 1) / shares]
    return {
      before: [quantile(before, from), quantile(before, to)],
      after: [quantile(after, from), quantile(after, to)],
    }
  })
}
