import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'

export const lookbackParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.LookbackPhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.LookbackPhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.LookbackScreen)),
  console: lazyPart(() => import('./console').then((part) => part.LookbackConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.LookbackSettings)),
  report: lazyPart(() => import('./report').then((part) => part.LookbackReport)),
}
