import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'

export const commitmentsParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.CommitmentsPhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.CommitmentsPhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.CommitmentsScreen)),
  console: lazyPart(() => import('./console').then((part) => part.CommitmentsConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.CommitmentsSettings)),
  report: lazyPart(() => import('./report').then((part) => part.CommitmentsReport)),
}
