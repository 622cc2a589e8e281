import { resultStory } from '../../workshop/story'
import type { CheckoutResult } from './view'

export const checkoutStory = resultStory<CheckoutResult>({ linesBy: { partingId: 'text' } })
