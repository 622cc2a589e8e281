import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const lookbackParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.LookbackPhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.LookbackPhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.LookbackScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.LookbackConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.LookbackSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.LookbackReport))),
}
