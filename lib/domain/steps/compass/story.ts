import { resultStory } from '../../workshop/story'
import type { CompassResult } from './view'

export const compassStory = resultStory<CompassResult>({
  traces: ({ needles }) =>
    needles.map(({ number, dimension, name, low, high, answers, cannotSay, figures }) => ({
      type: 'needle' as const,
      needle: { number, dimension, name, low, high },
      ...(answers === undefined ? {} : { answers }),
      ...(cannotSay === undefined ? {} : { cannotSay }),
      ...(figures === undefined ? {} : { figures }),
    })),
})
