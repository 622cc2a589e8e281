'use server'

import { requireOwnWorkshop } from '@/app/_data/workshops'
import { builtInCompass } from '@/lib/compass/compass'
import { inLanguage } from '@/lib/compass/in-language'
import { languageSchema } from '@/lib/domain/language'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import type { PlanChoice } from '@/lib/domain/workshop/planning'
import { sayIn } from '@/lib/i18n/say'
import { plannedStep } from '@/lib/orders/plan'
import { runtime } from '@/lib/runtime'

/** A kind of step that can be added, with what it can be about. */
export interface StepOffer {
  readonly kind: string
  readonly name: string
  readonly choices: readonly PlanChoice[]
}

export async function stepOffers(workshopId: string): Promise<readonly StepOffer[]> {
  const { language } = await requireOwnWorkshop(workshopId)
  const known = languageSchema.parse(language)
  const compass = inLanguage(builtInCompass, known)
  return Object.values(runtime().kits).map(({ kind, choices }) => {
    const say = sayIn(known, `steps.${kind}`)
    return { kind, name: say('name'), choices: choices({ compass, say }) }
  })
}

/** A new step as its kit proposes it, in the language of the workshop. */
export async function proposeStep(
  workshopId: string,
  kind: string,
  choice: unknown,
): Promise<StepPlan | undefined> {
  const { language } = await requireOwnWorkshop(workshopId)
  const { kits } = runtime()
  return plannedStep({ kits, compass: builtInCompass }, languageSchema.parse(language), kind, choice)
}
