import type { Keyed } from '../../keyed'
import { entriesOf, keyWhere, noneKeyed, valueAt, valuesOf, withValue, withoutKey } from '../../keyed'
import type { RoutesEvent, RoutesSealed } from './message'

/** One road a person chose; an empty line says nothing about why. */
export interface Choice {
  readonly letter: string
  readonly whyId: string
  readonly why: string
  readonly hidden: boolean
}

export type RoutesState =
  | { readonly sealed: false; readonly choices: Keyed<readonly Choice[]> }
  | { readonly sealed: true; readonly tallies: RoutesSealed }

export const noRoutes: RoutesState = { sealed: false, choices: noneKeyed() }

export function choicesOf(state: RoutesState, voice: string): readonly Choice[] {
  return state.sealed ? [] : (valueAt(state.choices, voice) ?? [])
}

export function whySender(state: RoutesState, whyId: string): string | undefined {
  if (state.sealed) return undefined
  return keyWhere(state.choices, (choices) => choices.some((choice) => choice.whyId === whyId))
}

function withHidden(choices: Keyed<readonly Choice[]>, whyId: string, hidden: boolean) {
  const found = entriesOf(choices).find(([, given]) => given.some((choice) => choice.whyId === whyId))
  if (!found) return choices
  const [voice, given] = found
  return withValue(
    choices,
    voice,
    given.map((choice) => (choice.whyId === whyId ? { ...choice, hidden } : choice)),
  )
}

export function evolveRoutes(state: RoutesState, event: RoutesEvent): RoutesState {
  if (state.sealed) return state
  switch (event.type) {
    case 'RoutesChosen': {
      if (event.choices.length === 0) return { ...state, choices: withoutKey(state.choices, event.voice) }
      const before = choicesOf(state, event.voice)
      const choices = event.choices.map((choice) => ({
        ...choice,
        hidden: before.find((each) => each.letter === choice.letter)?.hidden ?? false,
      }))
      return { ...state, choices: withValue(state.choices, event.voice, choices) }
    }
    case 'WhyHidden':
      return { ...state, choices: withHidden(state.choices, event.whyId, event.hidden) }
  }
}

export function answeredRoutes(state: RoutesState): number {
  return state.sealed ? state.tallies.answered : state.choices.size
}

/** How many people chose this road. */
export function chosenTimes(state: RoutesState, letter: string): number {
  if (state.sealed) return state.tallies.counts[letter] ?? 0
  return valuesOf(state.choices).filter((choices) => choices.some((choice) => choice.letter === letter))
    .length
}
