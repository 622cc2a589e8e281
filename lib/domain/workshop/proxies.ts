import { valuesOf } from '../keyed'
import { isDetached } from './mode'
import type { WorkshopState } from './state'
import { withStep } from './state'

/** How many of those who are in have nobody's phone but the facilitator's. */
export function proxiesIn({ participants }: WorkshopState): number {
  return valuesOf(participants).filter(({ status, isProxy }) => status === 'in' && isProxy).length
}

/**
 * Remembers for how many people could be entered while the step took answers: who entered these can take them off.
 * Once figures were seen nobody answers any more, and who comes later plays no part in them.
 */
export function withProxiesCounted(state: WorkshopState, stepId: string | undefined): WorkshopState {
  const now = isDetached(state.about.mode) ? proxiesIn(state) : 0
  if (now === 0 || stepId === undefined) return state
  return withStep(state, stepId, (step) => {
    if (step.status !== 'opened' || step.moment.phase !== 'open') return step
    const isSeen = step.shownRounds?.includes(step.moment.round) ?? false
    return isSeen || now <= (step.proxies ?? 0) ? step : { ...step, proxies: now }
  })
}
