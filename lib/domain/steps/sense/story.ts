import { resultStory } from '../../workshop/story'
import type { SenseResult } from './view'

export const senseStory = resultStory<SenseResult>({
  linesBy: { reasonId: 'text' },
  subject: ({ subject }) => subject,
})
