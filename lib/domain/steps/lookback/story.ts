import { resultStory } from '../../workshop/story'
import type { LookbackResult } from './view'

export const lookbackStory = resultStory<LookbackResult>({
  linesBy: { remarkId: 'text' },
  isTalk: true,
  traces: ({ promises }) =>
    promises.map(({ promiseId, what, withWhom, firstSign, byWhen, from, settled }) => ({
      type: 'looked-back' as const,
      promise: { promiseId, what, withWhom, firstSign, byWhen, from },
      ...(settled === undefined ? {} : { settled }),
    })),
})
