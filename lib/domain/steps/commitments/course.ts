import type { Moment } from '../../workshop/moment'
import { momentsOfRounds } from '../../workshop/moment'
import type { CommitmentsConfig } from './config'
import { backingRound, writeRound } from './rounds'

/** Writing and revealing; then, when asked for, backing and reservations; then the talk about all of it. */
export function commitmentsMoments({ askBacking }: CommitmentsConfig): readonly Moment[] {
  if (!askBacking) return momentsOfRounds([writeRound])
  const writing: readonly Moment[] = (['open', 'closed', 'revealed'] as const).map((phase) => ({
    round: writeRound,
    phase,
  }))
  return [...writing, ...momentsOfRounds([backingRound])]
}

export function isOpen({ round, phase }: Moment, wanted: string): boolean {
  return round === wanted && phase === 'open'
}
