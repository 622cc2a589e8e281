import type { SVGProps } from 'react'
import { cornersOf } from '@/lib/compass/dimension-corners'
import type { DimensionNumber } from './dimension-paint'
import { rounded } from './rounded'

interface DimensionShapeProps extends Omit<SVGProps<SVGElement>, 'x' | 'y' | 'r' | 'style' | 'ref'> {
  readonly dimension: DimensionNumber
  readonly x: number
  readonly y: number
  readonly r: number
}

/** Triangle, circle, square, diamond, hexagon: the sign of a dimension that needs no colour. */
export function DimensionShape({ dimension, x, y, r, ...paint }: DimensionShapeProps) {
  const corners = cornersOf(dimension)
  if (!corners) return <circle cx={rounded(x)} cy={rounded(y)} r={rounded(r)} {...outline(paint)} />
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
  const points = corners.map(([a, b]) => `${rounded(x + a * r)},${rounded(y + b * r)}`).join(' ')
  return <polygon points={points} strokeLinejoin="round" {...outline(paint)} />
}

function outline({ fill, stroke, strokeWidth, strokeDasharray, className, opacity }: SVGProps<SVGElement>) {
  return { fill, stroke, strokeWidth, strokeDasharray, className, opacity }
}
