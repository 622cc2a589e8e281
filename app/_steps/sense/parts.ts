import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'

export const senseParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.SensePhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.SensePhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.SenseScreen)),
  console: lazyPart(() => import('./console').then((part) => part.SenseConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.SenseSettings)),
  report: lazyPart(() => import('./report').then((part) => part.SenseReport)),
}
