import type { KitRegistry } from '../workshop/kit'
import { kitOf } from '../workshop/kit'
import type { Report, ReportStep } from '../workshop/report-schema'
import type { Trace } from '../workshop/story'

/** One conversation of a group, as its report tells it. */
export interface Stop {
  readonly workshopId: string
  readonly report: Report
}

export interface TraceOf<Type extends Trace['type']> {
  readonly workshopId: string
  readonly step: ReportStep
  readonly trace: Extract<Trace, { type: Type }>
}

/** What the steps of the conversations left of one type, in the order in which they were held. */
export function tracesOf<Type extends Trace['type']>(
  kits: KitRegistry,
  stops: readonly Stop[],
  type: Type,
): readonly TraceOf<Type>[] {
  const isOfType = (trace: Trace): trace is Extract<Trace, { type: Type }> => trace.type === type
  return stops.flatMap(({ workshopId, report }) =>
    report.steps.flatMap((step) =>
      (kitOf(kits, step.kind)?.story?.traces?.(step.result) ?? [])
        .filter(isOfType)
        .map((trace) => ({ workshopId, step, trace })),
    ),
  )
}

/** First held first; what has no day comes last. */
export function inTime(stops: readonly Stop[]): readonly Stop[] {
  const day = ({ report }: Stop) => report.closedAt ?? report.openedAt ?? '9'
  return [...stops].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}
