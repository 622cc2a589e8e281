import { z } from 'zod'
import { subjectSchema } from '../subject'

export const senseConfigSchema = z.strictObject({
  /** What the group looks at: a needle, a dilemma, or words of the facilitator. */
  matter: z.string().min(1).max(200),
  about: z.string().max(900),
  subject: subjectSchema.exactOptional(),
  askReason: z.boolean(),
})
export type SenseConfig = z.infer<typeof senseConfigSchema>
