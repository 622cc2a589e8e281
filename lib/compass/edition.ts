import { z } from 'zod'
import { writtenText } from '@/lib/domain/text'
import { dimensionNumberSchema, routeLetterSchema, surfaceSchema } from './schema'

/** How long the texts of an own edition may be. No longer than the kits take, with room for the words around them. */
export const editionLimits = {
  name: 80,
  dimensionName: 60,
  /** As long as a proposal from a workshop may be, so that it can be taken over. */
  needleName: 120,
  title: 160,
  poleName: 80,
  end: 160,
  line: 280,
  about: 580,
  caseLabel: 80,
  caseText: 580,
  column: 60,
  hint: 150,
  needles: 12,
  prompts: 6,
  dilemmas: 80,
  cases: 6,
  followUps: 4,
  jester: 4,
  noteSets: 12,
  columns: 6,
} as const

/** In both languages. An owner may be half-way, so either may be empty. */
function text(longest: number) {
  // Kits count code units: what fits here fits there, whatever signs it is made of.
  const written = writtenText(longest, { optional: true }).refine(
    (each) => each.length <= longest,
    'text-too-long',
  )
  return z.strictObject({ nl: written, en: written }).readonly()
}

const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,58}$/)
/** Where an idea comes from; empty for what an owner made. */
const sourceSchema = z.string().max(40)

const { about, line, end } = editionLimits

export const editionDimensionSchema = z
  .strictObject({
    number: dimensionNumberSchema,
    roman: z.enum(['I', 'II', 'III', 'IV', 'V']),
    name: text(editionLimits.dimensionName),
    about: text(about),
  })
  .readonly()

export const editionNeedleSchema = z
  .strictObject({
    number: z.int().min(1).max(editionLimits.needles),
    dimension: dimensionNumberSchema,
    name: text(editionLimits.needleName),
    about: text(about),
    low: text(end),
    high: text(end),
    prompts: z.array(text(line)).max(editionLimits.prompts).readonly(),
    source: sourceSchema,
  })
  .readonly()

export const editionRouteSchema = z
  .strictObject({
    letter: routeLetterSchema,
    dimension: dimensionNumberSchema,
    name: text(editionLimits.needleName),
    about: text(about),
    firstStep: text(about),
    surface: surfaceSchema,
    source: sourceSchema,
  })
  .readonly()

const editionPoleSchema = z
  .strictObject({
    name: text(editionLimits.poleName),
    gives: text(line),
    costs: text(line),
    jester: z.array(text(line)).max(editionLimits.jester).readonly(),
  })
  .readonly()

const caseSchema = z
  .strictObject({ label: text(editionLimits.caseLabel), text: text(editionLimits.caseText) })
  .readonly()

export const editionDilemmaSchema = z
  .strictObject({
    dilemmaId: idSchema,
    about: z.union([
      z.strictObject({ needle: z.int().min(1).max(editionLimits.needles) }),
      z.strictObject({ route: routeLetterSchema }),
    ]),
    title: text(editionLimits.title),
    poles: z.strictObject({ a: editionPoleSchema, b: editionPoleSchema }).readonly(),
    cases: z.array(caseSchema).min(1).max(editionLimits.cases).readonly(),
    followUps: z.array(text(line)).max(editionLimits.followUps).readonly(),
    source: sourceSchema,
  })
  .readonly()

/** Columns for notes that belong together. The presets of the product are there beside them. */
export const noteSetSchema = z
  .strictObject({
    setId: idSchema,
    name: text(editionLimits.column),
    columns: z
      .array(z.strictObject({ name: text(editionLimits.column), hint: text(editionLimits.hint) }).readonly())
      .min(1)
      .max(editionLimits.columns)
      .readonly(),
  })
  .readonly()

function repeated(keys: readonly (string | number)[]): number {
  return keys.findIndex((key, index) => keys.indexOf(key) !== index)
}

/** An owner's own edition of the compass, also while it is being written: a text may be missing, a part may not. */
export const editionSchema = z
  .strictObject({
    name: text(editionLimits.name),
    dimensions: z.array(editionDimensionSchema).length(5).readonly(),
    needles: z.array(editionNeedleSchema).min(1).max(editionLimits.needles).readonly(),
    routes: z.array(editionRouteSchema).min(1).max(10).readonly(),
    dilemmas: z.array(editionDilemmaSchema).min(1).max(editionLimits.dilemmas).readonly(),
    noteSets: z.array(noteSetSchema).max(editionLimits.noteSets).readonly(),
  })
  .superRefine(({ dimensions, needles, routes, dilemmas, noteSets }, issues) => {
    const wrong = (...path: (string | number)[]) =>
      issues.addIssue({ code: 'custom', path, message: 'invalid-config' })
    const twice: readonly [string, string, readonly (string | number)[]][] = [
      ['needles', 'number', needles.map(({ number }) => number)],
      ['routes', 'letter', routes.map(({ letter }) => letter)],
      ['dilemmas', 'dilemmaId', dilemmas.map(({ dilemmaId }) => dilemmaId)],
      ['noteSets', 'setId', noteSets.map(({ setId }) => setId)],
    ]
    for (const [list, member, keys] of twice) if (repeated(keys) >= 0) wrong(list, repeated(keys), member)
    dimensions.forEach(({ number }, index) => {
      if (number !== index + 1) wrong('dimensions', index, 'number')
    })
    dilemmas.forEach(({ about: subject }, index) => {
      const isThere =
        'needle' in subject
          ? needles.some(({ number }) => number === subject.needle)
          : routes.some(({ letter }) => letter === subject.route)
      if (!isThere) wrong('dilemmas', index, 'about')
    })
  })
  .readonly()
export type Edition = z.infer<typeof editionSchema>
