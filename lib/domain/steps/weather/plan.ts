import { z } from 'zod'
import type { PlanChoice, PlanContext, ProposedStep } from '../../workshop/planning'
import type { WeatherConfig } from './config'

const choiceSchema = z.strictObject({ at: z.enum(['start', 'end']) }).default({ at: 'start' })

const plannedMinutes = 5

/** At the start of a conversation, or once more at the end of it. */
export function planWeather({ say }: PlanContext, choice: unknown): ProposedStep<WeatherConfig> | undefined {
  const parsed = choiceSchema.safeParse(choice)
  if (!parsed.success) return undefined
  const { at } = parsed.data
  return {
    title: say(`plan.${at}.title`),
    instruction: say(`plan.${at}.instruction`),
    minutes: plannedMinutes,
    config: { question: say(`plan.${at}.question`), askWord: true },
  }
}

export function weatherChoices({ say }: PlanContext): readonly PlanChoice[] {
  return (['start', 'end'] as const).map((at) => ({ label: say(`plan.${at}.label`), choice: { at } }))
}
