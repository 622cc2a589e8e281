import type { Keyed } from '../keyed'
import { keyedFrom, noneKeyed, valueAt, withValue, withoutKey } from '../keyed'
import type { KernelEvent } from './event'
import type { MinorityNote } from './table'

type MinorityNoted = Extract<KernelEvent, { type: 'MinorityNoted' }>

/** One note for each table and round: what some at the table see differently from what it answered. */
function keyOf(voice: string, round: string): string {
  return `${round} ${voice}`
}

export function withMinorityNote(
  notes: Keyed<MinorityNote> | undefined,
  { voice, round, mark, text }: MinorityNoted,
): Keyed<MinorityNote> {
  const before = notes ?? noneKeyed<MinorityNote>()
  const key = keyOf(voice, round)
  return text === '' ? withoutKey(before, key) : withValue(before, key, { ...mark, round, text })
}

export function minorityNoteOf(
  notes: Keyed<MinorityNote> | undefined,
  voice: string,
  round: string,
): string | undefined {
  return notes && valueAt(notes, keyOf(voice, round))?.text
}

/** The notes of a sealed step: nobody's any more. */
export function keyedNotes(notes: readonly MinorityNote[]): Keyed<MinorityNote> {
  return keyedFrom(notes.map((note, index) => [keyOf(`sealed-${index}`, note.round), note] as const))
}
