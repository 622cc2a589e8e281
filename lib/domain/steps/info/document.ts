import { z } from 'zod'
import { resultDocument } from '../../workshop/document'
import { subjectSchema } from '../subject'

const resultSchema = z.strictObject({
  text: z.string(),
  subject: subjectSchema.exactOptional(),
  subjectName: z.string().exactOptional(),
})

export const infoDocument = resultDocument(resultSchema, ({ text, subjectName }) => [
  ...(subjectName === undefined ? [] : [{ type: 'text', text: subjectName, isLead: true } as const]),
  ...(text === '' ? [] : [{ type: 'text', text } as const]),
])
