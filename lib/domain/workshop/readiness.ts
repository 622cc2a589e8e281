import { valueAt, valuesOf } from '../keyed'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import type { OpenedStep, WorkshopState } from './state'

/** People say they are ready where something is asked of them, or talked about. */
export function canBeReady(kits: KitRegistry, { kind, config, moment, status }: OpenedStep): boolean {
  if (status !== 'opened') return false
  if (moment.phase === 'talk') return true
  return moment.phase === 'open' && (kitOf(kits, kind)?.moments(config).length ?? 0) > 1
}

export type ReadinessView = { readonly ready: number; readonly of: number }

/**
 * How many of the people who are here with a phone are ready. Numbers only: who is not ready is nobody's
 * business. The facilitator has no place in it, nor has somebody they enter for.
 *
 * @param voiceIn who speaks in the step, which only the server can tell
 */
export function readinessView(
  state: WorkshopState,
  step: OpenedStep,
  here: ReadonlySet<string>,
  voiceIn: (participantId: string) => string | undefined,
): ReadinessView {
  const people = valuesOf(state.participants).filter(
    ({ participantId, status, isProxy }) => status === 'in' && isProxy !== true && here.has(participantId),
  )
  const { ready } = step
  if (!ready || ready.size === 0) return { ready: 0, of: people.length }
  const isReady = (participantId: string) => {
    const voice = voiceIn(participantId)
    return voice !== undefined && valueAt(ready, voice) === true
  }
  return { ready: people.filter((each) => isReady(each.participantId)).length, of: people.length }
}
