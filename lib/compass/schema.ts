import { z } from 'zod'

/** One text in both languages of the product. */
export const textSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) }).readonly()
export type Text = z.infer<typeof textSchema>

/** Where in the source text an idea comes from, for instance `§2.IV.8` or `§3.b`. */
const sourceSchema = z.string().regex(/^§[1-3](\.[0-9IVa-j]+)*$/)

export const dimensionNumberSchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
])
export type DimensionNumber = z.infer<typeof dimensionNumberSchema>

export const dimensionSchema = z
  .strictObject({ number: dimensionNumberSchema, roman: z.string(), name: textSchema, about: textSchema })
  .readonly()
export type Dimension = z.infer<typeof dimensionSchema>

export const needleSchema = z
  .strictObject({
    number: z.int().min(1),
    dimension: dimensionNumberSchema,
    name: textSchema,
    /** Two or three sentences: what this needle asks of a leader. */
    about: textSchema,
    /** What one sees when the needle stands at 0 and at 10; shown under the ends of the scale. */
    low: textSchema,
    high: textSchema,
    /** Questions that open a talk about this needle. */
    prompts: z.array(textSchema).min(3).readonly(),
    source: sourceSchema,
  })
  .readonly()
export type Needle = z.infer<typeof needleSchema>

export const routeLetterSchema = z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'])
export type RouteLetter = z.infer<typeof routeLetterSchema>

/** How the road feels: an open road, a bumpy one, a steep narrow one, or one where two things are true at once. */
export const surfaceSchema = z.enum(['asphalt', 'cobbles', 'goat-track', 'tunnel'])
export type Surface = z.infer<typeof surfaceSchema>

export const routeSchema = z
  .strictObject({
    letter: routeLetterSchema,
    dimension: dimensionNumberSchema,
    name: textSchema,
    about: textSchema,
    /** A first step that could be taken next week. */
    firstStep: textSchema,
    surface: surfaceSchema,
    source: sourceSchema,
  })
  .readonly()
export type Route = z.infer<typeof routeSchema>

export const poleSchema = z
  .strictObject({
    name: textSchema,
    /** What this pole gives. */
    gives: textSchema,
    /** What it costs when overdone. */
    costs: textSchema,
    /** Private prompts with which a jester argues this pole when it is neglected. */
    jester: z.array(textSchema).length(2).readonly(),
  })
  .readonly()
export type Pole = z.infer<typeof poleSchema>

export const caseSchema = z
  .strictObject({
    /** A few words that set the scene, for instance "In een crisis". */
    label: textSchema,
    /** Two to four sentences from public service that make the dilemma bite. */
    text: textSchema,
  })
  .readonly()

export const dilemmaSchema = z
  .strictObject({
    dilemmaId: z.string().regex(/^(n\d+|r[a-j])-[a-z-]+$/),
    about: z.union([
      z.strictObject({ needle: z.int().min(1) }),
      z.strictObject({ route: routeLetterSchema }),
    ]),
    /** A neutral question, answerable from both poles. */
    title: textSchema,
    poles: z.strictObject({ a: poleSchema, b: poleSchema }).readonly(),
    /** The first one is the case that is shown by default. */
    cases: z.array(caseSchema).min(3).readonly(),
    followUps: z.array(textSchema).length(2).readonly(),
    source: sourceSchema,
  })
  .readonly()
export type Dilemma = z.infer<typeof dilemmaSchema>

/** A whole compass: the built-in one, or an owner's own edition of it. */
export const compassSchema = z
  .strictObject({
    dimensions: z.array(dimensionSchema).length(5).readonly(),
    needles: z.array(needleSchema).min(1).readonly(),
    routes: z.array(routeSchema).min(1).readonly(),
    dilemmas: z.array(dilemmaSchema).min(1).readonly(),
  })
  .readonly()
export type Compass = z.infer<typeof compassSchema>
