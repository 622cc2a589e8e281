import type { ShownUpTo } from '../../insight/shown-up-to'
import { shownUpTo } from '../../insight/shown-up-to'
import { largestTold, mayTellChoices } from '../../insight/suppression'
import { valueAt, valuesOf } from '../../keyed'
import type { ViewContext } from '../../workshop/kit'
import { isRevealed } from '../../workshop/moment'
import type { NotesColumn, NotesConfig } from './config'
import { canWriteNotes, dotsRound, notesMoments, writeRound } from './course'
import type { Cluster, Note, NotesState } from './state'
import { dotGiversOf, dotsOn, writersOf } from './state'

type Context = ViewContext<NotesConfig>

export type NoteView = {
  readonly noteId: string
  readonly columnId: string
  readonly text: string
  readonly clusterId?: string
  readonly hidden?: true
  readonly name?: string
  readonly fromPaper?: true
  /** Only after the dots were revealed. */
  readonly dots?: number
}

export type ClusterView = { readonly clusterId: string; readonly name: string }

/** Keyed by id, so that one new note is one line in a patch. Drawn in the order of the ids, which is random. */
export type NotesById = { readonly [noteId: string]: NoteView | undefined }

export type NotesQuestion = {
  readonly question: string
  readonly subject?: Exclude<NotesConfig['subject'], undefined>
  readonly columns: readonly NotesColumn[]
}

export type NotesPhoneView = NotesQuestion & {
  readonly notesPerPerson: number
  readonly canWrite: boolean
  readonly dots: number
  readonly dotsPerNote: number
  readonly noteCount: number
  /** During the dot vote: the first notes to choose from; more come a page at a time. */
  readonly toChoose?: NotesPage
}

export type NotesPage = {
  readonly clusters: readonly ClusterView[]
  readonly notes: readonly NoteView[]
  /** Where the next page starts; absent on the last one. */
  readonly next?: number
}

export type NotesScreenView = NotesQuestion &
  ShownUpTo & {
    readonly noteCount: number
    readonly clusters?: readonly ClusterView[]
    readonly notes?: NotesById
    readonly dotsShown: boolean
    /** Dots are revealed, but to show where would tell whose they are. */
    readonly tooFewDots?: true
  }

export type NotesConsoleView = NotesScreenView & {
  readonly writers: number
  readonly dotGivers: number
  readonly dots: number
}

export type NotesResult = NotesQuestion &
  ShownUpTo & {
    readonly clusters: readonly ClusterView[]
    readonly notes: readonly NoteView[]
    readonly dotsShown: boolean
  }

const pageLength = 60

function question({ config }: Context): NotesQuestion {
  const { question: asked, subject, columns } = config
  return { question: asked, columns, ...(subject === undefined ? {} : { subject }) }
}

function isWallShown({ config, moment }: Context): boolean {
  return isRevealed(notesMoments(config), moment, writeRound)
}

/** Dots of too few people would be the dots of these people. */
function mayTellDots(state: NotesState, { config, atLeast }: Context): boolean {
  const counts = valuesOf(state.notes).map(({ noteId }) => dotsOn(state, noteId))
  const { dotsPerNote: each, dots: most } = config
  return mayTellChoices(counts, dotGiversOf(state), atLeast, { each, most })
}

function mostDots(state: NotesState, { config, atLeast }: Context): number {
  return largestTold(dotGiversOf(state), atLeast, config.dotsPerNote)
}

function areDotsRevealed({ config, moment }: Context): boolean {
  return isRevealed(notesMoments(config), moment, dotsRound)
}

function noteView(state: NotesState, note: Note, dotsShown: boolean, context: Context): NoteView {
  const { nameOf } = context

  const { noteId, columnId, text, clusterId, hidden, author, fromPaper } = note
  const name = author === undefined ? undefined : nameOf(author.voice)
  return {
    noteId,
    columnId,
    text,
    ...(clusterId === undefined ? {} : { clusterId }),
    ...(hidden ? { hidden } : {}),
    ...(name === undefined ? {} : { name }),
    ...(fromPaper ? { fromPaper } : {}),
    ...(dotsShown ? { dots: Math.min(dotsOn(state, noteId), mostDots(state, context)) } : {}),
  }
}

