import { mayShow } from './suppression'

/** How many moved towards pole A, stayed, and moved towards pole B between two rounds. */
export interface Movement {
  readonly toA: number
  readonly stayed: number
  readonly toB: number
}

/** `pairs`: the places of the same person in the first and the second round. */
export function movementOf(pairs: readonly (readonly [number, number])[]): Movement {
  return {
    toA: pairs.filter(([first, second]) => second < first).length,
    stayed: pairs.filter(([first, second]) => second === first).length,
    toB: pairs.filter(([first, second]) => second > first).length,
  }
}

/** What may be told about a movement without telling about a person. */
export type ToldMovement =
  | { readonly told: 'counts'; readonly toA: number; readonly stayed: number; readonly toB: number }
  | { readonly told: 'moved'; readonly moved: number; readonly stayed: number }
  | { readonly told: 'few-moved' | 'few-stayed' }
  | { readonly told: 'nothing' }

/**
 * Each count that is told is large enough; small ones are merged until that holds. Zero is not told apart
 * either: "nobody moved to A" says something about every single person. A group hardly larger than the
 * threshold is told nothing: "few stayed" could only mean that nobody did, and "few moved" beside two equal
 * pictures that nobody did either.
 */
export function toldMovement(movement: Movement, atLeast: number): ToldMovement {
  const moved = movement.toA + movement.toB
  if (!mayShow(moved + movement.stayed, atLeast + 2)) return { told: 'nothing' }
  const isTold = (count: number) => count >= atLeast
  if (isTold(movement.toA) && isTold(movement.stayed) && isTold(movement.toB))
    return { told: 'counts', ...movement }
  if (isTold(moved) && isTold(movement.stayed)) return { told: 'moved', moved, stayed: movement.stayed }
  if (isTold(moved)) return { told: 'few-stayed' }
  return isTold(movement.stayed) ? { told: 'few-moved' } : { told: 'nothing' }
}
