import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'

export const infoParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.InfoPhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.InfoPhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.InfoScreen)),
  console: lazyPart(() => import('./console').then((part) => part.InfoConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.InfoSettings)),
  report: lazyPart(() => import('./report').then((part) => part.InfoReport)),
}
