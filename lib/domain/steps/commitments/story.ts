import { resultStory } from '../../workshop/story'
import type { CommitmentsResult } from './view'

export const commitmentsStory = resultStory<CommitmentsResult>({
  linesBy: { commitmentId: 'what', reservationId: 'text' },
  gave: ({ commitments }) => ({ promises: commitments.length }),
  traces: ({ commitments }) =>
    commitments.map(({ commitmentId, what, withWhom, firstSign, byWhen }) => ({
      type: 'promise' as const,
      itemId: commitmentId,
      words: { what, withWhom, firstSign, byWhen },
    })),
})
