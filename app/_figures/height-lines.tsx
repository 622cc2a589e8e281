import { solid, type DimensionNumber } from './dimension-paint'
import type { Point } from './polar'
import { rounded } from './rounded'

interface HeightLinesProps {
  readonly dimension: DimensionNumber
  readonly centre: Point
  readonly reach: readonly [x: number, y: number]
  readonly rings: number
  /** Any number: it shapes this hill, the same way every time. */
  readonly seed: number
}

/** Thin lines of equal height, as on a walking map. */
export function HeightLines({ dimension, centre, reach, rings, seed }: HeightLinesProps) {
  return Array.from({ length: rings }, (_, ring) => (
    <path
      key={ring}
      d={blob(centre, reach, (ring + 1) / rings, seed)}
      fill="none"
      stroke={solid(dimension)}
      strokeWidth={1.5}
      opacity={0.24}
    />
  ))
}

function blob([cx, cy]: Point, [rx, ry]: readonly [number, number], share: number, seed: number): string {
  const points = Array.from({ length: 9 }, (_, corner): Point => {
    const angle = (corner * 40 * Math.PI) / 180
    const wobble =
      share * (1 + 0.2 * Math.sin(corner * 2.1 + seed) + 0.06 * Math.sin(corner * 4.7 + seed * 3))
    return [cx + rx * wobble * Math.cos(angle), cy + ry * wobble * Math.sin(angle)]
  })
  return smoothLoop(points)
}

/** Closed soft line: each corner becomes the handle between the middles of its sides. */
function smoothLoop(points: readonly Point[]): string {
  const middles = points.map((point, index): Point => {
    const next = points[(index + 1) % points.length] ?? point
    return [rounded((point[0] + next[0]) / 2), rounded((point[1] + next[1]) / 2)]
  })
  const start = middles.at(-1) ?? [0, 0]
  const curves = points.map(
    ([x, y], index) => `Q${rounded(x)} ${rounded(y)} ${(middles[index] ?? start).join(' ')}`,
  )
  return `M${start.join(' ')}${curves.join('')}Z`
}
