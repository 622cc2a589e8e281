import type { SVGProps } from 'react'
import { rounded } from './rounded'

interface TextLinesProps extends Omit<SVGProps<SVGTextElement>, 'x' | 'y' | 'style' | 'ref'> {
  readonly lines: readonly string[]
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly lineHeight: number
}

/** SVG has no wrapping: one tspan per line that `wrapText` made. */
export function TextLines({ lines, x, y, lineHeight, ...text }: TextLinesProps) {
  return (
    <text {...text}>
      {lines.map((line, index) => (
        <tspan key={index} x={rounded(x)} y={rounded(y + index * lineHeight)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
