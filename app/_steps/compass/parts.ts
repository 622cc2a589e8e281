import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'
import { undoCompass } from './undo'

export const compassParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.CompassPhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.CompassPhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.CompassScreen)),
  console: lazyPart(() => import('./console').then((part) => part.CompassConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.CompassSettings)),
  report: lazyPart(() => import('./report').then((part) => part.CompassReport)),
  undo: undoCompass,
  paper: lazyPart(() => import('./paper').then((part) => part.CompassPaper)),
}
