import type { SVGProps } from 'react'
import type { DimensionNumber } from './dimension-paint'
import { rounded } from './rounded'

interface DimensionShapeProps extends Omit<SVGProps<SVGElement>, 'x' | 'y' | 'r' | 'style' | 'ref'> {
  readonly dimension: DimensionNumber
  readonly x: number
  readonly y: number
  readonly r: number
}

// Corners in units of r; the radii are chosen so that all five look equally heavy.
const corners = {
  1: [
    [0, -1.28],
    [1.22, 0.84],
    [-1.22, 0.84],
  ],
  4: [
    [0, -1.28],
    [1.28, 0],
    [0, 1.28],
    [-1.28, 0],
  ],
  5: [
    [-0.56, -1],
    [0.56, -1],
    [1.12, 0],
    [0.56, 1],
    [-0.56, 1],
    [-1.12, 0],
  ],
} as const

/** Triangle, circle, square, diamond, hexagon: the sign of a dimension that needs no colour. */
export function DimensionShape({ dimension, x, y, r, ...paint }: DimensionShapeProps) {
  if (dimension === 2) return <circle cx={rounded(x)} cy={rounded(y)} r={rounded(r)} {...outline(paint)} />
  if (dimension === 3) {
    const half = r * 0.92
    const side = rounded(half * 2)
    return (
      <rect
        x={rounded(x - half)}
        y={rounded(y - half)}
        width={side}
        height={side}
        rx={rounded(r * 0.12)}
        {...outline(paint)}
      />
    )
  }
  const points = corners[dimension].map(([a, b]) => `${rounded(x + a * r)},${rounded(y + b * r)}`).join(' ')
  return <polygon points={points} strokeLinejoin="round" {...outline(paint)} />
}

function outline({ fill, stroke, strokeWidth, strokeDasharray, className, opacity }: SVGProps<SVGElement>) {
  return { fill, stroke, strokeWidth, strokeDasharray, className, opacity }
}
