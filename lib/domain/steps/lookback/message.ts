import { z } from 'zod'
import { writtenText } from '../../text'
import { textLimits } from '../../text-limits'
import { outcomeKindSchema, outcomeSchema } from '../../workshop/outcome'

const id = z.string().min(1).max(130)

export const lookbackCommandSchema = z.discriminatedUnion('type', [
  /** How one person sees it, with one line why or without. */
  z.strictObject({
    type: z.literal('SayOutcome'),
    promiseId: id,
    outcome: outcomeKindSchema,
    why: writtenText(textLimits.note, { optional: true }),
  }),
  z.strictObject({ type: z.literal('WithdrawOutcome'), promiseId: id }),
  /** What the group came to. Nothing: still open. */
  z.strictObject({
    type: z.literal('SettleOutcome'),
    promiseId: id,
    outcome: outcomeKindSchema.nullable(),
    why: writtenText(textLimits.note, { optional: true }),
  }),
  z.strictObject({ type: z.literal('HideRemark'), remarkId: id, hidden: z.boolean() }),
])
export type LookbackCommand = z.infer<typeof lookbackCommandSchema>

// Stored: add optional fields, never rename or remove.
export const lookbackEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('OutcomeSaid'),
    voice: z.string(),
    promiseId: id,
    remarkId: id,
    outcome: outcomeKindSchema,
    why: z.string(),
  }),
  z.strictObject({ type: z.literal('OutcomeWithdrawn'), voice: z.string(), promiseId: id }),
  z.strictObject({
    type: z.literal('OutcomeSettled'),
    promiseId: id,
    outcome: outcomeKindSchema.nullable(),
    why: z.string(),
  }),
  z.strictObject({ type: z.literal('RemarkHidden'), remarkId: id, hidden: z.boolean() }),
])
export type LookbackEvent = z.infer<typeof lookbackEventSchema>

const count = z.int().min(0)

export const outcomeCountsSchema = z.strictObject({ kept: count, changed: count, 'let-go': count })
export type OutcomeCounts = z.infer<typeof outcomeCountsSchema>

/** One line why. It never says what its writer chose. */
export const remarkSchema = z.strictObject({ remarkId: id, text: z.string(), hidden: z.boolean() })

export const lookbackSealedSchema = z.strictObject({
  people: count,
  settled: z.record(z.string(), outcomeSchema).readonly(),
  /** By promise. */
  said: z
    .record(
      z.string(),
      z.strictObject({ counts: outcomeCountsSchema, remarks: z.array(remarkSchema).readonly() }),
    )
    .readonly(),
})
export type LookbackSealed = z.infer<typeof lookbackSealedSchema>
