import type { CommandOf } from './command'
import type { Context } from './context'
import type { WorkshopEvent } from './event'
import { promisesIn } from './promise'
import type { Decision } from './refusal'
import { accept, refuse } from './refusal'
import { wholeReportOf } from './report'
import { linesOf } from './report-lines'
import type { WorkshopState } from './state'
import { stepOf } from './state'

/** Any line that people wrote can be left out, and come back. Figures cannot: they are of everybody. */
export function decideHideReportLine(
  state: WorkshopState,
  { stepId, lineId, hidden }: CommandOf<'HideReportLine'>,
  { kits }: Context,
): Decision<WorkshopEvent> {
  const step = wholeReportOf(kits, state).steps.find((each) => each.stepId === stepId)
  if (!step) return refuse('unknown-step')
  const isThere = linesOf(kits, step).some((line) => line.lineId === lineId)
  return isThere ? accept({ type: 'ReportLineHidden', stepId, lineId, hidden }) : refuse('unknown-item')
}

/** Pressed twice it is published once, at the first moment. */
export function decidePublish({ publication }: WorkshopState, { now }: Context): Decision<WorkshopEvent> {
  return publication.publishedAt === undefined ? accept({ type: 'ReportPublished', at: now }) : accept()
}

export function decideTakeBack({ publication }: WorkshopState): Decision<WorkshopEvent> {
  return publication.publishedAt === undefined ? accept() : accept({ type: 'ReportTakenBack' })
}

/** The last word counts: what was kept may be let go later. */
export function decideTellOutcome(
  state: WorkshopState,
  { stepId, itemId, outcome, why }: CommandOf<'TellOutcome'>,
  { kits }: Context,
): Decision<WorkshopEvent> {
  const step = stepOf(state, stepId)
  if (!step) return refuse('unknown-step')
  const isPromised = promisesIn(kits, step).some((promise) => promise.itemId === itemId)
  return isPromised ? accept({ type: 'OutcomeTold', stepId, itemId, outcome, why }) : refuse('unknown-item')
}
