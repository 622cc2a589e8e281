import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'

export const reactionParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.ReactionPhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.ReactionPhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.ReactionScreen)),
  console: lazyPart(() => import('./console').then((part) => part.ReactionConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.ReactionSettings)),
  report: lazyPart(() => import('./report').then((part) => part.ReactionReport)),
}
