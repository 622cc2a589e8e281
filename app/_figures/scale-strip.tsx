import { soft, solid, type DimensionNumber } from './dimension-paint'
import { Figure } from './figure'
import { Patterns, patternFill } from './patterns'
import { rounded } from './rounded'

interface ScaleStripProps {
  readonly figureId: string
  readonly title: string
  readonly desc: string
  readonly dimension: DimensionNumber
  readonly now?: number
  readonly desired?: number
  readonly band?: readonly [low: number, high: number]
  readonly tooFew: boolean
}

const width = 230
const middle = 13

function stripX(value: number): number {
  return rounded(8 + Math.min(10, Math.max(0, value)) * ((width - 16) / 10))
}

/** One needle on one line, for lists and tables: spread, now and desired. */
export function ScaleStrip({
  figureId,
  title,
  desc,
  dimension,
  now,
  desired,
  band,
  tooFew,
}: ScaleStripProps) {
  const known = !tooFew
  const area =
    known && band !== undefined
      ? {
          x: stripX(band[0]),
          y: 5,
          width: rounded(Math.max(3, stripX(band[1]) - stripX(band[0]))),
          height: 16,
        }
      : undefined
  return (
    <Figure
      figureId={figureId}
      title={title}
      desc={desc}
      viewBox={`0 0 ${width} 26`}
      className="figure scale-strip"
    >
      <defs>
        <Patterns figureId={figureId} scale={6} only={[dimension]} />
      </defs>
      <path
        d={`M${stripX(0)} ${middle}H${stripX(10)}M${stripX(0)} 8V18M${stripX(5)} 10V16M${stripX(10)} 8V18`}
        stroke="var(--control)"
        strokeWidth={1.5}
        {...(tooFew ? { strokeDasharray: '3 3' } : {})}
      />
      {area !== undefined && (
        <>
          <rect {...area} fill={soft(dimension)} />
          <rect {...area} fill={patternFill(figureId, dimension)} opacity={0.6} />
          <rect {...area} fill="none" stroke={solid(dimension)} />
        </>
      )}
      {known && now !== undefined && (
        <circle
          cx={stripX(now)}
          cy={middle}
          r={7}
          fill={solid(dimension)}
          stroke="var(--surface)"
          strokeWidth={2}
        />
      )}
      {known && desired !== undefined && (
        <circle
          cx={stripX(desired)}
          cy={middle}
          r={now === desired ? 9 : 6}
          fill={now === desired ? 'none' : 'var(--surface)'}
          stroke="var(--ink)"
          strokeWidth={3}
        />
      )}
    </Figure>
  )
}
