import type { WorkshopEvent } from '../workshop/event'
import type { KitEvent } from '../workshop/kit'
import type { Phase } from '../workshop/moment'
import type { About, StepPlan } from '../workshop/plan'
import { everyPlan, sampleAbout } from './plans'

/** A time on the day of the workshop: minutes and seconds after ten o'clock. */
export function at(minutes: number, seconds = 0): string {
  return new Date(Date.UTC(2026, 10, 23, 10, minutes, seconds)).toISOString()
}

/** The first events of a workshop with one step of every kind, or with these. */
export function prepared(
  about: Partial<About> = {},
  plans: Readonly<Record<string, StepPlan>> = everyPlan,
): readonly WorkshopEvent[] {
  return [
    { type: 'WorkshopPrepared', about: { ...sampleAbout, ...about }, at: at(-60) },
    ...Object.entries(plans).map(([stepId, plan]): WorkshopEvent => ({
      type: 'StepAdded',
      stepId,
      plan,
      before: null,
    })),
  ]
}

export const lobbyOpened: WorkshopEvent = { type: 'LobbyOpened', at: at(-30) }
export const closed: WorkshopEvent = { type: 'WorkshopClosed', at: at(90) }

export function admitted(facilitatorId: string): WorkshopEvent {
  return { type: 'FacilitatorAdmitted', facilitatorId }
}
export function handedOver(to: string): WorkshopEvent {
  return { type: 'LeadHandedOver', to }
}

/** These people came in, in this order, with a name when the mode has names. */
export function joined(...people: readonly string[]): readonly WorkshopEvent[] {
  return people.map((participantId, index) => ({
    type: 'ParticipantJoined',
    participantId,
    seat: index + 1,
  }))
}

export function joinedAs(participantId: string, name: string, seat = 1): WorkshopEvent {
  return { type: 'ParticipantJoined', participantId, seat, name }
}

export function reached(stepId: string, phase: Phase, round = 'main', when = at(0)): WorkshopEvent {
  return { type: 'MomentReached', stepId, moment: { round, phase }, at: when }
}

export function finished(stepId: string, when = at(1)): WorkshopEvent {
  return { type: 'StepFinished', stepId, at: when }
}

/** Something a kit recorded. What it looks like is the kit's business, so tests write it out. */
export function happened(
  stepId: string,
  event: { readonly type: string; readonly [field: string]: unknown },
  kind = stepId,
): WorkshopEvent {
  return { type: 'StepEvent', stepId, kind, event: event as unknown as KitEvent }
}
