import { valuesOf } from '../keyed'
import type { CommandOf } from './command'
import type { Context } from './context'
import type { WorkshopEvent } from './event'
import { answeredAhead, preWorkMoment } from './pre-work'
import type { Decision } from './refusal'
import { accept, refuse } from './refusal'
import type { WorkshopState } from './state'
import { stepOf } from './state'

const millisecondsPerDay = 86_400_000

/** Opening it once more gives it more days. One step at a time: a link says what it is for. */
export function decideOpenPreWork(
  state: WorkshopState,
  { stepId, days }: CommandOf<'OpenPreWork'>,
  { now, kits }: Context,
): Decision<WorkshopEvent> {
  const step = stepOf(state, stepId)
  if (!step) return refuse('unknown-step')
  if (!preWorkMoment(kits, step)) return refuse('invalid-config')
  if (state.preWork && state.preWork.stepId !== stepId) return refuse('step-in-use')
  const closesAt = new Date(Date.parse(now) + days * millisecondsPerDay).toISOString()
  return accept({ type: 'PreWorkOpened', stepId, closesAt, at: now })
}

/** The end of what is open ahead, with how many answered; nothing when nothing is open. */
export function preWorkEnd(
  state: WorkshopState,
  { now, kits }: Pick<Context, 'now' | 'kits'>,
): readonly WorkshopEvent[] {
  const step = state.preWork && stepOf(state, state.preWork.stepId)
  if (!step) return []
  return [{ type: 'PreWorkClosed', stepId: step.stepId, answered: answeredAhead(kits, step), at: now }]
}

export function decideClosePreWork(state: WorkshopState, context: Context): Decision<WorkshopEvent> {
  return accept(...preWorkEnd(state, context))
}

/** From the server, when the days are over; they may have become more meanwhile. */
export function decideEndPreWork(state: WorkshopState, context: Context): Decision<WorkshopEvent> {
  const isOver = state.preWork !== undefined && Date.parse(context.now) >= Date.parse(state.preWork.closesAt)
  return isOver ? accept(...preWorkEnd(state, context)) : refuse('not-now')
}

/** What people were told when they answered ahead stays true, whoever answered. */
export function hasHadPreWork({ preWork, participants }: WorkshopState): boolean {
  return preWork !== undefined || valuesOf(participants).length > 0
}
