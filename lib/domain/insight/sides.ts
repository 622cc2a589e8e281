import type { Histogram } from './histogram'
import { total } from './histogram'

/** The three parts of an axis between two poles: places 0–3, 4–6 and 7–10. */
export type Side = 'a' | 'middle' | 'b'

export function sideOf(place: number): Side {
  if (place < 4) return 'a'
  return place > 6 ? 'b' : 'middle'
}

export function sidesOf(histogram: Histogram): Readonly<Record<Side, number>> {
  const counts = { a: 0, middle: 0, b: 0 }
  histogram.forEach((count, place) => {
    counts[sideOf(place)] += count
  })
  return counts
}

const silentShare = 1 / 3

/**
 * People in the middle of an axis whose reasons were not heard: at least a third of the answers stand there
 * and fewer than a third of them gave a reason.
 * @returns how many stand in the middle, or undefined when there is no such silence
 */
export function silentMiddle(histogram: Histogram, reasonsFromMiddle: number): number | undefined {
  const { middle } = sidesOf(histogram)
  const isLarge = middle >= total(histogram) * silentShare
  return middle > 0 && isLarge && reasonsFromMiddle < middle * silentShare ? middle : undefined
}
