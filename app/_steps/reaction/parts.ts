import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const reactionParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.ReactionPhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.ReactionPhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.ReactionScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.ReactionConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.ReactionSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.ReactionReport))),
}
