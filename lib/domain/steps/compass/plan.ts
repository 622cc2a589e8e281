import { z } from 'zod'
import type { PlanContext, ProposedStep } from '../../workshop/planning'
import type { CompassConfig } from './config'

/** Without numbers: all needles. */
const choiceSchema = z.strictObject({ needles: z.array(z.int()).min(1).optional() }).default({})

const minutesForAll = 15
const minutesForFew = 8

export function planCompass(
  { compass, say }: PlanContext,
  choice: unknown,
): ProposedStep<CompassConfig> | undefined {
  const parsed = choiceSchema.safeParse(choice)
  if (!parsed.success) return undefined
  const { needles: numbers } = parsed.data
  const chosen = compass.needles.filter((needle) => numbers === undefined || numbers.includes(needle.number))
  if (chosen.length === 0) return undefined
  const needles = chosen.map(({ number, dimension, name, about, low, high }) => ({
    number,
    dimension,
    name,
    about,
    low,
    high,
  }))
  return {
    title: say('plan.title'),
    instruction: say('plan.instruction'),
    minutes: needles.length > 3 ? minutesForAll : minutesForFew,
    config: { question: say('plan.question'), needles, dimensionNames: [...compass.dimensionNames] },
  }
}
