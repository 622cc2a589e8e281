import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const commitmentsParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.CommitmentsPhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.CommitmentsPhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.CommitmentsScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.CommitmentsConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.CommitmentsSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.CommitmentsReport))),
}
