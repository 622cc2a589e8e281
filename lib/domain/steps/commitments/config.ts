import { z } from 'zod'

export const commitmentsConfigSchema = z.strictObject({
  question: z.string().min(1).max(200),
  perPerson: z.int().min(1).max(10),
  /** Whether others can back a commitment, or say what they would hold against it. */
  askBacking: z.boolean(),
})
export type CommitmentsConfig = z.infer<typeof commitmentsConfigSchema>
