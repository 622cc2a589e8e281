import { z } from 'zod'

/** What became of a promise. Letting go is no failure: the group says why, and goes on. */
export const outcomeKindSchema = z.enum(['kept', 'changed', 'let-go'])
export type OutcomeKind = z.infer<typeof outcomeKindSchema>
export const outcomeKinds = outcomeKindSchema.options

export const outcomeSchema = z.strictObject({ outcome: outcomeKindSchema, why: z.string() }).readonly()
export type Outcome = z.infer<typeof outcomeSchema>

/** The same with what it is about, as a report keeps it. */
export const itemOutcomeSchema = z
  .strictObject({ itemId: z.string().min(1).max(64), outcome: outcomeKindSchema, why: z.string() })
  .readonly()
export type ItemOutcome = z.infer<typeof itemOutcomeSchema>
