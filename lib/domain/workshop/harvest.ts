import { z } from 'zod'

/** What a talk leaves behind. A reservation stands beside the line it is about. */
export const harvestKindSchema = z.enum(['insight', 'agreement', 'question', 'reservation'])
export type HarvestKind = z.infer<typeof harvestKindSchema>

export interface HarvestLine {
  readonly lineId: string
  readonly kind: HarvestKind
  readonly text: string
  /** The line a reservation is about. */
  readonly about?: string
}
