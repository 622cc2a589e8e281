import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'
import { dilemmaCounts } from './counts'

export const dilemmaParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.DilemmaPhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.DilemmaPhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.DilemmaScreen)),
  console: lazyPart(() => import('./console').then((part) => part.DilemmaConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.DilemmaSettings)),
  report: lazyPart(() => import('./report').then((part) => part.DilemmaReport)),
  counts: dilemmaCounts,
  paper: lazyPart(() => import('./paper').then((part) => part.DilemmaPaper)),
}
