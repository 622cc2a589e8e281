import type { KitRegistry } from '../workshop/kit'
import type { Outcome } from '../workshop/outcome'
import type { OpenPromise } from '../workshop/promise'
import { promiseIdOf } from '../workshop/promise'
import type { Stop } from './stops'
import { tracesOf } from './stops'

/** A promise of the group, with what became of it and who says so. */
export interface PromiseOverTime {
  readonly promise: OpenPromise
  /** The conversation in which it was made; absent when that is not kept any more. */
  readonly workshopId?: string
  /** The word of who promised it, by their own link. */
  readonly told?: Outcome
  /** The word of the group in a later conversation, the last one. */
  readonly settled?: Outcome & { readonly workshopId: string }
}

export function isOpen({ told, settled }: PromiseOverTime): boolean {
  return told === undefined && settled === undefined
}

/** Promises in the order in which they were made. One whose conversation is gone lives on where it was carried to. */
export function promisesOverTime(kits: KitRegistry, stops: readonly Stop[]): readonly PromiseOverTime[] {
  const titles = new Map(stops.map(({ workshopId, report }) => [workshopId, report.about.title]))
  const promises = new Map<string, PromiseOverTime>()
  for (const { workshopId, step, trace } of tracesOf(kits, stops, 'promise')) {
    const { itemId, words } = trace
    const promiseId = promiseIdOf(workshopId, itemId)
    const found = step.outcomes?.find((each) => each.itemId === itemId)
    promises.set(promiseId, {
      promise: { promiseId, ...words, from: titles.get(workshopId) ?? '' },
      workshopId,
      ...(found ? { told: { outcome: found.outcome, why: found.why } } : {}),
    })
  }
  for (const { workshopId, trace } of tracesOf(kits, stops, 'looked-back')) {
    const { promise, settled } = trace
    const known = promises.get(promise.promiseId) ?? { promise }
    promises.set(promise.promiseId, settled ? { ...known, settled: { ...settled, workshopId } } : known)
  }
  return [...promises.values()]
}
