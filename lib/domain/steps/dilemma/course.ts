import type { Moment } from '../../workshop/moment'
import { momentsOfRounds } from '../../workshop/moment'
import type { DilemmaConfig } from './config'

export const firstRound = 'first'
export const secondRound = 'second'

/** What is asked in a round: the same dilemma, in another case or through other people's glasses. */
export type DilemmaRound = {
  readonly round: string
  readonly caseIndex: number
  readonly glasses?: string
}

export function dilemmaRounds(config: DilemmaConfig): readonly DilemmaRound[] {
  const cases = config.cases.map((_, index) => ({
    round: index === 0 ? firstRound : `case-${index + 1}`,
    caseIndex: index,
  }))
  const glasses = config.glasses.map((name, index) => ({
    round: `glasses-${index + 1}`,
    caseIndex: 0,
    glasses: name,
  }))
  return [...cases, ...glasses, ...(config.secondRound ? [{ round: secondRound, caseIndex: 0 }] : [])]
}

/** Points move during the talk about one's own view; through glasses one answers for somebody else. */
export function isFloorOpen(config: DilemmaConfig, { round, phase }: Moment): boolean {
  const asked = dilemmaRounds(config).find((each) => each.round === round)
  return config.openFloor === true && phase === 'talk' && asked !== undefined && asked.glasses === undefined
}

export function dilemmaMoments(config: DilemmaConfig): readonly Moment[] {
  return momentsOfRounds(dilemmaRounds(config).map(({ round }) => round))
}
