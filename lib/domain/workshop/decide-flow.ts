import type { CommandOf, Seen } from './command'
import type { Context } from './context'
import { startedCountdown } from './countdown'
import type { WorkshopEvent } from './event'
import { kitOf } from './kit'
import type { Moment } from './moment'
import { isSameMoment } from './moment'
import { isDetached } from './mode'
import type { Decision } from './refusal'
import { accept, refuse } from './refusal'
import type { OpenedStep, Step, WorkshopState } from './state'
import { currentStep, stepOf } from './state'
import { sealedTables } from './told-in-step'
import { atLeastOfOne, tableContext, viewContext } from './view-context'

/** Two people who press "next" at once both saw the same moment; only the first of them may move on. */
function isStale(state: WorkshopState, from: Seen): boolean {
  const current = currentStep(state)
  if (from === null || current === undefined) return from !== null || current !== undefined
  return from.stepId !== current.stepId || !isSameMoment(from.moment, current.moment)
}

function momentsOf(step: Step, { kits }: Context): readonly Moment[] {
  return kitOf(kits, step.kind)?.moments(step.config) ?? []
}

/** A finished step can be looked at, not entered: its input stays closed. */
function canStandAt(step: Step, moment: Moment, context: Context): boolean {
  const isDone = step.status === 'finished' || step.status === 'sealed'
  if (isDone && moment.phase === 'open' && momentsOf(step, context).length > 1) return false
  return momentsOf(step, context).some((each) => isSameMoment(each, moment))
}

export function decideGoTo(
  state: WorkshopState,
  { from, stepId, moment, finish }: CommandOf<'GoTo'>,
  context: Context,
): Decision<WorkshopEvent> {
  if (isStale(state, from)) return refuse('stale-version')
  const step = stepOf(state, stepId)
  if (!step) return refuse('unknown-step')
  if (!canStandAt(step, moment, context)) {
    return refuse(step.status === 'sealed' || step.status === 'finished' ? 'step-sealed' : 'not-now')
  }
  const left = currentStep(state)
  const finished: readonly WorkshopEvent[] =
    finish && left?.status === 'opened' && left.stepId !== stepId
      ? [{ type: 'StepFinished', stepId: left.stepId, at: context.now }]
      : []
  return accept(...finished, { type: 'MomentReached', stepId, moment, at: context.now })
}

export function decideCallLast(
  state: WorkshopState,
  { from, seconds }: CommandOf<'CallLast'>,
  { now }: Context,
): Decision<WorkshopEvent> {
  if (isStale(state, from)) return refuse('stale-version')
  const step = currentStep(state)
  if (step?.moment.phase !== 'open') return refuse('step-not-open')
  const clock = startedCountdown(now, seconds)
  return clock.status === 'running'
    ? accept({ type: 'LastCallStarted', stepId: step.stepId, endsAt: clock.endsAt })
    : accept()
}

function closingMoment(step: OpenedStep, context: Context): Moment | undefined {
  return momentsOf(step, context).find((each) => each.round === step.moment.round && each.phase === 'closed')
}

export function decideEndLastCall(
  state: WorkshopState,
  { stepId }: CommandOf<'EndLastCall'>,
  context: Context,
): Decision<WorkshopEvent> {
  const step = currentStep(state)
  const isOver = step?.stepId !== stepId || step.moment.phase !== 'open' || step.lastCallEndsAt === undefined
  if (isOver) return refuse('not-now')
  const moment = closingMoment(step, context)
  return moment ? accept({ type: 'MomentReached', stepId, moment, at: context.now }) : refuse('not-now')
}

export function decideReopenStep(
  state: WorkshopState,
  { stepId }: CommandOf<'ReopenStep'>,
  { now }: Context,
): Decision<WorkshopEvent> {
  const step = stepOf(state, stepId)
  if (!step) return refuse('unknown-step')
  if (step.status === 'sealed') return refuse('step-sealed')
  return step.status === 'finished' ? accept({ type: 'StepReopened', stepId, at: now }) : accept()
}

/** Only in the fully anonymous mode is there anything to detach. */
export function decideSealStep(
  state: WorkshopState,
  { stepId }: CommandOf<'SealStep'>,
  { kits }: Context,
): Decision<WorkshopEvent> {
  const step = stepOf(state, stepId)
  if (!step) return refuse('unknown-step')
  const kit = kitOf(kits, step.kind)
  if (step.status !== 'finished' || !kit || !isDetached(state.about.mode)) return refuse('not-now')
  const whole = viewContext(state, step, 'record')
  const atLeast = atLeastOfOne(state, step)
  const tables = sealedTables(kit, step, atLeast, whole.atLeast < atLeast, (table) =>
    tableContext(state, step, 'record', table),
  )
  return accept({
    type: 'StepSealed',
    stepId,
    kind: step.kind,
    sealed: kit.seal(step.kit, whole),
    ...(tables ? { tables } : {}),
    ...(step.proxies === undefined ? {} : { proxies: step.proxies }),
  })
}
