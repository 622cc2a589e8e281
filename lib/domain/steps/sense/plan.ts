import { z } from 'zod'
import type { PlanChoice, PlanContext, ProposedStep } from '../../workshop/planning'
import { needleChoices } from '../needle-choices'
import type { SenseConfig } from './config'

const choiceSchema = z
  .union([z.strictObject({ needle: z.int() }), z.strictObject({ dilemmaId: z.string() }), z.strictObject({})])
  .default({})

const minutes = 10

type Matter = Pick<SenseConfig, 'matter' | 'about' | 'subject'> & { readonly title: string }

function matterOf({ compass, say }: PlanContext, choice: z.infer<typeof choiceSchema>): Matter | undefined {
  if ('needle' in choice) {
    const needle = compass.needles.find((each) => each.number === choice.needle)
    if (!needle) return undefined
    const { number, dimension, name, about } = needle
    const subject = { type: 'needle', number, dimension } as const
    return { title: say('plan.needle', { number }), matter: name, about, subject }
  }
  if ('dilemmaId' in choice) {
    const dilemma = compass.dilemmas.find((each) => each.dilemmaId === choice.dilemmaId)
    if (!dilemma) return undefined
    const { subject, title, cases } = dilemma
    return { title: say('plan.title'), matter: title, about: cases[0]?.text ?? '', subject }
  }
  return { title: say('plan.title'), matter: say('plan.matter'), about: '' }
}

export function planSense(context: PlanContext, choice: unknown): ProposedStep<SenseConfig> | undefined {
  const parsed = choiceSchema.safeParse(choice)
  const found = parsed.success ? matterOf(context, parsed.data) : undefined
  if (!found) return undefined
  const { title, ...matter } = found
  return {
    title,
    instruction: context.say('plan.instruction'),
    minutes,
    config: { ...matter, askReason: true },
  }
}

export function senseChoices(context: PlanContext): readonly PlanChoice[] {
  const dilemmas = context.compass.dilemmas.map(({ dilemmaId, subject, title }) => ({
    label: `${subject.type === 'needle' ? subject.number : subject.letter}. ${title}`,
    choice: { dilemmaId },
  }))
  return [...needleChoices(context), ...dilemmas]
}
