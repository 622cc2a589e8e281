import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const breakParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.BreakPhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.BreakPhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.BreakScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.BreakConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.BreakSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.BreakReport))),
}
