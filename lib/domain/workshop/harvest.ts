import { z } from 'zod'
import { harvestKinds } from './harvest-kinds'

/** What a talk leaves behind. A reservation stands beside the line it is about. */
export const harvestKindSchema = z.enum(harvestKinds)

export const harvestLineSchema = z
  .strictObject({
    lineId: z.string().min(1).max(64),
    kind: harvestKindSchema,
    text: z.string(),
    /** The line a reservation is about. */
    about: z.string().exactOptional(),
    /** The table it comes from. */
    table: z.int().min(1).exactOptional(),
  })
  .readonly()
export type HarvestLine = z.infer<typeof harvestLineSchema>
