import 'server-only'
import { builtInCompass } from '@/lib/compass/compass'
import type { AnyCompass } from '@/lib/compass/in-language'
import { inLanguage } from '@/lib/compass/in-language'
import type { Language } from '@/lib/domain/language'
import { languageSchema } from '@/lib/domain/language'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import type { PlanChoice } from '@/lib/domain/workshop/planning'
import { sayIn } from '@/lib/i18n/say'
import { plannedStep } from '@/lib/orders/plan'
import { titledAgain } from '@/lib/orders/again'
import { plansOf } from '@/lib/orders/template'
import { runtime } from '@/lib/runtime'
import { editionOf } from './editions'
import { openPromisesAround } from './groups'
import { requireLedWorkshop } from './workshops'

/** A kind of step that can be added, with what it can be about. */
export interface StepOffer {
  readonly kind: string
  readonly name: string
  readonly choices: readonly PlanChoice[]
}

async function languageOf(workshopId: string): Promise<Language> {
  const { language } = await requireLedWorkshop(workshopId)
  return languageSchema.parse(language)
}

export function offersIn(language: Language, edition: AnyCompass = builtInCompass): readonly StepOffer[] {
  const compass = inLanguage(edition, language)
  return Object.values(runtime().kits).map(({ kind, choices }) => {
    const say = sayIn(language, `steps.${kind}`)
    return { kind, name: say('name'), choices: choices({ compass, say }) }
  })
}

/** For a running order that is no workshop yet: of the built-in compass. */
export function proposedIn(language: Language, kind: string, choice: unknown): StepPlan | undefined {
  return plannedStep({ kits: runtime().kits, compass: builtInCompass }, language, kind, choice)
}

export async function stepOffersFor(workshopId: string): Promise<readonly StepOffer[]> {
  return offersIn(await languageOf(workshopId), await editionOf(workshopId))
}

/** A new step as its kit proposes it, in the language of the workshop. */
export async function proposedStep(
  workshopId: string,
  kind: string,
  choice: unknown,
): Promise<StepPlan | undefined> {
  const language = await languageOf(workshopId)
  const [compass, openPromises] = [await editionOf(workshopId), await openPromisesAround(workshopId)]
  return plannedStep({ kits: runtime().kits, compass, openPromises }, language, kind, choice)
}

/** The same step once more, with a title that says so in the language of the workshop. */
export async function proposedAgain(workshopId: string, stepId: string): Promise<StepPlan | undefined> {
  const language = await languageOf(workshopId)
  const state = await runtime().live.state(workshopId)
  const plan = state && plansOf(state)[state.order.indexOf(stepId)]
  if (!state || !plan) return undefined
  return titledAgain(
    plan,
    plansOf(state).map(({ title }) => title),
    language,
  )
}
