import type { PlanContext, ProposedStep } from '../../workshop/planning'
import type { LookbackConfig } from './config'
import { mostPromises } from './config'

export function planLookback({ say, openPromises = [] }: PlanContext): ProposedStep<LookbackConfig> {
  return {
    title: say('plan.title'),
    instruction: say('plan.instruction'),
    minutes: 15,
    config: { question: say('plan.question'), promises: openPromises.slice(0, mostPromises) },
  }
}
