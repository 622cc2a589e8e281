import { wallMoreRow, type WallDensity } from './wall-density'
import type { LaidCluster, WallCluster, WallNote } from './wall-cluster'

export interface SizedCluster {
  readonly cluster: WallCluster
  readonly head: number
  readonly heights: readonly number[]
}

export function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0)
}

/** As many notes of a cluster as its room takes, in lists of about equal length. */
export function clusterFilled(
  { cluster, head, heights }: SizedCluster,
  span: number,
  room: number,
  density: WallDensity,
): LaidCluster {
  // One px more, so that sums of fractions do not push out a note that just fits.
  const space = room - head - density.pad + 1
  const fits = (limit: number) => fillLists(cluster.notes, heights, span, limit)
  const all = fits(space)
  if (all.hidden === 0) return { cluster, lists: balanced(cluster.notes, heights, span, space), hidden: 0 }
  return { cluster, ...fits(space - wallMoreRow) }
}

function fillLists(notes: readonly WallNote[], heights: readonly number[], span: number, limit: number) {
  const lists: WallNote[][] = Array.from({ length: span }, () => [])
  let column = 0
  let used = 0
  for (const [index, note] of notes.entries()) {
    const height = heights[index] ?? 0
    if (used + height > limit && (used > 0 || column > 0)) {
      column += 1
      used = 0
    }
    if (column >= span || height > limit) return { lists, hidden: notes.length - index }
    lists[column]?.push(note)
    used += height
  }
  return { lists, hidden: 0 }
}

/** The lowest limit with which everything still fits: lists of about equal length. */
function balanced(notes: readonly WallNote[], heights: readonly number[], span: number, space: number) {
  let limit = Math.max(total(heights) / span, ...heights)
  while (limit < space) {
    const attempt = fillLists(notes, heights, span, limit)
    if (attempt.hidden === 0) return attempt.lists
    limit += 12
  }
  return fillLists(notes, heights, span, space).lists
}
