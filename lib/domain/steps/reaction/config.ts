import { z } from 'zod'
import { missingNeedle } from './missing-needle'

/** The texts are copied in when the step is made: a workshop keeps the compass it was held with. */
export const reactionNeedleSchema = z.strictObject({
  number: z.int().min(1).max(12),
  dimension: z.int().min(1).max(5),
  name: z.string().min(1).max(200),
  about: z.string().max(600),
})
export type ReactionNeedle = z.infer<typeof reactionNeedleSchema>

export const reactionConfigSchema = z.strictObject({
  question: z.string().min(1).max(200),
  needles: z.array(reactionNeedleSchema).min(1).max(12),
  /** Whether people may also propose a needle that is not on the compass. */
  askMissing: z.boolean(),
  /** Whether people back each other's proposals in a second round. */
  backing: z.boolean(),
})
export type ReactionConfig = z.infer<typeof reactionConfigSchema>

export function canProposeAbout({ needles, askMissing }: ReactionConfig, needle: number): boolean {
  return needle === missingNeedle ? askMissing : needles.some((each) => each.number === needle)
}
