import { resultStory } from '../../workshop/story'
import type { WeatherResult } from './view'

export const weatherStory = resultStory<WeatherResult>({ linesBy: { wordId: 'text' } })
