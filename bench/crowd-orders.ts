import type { Place } from './person'

/** What everybody waits for: so many answers, so many notes, or to be connected. */
export type Sought = 'answered' | 'notes' | 'live'

/** What the bench asks of a process full of people. Answers are in the order of its people. */
export type Order =
  | { readonly do: 'place'; readonly places: readonly Place[] }
  /** `atOnce`: how many at the same time; absent: all of them. */
  | { readonly do: 'join'; readonly atOnce?: number }
  /** The step that each of them is in, where they are not all in the same. */
  | { readonly do: 'about'; readonly stepIds: readonly string[] }
  | { readonly do: 'vote'; readonly stepId: string; readonly withinMs: number }
  | { readonly do: 'note'; readonly stepId: string; readonly withinMs: number }
  /** From now on it is written down when words come. */
  | { readonly do: 'watch' }
  | { readonly do: 'until'; readonly what: Sought; readonly count: number }
  | { readonly do: 'traffic' }
  | { readonly do: 'seen' }
  | { readonly do: 'leave' }

export interface Told {
  readonly number: number
  readonly result?: unknown
  readonly error?: string
}

export interface Seen {
  /** Milliseconds from posting to seeing, for each note whose words came. */
  readonly sawAt: readonly number[]
  /** How many notes there were, and when that was known. */
  readonly counts: readonly (readonly [at: number, count: number])[]
}
