import { smallestGroup } from '../insight/suppression'
import { z } from 'zod'
import { languageSchema } from '../language'
import { writtenText } from '../text'
import { textLimits } from '../text-limits'
import { modeSchema } from './mode'

/** What the facilitator says about a workshop before it starts. */
export const aboutSchema = z
  .strictObject({
    title: writtenText(textLimits.title),
    groupName: writtenText(textLimits.title, { optional: true }),
    /** Who leads, as people see it before they join. */
    hostName: writtenText(textLimits.title),
    /** The language of the steps and their texts; each person chooses the language of the buttons. */
    language: languageSchema,
    mode: modeSchema,
    /** Smallest number of answers that may be shown as a distribution. */
    atLeast: z.int().min(smallestGroup).max(50),
    /** Days between closing and deletion. */
    retentionDays: z.int().min(1).max(365),
  })
  .readonly()
export type About = z.infer<typeof aboutSchema>

/** One line of the running order, before anything happened in it. */
export const stepPlanSchema = z
  .strictObject({
    kind: z.string().min(1).max(40),
    title: writtenText(textLimits.title),
    instruction: writtenText(textLimits.instruction, { optional: true }),
    minutes: z.int().min(1).max(240),
    config: z.unknown(),
    /** Each table gives and talks by itself; afterwards it comes together. */
    perTable: z.literal(true).exactOptional(),
  })
  .readonly()
export type StepPlan = z.infer<typeof stepPlanSchema>
