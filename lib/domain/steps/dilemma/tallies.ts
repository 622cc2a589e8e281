import type { Tallies } from '../../workshop/kit'
import type { DilemmaConfig } from './config'
import { dilemmaRounds } from './course'
import type { DilemmaState } from './state'
import { roundTally } from './state'

/** Where people stand, and how firm, round by round. */
export function dilemmaTallies(state: DilemmaState, config: DilemmaConfig): Tallies {
  const rounds = dilemmaRounds(config).flatMap(({ round }) => {
    const { points, firmness } = roundTally(state, round)
    return [
      [round, { counts: points, isScale: true }] as const,
      [`${round} firmness`, { counts: firmness }] as const,
    ]
  })
  return Object.fromEntries(rounds)
}
