import type { Surface } from '@/lib/compass/schema'
import { dimensionNumbers, type DimensionNumber } from './dimension-paint'
import type { Point } from './polar'
import { rounded } from './rounded'

export interface MapRoute {
  readonly letter: string
  readonly dimension: DimensionNumber
  readonly name: string
  readonly surface: Surface
  /** How many people chose it. */
  readonly count: number
  /** Chosen by enough people to be lit. */
  readonly lit: boolean
}

/** A stretch between two crossings, with one road or two side by side. */
export interface Stretch {
  readonly dimension: DimensionNumber
  readonly first: MapRoute
  readonly second: MapRoute | undefined
}

/** Walks through the dimensions in order, two routes at a time, so that the map is one journey. */
export function stretches(routes: readonly MapRoute[]): Stretch[] {
  return dimensionNumbers.flatMap((dimension) => {
    const own = routes
      .filter((route) => route.dimension === dimension)
      .sort((a, b) => a.letter.localeCompare(b.letter))
    return own.flatMap((first, index) =>
      index % 2 === 0 ? [{ dimension, first, second: own[index + 1] }] : [],
    )
  })
}

/** Neighbouring stretches of one dimension lie in one land, without water between them. */
export interface Land {
  readonly dimension: DimensionNumber
  readonly from: number
  readonly to: number
}

export function lands(parts: readonly Stretch[]): Land[] {
  const found: Land[] = []
  parts.forEach(({ dimension }, index) => {
    const last = found.at(-1)
    if (last?.dimension === dimension) found[found.length - 1] = { ...last, to: index + 1 }
    else found.push({ dimension, from: index, to: index + 1 })
  })
  return found
}

export interface RoadCourse {
  readonly from: Point
  readonly to: Point
  /** How far, and to which side, the road swings away from the straight line. */
  readonly swing: Point
}

export function along({ from, to, swing }: RoadCourse, t: number, out: number): Point {
  return [
    rounded(from[0] + (to[0] - from[0]) * t + swing[0] * out),
    rounded(from[1] + (to[1] - from[1]) * t + swing[1] * out),
  ]
}

/** A road swings round; a goat track climbs in zigzag, by a share of its swing. */
export function roadPath(course: RoadCourse, surface: Surface, zigzag: number): string {
  if (surface !== 'goat-track') {
    const [a, b] = [along(course, 0.2, 1.33), along(course, 0.8, 1.33)]
    return `M${course.from.join(' ')}C${a.join(' ')} ${b.join(' ')} ${course.to.join(' ')}`
  }
  const turns = Array.from({ length: 9 }, (_, turn) => {
    const t = turn / 8
    const aside = turn === 0 || turn === 8 ? 0 : turn % 2 === 1 ? zigzag : -zigzag * 0.64
    return along(course, t, Math.sin(Math.PI * t) * 0.98 + aside)
  })
  return `M${turns.map((point) => point.join(' ')).join('L')}`
}

/** Where the road is farthest out; a cubic with these handles reaches its whole swing in the middle. */
export function roadApex(course: RoadCourse): Point {
  return along(course, 0.5, 1)
}
