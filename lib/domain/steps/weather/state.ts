import type { Histogram } from '../../insight/histogram'
import { histogramOf, total } from '../../insight/histogram'
import type { Keyed } from '../../keyed'
import { entriesOf, keyWhere, noneKeyed, valueAt, valuesOf, withValue, withoutKey } from '../../keyed'
import type { Sky } from './skies'
import { skies } from './skies'
import type { WeatherEvent, WeatherSealed } from './message'

export interface Word {
  readonly wordId: string
  readonly text: string
  readonly hidden: boolean
}

/** Skies and words by voice, until the step is sealed. */
export type WeatherState =
  | { readonly sealed: false; readonly skies: Keyed<Sky>; readonly words: Keyed<Word> }
  | { readonly sealed: true; readonly tallies: WeatherSealed }

export const noWeather: WeatherState = { sealed: false, skies: noneKeyed(), words: noneKeyed() }

export function evolveWeather(state: WeatherState, event: WeatherEvent): WeatherState {
  if (state.sealed) return state
  switch (event.type) {
    case 'SkyChosen':
      return { ...state, skies: withValue(state.skies, event.voice, event.sky) }
    case 'WordGiven': {
      const hidden = valueAt(state.words, event.voice)?.hidden ?? false
      const word = { wordId: event.wordId, text: event.text, hidden }
      return { ...state, words: withValue(state.words, event.voice, word) }
    }
    case 'WordWithdrawn':
      return { ...state, words: withoutKey(state.words, event.voice) }
    case 'WordHidden': {
      const found = entriesOf(state.words).find(([, word]) => word.wordId === event.wordId)
      if (!found) return state
      return { ...state, words: withValue(state.words, found[0], { ...found[1], hidden: event.hidden }) }
    }
  }
}

/** How many chose each sky, in the order of the skies. */
export function skyTally(state: WeatherState): Histogram {
  if (state.sealed) return state.tallies.skies
  return histogramOf(
    valuesOf(state.skies).map((sky) => skies.indexOf(sky)),
    skies.length,
  )
}

export function answeredWeather(state: WeatherState): number {
  return total(skyTally(state))
}

export function wordSender(state: WeatherState, wordId: string): string | undefined {
  return state.sealed ? undefined : keyWhere(state.words, (word) => word.wordId === wordId)
}

/** Words in the order of their random ids, so that nothing shows who wrote first or under which sky. */
export function wordsInOrder(
  state: WeatherState,
  nameOf: (voice: string) => string | undefined,
): readonly (Word & { readonly name?: string })[] {
  if (state.sealed) return state.tallies.words
  return entriesOf(state.words)
    .map(([voice, word]) => {
      const name = nameOf(voice)
      return { ...word, ...(name === undefined ? {} : { name }) }
    })
    .sort((a, b) => (a.wordId < b.wordId ? -1 : 1))
}

export function sealWeather(state: WeatherState): WeatherSealed {
  if (state.sealed) return state.tallies
  return { skies: skyTally(state), words: wordsInOrder(state, () => undefined) }
}

export type WeatherOwn = { readonly sky?: Sky; readonly word?: string }

export function ownWeather(state: WeatherState, voice: string): WeatherOwn | undefined {
  if (state.sealed) return undefined
  const sky = valueAt(state.skies, voice)
  const word = valueAt(state.words, voice)?.text
  if (sky === undefined && word === undefined) return undefined
  return { ...(sky === undefined ? {} : { sky }), ...(word === undefined ? {} : { word }) }
}
