import type { StepParts } from './parts'
import { breakParts } from './break/parts'
import { commitmentsParts } from './commitments/parts'
import { checkoutParts } from './checkout/parts'
import { compassParts } from './compass/parts'
import { dilemmaParts } from './dilemma/parts'
import { infoParts } from './info/parts'
import { lookbackParts } from './lookback/parts'
import { notesParts } from './notes/parts'
import { reactionParts } from './reaction/parts'
import { routesParts } from './routes/parts'
import { senseParts } from './sense/parts'
import { talkParts } from './talk/parts'
import { weatherParts } from './weather/parts'

/** The faces of every kind of step. A new kit is one line here. */
const parts: Readonly<Record<string, StepParts>> = {
  break: breakParts,
  commitments: commitmentsParts,
  checkout: checkoutParts,
  compass: compassParts,
  dilemma: dilemmaParts,
  info: infoParts,
  lookback: lookbackParts,
  notes: notesParts,
  reaction: reactionParts,
  routes: routesParts,
  sense: senseParts,
  talk: talkParts,
  weather: weatherParts,
}

export function stepParts(kind: string): StepParts | undefined {
  return Object.hasOwn(parts, kind) ? parts[kind] : undefined
}

export const allStepParts: readonly StepParts[] = Object.values(parts)
