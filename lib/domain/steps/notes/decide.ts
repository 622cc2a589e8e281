import { valueAt } from '../../keyed'
import type { StepContext } from '../../workshop/kit'
import type { Decision } from '../../workshop/refusal'
import { accept, refuse } from '../../workshop/refusal'
import type { NotesConfig } from './config'
import { canWriteNotes, dotsRound } from './course'
import type { NotesCommand, NotesEvent } from './message'
import type { Note, NotesState } from './state'
import { dotsOf, dotsUsed, enteredNotes, notesBy } from './state'

type Context = StepContext<NotesConfig>
type Of<Type extends NotesCommand['type']> = Extract<NotesCommand, { type: Type }>

/** Who types over more than this has another tool in mind. */
const mostEntered = 1000

function ownNote(state: NotesState, { voice }: Context, handle: string): Note | undefined {
  return notesBy(state, voice).find((note) => note.author?.handle === handle)
}

function decideWrite(
  state: NotesState,
  { handle, columnId, text }: Of<'WriteNote'>,
  context: Context,
): Decision<NotesEvent> {
  const { config, voice, newId } = context
  if (!canWriteNotes(context)) return refuse('step-not-open')
  if (!config.columns.some((column) => column.columnId === columnId)) return refuse('unknown-item')
  if (ownNote(state, context, handle)) return accept()
  if (notesBy(state, voice).length >= config.notesPerPerson) return refuse('too-many-items')
  return accept({ type: 'NoteWritten', voice, handle, noteId: newId(), columnId, text })
}

function decideEdit(
  state: NotesState,
  { handle, columnId, text }: Of<'EditNote'>,
  context: Context,
): Decision<NotesEvent> {
  if (!canWriteNotes(context)) return refuse('step-not-open')
  const note = ownNote(state, context, handle)
  if (!note || !context.config.columns.some((column) => column.columnId === columnId))
    return refuse('unknown-item')
  return accept({ type: 'NoteEdited', noteId: note.noteId, columnId, text })
}

/** Taking back one's own words is possible as long as the step is not sealed. */
function decideWithdraw(
  state: NotesState,
  { handle }: Of<'WithdrawNote'>,
  context: Context,
): Decision<NotesEvent> {
  const note = ownNote(state, context, handle)
  return note ? accept({ type: 'NoteWithdrawn', noteId: note.noteId }) : refuse('unknown-item')
}

function decideDots(
  state: NotesState,
  { noteId, dots }: Of<'GiveDots'>,
  { config, moment, voice }: Context,
): Decision<NotesEvent> {
  if (moment.round !== dotsRound || moment.phase !== 'open') return refuse('step-not-open')
  const note = valueAt(state.notes, noteId)
  if (!note || note.hidden) return refuse('unknown-item')
  const given = dotsOf(state, voice)
  const used = dotsUsed(given) - (given[noteId] ?? 0) + dots
  if (dots > config.dotsPerNote || used > config.dots) return refuse('over-budget')
  return accept({ type: 'DotsGiven', voice, noteId, dots })
}

function knownNotes(state: NotesState, noteIds: readonly string[]): readonly string[] {
  return noteIds.filter((noteId) => valueAt(state.notes, noteId) !== undefined)
}

/** Notes that were taken back in the meantime are passed over; when none is left there is nothing to move. */
function decideCluster(
  state: NotesState,
  command: Of<'MakeCluster' | 'NameCluster' | 'UndoCluster' | 'MoveNotes'>,
  { newId }: Context,
): Decision<NotesEvent> {
  const hasCluster = (clusterId: string) => state.clusters.some((each) => each.clusterId === clusterId)
  switch (command.type) {
    case 'MakeCluster': {
      const noteIds = knownNotes(state, command.noteIds)
      if (noteIds.length === 0) return refuse('unknown-item')
      return accept({ type: 'ClusterMade', clusterId: newId(), name: command.name, noteIds })
    }
    case 'NameCluster': {
      const { clusterId, name } = command
      return hasCluster(clusterId)
        ? accept({ type: 'ClusterNamed', clusterId, name })
        : refuse('unknown-item')
    }
    case 'UndoCluster': {
      const { clusterId } = command
      return hasCluster(clusterId) ? accept({ type: 'ClusterUndone', clusterId }) : refuse('unknown-item')
    }
    case 'MoveNotes': {
      const { clusterId } = command
      const noteIds = knownNotes(state, command.noteIds)
      if (noteIds.length === 0 || (clusterId !== null && !hasCluster(clusterId)))
        return refuse('unknown-item')
      return accept({ type: 'NotesMoved', noteIds, clusterId })
    }
  }
}

export function decideNotes(
  state: NotesState,
  command: NotesCommand,
  context: Context,
): Decision<NotesEvent> {
  switch (command.type) {
    case 'WriteNote':
      return decideWrite(state, command, context)
    case 'EditNote':
      return decideEdit(state, command, context)
    case 'WithdrawNote':
      return decideWithdraw(state, command, context)
    case 'GiveDots':
      return decideDots(state, command, context)
    case 'MakeCluster':
    case 'NameCluster':
    case 'UndoCluster':
    case 'MoveNotes':
      return decideCluster(state, command, context)
    case 'EnterNote': {
      const { columnId, text } = command
      if (!context.config.columns.some((column) => column.columnId === columnId))
        return refuse('unknown-item')
      if (enteredNotes(state).length >= mostEntered) return refuse('too-many-items')
      return accept({ type: 'NoteEntered', noteId: context.newId(), columnId, text })
    }
    case 'RemoveEntered': {
      const { noteId } = command
      return valueAt(state.notes, noteId)?.fromPaper
        ? accept({ type: 'EnteredRemoved', noteId })
        : refuse('unknown-item')
    }
    case 'HideNote': {
      const { noteId, hidden } = command
      return valueAt(state.notes, noteId)
        ? accept({ type: 'NoteHidden', noteId, hidden })
        : refuse('unknown-item')
    }
  }
}
