import { AxisPoles, type AxisPole } from './axis-poles'
import { AxisRounds, axisHeight, type AxisRound } from './axis-rounds'
import { axisMetrics, type AxisSize } from './axis-geometry'
import type { DimensionNumber } from './dimension-paint'
import { Figure } from './figure'
import { Patterns } from './patterns'
import type { LivePoint } from './point-swarm'

export interface DilemmaAxisProps {
  readonly figureId: string
  readonly title: string
  readonly desc: string
  readonly size: AxisSize
  readonly dimension: DimensionNumber
  readonly poles: { readonly a: AxisPole; readonly b: AxisPole }
  /** One to four rounds, each with eleven counts from pole A to pole B. */
  readonly rounds: readonly AxisRound[]
  readonly silentMiddle?: boolean
  /** Draw how the group moved; only between two rounds, and only with ten people or more. */
  readonly ribbon?: boolean
  /** The open floor: drawn in place of the rounds. */
  readonly livePoints?: readonly LivePoint[]
  readonly labels: { readonly and: string; readonly oneSide?: string; readonly otherSide?: string }
}

/** Where the group stands between two poles, before and after the talk. */
export function DilemmaAxis(props: DilemmaAxisProps) {
  const { figureId, title, desc, size, dimension, poles, rounds, livePoints, labels } = props
  const metrics = axisMetrics[size]
  const ribbon = props.ribbon ?? true
  const height = axisHeight(metrics, size, livePoints === undefined ? rounds.length : 1)
  return (
    <div className={`axis axis-${size}`}>
      <AxisPoles poles={poles} labels={labels} hasDisc={size !== 'screen'} />
      <Figure figureId={figureId} title={title} desc={desc} viewBox={`0 0 ${metrics.width} ${height}`}>
        <defs>
          <Patterns figureId={figureId} scale={metrics.pattern} only={[dimension]} />
        </defs>
        <AxisRounds
          figureId={figureId}
          metrics={metrics}
          dimension={dimension}
          rounds={rounds}
          ribbon={ribbon}
          silentMiddle={props.silentMiddle ?? false}
          height={height}
          {...(size === 'screen' ? { and: labels.and } : {})}
          {...(livePoints === undefined ? {} : { livePoints })}
        />
      </Figure>
    </div>
  )
}
