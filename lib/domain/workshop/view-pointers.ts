import type { Pointer } from '../insight/pointers'
import { tableApartPointer, untouchedPointer, voicesPointer } from '../insight/pointers'
import { peopleIn } from './decide-door'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import type { OpenedStep, Step, WorkshopState } from './state'
import { currentStep, stepsInOrder } from './state'
import { scalesByTable } from './told-in-step'
import { viewContext } from './view-context'
import { isAllRevealed, toldTablesOf } from './view-tables'

function needlesIn(kits: KitRegistry, steps: readonly Step[], isTalk: boolean): readonly number[] {
  const all = steps.flatMap((step) => {
    const needles = kitOf(kits, step.kind)?.needles?.(step.config)
    return needles?.isTalk === isTalk ? needles.numbers : []
  })
  return [...new Set(all)].sort((a, b) => a - b)
}

/** A table that stands apart, in whatever question of the step that shows first. */
function tablePointers(kits: KitRegistry, state: WorkshopState, step: OpenedStep): readonly Pointer[] {
  const kit = kitOf(kits, step.kind)
  if (!kit || !step.tables || !isAllRevealed(kits, step)) return []
  const told = toldTablesOf(kits, state, step, 'screen')
  return scalesByTable(kit, step, step.tables, told).flatMap(tableApartPointer).slice(0, 1)
}

/** What may be worth a question next, for the console only. */
export function pointersView(kits: KitRegistry, state: WorkshopState): readonly Pointer[] {
  const step = currentStep(state)
  if (!step || state.status !== 'live') return []
  const steps = stepsInOrder(state)
  const left = steps.slice(steps.indexOf(step) + 1)
  const isLate = left.length <= steps.length / 2
  const held = steps.filter((each) => each.status !== 'planned')
  return [
    ...(kitOf(kits, step.kind)?.pointers?.(step.kit, viewContext(state, step, 'screen')) ?? []),
    ...tablePointers(kits, state, step),
    ...voicesPointer(Object.values(state.speaking.turns), peopleIn(state)),
    ...(isLate ? untouchedPointer(needlesIn(kits, held, false), needlesIn(kits, steps, true)) : []),
  ]
}
