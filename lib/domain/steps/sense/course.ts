import type { Moment } from '../../workshop/moment'
import { momentsOfRounds } from '../../workshop/moment'

export const senseRound = 'main'

export function senseMoments(): readonly Moment[] {
  return momentsOfRounds([senseRound])
}
