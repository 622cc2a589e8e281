import { dimensionNumbers, type DimensionNumber } from './dimension-paint'

/** What the figure knows of one needle; `now` and `desired` are medians on the scale of 0 to 10. */
export interface RoseNeedle {
  readonly number: number
  readonly dimension: DimensionNumber
  readonly name: string
  readonly now?: number
  readonly desired?: number
  /** Between these two values stand eight of ten people (now). */
  readonly band?: readonly [low: number, high: number]
  readonly tooFew: boolean
  readonly cannotSay: number
}

export interface PlacedNeedle extends RoseNeedle {
  readonly angle: number
}

export interface DimensionArc {
  readonly dimension: DimensionNumber
  readonly from: number
  readonly to: number
}

export interface RoseGeometry {
  readonly step: number
  readonly needles: readonly PlacedNeedle[]
  readonly arcs: readonly DimensionArc[]
  /** Half of the angle that a band takes. */
  readonly spread: number
}

/**
 * Shares the circle evenly, dimension by dimension, with the first dimension in the middle of the top. Ten needles of
 * five dimensions give needle n at -18° + 36°(n - 1).
 */
export function roseGeometry(needles: readonly RoseNeedle[]): RoseGeometry {
  const groups = dimensionNumbers
    .map((dimension) => ({
      dimension,
      members: needles.filter((needle) => needle.dimension === dimension).sort((a, b) => a.number - b.number),
    }))
    .filter((group) => group.members.length > 0)
  const step = 360 / Math.max(1, needles.length)
  const placed: PlacedNeedle[] = []
  const arcs: DimensionArc[] = []
  const middle = -((groups[0]?.members.length ?? 0) * step) / 2
  let from = middle + turnAside(middle + step / 2, step, needles.length)
  for (const { dimension, members } of groups) {
    members.forEach((needle, index) => placed.push({ ...needle, angle: from + step * (index + 0.5) }))
    const to = from + step * members.length
    arcs.push({ dimension, from, to })
    from = to
  }
  return { step, needles: placed, arcs, spread: Math.min(step * 0.403, 26) }
}

/** With many needles, one that points straight up or down would have no side for its words: the whole turns a little. */
function turnAside(first: number, step: number, count: number): number {
  if (count < 8) return 0
  const clearance = (turn: number) =>
    Math.min(
      ...Array.from({ length: count }, (_, index) => {
        const angle = first + turn + index * step
        return Math.min(angleBetween(angle, 0), angleBetween(angle, 180))
      }),
    )
  if (clearance(0) >= 8) return 0
  return clearance(step / 2) > clearance(step / 4) ? step / 2 : step / 4
}

/** Radius of a value on the scale; a tenth of the disc stays free so that low values keep their direction. */
export function radiusOf(value: number, outer: number): number {
  const inner = outer / 10
  return inner + ((outer - inner) * Math.min(10, Math.max(0, value))) / 10
}

/** Turns any angle into [0, 360). */
export function turned(angle: number): number {
  return ((angle % 360) + 360) % 360
}

export function angleBetween(a: number, b: number): number {
  const difference = turned(a - b)
  return Math.min(difference, 360 - difference)
}
