import type { Keyed } from '../../keyed'
import { entriesOf, keyWhere, noneKeyed, valueAt, valuesOf, withValue, withoutKey } from '../../keyed'
import type { Outcome } from '../../workshop/outcome'
import type { OutcomeKind } from '../../workshop/outcome-kinds'
import type { LookbackEvent, LookbackSealed } from './message'

/** How one person sees what became of one promise. */
export interface Saying {
  readonly outcome: OutcomeKind
  readonly why: string
  readonly remarkId: string
  readonly hidden: boolean
}
type Sayings = Readonly<Record<string, Saying>>

export interface LookbackState {
  /** By voice, then by promise. */
  readonly said: Keyed<Sayings>
  /** What the group came to, by promise. */
  readonly settled: Readonly<Record<string, Outcome>>
  /** What was counted and detached when the step was sealed. */
  readonly sealed?: Pick<LookbackSealed, 'people' | 'said'>
}

export const nothingSaid: LookbackState = { said: noneKeyed(), settled: {} }

export function sayingsOf(state: LookbackState, voice: string): Sayings {
  return valueAt(state.said, voice) ?? {}
}

function withSayings(state: LookbackState, voice: string, sayings: Sayings): LookbackState {
  const isEmpty = Object.keys(sayings).length === 0
  return { ...state, said: isEmpty ? withoutKey(state.said, voice) : withValue(state.said, voice, sayings) }
}

function withHidden(state: LookbackState, remarkId: string, hidden: boolean): LookbackState {
  for (const [voice, sayings] of entriesOf(state.said)) {
    const found = Object.entries(sayings).find(([, saying]) => saying.remarkId === remarkId)
    if (found) return withSayings(state, voice, { ...sayings, [found[0]]: { ...found[1], hidden } })
  }
  return state
}

export function evolveLookback(state: LookbackState, event: LookbackEvent): LookbackState {
  switch (event.type) {
    case 'OutcomeSaid': {
      const { voice, promiseId, outcome, why, remarkId } = event
      const before = sayingsOf(state, voice)
      const hidden = before[promiseId]?.hidden ?? false
      return withSayings(state, voice, { ...before, [promiseId]: { outcome, why, remarkId, hidden } })
    }
    case 'OutcomeWithdrawn': {
      const { [event.promiseId]: _gone, ...others } = sayingsOf(state, event.voice)
      return withSayings(state, event.voice, others)
    }
    case 'OutcomeSettled': {
      const { promiseId, outcome, why } = event
      const { [promiseId]: _before, ...others } = state.settled
      return { ...state, settled: outcome === null ? others : { ...others, [promiseId]: { outcome, why } } }
    }
    case 'RemarkHidden':
      return withHidden(state, event.remarkId, event.hidden)
  }
}

export function sayingsAbout(state: LookbackState, promiseId: string): readonly Saying[] {
  return valuesOf(state.said).flatMap((sayings) => sayings[promiseId] ?? [])
}

export function namedSayingsAbout(
  state: LookbackState,
  promiseId: string,
): readonly (Saying & { readonly voice: string })[] {
  return entriesOf(state.said).flatMap(([voice, sayings]) => {
    const saying = sayings[promiseId]
    return saying ? { ...saying, voice } : []
  })
}

export function peopleOf(state: LookbackState): number {
  return state.sealed?.people ?? state.said.size
}

export function remarkSender(state: LookbackState, remarkId: string): string | undefined {
  return keyWhere(state.said, (sayings) =>
    Object.values(sayings).some((saying) => saying.remarkId === remarkId),
  )
}
