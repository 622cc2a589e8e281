import { z } from 'zod'

export const weatherConfigSchema = z.strictObject({
  question: z.string().min(1).max(200),
  askWord: z.boolean(),
})
export type WeatherConfig = z.infer<typeof weatherConfigSchema>
