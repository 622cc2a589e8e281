import { z } from 'zod'
import { outcomeKinds } from './outcome-kinds'

export const outcomeKindSchema = z.enum(outcomeKinds)

export const outcomeSchema = z.strictObject({ outcome: outcomeKindSchema, why: z.string() }).readonly()
export type Outcome = z.infer<typeof outcomeSchema>

/** The same with what it is about, as a report keeps it. */
export const itemOutcomeSchema = z
  .strictObject({ itemId: z.string().min(1).max(64), outcome: outcomeKindSchema, why: z.string() })
  .readonly()
export type ItemOutcome = z.infer<typeof itemOutcomeSchema>
