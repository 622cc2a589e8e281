import { soft, solid, type DimensionNumber } from './dimension-paint'
import { DimensionShape } from './dimension-shape'
import { HeightLines } from './height-lines'
import { LandSign } from './land-signs'
import type { Point } from './polar'
import type { Land } from './route-geometry'
import { rounded } from './rounded'
import { shoreLine, shorePoints } from './shore'
import { TextLines } from './text-lines'
import { wrapText } from './wrap-text'

interface RouteLandsProps {
  readonly lands: readonly Land[]
  readonly crossings: readonly Point[]
  readonly width: number
  readonly height: number
  readonly names: Readonly<Record<DimensionNumber, string>>
}

const bank = 15
const bend = 15

// Lands and water run on beyond the frame, so that a screen of another shape is filled too.
const beyond = 1200

/** Five lands in a row with water between them. */
export function RouteLands({ lands, crossings, width, height, names }: RouteLandsProps) {
  const xOf = (index: number) => crossings[index]?.[0] ?? 0
  return (
    <g>
      <rect
        x={-beyond}
        y={-beyond}
        width={width + 2 * beyond}
        height={height + 2 * beyond}
        fill="var(--water)"
      />
      {lands.map((land, index) => {
        const isFirst = index === 0
        const isLast = index === lands.length - 1
        const left = isFirst ? -beyond : xOf(land.from) + bank
        const right = isLast ? width + beyond : xOf(land.to) - bank
        const [nearLeft, nearRight] = [isFirst ? 0 : left, isLast ? width : right]
        const centre = (xOf(land.from) + xOf(land.to)) / 2
        return (
          <g key={land.from}>
            <path d={landPath(left, right, height, index, isFirst, isLast)} fill={soft(land.dimension)} />
            <HeightLines
              dimension={land.dimension}
              centre={[rounded(centre), rounded(height * 0.54)]}
              reach={[(nearRight - nearLeft) * 0.4, height * 0.19]}
              rings={5}
              seed={index + 1}
            />
            <LandName
              dimension={land.dimension}
              name={names[land.dimension]}
              left={nearLeft}
              right={nearRight}
            />
            {crossings.length <= 6 && (
              <LandSign dimension={land.dimension} at={[nearRight - 84, height - 20]} scale={1.05} />
            )}
          </g>
        )
      })}
      {lands.slice(1).map((land, index) => (
        <Waves key={land.from} x={xOf(land.from)} height={height} seed={index + 1} />
      ))}
    </g>
  )
}

function landPath(
  left: number,
  right: number,
  height: number,
  index: number,
  isFirst: boolean,
  isLast: boolean,
): string {
  const reach = [-beyond, height + beyond] as const
  const shore = (x: number, seed: number): Point[] =>
    shorePoints(reach, bend, seed).map(([dx, y]): Point => [rounded(x + dx), y])
  const down = isFirst
    ? ([
        [left, reach[0]],
        [left, reach[1]],
      ] as const)
    : shore(left, index)
  const up = isLast
    ? ([
        [right, reach[1]],
        [right, reach[0]],
      ] as const)
    : shore(right, index + 1).reverse()
  const start = down[0] ?? [left, reach[0]]
  const turn = up[0] ?? [right, reach[1]]
  return `M${start.join(' ')}${shoreLine(down)}L${turn.join(' ')}${shoreLine(up)}Z`
}

function Waves({ x, height, seed }: { x: number; height: number; seed: number }) {
  const bed = shorePoints([-beyond, height + beyond], bend, seed)
  const at = (y: number) => {
    const step = (height + 2 * beyond) / (bed.length - 1)
    const piece = Math.min(bed.length - 2, Math.max(0, Math.floor((y + beyond) / step)))
    const [a, b] = [bed[piece]?.[0] ?? 0, bed[piece + 1]?.[0] ?? 0]
    return x + a + (b - a) * ((y + beyond) / step - piece)
  }
  return [70, 190, 310, 590, 710, 830].map((y, index) => (
    <path
      key={y}
      d={`M${rounded(at(y) - 9 + (index % 2) * 4)} ${y}q4.500 -5 9 0t9 0`}
      fill="none"
      stroke="var(--control)"
      strokeWidth={2}
      strokeLinecap="round"
      opacity={0.55}
    />
  ))
}

interface LandNameProps {
  readonly dimension: DimensionNumber
  readonly name: string
  readonly left: number
  readonly right: number
}

function LandName({ dimension, name, left, right }: LandNameProps) {
  const x = left + 34
  return (
    <g>
      <DimensionShape dimension={dimension} x={x} y={40} r={11} fill={solid(dimension)} />
      <TextLines
        lines={wrapText(name, right - x - 40, 28, 3)}
        x={x + 22}
        y={49}
        lineHeight={31}
        fontSize={28}
        fill="var(--ink-2)"
      />
    </g>
  )
}
