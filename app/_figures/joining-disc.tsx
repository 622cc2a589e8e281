import { rounded } from './rounded'
import { textWidth } from './text-width'

interface JoiningDiscProps {
  readonly word: string
  readonly x: number
  readonly y: number
  readonly r: number
}

/** "Én" between the poles: a place of its own, never "versus". */
export function JoiningDisc({ word, x, y, r }: JoiningDiscProps) {
  const fontSize = Math.min(r * 0.92, (r * 1.6) / textWidth(word, 1))
  return (
    <g>
      <circle cx={rounded(x)} cy={rounded(y)} r={rounded(r)} fill="var(--primary)" />
      <text
        x={rounded(x)}
        y={rounded(y + fontSize * 0.33)}
        fontSize={rounded(fontSize)}
        fontWeight={750}
        textAnchor="middle"
        fill="var(--on-primary)"
      >
        {word}
      </text>
    </g>
  )
}
