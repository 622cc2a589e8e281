import 'server-only'
import { inLanguage } from '@/lib/compass/in-language'
import type { Language } from '@/lib/domain/language'
import { languageSchema } from '@/lib/domain/language'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import type { PlanChoice } from '@/lib/domain/workshop/planning'
import { sayIn } from '@/lib/i18n/say'
import { plannedStep } from '@/lib/orders/plan'
import { runtime } from '@/lib/runtime'
import { editionOf } from './editions'
import { requireOwnWorkshop } from './workshops'

/** A kind of step that can be added, with what it can be about. */
export interface StepOffer {
  readonly kind: string
  readonly name: string
  readonly choices: readonly PlanChoice[]
}

async function languageOf(workshopId: string): Promise<Language> {
  const { language } = await requireOwnWorkshop(workshopId)
  return languageSchema.parse(language)
}

export async function stepOffersFor(workshopId: string): Promise<readonly StepOffer[]> {
  const language = await languageOf(workshopId)
  const compass = inLanguage(await editionOf(workshopId), language)
  return Object.values(runtime().kits).map(({ kind, choices }) => {
    const say = sayIn(language, `steps.${kind}`)
    return { kind, name: say('name'), choices: choices({ compass, say }) }
  })
}

/** A new step as its kit proposes it, in the language of the workshop. */
export async function proposedStep(
  workshopId: string,
  kind: string,
  choice: unknown,
): Promise<StepPlan | undefined> {
  const { kits } = runtime()
  const language = await languageOf(workshopId)
  return plannedStep({ kits, compass: await editionOf(workshopId) }, language, kind, choice)
}
