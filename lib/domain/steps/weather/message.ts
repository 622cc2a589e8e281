import { z } from 'zod'
import { writtenText } from '../../text'
import { textLimits } from '../../text-limits'
import { skies } from './skies'

const id = z.string().min(1).max(64)

export const weatherCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ChooseSky'), sky: z.enum(skies) }),
  z.strictObject({ type: z.literal('GiveWord'), text: writtenText(textLimits.word) }),
  z.strictObject({ type: z.literal('WithdrawWord') }),
  z.strictObject({ type: z.literal('HideWord'), wordId: id, hidden: z.boolean() }),
])
export type WeatherCommand = z.infer<typeof weatherCommandSchema>

// Stored: add optional fields, never rename or remove.
export const weatherEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('SkyChosen'), voice: z.string(), sky: z.enum(skies) }),
  z.strictObject({ type: z.literal('WordGiven'), voice: z.string(), wordId: z.string(), text: z.string() }),
  z.strictObject({ type: z.literal('WordWithdrawn'), voice: z.string() }),
  z.strictObject({ type: z.literal('WordHidden'), wordId: z.string(), hidden: z.boolean() }),
])
export type WeatherEvent = z.infer<typeof weatherEventSchema>

/** How many chose each sky, and the words: apart, so that no word can be laid beside a sky. */
export const weatherSealedSchema = z.strictObject({
  skies: z.array(z.int().min(0)).length(skies.length).readonly(),
  words: z.array(z.strictObject({ wordId: z.string(), text: z.string(), hidden: z.boolean() })).readonly(),
})
export type WeatherSealed = z.infer<typeof weatherSealedSchema>
