import { solid, type DimensionNumber } from './dimension-paint'
import { Figure } from './figure'
import { scaleInset, scaleMarks, scaleWidth, scaleX } from './scale-line'

interface DilemmaLineProps {
  readonly figureId: string
  readonly title: string
  readonly desc: string
  readonly dimension: DimensionNumber
  /** 0 (pole A) to 10 (pole B); without it nothing has been chosen yet. */
  readonly position?: number
}

const line = 48

/** The phone's line between two poles, with a pin that points at the chosen place. Drawing only. */
export function DilemmaLine({ figureId, title, desc, dimension, position }: DilemmaLineProps) {
  const colour = solid(dimension)
  return (
    <Figure
      figureId={figureId}
      title={title}
      desc={desc}
      viewBox={`0 0 ${scaleWidth} 72`}
      className="figure phone-scale"
    >
      <path
        d={`M${scaleInset} ${line}H${scaleWidth - scaleInset}`}
        stroke="var(--ink)"
        strokeWidth={4}
        strokeLinecap="round"
      />
      {scaleMarks.map((mark) => {
        const isMiddle = mark === 5
        const reach = isMiddle ? 11 : 6
        return (
          <path
            key={mark}
            d={`M${scaleX(mark)} ${line - reach}V${line + reach}`}
            stroke="var(--ink)"
            strokeWidth={isMiddle ? 3.5 : 2}
            strokeLinecap="round"
          />
        )
      })}
      {position !== undefined && (
        <svg className="live-point" x={scaleX(position)} y={line} overflow="visible">
          <circle r={22} fill={colour} opacity={0.2} />
          <path
            d="M0 0c-6-8-17-14-17-26a17 17 0 0 1 34 0c0 12-11 18-17 26Z"
            fill={colour}
            stroke="var(--page)"
            strokeWidth={2}
          />
          <circle cy={-26} r={6.5} fill="var(--on-dim)" />
        </svg>
      )}
    </Figure>
  )
}
