import { z } from 'zod'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import type { Step, WorkshopState } from './state'
import { stepsInOrder } from './state'

/** What was promised, in its own words. */
export const promiseWordsSchema = z
  .strictObject({
    what: z.string(),
    withWhom: z.string(),
    firstSign: z.string(),
    byWhen: z.string(),
  })
  .readonly()
export type PromiseWords = z.infer<typeof promiseWordsSchema>

/** Something promised that one can come back to. */
export type StandingPromise = PromiseWords & {
  readonly itemId: string
  /** For the group. What is not, stays with who promised it, and is in no report. */
  readonly isShared: boolean
  /** Hash of the secret that only the phone of who promised it has. */
  readonly key?: string
}

/** A promise of an earlier conversation of the group, taken along to the next. */
export const openPromiseSchema = z
  .strictObject({
    /** Where it was made, so that what becomes of it is found back there. */
    promiseId: z.string().min(1).max(130),
    ...promiseWordsSchema.unwrap().shape,
    /** Title of the conversation in which it was made. */
    from: z.string(),
  })
  .readonly()
export type OpenPromise = z.infer<typeof openPromiseSchema>

/** Names a promise across conversations. */
export function promiseIdOf(workshopId: string, itemId: string): string {
  return `${workshopId} ${itemId}`
}

export function promisesIn(kits: KitRegistry, step: Step): readonly StandingPromise[] {
  return kitOf(kits, step.kind)?.promises?.(step.kit) ?? []
}

/** The promise behind a key, wherever in the workshop it was made. */
export function promiseWithKey(
  kits: KitRegistry,
  state: WorkshopState,
  key: string,
): { readonly stepId: string; readonly promise: StandingPromise } | undefined {
  for (const step of stepsInOrder(state)) {
    const promise = promisesIn(kits, step).find((each) => each.key === key)
    if (promise) return { stepId: step.stepId, promise }
  }
  return undefined
}
