import type { Actor, Role } from './context'
import type { KernelEvent } from './event'

/** Who made the workshop. Who leads along has an id of their own; neither says anything of an account. */
export const ownerId = 'owner'

/** Who may lead, and who of them leads now. Only an explicit hand-over changes that. */
export interface Leading {
  /** Who leads along, besides the owner. */
  readonly coLeadIds: readonly string[]
  readonly leaderId: string
}

export const ownerLeads: Leading = { coLeadIds: [], leaderId: ownerId }

export type LeadingEvent = Extract<
  KernelEvent,
  { type: 'FacilitatorAdmitted' | 'FacilitatorDismissed' | 'LeadHandedOver' }
>

/** `co-lead`: a facilitator of this workshop while somebody else leads. */
export type PermittedRole = Role | 'co-lead'

export function isFacilitator({ coLeadIds }: Leading, facilitatorId: string): boolean {
  return facilitatorId === ownerId || coLeadIds.includes(facilitatorId)
}

/** Undefined for a facilitator who was taken out of the workshop a moment ago. */
export function roleIn(leading: Leading, actor: Actor): PermittedRole | undefined {
  if (actor.role !== 'lead') return actor.role
  const facilitatorId = actor.facilitatorId ?? ownerId
  if (!isFacilitator(leading, facilitatorId)) return undefined
  return facilitatorId === leading.leaderId ? 'lead' : 'co-lead'
}

export function evolveLeading(leading: Leading, event: LeadingEvent): Leading {
  const { coLeadIds, leaderId } = leading
  switch (event.type) {
    case 'FacilitatorAdmitted':
      return { ...leading, coLeadIds: [...coLeadIds, event.facilitatorId] }
    case 'FacilitatorDismissed':
      return {
        coLeadIds: coLeadIds.filter((each) => each !== event.facilitatorId),
        leaderId: leaderId === event.facilitatorId ? ownerId : leaderId,
      }
    case 'LeadHandedOver':
      return { ...leading, leaderId: event.to }
  }
}
