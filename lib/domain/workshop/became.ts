import { valueAt } from '../keyed'
import type { Became, KitRegistry } from './kit'
import { kitOf } from './kit'
import { isDetached } from './mode'
import type { Say } from './planning'
import { lineKey } from './publication'
import type { WorkshopState } from './state'
import { stepsInOrder } from './state'
import { viewContext } from './view-context'

/** What became of the words of one person in one step. */
export interface BecameInStep {
  readonly stepId: string
  readonly title: string
  readonly words: readonly (Became & {
    /** Who leads left it out of the report afterwards. */
    readonly isLeftOut: boolean
  })[]
}

/**
 * What became of what one person wrote, for that person. Undefined in the fully anonymous mode: once sealed, nobody
 * can tell whose a word was, and so nobody can show it to them.
 */
export function becameFor(
  kits: KitRegistry,
  state: WorkshopState,
  participantId: string,
  sayOf: (kind: string) => Say,
): readonly BecameInStep[] | undefined {
  if (isDetached(state.about.mode)) return undefined
  if (valueAt(state.participants, participantId) === undefined) return []
  const hidden = new Set(state.publication.hidden)
  return stepsInOrder(state).flatMap((step) => {
    if (step.status === 'planned') return []
    const { stepId, title, kind } = step
    const context = viewContext(state, step, 'record')
    const words = kitOf(kits, kind)?.became?.(step.kit, participantId, context, sayOf(kind)) ?? []
    const told = words.map((each) => ({ ...each, isLeftOut: hidden.has(lineKey(stepId, each.itemId)) }))
    return told.length > 0 ? [{ stepId, title, words: told }] : []
  })
}
