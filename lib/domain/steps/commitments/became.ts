import type { Became, ViewContext } from '../../workshop/kit'
import type { Say } from '../../workshop/planning'
import type { CommitmentsConfig } from './config'
import type { CommitmentsState } from './state'
import { commitmentsBy } from './state'
import { commitmentsResult } from './view'

/** What the group said about the promises of one person, as the report has it. */
export function commitmentsBecame(
  state: CommitmentsState,
  voice: string,
  context: ViewContext<CommitmentsConfig>,
  say: Say,
): readonly Became[] {
  const told = commitmentsResult(state, context).commitments
  return commitmentsBy(state, voice).map(({ commitmentId, what, scope }) => {
    const shown = told.find((each) => each.commitmentId === commitmentId)
    const facts = shown
      ? [
          ...(shown.backers === undefined ? [] : [say('screen.backers', { count: shown.backers })]),
          ...shown.reservations.map(({ text }) => `${say('screen.reservation')} ${text}`),
        ]
      : [say(scope === 'mine' ? 'became.alone' : 'became.hidden')]
    return { itemId: commitmentId, text: what, facts }
  })
}
