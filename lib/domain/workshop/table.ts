import { z } from 'zod'
import type { KitSealed } from './kit'

/** How people come to a table: drawn by lot, chosen by themselves, or one phone answers for a whole table. */
export const seatingSchema = z.enum(['draw', 'choose', 'one-phone'])
export type Seating = z.infer<typeof seatingSchema>

/** What the screen shows of a step that goes by table: all together, table by table, or one table. */
export const shownTablesSchema = z.union([z.enum(['whole', 'each']), z.number()])
export type ShownTables = z.infer<typeof shownTablesSchema>

/** At which table a voice counts in a step, and for how many people it speaks when it speaks for the table. */
export const markSchema = z
  .strictObject({ table: z.number().exactOptional(), people: z.number().exactOptional() })
  .readonly()
export type Mark = z.infer<typeof markSchema>

// Stored: add optional fields, never rename or remove.
export const minorityNoteSchema = z
  .strictObject({
    round: z.string(),
    text: z.string(),
    table: z.number().exactOptional(),
    people: z.number().exactOptional(),
  })
  .readonly()
export type MinorityNote = z.infer<typeof minorityNoteSchema>

/** What is kept of the tables of a sealed step: those that may be told, each sealed by its kit. */
export const sealedTablesSchema = z
  .strictObject({
    /** Everybody who answered spoke for a whole table. */
    isSpoken: z.boolean(),
    parts: z
      .array(
        z
          .strictObject({ table: z.number(), people: z.number().exactOptional(), sealed: z.unknown() })
          .readonly(),
      )
      .readonly(),
    minority: z.array(minorityNoteSchema).readonly(),
  })
  .readonly()
type StoredTables = z.infer<typeof sealedTablesSchema>
export type SealedTables = Omit<StoredTables, 'parts'> & {
  readonly parts: readonly (Omit<StoredTables['parts'][number], 'sealed'> & { readonly sealed: KitSealed })[]
}
