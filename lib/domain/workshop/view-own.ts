import type { Json } from '../json'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import { answeredAhead } from './pre-work'
import type { WorkshopState } from './state'
import type { SelfView } from './view-self'
import { selfView } from './view-self'
import { jesterPrompts } from './view-speaking'

/** What one participant may know about themself. */
export type OwnView = SelfView & {
  /** Only for the jester: what to argue. */
  readonly jester?: readonly string[]
  readonly steps: { readonly [stepId: string]: Json | undefined }
}

/** @param voiceIn the participant's voice in a step, or undefined once that step is sealed */
export function ownView(
  kits: KitRegistry,
  state: WorkshopState,
  participantId: string,
  voiceIn: (stepId: string) => string | undefined,
): OwnView | undefined {
  const self = selfView(state, participantId, voiceIn)
  if (!self) return undefined
  const steps = Object.values(state.steps).flatMap((step) => {
    // A step that was not opened can hold what somebody answered ahead: they have it when it opens.
    const isEmpty = step.status === 'planned' && answeredAhead(kits, step) === 0
    const voice = isEmpty ? undefined : voiceIn(step.stepId)
    const own = voice === undefined ? undefined : kitOf(kits, step.kind)?.own(step.kit, voice)
    return own === undefined ? [] : [[step.stepId, own] as const]
  })
  const jester = jesterPrompts(kits, state, participantId)
  return {
    ...self,
    ...(jester === undefined ? {} : { jester }),
    steps: Object.fromEntries(steps),
  }
}
