import { z } from 'zod'

/** From rough to bright: the order in which they are shown everywhere. */
export const skies = ['storm', 'rain', 'fog', 'cloud', 'sun'] as const
export const skySchema = z.enum(skies)
export type Sky = z.infer<typeof skySchema>

export const weatherConfigSchema = z.strictObject({
  question: z.string().min(1).max(200),
  askWord: z.boolean(),
})
export type WeatherConfig = z.infer<typeof weatherConfigSchema>
