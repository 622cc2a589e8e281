import { total } from '@/lib/domain/insight/histogram'
import type { AxisMetrics, AxisSize } from './axis-geometry'
import { dotLayout, mostDots, placeWidth, placeX } from './axis-geometry'
import type { DimensionNumber } from './dimension-paint'
import { DotStacks } from './dot-stacks'
import { HeatStrip } from './heat-strip'
import { JoiningDisc } from './joining-disc'
import { LivePoints } from './live-points'
import { MovementRibbon } from './movement-ribbon'
import type { LivePoint } from './point-swarm'
import { rounded } from './rounded'
import { SilentMiddle } from './silent-middle'

export interface AxisRound {
  readonly name: string
  readonly counts: readonly number[]
}

interface AxisRoundsProps {
  readonly figureId: string
  readonly metrics: AxisMetrics
  readonly dimension: DimensionNumber
  readonly rounds: readonly AxisRound[]
  readonly ribbon: boolean
  readonly silentMiddle: boolean
  readonly height: number
  readonly and?: string
  readonly livePoints?: readonly LivePoint[]
}

interface Row {
  readonly line: number
  readonly room: number
  readonly direction: 'up' | 'down'
  readonly open: boolean
  readonly labelY: number
}

export function axisHeight(metrics: AxisMetrics, size: AxisSize, rounds: number): number {
  const under = size === 'screen' ? 120 : metrics.text * 0.7
  if (rounds <= 1) return rounded(metrics.head + metrics.alone + under)
  if (rounds === 2) return rounded(2 * metrics.head + 2 * metrics.paired + metrics.between)
  return rounded(crown(size) + rounds * (metrics.head + metrics.row + metrics.text * 0.6))
}

/** Room above three or more rows for the disc, which finds no place between so many lines. */
function crown(size: AxisSize): number {
  return size === 'screen' ? 44 : 0
}

export function AxisRounds(props: AxisRoundsProps) {
  const { figureId, metrics, dimension, rounds, ribbon, silentMiddle, height, and, livePoints } = props
  const shown = livePoints === undefined ? rounds : rounds.slice(0, 1)
  const rows = rowsOf(metrics, shown.length, height)
  const [first, second] = rows
  const many = shown.some(({ counts }) => total(counts) > mostDots)
  const fullest = Math.max(0, ...shown.flatMap(({ counts }) => counts))
  const room = Math.min(...rows.map((row) => row.room))
  const dots = dotLayout(fullest, room, placeWidth(metrics) * 0.94, metrics.pitch)
  const disc = discPlace(metrics, first, second, rows.length)
  return (
    <g>
      {silentMiddle && (
        <SilentMiddle
          metrics={metrics}
          top={metrics.head * 0.95}
          bottom={rows.length === 2 ? height - metrics.head * 0.95 : height - metrics.stroke}
        />
      )}
      {ribbon && rows.length === 2 && first !== undefined && second !== undefined && (
        <MovementRibbon
          figureId={figureId}
          metrics={metrics}
          dimension={dimension}
          before={rounds[0]?.counts ?? []}
          after={rounds[1]?.counts ?? []}
          top={first.line}
          bottom={second.line}
        />
      )}
      {rows.map((row, index) => (
        <g key={index}>
          <path
            d={`M${placeX(metrics, -0.5)} ${row.line}H${placeX(metrics, 10.5)}`}
            stroke="var(--ink)"
            strokeWidth={metrics.stroke}
            strokeLinecap="round"
          />
          {/* A line that stands alone needs no name: the question above it says what it is. */}
          {rows.length > 1 && (
            <text x={placeX(metrics, -0.55)} y={row.labelY} fontSize={metrics.text} fontWeight={640}>
              {shown[index]?.name}
            </text>
          )}
          {livePoints === undefined && many && (
            <HeatStrip
              {...{ figureId, metrics, dimension, fullest }}
              {...row}
              counts={shown[index]?.counts ?? []}
            />
          )}
          {livePoints === undefined && !many && (
            <DotStacks
              {...{ metrics, dimension }}
              {...row}
              layout={dots}
              counts={shown[index]?.counts ?? []}
            />
          )}
        </g>
      ))}
      {livePoints !== undefined && first !== undefined && (
        <LivePoints metrics={metrics} points={livePoints} line={first.line} room={first.room} />
      )}
      {and !== undefined && disc !== undefined && <JoiningDisc word={and} {...disc} />}
    </g>
  )
}

/** Two rounds face each other across the ribbon; any other number stands in rows, one line each. */
function rowsOf(metrics: AxisMetrics, count: number, height: number): Row[] {
  const { head, paired, alone, row, text } = metrics
  if (count === 2)
    return [
      {
        line: rounded(head + paired),
        room: paired,
        direction: 'up',
        open: true,
        labelY: rounded(text * 1.05),
      },
      {
        line: rounded(height - head - paired),
        room: paired,
        direction: 'down',
        open: false,
        labelY: rounded(height - text * 0.4),
      },
    ]
  const isAlone = count <= 1
  const each = head + row + text * 0.6
  const above = isAlone ? 0 : height - count * each
  return Array.from({ length: Math.max(1, count) }, (_, index) => ({
    line: rounded(isAlone ? head + alone : above + index * each + head + row),
    room: isAlone ? alone : row,
    direction: 'up' as const,
    open: index === 0,
    labelY: rounded((isAlone ? 0 : above + index * each) + text * 1.05),
  }))
}

function discPlace(metrics: AxisMetrics, first: Row | undefined, second: Row | undefined, rows: number) {
  const x = placeX(metrics, 5)
  const r = metrics.text * 1.65
  if (first === undefined) return undefined
  if (rows === 1) return { x, y: first.line + r + metrics.stroke * 2.4, r }
  if (rows === 2 && second !== undefined) return { x, y: (first.line + second.line) / 2, r }
  return { x, y: r * 0.75, r: r * 0.75 }
}
