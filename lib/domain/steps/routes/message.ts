import { z } from 'zod'
import { writtenText } from '../../text'
import { textLimits } from '../../text-limits'
import { mostRoutes } from './config'

const id = z.string().min(1).max(64)
const letter = z.string().length(1)

export const routesCommandSchema = z.discriminatedUnion('type', [
  /** Everything this person chooses, each road with one line why: sending it twice changes nothing. */
  z.strictObject({
    type: z.literal('ChooseRoutes'),
    choices: z
      .array(z.strictObject({ letter, why: writtenText(textLimits.note, { optional: true }) }))
      .max(mostRoutes),
  }),
  z.strictObject({ type: z.literal('HideWhy'), whyId: id, hidden: z.boolean() }),
])
export type RoutesCommand = z.infer<typeof routesCommandSchema>

// Stored: add optional fields, never rename or remove.
export const routesEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('RoutesChosen'),
    voice: z.string(),
    choices: z.array(z.strictObject({ letter, whyId: id, why: z.string() })).readonly(),
  }),
  z.strictObject({ type: z.literal('WhyHidden'), whyId: id, hidden: z.boolean() }),
])
export type RoutesEvent = z.infer<typeof routesEventSchema>

/** Per road only counts: the roads of one person are not kept together. */
export const routesSealedSchema = z.strictObject({
  answered: z.int().min(0),
  counts: z.record(letter, z.int().min(0)),
  whys: z
    .array(
      z.strictObject({ whyId: id, text: z.string(), hidden: z.boolean(), letter: letter.exactOptional() }),
    )
    .readonly(),
})
export type RoutesSealed = z.infer<typeof routesSealedSchema>
