import { z } from 'zod'
import { writtenText } from '../../text'
import { textLimits } from '../../text-limits'
import { parts, talkAnswers, talkQuestions } from './questions'

const id = z.string().min(1).max(64)
const part = z.enum(parts)
const about = z.enum(talkQuestions)
const answer = z.enum(talkAnswers)

export const checkoutCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('GiveSticker'), text: writtenText(textLimits.sticker) }),
  z.strictObject({ type: z.literal('GiveLesson'), text: writtenText(textLimits.note) }),
  z.strictObject({ type: z.literal('WithdrawParting'), part }),
  z.strictObject({ type: z.literal('RateTalk'), about, answer }),
  z.strictObject({ type: z.literal('HideParting'), partingId: id, hidden: z.boolean() }),
])
export type CheckoutCommand = z.infer<typeof checkoutCommandSchema>

// Stored: add optional fields, never rename or remove.
export const checkoutEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('PartingGiven'),
    voice: z.string(),
    part,
    partingId: z.string(),
    text: z.string(),
  }),
  z.strictObject({ type: z.literal('PartingWithdrawn'), voice: z.string(), part }),
  z.strictObject({ type: z.literal('TalkRated'), voice: z.string(), about, answer }),
  z.strictObject({ type: z.literal('PartingHidden'), partingId: z.string(), hidden: z.boolean() }),
])
export type CheckoutEvent = z.infer<typeof checkoutEventSchema>

const counts = z.array(z.int().min(0)).length(talkAnswers.length).readonly()

/** Words and counts, each by itself: what one person left is not kept together. */
export const checkoutSealedSchema = z.strictObject({
  people: z.int().min(0),
  partings: z
    .array(z.strictObject({ partingId: z.string(), part, text: z.string(), hidden: z.boolean() }))
    .readonly(),
  talk: z.strictObject({ said: counts, heard: counts }),
})
export type CheckoutSealed = z.infer<typeof checkoutSealedSchema>
