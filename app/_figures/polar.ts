import { rounded } from './rounded'

export type Point = readonly [x: number, y: number]

/** Point at a distance from the origin; 0 degrees points up, clockwise. */
export function polar(radius: number, degrees: number): Point {
  const angle = ((degrees - 90) * Math.PI) / 180
  return [rounded(radius * Math.cos(angle)), rounded(radius * Math.sin(angle))]
}

/** A piece of a ring round the origin. */
export function ringPath(inner: number, outer: number, from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0
  const [r0, r1] = [rounded(inner), rounded(outer)]
  const start = polar(outer, from).join(' ')
  const end = polar(outer, to).join(' ')
  const back = polar(inner, to).join(' ')
  const close = polar(inner, from).join(' ')
  return `M${start}A${r1} ${r1} 0 ${large} 1 ${end}L${back}A${r0} ${r0} 0 ${large} 0 ${close}Z`
}

/** A plain arc, for words to stand on. Counter-clockwise when `to` lies before `from`. */
export function arcPath(radius: number, from: number, to: number): string {
  const r = rounded(radius)
  const large = Math.abs(to - from) > 180 ? 1 : 0
  return `M${polar(radius, from).join(' ')}A${r} ${r} 0 ${large} ${to > from ? 1 : 0} ${polar(radius, to).join(' ')}`
}

export function pointList(points: readonly Point[]): string {
  return points.map((point) => point.join(',')).join(' ')
}
