import type { Moment } from '../../workshop/moment'
import { momentsOfRounds } from '../../workshop/moment'

export const routesRound = 'main'

export function routesMoments(): readonly Moment[] {
  return momentsOfRounds([routesRound])
}
