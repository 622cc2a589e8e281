import { soft, solid, type DimensionNumber } from './dimension-paint'
import { Figure } from './figure'
import { Patterns, patternFill } from './patterns'
import { rounded } from './rounded'
import { scaleInset, scaleMarks, scaleWidth, scaleX } from './scale-line'

interface TwoHandleScaleProps {
  readonly figureId: string
  readonly title: string
  readonly desc: string
  readonly dimension: DimensionNumber
  readonly now?: number
  readonly desired?: number
  /** The handles go, the values stay with whoever holds them. */
  readonly cannotSay: boolean
  readonly labels: { readonly notChosen: string; readonly format: (value: number) => string }
}

const track = { top: 78, height: 16, middle: 86 }

/** "Now" hangs above the line and "desired" stands below it, so that equal values never cover each other. */
export function TwoHandleScale(props: TwoHandleScaleProps) {
  const { figureId, title, desc, dimension, now, desired, cannotSay, labels } = props
  return (
    <Figure
      figureId={figureId}
      title={title}
      desc={desc}
      viewBox={`0 0 ${scaleWidth} 172`}
      className="figure phone-scale"
    >
      <defs>
        <Patterns figureId={figureId} scale={8} only={[dimension]} />
      </defs>
      <rect
        x={scaleInset - 6}
        y={track.top}
        width={scaleWidth - 2 * scaleInset + 12}
        height={track.height}
        rx={8}
        fill={cannotSay ? 'none' : 'var(--sunk)'}
        stroke="var(--control)"
        strokeWidth={1.5}
        {...(cannotSay ? { strokeDasharray: '5 4' } : {})}
      />
      {!cannotSay && <Distance figureId={figureId} dimension={dimension} now={now} desired={desired} />}
      {scaleMarks.map((mark) => (
        <circle
          key={mark}
          cx={scaleX(mark)}
          cy={track.middle}
          r={mark % 5 === 0 ? 2.8 : 1.7}
          fill="var(--ink)"
        />
      ))}
      {!cannotSay && (
        <>
          <Handle direction="above" value={now} dimension={dimension} labels={labels} />
          <Handle direction="below" value={desired} dimension={dimension} labels={labels} />
        </>
      )}
    </Figure>
  )
}

interface DistanceProps {
  readonly figureId: string
  readonly dimension: DimensionNumber
  readonly now: number | undefined
  readonly desired: number | undefined
}

function Distance({ figureId, dimension, now, desired }: DistanceProps) {
  if (now === undefined || desired === undefined || now === desired) return null
  const [from, to] = [scaleX(Math.min(now, desired)), scaleX(Math.max(now, desired))]
  const area = { x: from, y: track.top + 1, width: rounded(to - from), height: track.height - 2 }
  return (
    <>
      <rect {...area} fill={soft(dimension)} />
      <rect {...area} fill={patternFill(figureId, dimension)} />
    </>
  )
}

interface HandleProps {
  readonly direction: 'above' | 'below'
  readonly value: number | undefined
  readonly dimension: DimensionNumber
  readonly labels: TwoHandleScaleProps['labels']
}

function Handle({ direction, value, dimension, labels }: HandleProps) {
  const isAbove = direction === 'above'
  const isChosen = value !== undefined
  const tip = isAbove ? track.top - 2 : track.top + track.height + 2
  const away = isAbove ? -1 : 1
  const drop = `M0 0L-13 ${away * 18}A25 25 0 1 ${isAbove ? 1 : 0} 13 ${away * 18}Z`
  const filled = isAbove && isChosen
  return (
    <svg className="live-point" x={scaleX(value ?? 0)} y={tip} overflow="visible">
      <path
        d={drop}
        fill={filled ? solid(dimension) : 'var(--surface)'}
        stroke={filled ? 'var(--page)' : isChosen ? 'var(--ink)' : 'var(--control)'}
        strokeWidth={filled ? 2 : isChosen ? 3.5 : 2}
        strokeLinejoin="round"
        {...(isChosen ? {} : { strokeDasharray: '5 4' })}
      />
      <text
        x={isChosen ? 0 : 36}
        y={away * 40 + 6.5}
        fontSize={isChosen ? 19 : 15}
        fontWeight={isChosen ? 750 : 400}
        textAnchor={isChosen ? 'middle' : 'start'}
        fill={filled ? 'var(--on-dim)' : isChosen ? 'var(--ink)' : 'var(--ink-2)'}
      >
        {isChosen ? labels.format(value) : labels.notChosen}
      </text>
    </svg>
  )
}
