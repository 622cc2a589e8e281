import { z } from 'zod'
import type { PlanChoice, PlanContext, ProposedStep } from '../../workshop/planning'
import type { DilemmaConfig } from './config'

const choiceSchema = z
  .strictObject({
    dilemmaId: z.string().optional(),
    /** Which of its cases; the first one when left out. */
    cases: z.array(z.int().min(0)).min(1).max(3).optional(),
    secondRound: z.boolean().optional(),
  })
  .default({})

const minutesForRound = 10
const minutesForSecondRound = 15

export function planDilemma(
  { compass, say }: PlanContext,
  choice: unknown,
): ProposedStep<DilemmaConfig> | undefined {
  const parsed = choiceSchema.safeParse(choice)
  if (!parsed.success) return undefined
  const { dilemmaId, cases: chosen = [0], secondRound = true } = parsed.data
  const dilemma =
    dilemmaId === undefined
      ? compass.dilemmas[0]
      : compass.dilemmas.find((each) => each.dilemmaId === dilemmaId)
  if (!dilemma) return undefined
  const { subject, title, poles, followUps } = dilemma
  const pole = ({ name, gives, costs }: (typeof poles)['a']) => ({ name, gives, costs })
  return {
    title:
      subject.type === 'needle'
        ? say('plan.needle', { number: subject.number })
        : say('plan.route', { letter: subject.letter }),
    instruction: say('plan.instruction'),
    minutes: minutesForRound + (secondRound ? minutesForSecondRound : 0),
    config: {
      dilemmaId: dilemma.dilemmaId,
      subject,
      title,
      poles: { a: pole(poles.a), b: pole(poles.b) },
      cases: chosen.flatMap((index) => dilemma.cases[index] ?? []),
      followUps: [...followUps],
      glasses: [],
      secondRound,
      askReason: true,
      jester: { a: poles.a.jester, b: poles.b.jester },
    },
  }
}

export function dilemmaChoices({ compass }: PlanContext): readonly PlanChoice[] {
  return compass.dilemmas.map(({ dilemmaId, subject, title }) => ({
    label: `${subject.type === 'needle' ? subject.number : subject.letter}. ${title}`,
    choice: { dilemmaId },
  }))
}
