import type { RouteMapLabels } from './route-labels'
import { rounded } from './rounded'
import { textWidth } from './text-width'

interface RouteCountProps {
  /** Its middle, or its left edge when `anchor` is start. */
  readonly x: number
  readonly anchor?: 'middle' | 'start'
  readonly y: number
  readonly count: number
  readonly lit: boolean
  readonly labels: RouteMapLabels
  readonly fontSize: number
}

/** How often a road was chosen, in words; "not chosen" is shown as plainly as a high count. */
export function RouteCount({ x, anchor = 'middle', y, count, lit, labels, fontSize }: RouteCountProps) {
  const baseline = rounded(y + fontSize * 0.35)
  if (count === 0)
    return (
      <text x={rounded(x)} y={baseline} fontSize={fontSize} textAnchor={anchor} fill="var(--ink-2)">
        {labels.none}
      </text>
    )
  const words = labels.count(count)
  const lantern = lit ? fontSize * 1.1 : 0
  const width = textWidth(words, fontSize) + lantern + fontSize * 1.3
  const height = fontSize * 1.6
  const left = anchor === 'start' ? x : x - width / 2
  return (
    <g>
      <rect
        x={rounded(left)}
        y={rounded(y - height / 2)}
        width={rounded(width)}
        height={rounded(height)}
        rx={rounded(height / 2)}
        fill={lit ? 'var(--lantern)' : 'var(--surface)'}
        stroke={lit ? 'var(--ink)' : 'var(--control)'}
        strokeWidth={rounded(fontSize * 0.07)}
      />
      {lit && <Lantern x={left + fontSize * 0.98} y={y} size={fontSize} />}
      <text
        x={rounded(left + (width + lantern) / 2)}
        y={baseline}
        fontSize={fontSize}
        fontWeight={700}
        textAnchor="middle"
        fill={lit ? 'var(--on-lantern)' : 'var(--ink)'}
      >
        {words}
      </text>
    </g>
  )
}

/** The sign beside the colour: this road is lit. */
function Lantern({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) {
  return (
    <path
      transform={`translate(${rounded(x)} ${rounded(y)}) scale(${Math.round(size * 3.3) / 100})`}
      d="M-7 8L-9 -5H9L7 8ZM-11 -5L0 -13L11 -5ZM-8 12H8M0 -13V-16M0 -2V4"
      fill="none"
      stroke="var(--on-lantern)"
      strokeWidth={2.6}
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  )
}
