import type { Became, ViewContext } from '../../workshop/kit'
import type { Say } from '../../workshop/planning'
import type { ReactionConfig } from './config'
import type { ReactionState } from './state'
import { proposalsBy } from './state'
import { reactionResult } from './view'

/** How many back the words that one person proposed, as the report has it. */
export function reactionBecame(
  state: ReactionState,
  voice: string,
  context: ViewContext<ReactionConfig>,
  say: Say,
): readonly Became[] {
  const told = reactionResult(state, context).proposals
  return proposalsBy(state, voice).map(({ proposalId, text }) => {
    const shown = told.find((each) => each.proposalId === proposalId)
    if (!shown) return { itemId: proposalId, text, facts: [say('became.hidden')] }
    const { backings } = shown
    return {
      itemId: proposalId,
      text,
      facts: backings === undefined ? [] : [say('screen.backings', { count: backings })],
    }
  })
}
