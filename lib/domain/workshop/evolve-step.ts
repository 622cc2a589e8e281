import type { StepEvent, StepSealed } from './event'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import { keyedNotes } from './minority'
import { withPaperSeen } from './shown-rounds'
import type { WorkshopState } from './state'
import { withStep } from './state'
import { evolveStepTables, isLeadEvent, isPaperEvent, unsealedTables } from './step-tables'

/** What happened in a step, to the whole and to the tables. */
export function withStepEvent(kits: KitRegistry, state: WorkshopState, stepEvent: StepEvent): WorkshopState {
  const kit = kitOf(kits, stepEvent.kind)
  if (!kit) return state
  const evolved = withStep(state, stepEvent.stepId, (step) => {
    const whole = { ...step, kit: kit.evolve(step.kit, stepEvent.event) }
    if (whole.status === 'planned') return whole
    const tables = evolveStepTables(kit, whole.tables, stepEvent)
    const isUnmarked = !stepEvent.by && !isLeadEvent(kit, stepEvent)
    return { ...whole, ...(tables ? { tables } : {}), ...(isUnmarked ? { isUnmarked } : {}) }
  })
  return isPaperEvent(kit, stepEvent) ? withPaperSeen(kits, evolved, stepEvent.stepId) : evolved
}

/** What is sealed has no voices: neither who counts where, who is ready nor who was blocked is known any more. */
export function withSealed(
  kits: KitRegistry,
  state: WorkshopState,
  { stepId, kind, sealed, tables, proxies }: StepSealed,
): WorkshopState {
  return withStep(state, stepId, (step) => {
    const kit = kitOf(kits, kind)
    if (!kit || step.status === 'planned') return step
    const { tables: _tables, isUnmarked: _unmarked, ready: _ready, minority: _minority, ...detached } = step
    const { proxies: _proxies, blocked: _blocked, ...rest } = detached
    const kept = tables ? { tables: unsealedTables(kit, tables), minority: keyedNotes(tables.minority) } : {}
    return {
      ...rest,
      status: 'sealed',
      kit: kit.unseal(sealed),
      ...kept,
      ...(proxies === undefined ? {} : { proxies }),
    }
  })
}
