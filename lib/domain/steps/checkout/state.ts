import type { Histogram } from '../../insight/histogram'
import { histogramOf } from '../../insight/histogram'
import type { Keyed } from '../../keyed'
import { entriesOf, noneKeyed, valueAt, valuesOf, withValue } from '../../keyed'
import type { Part, TalkAnswer, TalkQuestion } from './questions'
import { parts, talkAnswers } from './questions'
import type { CheckoutEvent, CheckoutSealed } from './message'

export interface Parting {
  readonly partingId: string
  readonly text: string
  readonly hidden: boolean
}

/** Everything one person left at check-out. */
export interface Leaving {
  readonly partings: Readonly<Partial<Record<Part, Parting>>>
  readonly talk: Readonly<Partial<Record<TalkQuestion, TalkAnswer>>>
}

export type CheckoutState =
  | { readonly sealed: false; readonly leavings: Keyed<Leaving> }
  | { readonly sealed: true; readonly tallies: CheckoutSealed }

export const noCheckout: CheckoutState = { sealed: false, leavings: noneKeyed() }
const nothingLeft: Leaving = { partings: {}, talk: {} }

export function leavingOf(state: CheckoutState, voice: string): Leaving {
  return (state.sealed ? undefined : valueAt(state.leavings, voice)) ?? nothingLeft
}

function without(partings: Leaving['partings'], part: Part): Leaving['partings'] {
  const { [part]: _gone, ...rest } = partings
  return rest
}

function findParting(state: CheckoutState, partingId: string) {
  if (state.sealed) return undefined
  for (const [voice, { partings }] of entriesOf(state.leavings))
    for (const part of parts) {
      const parting = partings[part]
      if (parting?.partingId === partingId) return { voice, part, parting }
    }
  return undefined
}

export function partingSender(state: CheckoutState, partingId: string): string | undefined {
  return findParting(state, partingId)?.voice
}

export function evolveCheckout(state: CheckoutState, event: CheckoutEvent): CheckoutState {
  if (state.sealed) return state
  const withLeaving = (voice: string, leaving: Leaving): CheckoutState => ({
    ...state,
    leavings: withValue(state.leavings, voice, leaving),
  })
  if (event.type === 'PartingHidden') {
    const found = findParting(state, event.partingId)
    if (!found) return state
    const leaving = leavingOf(state, found.voice)
    const parting = { ...found.parting, hidden: event.hidden }
    return withLeaving(found.voice, {
      ...leaving,
      partings: { ...leaving.partings, [found.part]: parting },
    })
  }
  const leaving = leavingOf(state, event.voice)
  switch (event.type) {
    case 'PartingGiven': {
      const { part, partingId, text } = event
      const hidden = leaving.partings[part]?.hidden ?? false
      const partings = { ...leaving.partings, [part]: { partingId, text, hidden } }
      return withLeaving(event.voice, { ...leaving, partings })
    }
    case 'PartingWithdrawn':
      return withLeaving(event.voice, { ...leaving, partings: without(leaving.partings, event.part) })
    case 'TalkRated':
      return withLeaving(event.voice, { ...leaving, talk: { ...leaving.talk, [event.about]: event.answer } })
  }
}

function hasLeft({ partings, talk }: Leaving): boolean {
  return Object.keys(partings).length > 0 || Object.keys(talk).length > 0
}

/** How many people left anything. */
export function answeredCheckout(state: CheckoutState): number {
  return state.sealed ? state.tallies.people : valuesOf(state.leavings).filter(hasLeft).length
}

/** How many gave each answer to a question about the conversation. */
export function talkTally(state: CheckoutState, about: TalkQuestion): Histogram {
  if (state.sealed) return state.tallies.talk[about]
  const given = valuesOf(state.leavings).flatMap(({ talk }) => talk[about] ?? [])
  return histogramOf(
    given.map((answer) => talkAnswers.indexOf(answer)),
    talkAnswers.length,
  )
}

/** Words in the order of their random ids, so that nothing shows who wrote first or which two belong together. */
export function partingsInOrder(
  state: CheckoutState,
  nameOf: (voice: string) => string | undefined,
): readonly (Parting & { readonly part: Part; readonly name?: string })[] {
  if (state.sealed) return state.tallies.partings
  const all = entriesOf(state.leavings).flatMap(([voice, { partings }]) => {
    const name = nameOf(voice)
    return parts.flatMap((part) => {
      const parting = partings[part]
      return parting ? [{ ...parting, part, ...(name === undefined ? {} : { name }) }] : []
    })
  })
  return all.sort((a, b) => (a.partingId < b.partingId ? -1 : 1))
}

export function sealCheckout(state: CheckoutState): CheckoutSealed {
  if (state.sealed) return state.tallies
  const partings = partingsInOrder(state, () => undefined).map(({ partingId, part, text, hidden }) => ({
    partingId,
    part,
    text,
    hidden,
  }))
  const talk = { said: talkTally(state, 'said'), heard: talkTally(state, 'heard') }
  return { people: answeredCheckout(state), partings, talk }
}

export type CheckoutOwn = {
  readonly sticker?: string
  readonly lesson?: string
  readonly talk: { readonly said?: TalkAnswer; readonly heard?: TalkAnswer }
}

export function ownCheckout(state: CheckoutState, voice: string): CheckoutOwn | undefined {
  const leaving = leavingOf(state, voice)
  if (!hasLeft(leaving)) return undefined
  const { sticker, lesson } = leaving.partings
  return {
    ...(sticker ? { sticker: sticker.text } : {}),
    ...(lesson ? { lesson: lesson.text } : {}),
    talk: { ...leaving.talk },
  }
}
