import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'
import { dilemmaCounts } from './counts'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const dilemmaParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.DilemmaPhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.DilemmaPhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.DilemmaScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.DilemmaConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.DilemmaSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.DilemmaReport))),
  counts: dilemmaCounts,
  paper: anyPart(dynamic(() => import('./paper').then((part) => part.DilemmaPaper))),
}
