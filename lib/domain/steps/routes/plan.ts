import { z } from 'zod'
import type { PlanContext, ProposedStep } from '../../workshop/planning'
import type { RoutesConfig } from './config'

/** Without letters: all routes. */
const choiceSchema = z.strictObject({ routes: z.array(z.string()).min(1).optional() }).default({})

const mostChosen = 3

export function planRoutes(
  { compass, say }: PlanContext,
  choice: unknown,
): ProposedStep<RoutesConfig> | undefined {
  const parsed = choiceSchema.safeParse(choice)
  if (!parsed.success) return undefined
  const { routes: letters } = parsed.data
  const routes = compass.routes.filter(({ letter }) => letters === undefined || letters.includes(letter))
  if (routes.length === 0) return undefined
  return {
    title: say('plan.title'),
    instruction: say('plan.instruction'),
    minutes: 15,
    config: {
      question: say('plan.question'),
      routes: [...routes],
      dimensionNames: [...compass.dimensionNames],
      most: mostChosen,
    },
  }
}
