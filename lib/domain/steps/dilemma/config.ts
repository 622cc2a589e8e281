import { z } from 'zod'
import { subjectSchema } from '../subject'

const poleSchema = z.strictObject({
  name: z.string().min(1).max(120),
  gives: z.string().max(300),
  costs: z.string().max(300),
})

const promptsSchema = z.array(z.string().min(1).max(300)).max(4).readonly()

const caseSchema = z.strictObject({ label: z.string().max(80), text: z.string().max(900) })
export type DilemmaCase = z.infer<typeof caseSchema>

export const mostCases = 3
export const mostGlasses = 4

/** The texts are copied in when the step is made: a workshop keeps the compass it was held with. */
export const dilemmaConfigSchema = z.strictObject({
  dilemmaId: z.string().max(60),
  subject: subjectSchema,
  title: z.string().min(1).max(200),
  poles: z.strictObject({ a: poleSchema, b: poleSchema }),
  /** The first one is asked first; each further one is a round of its own. */
  cases: z.array(caseSchema).min(1).max(mostCases),
  /** Cases of the compass that are not asked, so that they can be taken in. */
  otherCases: z.array(caseSchema).max(6).exactOptional(),
  followUps: z.array(z.string().max(300)).max(4),
  /** Other people's glasses: each is a round in which one answers as somebody else would. */
  glasses: z.array(z.string().min(1).max(60)).max(mostGlasses),
  secondRound: z.boolean(),
  askReason: z.boolean(),
  /** Whether a point can be put down during the talk, and moved in sight of all. */
  openFloor: z.boolean().exactOptional(),
  /** With what a jester argues a pole that the group leaves out. */
  jester: z.strictObject({ a: promptsSchema, b: promptsSchema }).exactOptional(),
})
export type DilemmaConfig = z.infer<typeof dilemmaConfigSchema>
export type DilemmaPole = z.infer<typeof poleSchema>
