import { z } from 'zod'
import type { PlanContext, ProposedStep } from '../../workshop/planning'
import type { NotesConfig } from './config'

const presetSchema = z.enum(['experiences', 'free'])

const choiceSchema = z
  .strictObject({ needle: z.int().optional(), preset: presetSchema.default('experiences') })
  .default({ preset: 'experiences' })

const columnsOf: Readonly<Record<z.infer<typeof presetSchema>, readonly string[]>> = {
  experiences: ['experience', 'obstacle', 'chance'],
  free: ['free'],
}

export function planNotes(
  { compass, say }: PlanContext,
  choice: unknown,
): ProposedStep<NotesConfig> | undefined {
  const parsed = choiceSchema.safeParse(choice)
  if (!parsed.success) return undefined
  const needle = compass.needles.find((each) => each.number === parsed.data.needle)
  if (parsed.data.needle !== undefined && !needle) return undefined
  const columns = columnsOf[parsed.data.preset].map((columnId) => ({
    columnId,
    name: say(`plan.columns.${columnId}.name`),
    hint: say(`plan.columns.${columnId}.hint`),
  }))
  return {
    title: needle ? say('plan.needle', { number: needle.number }) : say('plan.title'),
    instruction: say('plan.instruction'),
    minutes: 20,
    config: {
      question: needle ? say('plan.question', { needle: needle.name }) : say('plan.freeQuestion'),
      ...(needle ? { subject: { type: 'needle', number: needle.number, dimension: needle.dimension } } : {}),
      columns,
      notesPerPerson: 10,
      dots: 5,
      dotsPerNote: 2,
      lateNotes: true,
    },
  }
}
