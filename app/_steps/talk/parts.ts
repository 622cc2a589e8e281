import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'
import { undoTalk } from './undo'

export const talkParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.TalkPhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.TalkPhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.TalkScreen)),
  console: lazyPart(() => import('./console').then((part) => part.TalkConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.TalkSettings)),
  report: lazyPart(() => import('./report').then((part) => part.TalkReport)),
  undo: undoTalk,
}
