import type { Keyed } from '../../keyed'
import { entriesOf, noneKeyed, valueAt, valuesOf, withValue, withoutKey } from '../../keyed'
import type { NotesEvent, NotesSealed } from './message'

export interface Note {
  readonly noteId: string
  readonly columnId: string
  readonly text: string
  readonly clusterId?: string
  readonly hidden: boolean
  /** Written on paper and entered by who leads. */
  readonly fromPaper?: true
  /** Who wrote it, as long as the step is not sealed. */
  readonly author?: { readonly voice: string; readonly handle: string }
}

export interface Cluster {
  readonly clusterId: string
  readonly name: string
}

/** How many dots one person gave to each note. */
export type Dots = Readonly<Record<string, number>>

export interface NotesState {
  readonly notes: Keyed<Note>
  readonly clusters: readonly Cluster[]
  readonly dots: Keyed<Dots>
  /** Dots per note over all people; kept beside `dots` so that a wall of thousands needs no counting. */
  readonly dotSums: Keyed<number>
  /** What was counted when the step was sealed. */
  readonly sealed?: Pick<NotesSealed, 'writers' | 'dotGivers'>
}

export const noNotes: NotesState = {
  notes: noneKeyed(),
  clusters: [],
  dots: noneKeyed(),
  dotSums: noneKeyed(),
}

function withNote(state: NotesState, noteId: string, change: (note: Note) => Note): NotesState {
  const note = valueAt(state.notes, noteId)
  return note ? { ...state, notes: withValue(state.notes, noteId, change(note)) } : state
}

function inCluster(note: Note, clusterId: string | null): Note {
  const { clusterId: _old, ...loose } = note
  return clusterId === null ? loose : { ...loose, clusterId }
}

function withMoved(state: NotesState, noteIds: readonly string[], clusterId: string | null): NotesState {
  return noteIds.reduce(
    (moved, noteId) => withNote(moved, noteId, (note) => inCluster(note, clusterId)),
    state,
  )
}

/** Dots on a note that is gone go back to the people who gave them. */
function withoutDotsOn(state: NotesState, noteId: string): NotesState {
  const dots = entriesOf(state.dots).reduce((map, [voice, given]) => {
    if (given[noteId] === undefined) return map
    const { [noteId]: _gone, ...rest } = given
    return withValue(map, voice, rest)
  }, state.dots)
  return { ...state, dots, dotSums: withoutKey(state.dotSums, noteId) }
}

function withDots(state: NotesState, voice: string, noteId: string, dots: number): NotesState {
  const given = valueAt(state.dots, voice) ?? {}
  const sum = (valueAt(state.dotSums, noteId) ?? 0) + dots - (given[noteId] ?? 0)
  return {
    ...state,
    dots: withValue(state.dots, voice, { ...given, [noteId]: dots }),
    dotSums: withValue(state.dotSums, noteId, sum),
  }
}

export function evolveNotes(state: NotesState, event: NotesEvent): NotesState {
  switch (event.type) {
    case 'NoteWritten': {
      const { noteId, columnId, text, voice, handle } = event
      const note: Note = { noteId, columnId, text, hidden: false, author: { voice, handle } }
      return { ...state, notes: withValue(state.notes, noteId, note) }
    }
    case 'NoteEntered': {
      const { noteId, columnId, text } = event
      const note: Note = { noteId, columnId, text, hidden: false, fromPaper: true }
      return { ...state, notes: withValue(state.notes, noteId, note) }
    }
    case 'NoteEdited':
      return withNote(state, event.noteId, (note) => ({
        ...note,
        columnId: event.columnId,
        text: event.text,
      }))
    case 'EnteredRemoved':
    case 'NoteWithdrawn':
      return withoutDotsOn({ ...state, notes: withoutKey(state.notes, event.noteId) }, event.noteId)
    case 'DotsGiven':
      return withDots(state, event.voice, event.noteId, event.dots)
    case 'ClusterMade': {
      const { clusterId, name, noteIds } = event
      return withMoved({ ...state, clusters: [...state.clusters, { clusterId, name }] }, noteIds, clusterId)
    }
    case 'ClusterNamed': {
      const clusters = state.clusters.map((each) =>
        each.clusterId === event.clusterId ? { ...each, name: event.name } : each,
      )
      return { ...state, clusters }
    }
    case 'ClusterUndone': {
      const inside = valuesOf(state.notes).filter((note) => note.clusterId === event.clusterId)
      const clusters = state.clusters.filter((each) => each.clusterId !== event.clusterId)
      return withMoved(
        { ...state, clusters },
        inside.map((note) => note.noteId),
        null,
      )
    }
    case 'NotesMoved':
      return withMoved(state, event.noteIds, event.clusterId)
    case 'NoteHidden':
      return withNote(state, event.noteId, (note) => ({ ...note, hidden: event.hidden }))
  }
}

export function enteredNotes({ notes }: NotesState): readonly Note[] {
  return valuesOf(notes).filter((note) => note.fromPaper)
}

export function noteSender(state: NotesState, noteId: string): string | undefined {
  return valueAt(state.notes, noteId)?.author?.voice
}

export function notesBy(state: NotesState, voice: string): readonly Note[] {
  return valuesOf(state.notes).filter((note) => note.author?.voice === voice)
}

export function dotsOf(state: NotesState, voice: string): Dots {
  return valueAt(state.dots, voice) ?? {}
}

export function dotsOn(state: NotesState, noteId: string): number {
  return valueAt(state.dotSums, noteId) ?? 0
}

export function dotsUsed(dots: Dots): number {
  return Object.values(dots).reduce((sum, count) => sum + count, 0)
}

export function writersOf(state: NotesState): number {
  if (state.sealed) return state.sealed.writers
  return new Set(valuesOf(state.notes).flatMap((note) => note.author?.voice ?? [])).size
}

export function dotGiversOf(state: NotesState): number {
  if (state.sealed) return state.sealed.dotGivers
  return valuesOf(state.dots).filter((dots) => dotsUsed(dots) > 0).length
}

export function sealNotes(state: NotesState): NotesSealed {
  const notes = valuesOf(state.notes).map(({ author: _author, ...note }) => ({
    ...note,
    dots: dotsOn(state, note.noteId),
  }))
  return {
    notes: notes.sort((a, b) => (a.noteId < b.noteId ? -1 : 1)),
    clusters: state.clusters,
    writers: writersOf(state),
    dotGivers: dotGiversOf(state),
  }
}

export function unsealNotes({ notes, clusters, writers, dotGivers }: NotesSealed): NotesState {
  const empty: NotesState = { ...noNotes, clusters, sealed: { writers, dotGivers } }
  return notes.reduce(
    (state, { dots, ...note }) => ({
      ...state,
      notes: withValue(state.notes, note.noteId, note),
      dotSums: withValue(state.dotSums, note.noteId, dots),
    }),
    empty,
  )
}
