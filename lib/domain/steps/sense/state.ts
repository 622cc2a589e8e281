import type { Keyed } from '../../keyed'
import { entriesOf, keyWhere, noneKeyed, valueAt, valuesOf, withValue, withoutKey } from '../../keyed'
import type { SenseEvent, SenseSealed } from './message'
import type { Nature, NatureCounts } from './nature'
import { countNatures } from './nature'

export interface Reason {
  readonly reasonId: string
  readonly text: string
  readonly hidden: boolean
}

export type SenseState =
  | { readonly sealed: false; readonly natures: Keyed<Nature>; readonly reasons: Keyed<Reason> }
  | { readonly sealed: true; readonly tallies: SenseSealed }

export const noSense: SenseState = { sealed: false, natures: noneKeyed(), reasons: noneKeyed() }

export function evolveSense(state: SenseState, event: SenseEvent): SenseState {
  if (state.sealed) return state
  switch (event.type) {
    case 'NatureChosen':
      return { ...state, natures: withValue(state.natures, event.voice, event.nature) }
    case 'ReasonGiven': {
      const { voice, reasonId, text } = event
      const hidden = valueAt(state.reasons, voice)?.hidden ?? false
      return { ...state, reasons: withValue(state.reasons, voice, { reasonId, text, hidden }) }
    }
    case 'ReasonWithdrawn':
      return { ...state, reasons: withoutKey(state.reasons, event.voice) }
    case 'ReasonHidden': {
      const found = entriesOf(state.reasons).find(([, reason]) => reason.reasonId === event.reasonId)
      if (!found) return state
      const [voice, reason] = found
      return { ...state, reasons: withValue(state.reasons, voice, { ...reason, hidden: event.hidden }) }
    }
  }
}

export function countsOf(state: SenseState): NatureCounts {
  return state.sealed ? state.tallies.counts : countNatures(valuesOf(state.natures))
}

export function reasonCountOf(state: SenseState): number {
  return state.sealed ? state.tallies.reasons.length : state.reasons.size
}

export function reasonSender(state: SenseState, reasonId: string): string | undefined {
  return state.sealed ? undefined : keyWhere(state.reasons, (reason) => reason.reasonId === reasonId)
}
