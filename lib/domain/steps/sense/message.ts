import { z } from 'zod'
import { writtenText } from '../../text'
import { textLimits } from '../../text-limits'
import { natures } from './nature'

const id = z.string().min(1).max(64)

export const senseCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ChooseNature'), nature: z.enum(natures) }),
  z.strictObject({ type: z.literal('GiveReason'), text: writtenText(textLimits.reason) }),
  z.strictObject({ type: z.literal('WithdrawReason') }),
  z.strictObject({ type: z.literal('HideReason'), reasonId: id, hidden: z.boolean() }),
])
export type SenseCommand = z.infer<typeof senseCommandSchema>

// Stored: add optional fields, never rename or remove.
export const senseEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('NatureChosen'), voice: z.string(), nature: z.enum(natures) }),
  z.strictObject({ type: z.literal('ReasonGiven'), voice: z.string(), reasonId: id, text: z.string() }),
  z.strictObject({ type: z.literal('ReasonWithdrawn'), voice: z.string() }),
  z.strictObject({ type: z.literal('ReasonHidden'), reasonId: id, hidden: z.boolean() }),
])
export type SenseEvent = z.infer<typeof senseEventSchema>

const count = z.int().min(0)

export const senseSealedSchema = z.strictObject({
  counts: z.strictObject({ puzzle: count, dilemma: count, paradox: count, mystery: count }).readonly(),
  reasons: z
    .array(
      z.strictObject({
        reasonId: id,
        text: z.string(),
        hidden: z.boolean(),
        nature: z.enum(natures).exactOptional(),
      }),
    )
    .readonly(),
})
export type SenseSealed = z.infer<typeof senseSealedSchema>
