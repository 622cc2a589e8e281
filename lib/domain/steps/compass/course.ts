import type { Moment } from '../../workshop/moment'
import { momentsOfRounds } from '../../workshop/moment'

export function compassMoments(): readonly Moment[] {
  return momentsOfRounds(['main'])
}
