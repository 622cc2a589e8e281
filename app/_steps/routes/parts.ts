import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const routesParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.RoutesPhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.RoutesPhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.RoutesScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.RoutesConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.RoutesSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.RoutesReport))),
}
