import { axisMetrics } from './axis-geometry'
import { AxisRounds, axisHeight } from './axis-rounds'
import type { DimensionNumber } from './dimension-paint'
import { Figure } from './figure'
import { Patterns } from './patterns'

interface NeedleSpreadProps {
  readonly figureId: string
  readonly title: string
  readonly desc: string
  readonly dimension: DimensionNumber
  /** Eleven counts each, from 0 to 10. */
  readonly now: readonly number[]
  readonly desired: readonly number[]
  readonly labels: {
    readonly now: string
    readonly desired: string
    readonly low: string
    readonly high: string
  }
}

/** Everybody on one needle: open dots above the line for where people want to be, filled ones below for now. */
export function NeedleSpread({ figureId, title, desc, dimension, now, desired, labels }: NeedleSpreadProps) {
  const metrics = axisMetrics.report
  const height = axisHeight(metrics, 'report', 2)
  return (
    <div className="axis-report">
      <Figure figureId={figureId} title={title} desc={desc} viewBox={`0 0 ${metrics.width} ${height}`}>
        <defs>
          <Patterns figureId={figureId} scale={metrics.pattern} only={[dimension]} />
        </defs>
        <AxisRounds
          figureId={figureId}
          metrics={metrics}
          dimension={dimension}
          rounds={[
            { name: labels.desired, counts: desired },
            { name: labels.now, counts: now },
          ]}
          ribbon={false}
          silentMiddle={false}
          height={height}
        />
      </Figure>
      <p className="flex justify-between gap-4 text-note text-ink-2">
        <span>{labels.low}</span>
        <span className="text-right">{labels.high}</span>
      </p>
    </div>
  )
}
