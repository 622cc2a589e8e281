import { z } from 'zod'
import type { PlanContext, ProposedStep } from '../../workshop/planning'
import type { ReactionConfig } from './config'

/** Without a number: all needles. */
const choiceSchema = z.strictObject({ needle: z.int().optional() }).default({})

const minutesForAll = 20
const minutesForOne = 10

export function planReaction(
  { compass, say }: PlanContext,
  choice: unknown,
): ProposedStep<ReactionConfig> | undefined {
  const parsed = choiceSchema.safeParse(choice)
  if (!parsed.success) return undefined
  const { needle: number } = parsed.data
  const chosen = compass.needles.filter((needle) => number === undefined || needle.number === number)
  if (chosen.length === 0) return undefined
  return {
    title: number === undefined ? say('plan.title') : say('plan.needle', { number }),
    instruction: say('plan.instruction'),
    minutes: number === undefined ? minutesForAll : minutesForOne,
    config: {
      question: say('plan.question'),
      needles: chosen.map(({ number: each, dimension, name, about }) => ({
        number: each,
        dimension,
        name,
        about,
      })),
      askMissing: number === undefined,
      backing: true,
    },
  }
}
