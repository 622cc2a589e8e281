import { valuesOf } from '../keyed'
import type { Context } from './context'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import type { Moment } from './moment'
import type { OpenedStep, Step, WorkshopState } from './state'
import { stepOf } from './state'

/** The moment at which a step takes answers ahead; none for kinds that need the room. */
export function preWorkMoment(kits: KitRegistry, step: Step): Moment | undefined {
  return kitOf(kits, step.kind)?.preWork?.(step.config)
}

/** Whether people may answer ahead now. On server time, also when nobody was there to close it. */
export function isPreWorkOpen({ status, preWork }: WorkshopState, now: string): boolean {
  return status === 'prepared' && preWork !== undefined && Date.parse(now) < Date.parse(preWork.closesAt)
}

/** Whether nobody came in to the conversation itself; who answered ahead is not there yet. */
export function isHeldOnPaper({ participants }: WorkshopState): boolean {
  return valuesOf(participants).every(({ ahead }) => ahead === true)
}

/** How many answered a step ahead so far. */
export function answeredAhead(kits: KitRegistry, step: Step): number {
  const moment = preWorkMoment(kits, step)
  return moment ? (kitOf(kits, step.kind)?.answered(step.kit, moment.round) ?? 0) : 0
}

/** Whether a step that was not opened holds what people entered, or may do so any minute. */
export function isInPreWork({ preWork }: WorkshopState, step: Step, { kits }: Context): boolean {
  return step.status === 'planned' && (preWork?.stepId === step.stepId || answeredAhead(kits, step) > 0)
}

/** The step people answer ahead, as it would stand when it is open. */
export function preWorkStep(kits: KitRegistry, state: WorkshopState): OpenedStep | undefined {
  const step = state.preWork && stepOf(state, state.preWork.stepId)
  const moment = step && preWorkMoment(kits, step)
  if (!moment || step.status !== 'planned') return undefined
  return {
    ...step,
    status: 'opened',
    moment,
    openedAt: state.preparedAt,
    spentSeconds: 0,
    talkSeconds: 0,
  }
}
