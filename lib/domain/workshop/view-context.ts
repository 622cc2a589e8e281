import { valueAt } from '../keyed'
import type { KitConfig, ViewContext } from './kit'
import { isNamelessToGroup } from './mode'
import type { Moment } from './moment'
import type { Step, WorkshopState } from './state'
import { isSpokenBy, spokenFor } from './step-tables'

/** Who looks. `record` is what is kept: the report and the sealed step. */
export type Audience = 'phone' | 'screen' | 'console' | 'record'

/** In the mode with names everybody said openly who they are, so nothing is gained by hiding small groups. */
export function atLeastIn(state: WorkshopState): number {
  return state.about.mode === 'named' ? 1 : state.about.atLeast
}

/** Where each answer is of one person. Who entered for others knows these answers, so as many more are needed. */
export function atLeastOfOne(state: WorkshopState, step: Step): number {
  return atLeastIn(state) + (step.status === 'planned' ? 0 : (step.proxies ?? 0))
}

/** Where each answer is that of a whole table, five answers are not needed to hide one person. */
function atLeastInStep(state: WorkshopState, step: Step): number {
  const isSpoken = step.status !== 'planned' && !step.isUnmarked && isSpokenBy(step.tables, atLeastIn(state))
  return isSpoken ? 1 : atLeastOfOne(state, step)
}

export function maySeeNames(state: WorkshopState, audience: Audience): boolean {
  if (!isNamelessToGroup(state.about.mode)) return true
  return state.about.mode === 'facilitator-only' && audience === 'console'
}

const nowhere: Moment = { round: 'none', phase: 'open' }

/** Outside the fully anonymous mode the voice is the participant's id, so that a name can be found. */
export function viewContext(state: WorkshopState, step: Step, audience: Audience): ViewContext<KitConfig> {
  const showNames = maySeeNames(state, audience)
  const [atLeast, atLeastOnPaper] = [atLeastInStep(state, step), atLeastIn(state)]
  return {
    config: step.config,
    moment: step.status === 'planned' ? nowhere : step.moment,
    atLeast,
    ...(atLeast === atLeastOnPaper ? {} : { atLeastOnPaper }),
    isDone: step.status === 'finished' || step.status === 'sealed',
    nameOf: (voice) => (showNames ? valueAt(state.participants, voice)?.name : undefined),
  }
}

/** The same for one table of a step. */
export function tableContext(
  state: WorkshopState,
  step: Step,
  audience: Audience,
  table: number,
): ViewContext<KitConfig> {
  const tables = step.status === 'planned' ? undefined : step.tables
  const isSpoken = ((tables && spokenFor(tables, table)) ?? 0) >= atLeastIn(state)
  return {
    ...viewContext(state, step, audience),
    atLeast: isSpoken ? 1 : atLeastOfOne(state, step),
    ...(isSpoken || maySeeNames(state, audience) ? {} : { isPart: true }),
  }
}
