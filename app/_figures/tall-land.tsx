import { soft, type DimensionNumber } from './dimension-paint'
import { HeightLines } from './height-lines'
import type { Point } from './polar'
import { rounded } from './rounded'
import { shoreLine, shorePoints } from './shore'

interface TallLandProps {
  readonly dimension: DimensionNumber
  readonly width: number
  readonly top: number
  readonly bottom: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly seed: number
}

const bank = 5

/** One land of the tall map: a band with water above and below it. */
export function TallLand({ dimension, width, top, bottom, isFirst, isLast, seed }: TallLandProps) {
  const shore = (y: number, bend: number, of: number): Point[] =>
    shorePoints([-20, width + 20], bend, of).map(([dy, x]): Point => [x, rounded(y + dy)])
  const upper = shore(isFirst ? top : top + bank, isFirst ? 0 : 5, seed)
  const lower = shore(isLast ? bottom : bottom - bank, isLast ? 0 : 5, seed + 1).reverse()
  return (
    <g>
      <path
        d={`M${(upper[0] ?? [0, top]).join(' ')}${shoreLine(upper)}L${(lower[0] ?? [0, bottom]).join(' ')}${shoreLine(lower)}Z`}
        fill={soft(dimension)}
      />
      <HeightLines
        dimension={dimension}
        centre={[72, rounded((top + bottom) / 2)]}
        reach={[44, (bottom - top) * 0.34]}
        rings={4}
        seed={seed}
      />
    </g>
  )
}