function visible(state: NotesState): readonly Note[] {
  return valuesOf(state.notes).filter((note) => !note.hidden)
}

function clusterViews(clusters: readonly Cluster[]): readonly ClusterView[] {
  return clusters.map(({ clusterId, name }) => ({ clusterId, name }))
}

function byClusterThenId(state: NotesState): readonly Note[] {
  const place = new Map(state.clusters.map((cluster, index) => [cluster.clusterId, index]))
  const rank = (note: Note) => place.get(note.clusterId ?? '') ?? state.clusters.length
  return [...visible(state)].sort((a, b) => rank(a) - rank(b) || (a.noteId < b.noteId ? -1 : 1))
}

/** One page of notes to give dots to, cluster by cluster. */
export function notesPage(state: NotesState, context: Context, from: number): NotesPage {
  const notes = isWallShown(context) ? byClusterThenId(state) : []
  const end = from + pageLength
  return {
    clusters: clusterViews(state.clusters),
    notes: notes.slice(from, end).map((note) => noteView(state, note, false, context)),
    ...(end < notes.length ? { next: end } : {}),
  }
}

export function notesPhone(state: NotesState, context: Context): NotesPhoneView {
  const { config, moment } = context
  return {
    ...question(context),
    notesPerPerson: config.notesPerPerson,
    canWrite: canWriteNotes(context),
    dots: config.dots,
    dotsPerNote: config.dotsPerNote,
    noteCount: state.notes.size,
    ...(moment.round === dotsRound && moment.phase === 'open'
      ? { toChoose: notesPage(state, context, 0) }
      : {}),
  }
}

function wall(state: NotesState, context: Context, notes: readonly Note[]): NotesScreenView {
  const dotsShown = areDotsRevealed(context) && mayTellDots(state, context)
  const tooFew = areDotsRevealed(context) && !dotsShown ? { tooFewDots: true as const } : {}
  const base = { ...question(context), noteCount: state.notes.size, dotsShown, ...tooFew }
  if (!isWallShown(context)) return base
  const views = notes.map((note) => [note.noteId, noteView(state, note, dotsShown, context)] as const)
  const upTo = shownUpTo(
    views.map(([, { dots }]) => dots),
    mostDots(state, context),
  )
  return { ...base, ...upTo, clusters: clusterViews(state.clusters), notes: Object.fromEntries(views) }
}

export function notesScreen(state: NotesState, context: Context): NotesScreenView {
  return wall(state, context, visible(state))
}

export function notesConsole(state: NotesState, context: Context): NotesConsoleView {
  return {
    ...wall(state, context, valuesOf(state.notes)),
    writers: writersOf(state),
    dotGivers: dotGiversOf(state),
    dots: context.config.dots,
  }
}

export function notesResult(state: NotesState, context: Context): NotesResult {
  const dotsShown = context.config.dots > 0 && dotGiversOf(state) > 0 && mayTellDots(state, context)
  const notes = byClusterThenId(state).map((note) => noteView(state, note, dotsShown, context))
  return {
    ...question(context),
    clusters: clusterViews(state.clusters),
    notes,
    dotsShown,
    ...shownUpTo(
      notes.map(({ dots }) => dots),
      mostDots(state, context),
    ),
  }
}

/** The words of a note or the name of a cluster, for the room to look at together. */
export function notesItemText(state: NotesState, context: Context, itemId: string): string | undefined {
  if (!isWallShown(context)) return undefined
  const note = valueAt(state.notes, itemId)
  if (note) return note.hidden ? undefined : note.text
  return state.clusters.find((cluster) => cluster.clusterId === itemId)?.name
}

/** What one person wrote and chose. */
export type NotesOwn = {
  readonly notes: readonly { readonly handle: string; readonly columnId: string; readonly text: string }[]
  readonly dots: { readonly [noteId: string]: number }
}

export function notesOwn(state: NotesState, voice: string): NotesOwn | undefined {
  if (state.sealed) return undefined
  const notes = valuesOf(state.notes).flatMap(({ author, columnId, text }) =>
    author?.voice === voice ? { handle: author.handle, columnId, text } : [],
  )
  return { notes, dots: valueAt(state.dots, voice) ?? {} }
}
