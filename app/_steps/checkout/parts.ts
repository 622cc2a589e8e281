import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'

export const checkoutParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.CheckoutPhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.CheckoutPhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.CheckoutScreen)),
  console: lazyPart(() => import('./console').then((part) => part.CheckoutConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.CheckoutSettings)),
  report: lazyPart(() => import('./report').then((part) => part.CheckoutReport)),
}
