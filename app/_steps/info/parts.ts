import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const infoParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.InfoPhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.InfoPhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.InfoScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.InfoConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.InfoSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.InfoReport))),
}
