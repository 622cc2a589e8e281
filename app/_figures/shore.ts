import type { Point } from './polar'
import { rounded } from './rounded'

/** A bank of the water between two lands: a slow curve through points that lie `bend` to either side. */
export function shorePoints(
  length: readonly [from: number, to: number],
  bend: number,
  seed: number,
): Point[] {
  const [from, to] = length
  const pieces = 8
  return Array.from({ length: pieces + 1 }, (_, index): Point => {
    const at = from + ((to - from) * index) / pieces
    return [rounded(bend * Math.sin(index * 1.35 + seed * 2.4)), rounded(at)]
  })
}

/** The points as a smooth line, without the move to its start. */
export function shoreLine(points: readonly Point[]): string {
  return points
    .slice(0, -1)
    .map(([x, y], index) => {
      const next = points[index + 1] ?? [x, y]
      return `Q${x} ${y} ${rounded((x + next[0]) / 2)} ${rounded((y + next[1]) / 2)}`
    })
    .join('')
    .concat(`L${(points.at(-1) ?? [0, 0]).join(' ')}`)
}
