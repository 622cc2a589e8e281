import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'
import { undoNotes } from './undo'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const notesParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.NotesPhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.NotesPhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.NotesScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.NotesConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.NotesSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.NotesReport))),
  undo: undoNotes,
  paper: anyPart(dynamic(() => import('./paper').then((part) => part.NotesPaper))),
}
