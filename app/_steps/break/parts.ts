import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'

export const breakParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.BreakPhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.BreakPhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.BreakScreen)),
  console: lazyPart(() => import('./console').then((part) => part.BreakConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.BreakSettings)),
  report: lazyPart(() => import('./report').then((part) => part.BreakReport)),
}
