import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const checkoutParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.CheckoutPhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.CheckoutPhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.CheckoutScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.CheckoutConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.CheckoutSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.CheckoutReport))),
}
