import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'
import { undoNotes } from './undo'

export const notesParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.NotesPhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.NotesPhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.NotesScreen)),
  console: lazyPart(() => import('./console').then((part) => part.NotesConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.NotesSettings)),
  report: lazyPart(() => import('./report').then((part) => part.NotesReport)),
  undo: undoNotes,
  paper: lazyPart(() => import('./paper').then((part) => part.NotesPaper)),
}
