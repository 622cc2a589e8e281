import type { StepParts } from './parts'
import { compassParts } from './compass/parts'
import { dilemmaParts } from './dilemma/parts'
import { infoParts } from './info/parts'
import { notesParts } from './notes/parts'
import { routesParts } from './routes/parts'
import { talkParts } from './talk/parts'

/** The faces of every kind of step. A new kit is one line here. */
const parts: Readonly<Record<string, StepParts>> = {
  compass: compassParts,
  dilemma: dilemmaParts,
  info: infoParts,
  notes: notesParts,
  routes: routesParts,
  talk: talkParts,
}

export function stepParts(kind: string): StepParts | undefined {
  return Object.hasOwn(parts, kind) ? parts[kind] : undefined
}
