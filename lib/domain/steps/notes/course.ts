import type { Moment } from '../../workshop/moment'
import { momentsOfRounds } from '../../workshop/moment'
import type { NotesConfig } from './config'

export const writeRound = 'write'
export const dotsRound = 'dots'

/** Writing, revealing and clustering; then the dots; then the talk about all of it. */
export function notesMoments(config: NotesConfig): readonly Moment[] {
  if (config.dots === 0) return momentsOfRounds([writeRound])
  const writing: readonly Moment[] = (['open', 'closed', 'revealed'] as const).map((phase) => ({
    round: writeRound,
    phase,
  }))
  return [...writing, ...momentsOfRounds([dotsRound])]
}

/** Writing is open until it is closed, and once more on the revealed wall when late notes are welcome. */
export function canWriteNotes({
  config,
  moment,
}: {
  readonly config: NotesConfig
  readonly moment: Moment
}): boolean {
  if (moment.round !== writeRound) return false
  return moment.phase === 'open' || (config.lateNotes && moment.phase === 'revealed')
}
