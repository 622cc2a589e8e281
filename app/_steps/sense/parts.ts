import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const senseParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.SensePhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.SensePhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.SenseScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.SenseConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.SenseSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.SenseReport))),
}
