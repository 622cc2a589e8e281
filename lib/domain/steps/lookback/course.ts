import type { Moment } from '../../workshop/moment'
import { momentsOfRounds } from '../../workshop/moment'
import type { LookbackConfig } from './config'

export const lookbackRound = 'main'

/** Without anything that was promised there is nothing to ask, but something to talk about. */
export function lookbackMoments({ promises }: LookbackConfig): readonly Moment[] {
  const all = momentsOfRounds([lookbackRound])
  return promises.length > 0 ? all : all.filter(({ phase }) => phase === 'talk' || phase === 'harvest')
}
