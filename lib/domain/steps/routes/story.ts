import { resultStory } from '../../workshop/story'
import type { RoutesResult } from './view'

export const routesStory = resultStory<RoutesResult>({ linesBy: { whyId: 'text' } })
