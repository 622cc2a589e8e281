import { rounded } from './rounded'

export interface Ridge {
  readonly width: number
  readonly top: number
  readonly height: number
  readonly phase: number
}

/** Height of the ground at a place on the ridge. */
export function groundAt({ width, top, height, phase }: Ridge, x: number): number {
  const t = (x / width) * 16
  return rounded(top + height * Math.sin(t * 0.9 + phase) * Math.cos(t * 0.31 + phase))
}

interface HillProps {
  readonly ridge: Ridge
  readonly bottom: number
  readonly fill: string
}

/** A round ridge from edge to edge, and beyond it for screens of another shape. */
export function Hill({ ridge, bottom, fill }: HillProps) {
  const step = ridge.width / 16
  const points = Array.from({ length: 45 }, (_, index) => {
    const x = rounded((index - 14) * step)
    return [x, groundAt(ridge, x)] as const
  })
  const curves = points.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = points[index + 1] ?? [x, y]
    return `Q${x} ${y} ${rounded((x + nextX) / 2)} ${rounded((y + nextY) / 2)}`
  })
  const [start, end] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]]
  return (
    <path
      d={`M${start[0]} ${bottom}V${start[1]}${curves.join('')}L${end.join(' ')}V${bottom}Z`}
      fill={fill}
    />
  )
}
