import { z } from 'zod'
import type { PlanChoice, PlanContext, ProposedStep } from '../../workshop/planning'
import type { DilemmaConfig } from './config'

const choiceSchema = z
  .strictObject({
    dilemmaId: z.string().optional(),
    /** Which of its cases; the first one when left out. */
    cases: z.array(z.int().min(0)).min(1).max(3).optional(),
    secondRound: z.boolean().optional(),
    /** With the usual glasses: citizen, business, somebody in delivery, minister. */
    glasses: z.boolean().optional(),
    openFloor: z.boolean().optional(),
  })
  .default({})

const minutesForRound = 10
const minutesForSecondRound = 15
const minutesForFurtherRound = 5
const usualGlasses = ['1', '2', '3', '4'] as const

export function planDilemma(
  { compass, say }: PlanContext,
  choice: unknown,
): ProposedStep<DilemmaConfig> | undefined {
  const parsed = choiceSchema.safeParse(choice)
  if (!parsed.success) return undefined
  const {
    dilemmaId,
    cases: chosen = [0],
    secondRound = true,
    glasses = false,
    openFloor = false,
  } = parsed.data
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
    minutes:
      minutesForRound +
      (secondRound ? minutesForSecondRound : 0) +
      (chosen.length - 1 + (glasses ? usualGlasses.length : 0)) * minutesForFurtherRound,
    config: {
      dilemmaId: dilemma.dilemmaId,
      subject,
      title,
      poles: { a: pole(poles.a), b: pole(poles.b) },
      cases: chosen.flatMap((index) => dilemma.cases[index] ?? []),
      otherCases: dilemma.cases.filter((_, index) => !chosen.includes(index)),
      followUps: [...followUps],
      glasses: glasses ? usualGlasses.map((each) => say(`settings.usual.${each}`)) : [],
      secondRound,
      askReason: true,
      openFloor,
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
