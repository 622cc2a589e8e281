import {
  wallColumnGap,
  wallDensities,
  wallDotsRow,
  wallLine,
  wallNameScale,
  type WallDensity,
} from './wall-density'
import type { WallNote, WallCluster, WallFrame, LaidCluster } from './wall-cluster'
import { clusterFilled, total, type SizedCluster } from './wall-lists'
import { lineCount } from './wrap-text'

export interface WallColumn {
  readonly span: number
  readonly clusters: readonly LaidCluster[]
}

export interface WallLayout {
  readonly density: WallDensity
  readonly columns: number
  readonly parts: readonly WallColumn[]
}

/**
 * The largest letters with which all notes fit; if they never do, the layout that hides least, and each cluster says how
 * much. `alwaysSeen` is the cluster of loose notes, which gives up nothing to the others.
 */
export function wallLayout(
  clusters: readonly WallCluster[],
  frame: WallFrame,
  alwaysSeen?: string,
): WallLayout | undefined {
  const notes = clusters.reduce((sum, cluster) => sum + cluster.notes.length, 0)
  let best: WallLayout | undefined
  for (const density of wallDensities.filter((candidate) => notes <= candidate.notes))
    for (const columns of density.columns) {
      if (best !== undefined && columnWidth(frame.width, columns) < density.font * 9) continue
      const layout = laidOut(clusters, frame, density, columns, alwaysSeen)
      if (hiddenIn(layout) === 0) return layout
      if (best === undefined || hiddenIn(layout) < hiddenIn(best)) best = layout
    }
  return best
}

function hiddenIn({ parts }: WallLayout): number {
  return parts.flatMap((part) => part.clusters).reduce((sum, { hidden }) => sum + hidden, 0)
}

function columnWidth(width: number, columns: number): number {
  return (width - (columns - 1) * wallColumnGap) / columns
}

function laidOut(
  clusters: readonly WallCluster[],
  frame: WallFrame,
  density: WallDensity,
  columns: number,
  alwaysSeen: string | undefined,
): WallLayout {
  const inner = columnWidth(frame.width, columns) - 4 * density.pad - 6
  const heightOf = (note: WallNote) =>
    lineCount(withShortDots(note, density), inner, density.font) * density.font * wallLine +
    2 * density.pad +
    density.gap +
    (note.dots === undefined || density.hasShortDots ? 0 : wallDotsRow)
  const nameFont = density.font * wallNameScale
  const sized = clusters.map((cluster) => ({
    cluster,
    head: density.head + (lineCount(cluster.name, inner + 2 * density.pad, nameFont) - 1) * nameFont * 1.2,
    heights: cluster.notes.map(heightOf),
  }))
  const parts =
    sized.length <= columns
      ? sideBySide(sized, columns, frame.height, density)
      : stacked(sized, columns, frame.height, density, alwaysSeen)
  return { density, columns, parts }
}

/** The characters that stand in for short dots are as wide as they will be drawn. */
function withShortDots({ text, dots }: WallNote, { hasShortDots }: WallDensity): string {
  return dots !== undefined && hasShortDots ? `${text} ${dots}●` : text
}

/** Few clusters: each has its own column, and the fullest get the columns that are left. */
function sideBySide(
  sized: readonly SizedCluster[],
  columns: number,
  height: number,
  density: WallDensity,
): WallColumn[] {
  const spans = sized.map(() => 1)
  for (let left = columns - sized.length; left > 0; left -= 1) {
    const loads = sized.map(({ heights }, index) =>
      heights.length > (spans[index] ?? 1) ? total(heights) / (spans[index] ?? 1) : 0,
    )
    const fullest = loads.indexOf(Math.max(...loads))
    if ((loads[fullest] ?? 0) > height * 0.55) spans[fullest] = (spans[fullest] ?? 1) + 1
  }
  return sized.map((cluster, index) => {
    const span = spans[index] ?? 1
    return { span, clusters: [clusterFilled(cluster, span, height, density)] }
  })
}

interface Bin {
  load: number
  readonly members: SizedCluster[]
}

/** More clusters than columns: each goes under the shortest column so far. */
function stacked(
  sized: readonly SizedCluster[],
  columns: number,
  height: number,
  density: WallDensity,
  alwaysSeen: string | undefined,
): WallColumn[] {
  const need = ({ head, heights }: SizedCluster) => head + total(heights) + density.pad + wallColumnGap
  const bins = Array.from({ length: columns }, (): Bin => ({ load: 0, members: [] }))
  for (const cluster of sized) {
    const shortest = bins.reduce((best, bin) => (bin.load < best.load ? bin : best))
    shortest.members.push(cluster)
    shortest.load += need(cluster)
  }
  return bins.map(({ load, members }) => {
    const kept = members.find(({ cluster }) => cluster.clusterId === alwaysSeen)
    const own = kept === undefined ? 0 : Math.min(need(kept), height / 2)
    // The others give up the same share of a column that is too full.
    const share = load <= height ? 1 : (height - own) / Math.max(1, load - own)
    const clusters = members.map((member) =>
      clusterFilled(member, 1, (member === kept ? own : need(member) * share) - wallColumnGap, density),
    )
    return { span: 1, clusters }
  })
}
