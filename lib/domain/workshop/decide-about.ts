import type { CommandOf } from './command'
import type { Context } from './context'
import type { WorkshopEvent } from './event'
import type { About, StepPlan } from './plan'
import { hasHadPreWork, preWorkEnd } from './decide-pre-work'
import type { Decision } from './refusal'
import { accept, refuse } from './refusal'
import type { HeldWith } from './report-schema'
import type { WorkshopState } from './state'
import { stepsInOrder } from './state'

/** The first events of a log. `plans` must have configs that their kits accept. */
export function prepared(
  about: About,
  plans: readonly StepPlan[],
  context: Pick<Context, 'now' | 'newId'>,
  compass?: HeldWith,
): readonly WorkshopEvent[] {
  return [
    { type: 'WorkshopPrepared', about, at: context.now, ...(compass === undefined ? {} : { compass }) },
    ...plans.map((plan): WorkshopEvent => ({
      type: 'StepAdded',
      stepId: context.newId(),
      plan,
      before: null,
    })),
  ]
}

export function decideAbout(
  state: WorkshopState,
  { about }: CommandOf<'EditAbout'>,
): Decision<WorkshopEvent> {
  const isFixed = state.status !== 'prepared' || hasHadPreWork(state)
  if (isFixed && about.mode !== state.about.mode) return refuse('mode-fixed')
  if (isFixed && about.atLeast < state.about.atLeast) return refuse('mode-fixed')
  if (isFixed && about.retentionDays > state.about.retentionDays) return refuse('mode-fixed')
  return accept({ type: 'AboutEdited', about })
}

/** Who comes in from now on is there: nothing is answered ahead any more. */
export function decideOpenLobby(state: WorkshopState, context: Context): Decision<WorkshopEvent> {
  if (state.order.length === 0) return refuse('no-steps')
  return accept(...preWorkEnd(state, context), { type: 'LobbyOpened', at: context.now })
}

/** Closing finishes every step that was opened, so that each can be sealed. */
export function decideClose(state: WorkshopState, { now }: Context): Decision<WorkshopEvent> {
  const open = stepsInOrder(state).filter((step) => step.status === 'opened')
  return accept(
    ...open.map((step): WorkshopEvent => ({ type: 'StepFinished', stepId: step.stepId, at: now })),
    { type: 'WorkshopClosed', at: now },
  )
}
