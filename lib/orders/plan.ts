import type { AnyCompass } from '@/lib/compass/in-language'
import { inLanguage } from '@/lib/compass/in-language'
import type { Language } from '@/lib/domain/language'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import type { OpenPromise } from '@/lib/domain/workshop/promise'
import { sayIn } from '@/lib/i18n/say'
import { fittingChoice } from './fitting-choice'
import type { OrderLine, RunningOrder } from './running-orders'

export interface PlanningDeps {
  readonly kits: KitRegistry
  readonly compass: AnyCompass
  /** Of the group the workshop is for. */
  readonly openPromises?: readonly OpenPromise[]
}

/** A new step of a kind; undefined when the kind or what it should be about is not known. */
export function plannedStep(
  { kits, compass, openPromises = [] }: PlanningDeps,
  language: Language,
  kind: string,
  choice?: unknown,
): StepPlan | undefined {
  const kit = kitOf(kits, kind)
  const context = {
    compass: inLanguage(compass, language),
    say: sayIn(language, `steps.${kind}`),
    openPromises,
  }
  const proposed = kit?.plan(context, choice)
  return proposed && { kind, ...proposed }
}

function withQuestion(config: unknown, question: string): unknown {
  return typeof config === 'object' && config !== null && 'question' in config
    ? { ...config, question }
    : config
}

function plannedLine(deps: PlanningDeps, language: Language, orderId: string, line: OrderLine): StepPlan {
  const step = plannedStep(deps, language, line.kind, fittingChoice(deps.compass, line.choice))
  if (!step) throw new Error(`running order ${orderId} asks for a step that cannot be made: ${line.kind}`)
  const say = sayIn(language, `orders.${orderId}`)
  return {
    ...step,
    minutes: line.minutes,
    ...(line.perTable === undefined ? {} : { perTable: line.perTable }),
    ...(line.title === undefined ? {} : { title: say(line.title) }),
    ...(line.question === undefined ? {} : { config: withQuestion(step.config, say(line.question)) }),
  }
}

export function plannedOrder(
  deps: PlanningDeps,
  language: Language,
  { orderId, lines }: RunningOrder,
): readonly StepPlan[] {
  const isOpen = (deps.openPromises ?? []).length > 0
  return lines
    .filter(({ when }) => when === undefined || (when === 'promises') === isOpen)
    .map((line) => plannedLine(deps, language, orderId, line))
}
