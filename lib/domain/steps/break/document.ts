import { z } from 'zod'
import { resultDocument } from '../../workshop/document'

export const breakDocument = resultDocument(z.strictObject({ text: z.string() }), (_result, say) => [
  { type: 'text', text: say('report') },
])
