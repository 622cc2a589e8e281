import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'
import { undoTalk } from './undo'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const talkParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.TalkPhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.TalkPhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.TalkScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.TalkConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.TalkSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.TalkReport))),
  undo: undoTalk,
}
