import type { Language } from '@/lib/domain/language'
import { textLimits } from '@/lib/domain/text-limits'
import { limits } from '@/lib/domain/workshop/limits'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import { sayIn } from '@/lib/i18n/say'

const numbers = Array.from({ length: limits.steps }, (_, index) => index + 2)

/**
 * A new round of a step: a step of its own, so that the first round stays as it was. Its title says which
 * round it is, also of a step that is a new round itself.
 *
 * @param titles of all steps in the running order
 */
export function titledAgain(plan: StepPlan, titles: readonly string[], language: Language): StepPlan {
  const say = sayIn(language, 'templates')
  const round = (title: string, number: number) => say('again', { title, number })
  const first = titles.find((title) => numbers.some((number) => round(title, number) === plan.title))
  const longest = textLimits.title - round('', limits.steps).length
  const base = [...(first ?? plan.title)].slice(0, longest).join('')
  const free = numbers.find((number) => !titles.includes(round(base, number))) ?? limits.steps
  return { ...plan, title: round(base, free) }
}
