import { z } from 'zod'

/** The texts are copied in when the step is made: a workshop keeps the compass it was held with. */
export const compassNeedleSchema = z.strictObject({
  number: z.int().min(1).max(12),
  dimension: z.int().min(1).max(5),
  name: z.string().min(1).max(200),
  about: z.string().max(600),
  low: z.string().max(200),
  high: z.string().max(200),
})
export type CompassNeedle = z.infer<typeof compassNeedleSchema>

export const compassConfigSchema = z.strictObject({
  question: z.string().min(1).max(200),
  needles: z.array(compassNeedleSchema).min(1).max(12),
  dimensionNames: z.array(z.string()).length(5),
})
export type CompassConfig = z.infer<typeof compassConfigSchema>
