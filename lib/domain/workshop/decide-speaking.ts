import { valueAt, valuesOf } from '../keyed'
import type { CommandOf } from './command'
import type { Context } from './context'
import type { WorkshopEvent } from './event'
import type { Decision } from './refusal'
import { accept, refuse } from './refusal'
import type { WorkshopState } from './state'

function isIn(state: WorkshopState, participantId: string): boolean {
  return valueAt(state.participants, participantId)?.status === 'in'
}

export function decideRaiseHand(
  state: WorkshopState,
  { raised }: CommandOf<'RaiseHand'>,
  { actor }: Context,
): Decision<WorkshopEvent> {
  if (actor.role !== 'participant') return refuse('forbidden')
  const { participantId } = actor
  if (!isIn(state, participantId)) return refuse('unknown-participant')
  if (state.speaking.hands.includes(participantId) === raised) return accept()
  return accept({ type: 'HandRaised', participantId, raised })
}

export function decideGiveTurn(
  state: WorkshopState,
  { participantId }: CommandOf<'GiveTurn'>,
  { now }: Context,
): Decision<WorkshopEvent> {
  const speakingId = state.speaking.turn?.participantId
  if (participantId === null) {
    return speakingId === undefined ? accept() : accept({ type: 'TurnGiven', participantId, at: now })
  }
  if (!isIn(state, participantId)) return refuse('unknown-participant')
  return speakingId === participantId ? accept() : accept({ type: 'TurnGiven', participantId, at: now })
}

/** Of who pressed the wrong button: as if the last turn had not been given. */
export function decideTakeBackTurn(
  { speaking }: WorkshopState,
  { given }: CommandOf<'TakeBackTurn'>,
): Decision<WorkshopEvent> {
  const { lastGiven } = speaking
  if (!lastGiven || lastGiven.participantId !== given) return refuse('stale-version')
  return accept({ type: 'TurnTakenBack' })
}

export function decideVolunteer(
  state: WorkshopState,
  { willing }: CommandOf<'VolunteerAsJester'>,
  { actor }: Context,
): Decision<WorkshopEvent> {
  if (actor.role !== 'participant') return refuse('forbidden')
  const { participantId } = actor
  if (!isIn(state, participantId)) return refuse('unknown-participant')
  if (state.speaking.volunteers.includes(participantId) === willing) return accept()
  return accept({ type: 'JesterVolunteered', participantId, willing })
}

export function decideAppointJester(
  state: WorkshopState,
  { participantId }: CommandOf<'AppointJester'>,
): Decision<WorkshopEvent> {
  if (participantId !== null && !isIn(state, participantId)) return refuse('unknown-participant')
  if ((state.speaking.jesterId ?? null) === participantId) return accept()
  return accept({ type: 'JesterAppointed', participantId })
}

/** By lot: from who volunteered, or else from everybody; never the same person twice in a row. */
export function decideDrawJester(state: WorkshopState, { random }: Context): Decision<WorkshopEvent> {
  const { volunteers, jesterId } = state.speaking
  const everybody = valuesOf(state.participants)
    .filter((each) => each.status === 'in' && !each.ahead)
    .map((each) => each.participantId)
  const others = (volunteers.length > 0 ? volunteers : everybody).filter((id) => id !== jesterId)
  const drawn = others[Math.floor(random() * others.length)]
  return drawn === undefined
    ? refuse('unknown-participant')
    : accept({ type: 'JesterAppointed', participantId: drawn })
}
