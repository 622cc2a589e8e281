import { z } from 'zod'
import { openPromiseSchema } from '../../workshop/promise'

/** More than these nobody can look back at in one sitting. */
export const mostPromises = 40

/** The promises are copied in when the step is made: they stand as they were made, whatever becomes of where. */
export const lookbackConfigSchema = z.strictObject({
  question: z.string().min(1).max(200),
  promises: z.array(openPromiseSchema).max(mostPromises).readonly(),
})
export type LookbackConfig = z.infer<typeof lookbackConfigSchema>
