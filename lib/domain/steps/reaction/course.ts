import type { Moment } from '../../workshop/moment'
import { momentsOfRounds } from '../../workshop/moment'
import type { ReactionConfig } from './config'

export const reactRound = 'react'
export const backRound = 'back'

/** Reacting and proposing, then backing what was proposed, then the talk about all of it. */
export function reactionMoments({ backing }: ReactionConfig): readonly Moment[] {
  if (!backing) return momentsOfRounds([reactRound])
  const reacting: readonly Moment[] = (['open', 'closed', 'revealed'] as const).map((phase) => ({
    round: reactRound,
    phase,
  }))
  return [...reacting, ...momentsOfRounds([backRound])]
}
