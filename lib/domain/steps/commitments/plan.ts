import { z } from 'zod'
import type { PlanContext, ProposedStep } from '../../workshop/planning'
import type { CommitmentsConfig } from './config'

const choiceSchema = z.strictObject({ askBacking: z.boolean().default(true) }).default({ askBacking: true })

export function planCommitments(
  { say }: PlanContext,
  choice: unknown,
): ProposedStep<CommitmentsConfig> | undefined {
  const parsed = choiceSchema.safeParse(choice)
  if (!parsed.success) return undefined
  return {
    title: say('plan.title'),
    instruction: say('plan.instruction'),
    minutes: 15,
    config: { question: say('plan.question'), perPerson: 3, askBacking: parsed.data.askBacking },
  }
}
