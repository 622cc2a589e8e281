import type { CommandOf } from './command'
import type { Context } from './context'
import type { WorkshopEvent } from './event'
import { isFacilitator, ownerId, roleIn } from './leading'
import { limits } from './limits'
import type { Decision } from './refusal'
import { accept, refuse } from './refusal'
import type { WorkshopState } from './state'

/** Who leads gives the lead to whoever leads along; who leads along can only take it. */
export function decideHandOver(
  { leading }: WorkshopState,
  { from, to }: CommandOf<'HandOverLead'>,
  { actor }: Context,
): Decision<WorkshopEvent> {
  if (from !== leading.leaderId) return refuse('stale-version')
  if (!isFacilitator(leading, to)) return refuse('unknown-participant')
  const own = actor.role === 'lead' ? (actor.facilitatorId ?? ownerId) : undefined
  if (roleIn(leading, actor) === 'co-lead' && to !== own) return refuse('forbidden')
  return to === from ? accept() : accept({ type: 'LeadHandedOver', to })
}

export function decideAdmitFacilitator(
  { leading }: WorkshopState,
  { facilitatorId }: CommandOf<'AdmitFacilitator'>,
): Decision<WorkshopEvent> {
  if (isFacilitator(leading, facilitatorId)) return accept()
  if (leading.coLeadIds.length >= limits.coLeads) return refuse('too-many-items')
  return accept({ type: 'FacilitatorAdmitted', facilitatorId })
}

/** Whoever led and is taken out leaves the lead to the owner: somebody has to have it. */
export function decideDismissFacilitator(
  { leading }: WorkshopState,
  { facilitatorId }: CommandOf<'DismissFacilitator'>,
): Decision<WorkshopEvent> {
  return leading.coLeadIds.includes(facilitatorId)
    ? accept({ type: 'FacilitatorDismissed', facilitatorId })
    : accept()
}
