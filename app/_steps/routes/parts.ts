import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'

export const routesParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.RoutesPhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.RoutesPhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.RoutesScreen)),
  console: lazyPart(() => import('./console').then((part) => part.RoutesConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.RoutesSettings)),
  report: lazyPart(() => import('./report').then((part) => part.RoutesReport)),
}
