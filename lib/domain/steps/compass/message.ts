import { z } from 'zod'
import { countsSchema, paperCountSchema } from '../paper-counts'

const place = z.int().min(0).max(10)
const needle = z.int().min(1).max(12)
/** How many stand at each place, counted on paper. */
const entered = { now: countsSchema, desired: countsSchema, cannotSay: paperCountSchema }

export const compassCommandSchema = z.discriminatedUnion('type', [
  /** Both handles of one needle: where we stand now and where we want to be. */
  z.strictObject({ type: z.literal('PlaceNeedle'), needle, now: place, desired: place }),
  z.strictObject({ type: z.literal('SkipNeedle'), needle }),
  z.strictObject({ type: z.literal('ClearNeedle'), needle }),
  z.strictObject({ type: z.literal('SortNeedles'), by: z.enum(['compass', 'gap', 'spread']) }),
  /** Takes the place of what was entered for this needle before; nothing but zeros takes it away. */
  z.strictObject({ type: z.literal('EnterCounts'), needle, ...entered }),
])
export type CompassCommand = z.infer<typeof compassCommandSchema>

// Stored: add optional fields, never rename or remove.
export const compassEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('NeedlePlaced'), voice: z.string(), needle, now: place, desired: place }),
  z.strictObject({ type: z.literal('NeedleSkipped'), voice: z.string(), needle }),
  z.strictObject({ type: z.literal('NeedleCleared'), voice: z.string(), needle }),
  z.strictObject({ type: z.literal('NeedlesSorted'), by: z.enum(['compass', 'gap', 'spread']) }),
  z.strictObject({ type: z.literal('CountsEntered'), needle, ...entered }),
])
export type CompassEvent = z.infer<typeof compassEventSchema>

const counts = z.array(z.int().min(0)).length(11).readonly()

const tally = z.strictObject({ now: counts, desired: counts, cannotSay: z.int().min(0) })

/** Per needle only counts: the ten answers of one person are not kept together. */
export const compassSealedSchema = z.strictObject({
  by: z.enum(['compass', 'gap', 'spread']),
  answered: z.int().min(0),
  needles: z.record(z.string(), tally),
  /** What was entered from paper, apart from what came from the room. */
  paper: z.record(z.string(), tally).exactOptional(),
})
export type CompassSealed = z.infer<typeof compassSealedSchema>
