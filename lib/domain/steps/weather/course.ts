import type { Moment } from '../../workshop/moment'

/** A check-in ends with the talk about it: there is nothing to harvest yet. */
export function weatherMoments(): readonly Moment[] {
  return (['open', 'closed', 'revealed', 'talk'] as const).map((phase) => ({ round: 'main', phase }))
}
