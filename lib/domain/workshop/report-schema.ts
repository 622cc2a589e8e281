import { z } from 'zod'
import { jsonSchema } from '../json'
import { languageSchema } from '../language'
import { harvestLineSchema } from './harvest'
import { modeSchema } from './mode'
import { itemOutcomeSchema } from './outcome'
import { minorityNoteSchema } from './table'

/** With which compass a workshop is held: it keeps that for ever. */
/** What a compass calls its parts, for what is told about a conversation afterwards. */
export const compassNamesSchema = z
  .strictObject({
    dimensionNames: z.array(z.string().max(200)).max(20).readonly(),
    needles: z
      .array(z.strictObject({ number: z.int(), dimension: z.int(), name: z.string().max(200) }).readonly())
      .max(100)
      .readonly(),
    routes: z
      .array(z.strictObject({ letter: z.string().max(1), name: z.string().max(200) }).readonly())
      .max(20)
      .readonly(),
  })
  .readonly()
export type CompassNames = z.infer<typeof compassNamesSchema>

export const heldWithSchema = z
  .strictObject({
    editionId: z.string().min(1).max(64),
    version: z.int().min(1),
    /** As it was called in the language of the workshop. */
    name: z.string().max(200),
    /** Of an own edition, as it was worded then. */
    names: compassNamesSchema.exactOptional(),
  })
  .readonly()
export type HeldWith = z.infer<typeof heldWithSchema>

// An imported report is stored in this shape. Add optional fields; never rename, remove or reinterpret one.

const minutes = z.int().min(0)

export const tableResultSchema = z
  .strictObject({
    table: z.int().min(1),
    /** Its one phone spoke for so many. */
    people: z.int().min(1).exactOptional(),
    result: jsonSchema,
  })
  .readonly()

/** One step as the report keeps it. Times in whole minutes. */
export const reportStepSchema = z
  .strictObject({
    stepId: z.string().min(1).max(64),
    kind: z.string().min(1).max(40),
    title: z.string(),
    plannedMinutes: minutes,
    spentMinutes: minutes,
    talkMinutes: minutes,
    /** How many answered before the conversation. */
    ahead: z.int().min(1).exactOptional(),
    harvest: z.array(harvestLineSchema).readonly(),
    result: jsonSchema,
    /** What became of what was promised in it, as far as somebody told. */
    outcomes: z.array(itemOutcomeSchema).readonly().exactOptional(),
    /** The same of each table that may be told apart. */
    tables: z.array(tableResultSchema).readonly().exactOptional(),
    /** What some at a table saw differently from what it answered. */
    minority: z.array(minorityNoteSchema).readonly().exactOptional(),
  })
  .readonly()
export type ReportStep = z.infer<typeof reportStepSchema>

export const reportSchema = z
  .strictObject({
    about: z
      .strictObject({
        title: z.string(),
        groupName: z.string(),
        hostName: z.string(),
        language: languageSchema,
        mode: modeSchema,
        atLeast: z.number(),
        retentionDays: z.number(),
      })
      .readonly(),
    compass: heldWithSchema.exactOptional(),
    /** How many people took part. */
    people: z.int().min(0),
    /** Of these, how many had no phone: the facilitator entered for them. */
    proxies: z.int().min(1).exactOptional(),
    /** Of these, how many were the phone of a whole table. */
    tablePhones: z.int().min(1).exactOptional(),
    /** How many of them took part on paper. */
    onPaper: z.int().min(1).exactOptional(),
    openedAt: z.iso.datetime().exactOptional(),
    closedAt: z.iso.datetime().exactOptional(),
    /** Steps that were held, in the running order. */
    steps: z.array(reportStepSchema).readonly(),
    /** Titles of steps that were planned and not held. */
    notHeld: z.array(z.string()).readonly(),
    /** Words of who led, before everything else. */
    foreword: z.string().max(20_000).exactOptional(),
  })
  .readonly()
export type Report = z.infer<typeof reportSchema>
