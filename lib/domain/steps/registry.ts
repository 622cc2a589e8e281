import type { AnyKit, KitRegistry } from '../workshop/kit'
import { breakKit } from './break/kit'
import { commitmentsKit } from './commitments/kit'
import { checkoutKit } from './checkout/kit'
import { compassKit } from './compass/kit'
import { dilemmaKit } from './dilemma/kit'
import { infoKit } from './info/kit'
import { lookbackKit } from './lookback/kit'
import { notesKit } from './notes/kit'
import { reactionKit } from './reaction/kit'
import { routesKit } from './routes/kit'
import { senseKit } from './sense/kit'
import { talkKit } from './talk/kit'
import { weatherKit } from './weather/kit'

const all: readonly AnyKit[] = [
  breakKit,
  commitmentsKit,
  checkoutKit,
  compassKit,
  dilemmaKit,
  infoKit,
  lookbackKit,
  notesKit,
  reactionKit,
  routesKit,
  senseKit,
  talkKit,
  weatherKit,
]

/** Every kind of step there is. A new kit is one line here. */
export const kits: KitRegistry = Object.fromEntries(all.map((kit) => [kit.kind, kit]))
