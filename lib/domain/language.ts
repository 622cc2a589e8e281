import { z } from 'zod'

export const languageSchema = z.enum(['nl', 'en'])
export type Language = z.infer<typeof languageSchema>
