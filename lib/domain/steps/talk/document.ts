import { z } from 'zod'
import { resultDocument } from '../../workshop/document'
import { subjectSchema } from '../subject'

const resultSchema = z.strictObject({
  question: z.string(),
  subject: subjectSchema.exactOptional(),
  prompt: z.string().exactOptional(),
})

export const talkDocument = resultDocument(resultSchema, ({ question }) => [
  { type: 'text', text: question, isLead: true },
])
