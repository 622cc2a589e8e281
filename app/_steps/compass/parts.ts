import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'
import { undoCompass } from './undo'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const compassParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.CompassPhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.CompassPhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.CompassScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.CompassConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.CompassSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.CompassReport))),
  undo: undoCompass,
  paper: anyPart(dynamic(() => import('./paper').then((part) => part.CompassPaper))),
}
