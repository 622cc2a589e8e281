import type { DimensionNumber } from './dimension-paint'
import { dimensionNumbers, soft, solid } from './dimension-paint'
import { Figure } from './figure'
import { Patterns, patternFill } from './patterns'
import { polar, ringPath } from './polar'
import { ShapeBadge } from './shape-badge'

interface NeedlePictureProps {
  readonly figureId: string
  readonly number: number
  readonly dimension: DimensionNumber
  readonly title: string
}

const radius = 150
const perDimension = 2
const step = 36

/** Where needle n points on the compass: the first dimension lies in the middle of the top. */
function angleOf(number: number): number {
  return step * (number - 1) - step / 2
}

/** One needle on the compass of ten, in its land. It says where the needle belongs, and nothing of any group. */
export function NeedlePicture({ figureId, number, dimension, title }: NeedlePictureProps) {
  const angle = angleOf(number)
  const tip = polar(radius - 24, angle)
  const [left, right] = [polar(46, angle - 16), polar(46, angle + 16)]
  const badge = polar(radius + 24, angle)
  const colour = solid(dimension)
  return (
    <Figure figureId={figureId} title={title} desc={title} viewBox="-206 -206 412 412">
      <defs>
        <Patterns figureId={figureId} scale={13} only={[dimension]} />
      </defs>
      <circle r={radius} fill="var(--surface)" stroke="var(--control)" strokeWidth={2} />
      {dimensionNumbers.map((land) => {
        const from = step * perDimension * (land - 1) - step
        const ring = ringPath(radius - 18, radius - 6, from + 2, from + step * perDimension - 2)
        return <path key={land} d={ring} fill={land === dimension ? colour : 'var(--line)'} />
      })}
      <path d={ringPath(14, radius - 26, angle - step / 2, angle + step / 2)} fill={soft(dimension)} />
      <path
        d={ringPath(14, radius - 26, angle - step / 2, angle + step / 2)}
        fill={patternFill(figureId, dimension)}
        opacity={0.5}
      />
      <path
        d={`M0 0L${left.join(' ')}L${tip.join(' ')}L${right.join(' ')}Z`}
        fill="var(--surface)"
        stroke={colour}
        strokeWidth={3}
        strokeLinejoin="round"
      />
      <path d={`M0 0L${tip.join(' ')}L${right.join(' ')}Z`} fill={colour} />
      <circle r={9} fill="var(--ink)" />
      <ShapeBadge
        dimension={dimension}
        label={String(number)}
        x={badge[0]}
        y={badge[1]}
        r={26}
        fontSize={27}
      />
    </Figure>
  )
}
