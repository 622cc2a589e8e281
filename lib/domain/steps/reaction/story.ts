import { resultStory } from '../../workshop/story'
import type { ReactionResult } from './view'

export const reactionStory = resultStory<ReactionResult>({ linesBy: { proposalId: 'text' } })
