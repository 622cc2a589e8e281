import type { Histogram } from '../../insight/histogram'
import { histogramOf } from '../../insight/histogram'
import type { Keyed } from '../../keyed'
import { noneKeyed, valueAt, valuesOf, withValue } from '../../keyed'
import type { Tallies } from '../../workshop/kit'
import type { CompassConfig } from './config'
import type { CompassEvent, CompassSealed } from './message'

export type SortedBy = 'compass' | 'gap' | 'spread'

/** One person's answer on one needle. */
export type Answer = { readonly now: number; readonly desired: number } | 'cannot-say'
export type Answers = Readonly<Record<number, Answer>>

/** What the group answered on one needle. */
export interface NeedleTally {
  readonly now: Histogram
  readonly desired: Histogram
  readonly cannotSay: number
}

export type CompassState =
  | { readonly sealed: false; readonly by: SortedBy; readonly answers: Keyed<Answers> }
  | { readonly sealed: true; readonly by: SortedBy; readonly tallies: CompassSealed }

export const noCompass: CompassState = { sealed: false, by: 'compass', answers: noneKeyed() }

function without(answers: Answers, needle: number): Answers {
  const { [needle]: _gone, ...rest } = answers
  return rest
}

export function evolveCompass(state: CompassState, event: CompassEvent): CompassState {
  if (event.type === 'NeedlesSorted') return { ...state, by: event.by }
  if (state.sealed) return state
  const answers = valueAt(state.answers, event.voice) ?? {}
  const withAnswers = (next: Answers): CompassState => ({
    ...state,
    answers: withValue(state.answers, event.voice, next),
  })
  switch (event.type) {
    case 'NeedlePlaced':
      return withAnswers({ ...answers, [event.needle]: { now: event.now, desired: event.desired } })
    case 'NeedleSkipped':
      return withAnswers({ ...answers, [event.needle]: 'cannot-say' })
    case 'NeedleCleared':
      return withAnswers(without(answers, event.needle))
  }
}

const noTally: NeedleTally = { now: histogramOf([]), desired: histogramOf([]), cannotSay: 0 }

export function needleTally(state: CompassState, needle: number): NeedleTally {
  if (state.sealed) return state.tallies.needles[needle] ?? noTally
  const given = valuesOf(state.answers).flatMap((answers) => answers[needle] ?? [])
  const placed = given.flatMap((answer) => (answer === 'cannot-say' ? [] : answer))
  return {
    now: histogramOf(placed.map((answer) => answer.now)),
    desired: histogramOf(placed.map((answer) => answer.desired)),
    cannotSay: given.length - placed.length,
  }
}

/** Now and desired of each needle. */
export function compassTallies(state: CompassState, { needles }: CompassConfig): Tallies {
  const all = needles.flatMap(({ number }) => {
    const { now, desired } = needleTally(state, number)
    return [
      [`${number} now`, { counts: now, isScale: true }] as const,
      [`${number} desired`, { counts: desired, isScale: true }] as const,
    ]
  })
  return Object.fromEntries(all)
}

/** How many people answered at least one needle. */
export function answeredCompass(state: CompassState): number {
  if (state.sealed) return state.tallies.answered
  return valuesOf(state.answers).filter((answers) => Object.keys(answers).length > 0).length
}

export function sealCompass(state: CompassState, { needles }: CompassConfig): CompassSealed {
  if (state.sealed) return state.tallies
  const tallies = needles.map(({ number }) => [number, needleTally(state, number)] as const)
  return { by: state.by, answered: answeredCompass(state), needles: Object.fromEntries(tallies) }
}
