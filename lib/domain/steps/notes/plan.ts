import { z } from 'zod'
import { needleChoices } from '../needle-choices'
import type { PlanChoice, PlanContext, ProposedStep } from '../../workshop/planning'
import type { NotesColumn, NotesConfig } from './config'
import { notesColumnSchema } from './config'

const presetSchema = z.enum(['experiences', 'polarity', 'known', 'signals', 'free'])
type Preset = z.infer<typeof presetSchema>

const choiceSchema = z
  .strictObject({
    needle: z.int().optional(),
    /** For the polarity map: whose two poles it shows. */
    dilemmaId: z.string().optional(),
    preset: presetSchema.default('experiences'),
    /** A set of columns of the compass itself, in the place of a preset. */
    noteSet: z.string().optional(),
  })
  .default({ preset: 'experiences' })

const columnsOf: Readonly<Record<Preset, readonly string[]>> = {
  experiences: ['experience', 'obstacle', 'chance'],
  polarity: ['upsideA', 'overuseA', 'upsideB', 'overuseB'],
  known: ['known', 'unknown'],
  signals: ['signal', 'response'],
  free: ['free'],
}

/** Presets that are offered by themselves; experiences come with each needle. */
const offered: readonly Preset[] = ['experiences', 'known', 'signals', 'polarity', 'free']

const longestName = notesColumnSchema.shape.name.maxLength ?? 60

type Dilemma = PlanContext['compass']['dilemmas'][number]
type NoteSet = NonNullable<PlanContext['compass']['noteSets']>[number]

function planColumns(
  say: PlanContext['say'],
  preset: Preset,
  dilemma: Dilemma | undefined,
): readonly NotesColumn[] {
  const poles = {
    a: dilemma?.poles.a.name ?? say('plan.poleA'),
    b: dilemma?.poles.b.name ?? say('plan.poleB'),
  }
  return columnsOf[preset].map((columnId) => {
    const name = say(`plan.columns.${columnId}.name`, poles)
    return {
      columnId,
      name: name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name,
      hint: say(`plan.columns.${columnId}.hint`, poles),
    }
  })
}

function ownColumns({ columns }: NoteSet): readonly NotesColumn[] {
  return columns.map(({ name, hint }, index) => ({ columnId: `own-${index + 1}`, name, hint }))
}

export function planNotes(
  { compass, say }: PlanContext,
  choice: unknown,
): ProposedStep<NotesConfig> | undefined {
  const parsed = choiceSchema.safeParse(choice)
  if (!parsed.success) return undefined
  const { preset, needle: number, dilemmaId, noteSet } = parsed.data
  const needle = compass.needles.find((each) => each.number === number)
  const dilemma = compass.dilemmas.find((each) => each.dilemmaId === dilemmaId)
  const set = (compass.noteSets ?? []).find((each) => each.setId === noteSet)
  const isUnknown =
    (number !== undefined && !needle) ||
    (dilemmaId !== undefined && !dilemma) ||
    (noteSet !== undefined && !set)
  if (isUnknown) return undefined
  const subject: NotesConfig['subject'] = needle
    ? { type: 'needle', number: needle.number, dimension: needle.dimension }
    : dilemma?.subject
  const question = needle
    ? say(`plan.questions.${preset}.needle`, { needle: needle.name })
    : (dilemma?.title ?? say(`plan.questions.${preset}.free`))
  return {
    title: needle
      ? say('plan.needle', { number: needle.number })
      : (set?.name ?? say(`plan.titles.${preset}`)),
    instruction: say('plan.instruction'),
    minutes: 20,
    config: {
      question,
      ...(subject ? { subject } : {}),
      columns: set ? [...ownColumns(set)] : [...planColumns(say, preset, dilemma)],
      notesPerPerson: 10,
      dots: 5,
      dotsPerNote: 2,
      lateNotes: true,
    },
  }
}

/** Each preset without a subject, each needle with experiences, each dilemma as a polarity map. */
export function notesChoices(context: PlanContext): readonly PlanChoice[] {
  const { compass, say } = context
  const presets = offered.map((preset) => ({ label: say(`plan.titles.${preset}`), choice: { preset } }))
  const maps = compass.dilemmas.map(({ dilemmaId, title }) => ({
    label: say('plan.polarityOf', { title }),
    choice: { preset: 'polarity', dilemmaId },
  }))
  const own = (compass.noteSets ?? []).map(({ setId, name }) => ({ label: name, choice: { noteSet: setId } }))
  return [...own, ...presets, ...needleChoices(context), ...maps]
}
