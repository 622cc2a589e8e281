import { z } from 'zod'
import type { Language } from '@/lib/domain/language'
import type { PaperCard, PaperDoor } from '@/lib/domain/workshop/paper-card'

/** Two cards on an A4, or one on an A5; a sheet for a table fills its page. */
export const paperSizeSchema = z.enum(['a4', 'a5'])
export type PaperSize = z.infer<typeof paperSizeSchema>
export const paperSizes = paperSizeSchema.options

export const paperSetSchema = z.enum(['needles', 'dilemmas', 'table', 'all-needles', 'all-dilemmas'])
export type PaperSet = z.infer<typeof paperSetSchema>
export const paperSets = paperSetSchema.options

/** Everything that goes on paper, in the language of the conversation. */
export interface Paper {
  readonly title: string
  readonly language: Language
  readonly size: PaperSize
  readonly cards: readonly PaperCard[]
  readonly door?: PaperDoor
}
