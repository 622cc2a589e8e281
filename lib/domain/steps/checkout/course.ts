import type { Moment } from '../../workshop/moment'

/** What people leave at check-out is the harvest of the conversation; there is none of it beside that. */
export function checkoutMoments(): readonly Moment[] {
  return (['open', 'closed', 'revealed', 'talk'] as const).map((phase) => ({ round: 'main', phase }))
}
