import type { CommandOf } from './command'
import type { Context } from './context'
import type { WorkshopEvent } from './event'
import type { KitConfig } from './kit'
import { kitOf } from './kit'
import { isSameMoment } from './moment'
import type { StepPlan } from './plan'
import { limits } from './limits'
import { isInPreWork, preWorkMoment } from './pre-work'
import type { Decision } from './refusal'
import { accept, refuse } from './refusal'
import type { WorkshopState } from './state'
import { stepOf } from './state'

/** The plan with its config as the kit of that kind understands it. */
function checkedPlan(plan: StepPlan, { kits }: Context): (StepPlan & { config: KitConfig }) | undefined {
  const parsed = kitOf(kits, plan.kind)?.config.safeParse(plan.config)
  return parsed?.success ? { ...plan, config: parsed.data } : undefined
}

export function decideAddStep(
  state: WorkshopState,
  { plan, before }: CommandOf<'AddStep'>,
  context: Context,
): Decision<WorkshopEvent> {
  if (before !== null && !stepOf(state, before)) return refuse('unknown-step')
  if (state.order.length >= limits.steps) return refuse('too-many-items')
  const checked = checkedPlan(plan, context)
  if (!checked) return refuse('invalid-config')
  return accept({ type: 'StepAdded', stepId: context.newId(), plan: checked, before })
}

/**
 * A step that was opened keeps its kind, and its settings may not take away the moment it stands at. Whether it goes
 * by table is settled too: what was given counts at a table or does not.
 */
export function decideChangeStep(
  state: WorkshopState,
  { stepId, plan }: CommandOf<'ChangeStep'>,
  context: Context,
): Decision<WorkshopEvent> {
  const step = stepOf(state, stepId)
  if (!step) return refuse('unknown-step')
  if (step.status === 'sealed') return refuse('step-sealed')
  const checked = checkedPlan(plan, context)
  if (!checked) return refuse('invalid-config')
  if (isInPreWork(state, step, context) && !preWorkMoment(context.kits, { ...step, ...checked }))
    return refuse('step-in-use')
  if (isInPreWork(state, step, context) && checked.kind !== step.kind) return refuse('step-in-use')
  if (step.status !== 'planned') {
    if (checked.kind !== step.kind || (checked.perTable ?? false) !== step.perTable)
      return refuse('step-in-use')
    const moments = kitOf(context.kits, step.kind)?.moments(checked.config) ?? []
    if (!moments.some((moment) => isSameMoment(moment, step.moment))) return refuse('step-in-use')
  }
  return accept({ type: 'StepChanged', stepId, plan: checked })
}

export function decideMoveStep(
  state: WorkshopState,
  { stepId, before }: CommandOf<'MoveStep'>,
): Decision<WorkshopEvent> {
  if (!stepOf(state, stepId) || (before !== null && !stepOf(state, before))) return refuse('unknown-step')
  if (stepId === before) return accept()
  return accept({ type: 'StepMoved', stepId, before })
}

export function decideRemoveStep(
  state: WorkshopState,
  { stepId }: CommandOf<'RemoveStep'>,
  context: Context,
): Decision<WorkshopEvent> {
  const step = stepOf(state, stepId)
  if (!step) return refuse('unknown-step')
  if (isInPreWork(state, step, context)) return refuse('step-in-use')
  return step.status === 'planned' ? accept({ type: 'StepRemoved', stepId }) : refuse('step-in-use')
}
