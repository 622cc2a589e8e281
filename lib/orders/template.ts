import { z } from 'zod'
import type { KernelCommand } from '@/lib/domain/workshop/command'
import { decide } from '@/lib/domain/workshop/decide'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { fold } from '@/lib/domain/workshop/evolve'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import { limits } from '@/lib/domain/workshop/limits'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import { stepPlanSchema } from '@/lib/domain/workshop/plan'
import type { RefusalCode } from '@/lib/domain/workshop/refusal'
import type { Step, WorkshopState } from '@/lib/domain/workshop/state'
import { stepsInOrder, unprepared } from '@/lib/domain/workshop/state'
import type { PlanView } from '@/lib/domain/workshop/view-console'
import { consoleView } from '@/lib/domain/workshop/view-console'

// Stored as JSON. Add optional fields; never rename, remove or reinterpret one.
const templateStepSchema = z.strictObject({ stepId: z.string().min(1).max(64), plan: stepPlanSchema })
const templateFileSchema = z.strictObject({
  version: z.literal(1),
  steps: z.array(templateStepSchema).max(limits.steps).readonly(),
})
export type TemplateStep = z.infer<typeof templateStepSchema>

/** Why a running order that was kept cannot be used. `names`: which kinds, or the titles of which steps. */
export interface TemplateProblem {
  readonly why: 'unknown-kind' | 'misfit' | 'damaged'
  readonly names: readonly string[]
}

export type ReadTemplate =
  | { readonly ok: true; readonly steps: readonly TemplateStep[] }
  | { readonly ok: false; readonly problem: TemplateProblem }

/** The commands that change a running order. */
export const orderCommands = ['AddStep', 'ChangeStep', 'MoveStep', 'RemoveStep'] as const
export type OrderCommand = Extract<KernelCommand, { type: (typeof orderCommands)[number] }>

function broken(why: TemplateProblem['why'], names: readonly string[] = []): ReadTemplate {
  return { ok: false, problem: { why, names: [...new Set(names)] } }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function writeTemplate(steps: readonly TemplateStep[]): string {
  return JSON.stringify({ version: 1, steps })
}

/** All of it or nothing: half a running order would look like a whole one. */
export function readTemplate(kits: KitRegistry, text: string): ReadTemplate {
  const file = templateFileSchema.safeParse(parsedJson(text))
  if (!file.success) return broken('damaged')
  const { steps } = file.data
  const unknown = steps.filter(({ plan }) => !kitOf(kits, plan.kind))
  if (unknown.length > 0)
    return broken(
      'unknown-kind',
      unknown.map(({ plan }) => plan.kind),
    )
  const misfits = steps.filter(({ plan }) => !kitOf(kits, plan.kind)?.config.safeParse(plan.config).success)
  if (misfits.length > 0)
    return broken(
      'misfit',
      misfits.map(({ plan }) => plan.title),
    )
  return { ok: true, steps }
}

export function templateOf(plans: readonly StepPlan[], newId: () => string): readonly TemplateStep[] {
  return plans.map((plan) => ({ stepId: newId(), plan }))
}

function planOf({ kind, title, instruction, minutes, config, perTable }: Step): StepPlan {
  return { kind, title, instruction, minutes, config, ...(perTable ? { perTable } : {}) }
}

/** The running order of a workshop as it is now, without anything that happened in it. */
export function plansOf(state: WorkshopState): readonly StepPlan[] {
  return stepsInOrder(state).map(planOf)
}

/** What of it can be kept or begin another workshop: no step that holds what one group said. */
export function plansToKeep(kits: KitRegistry, state: WorkshopState): readonly StepPlan[] {
  return plansOf(state).filter(({ kind }) => !kitOf(kits, kind)?.isOfOneGroup)
}

/** A running order is changed by the rules of a workshop that is being prepared. */
function stateOf(kits: KitRegistry, steps: readonly TemplateStep[]): WorkshopState {
  return fold(
    kits,
    steps.map(({ stepId, plan }): WorkshopEvent => ({ type: 'StepAdded', stepId, plan, before: null })),
    unprepared,
  )
}

export type ChangedTemplate =
  | { readonly ok: true; readonly steps: readonly TemplateStep[] }
  | { readonly ok: false; readonly code: RefusalCode }

export function changedTemplate(
  kits: KitRegistry,
  steps: readonly TemplateStep[],
  command: OrderCommand,
  newId: () => string,
): ChangedTemplate {
  const state = stateOf(kits, steps)
  const decision = decide(state, command, {
    now: '',
    actor: { role: 'lead' },
    voice: '',
    newId,
    random: () => 0,
    kits,
  })
  if (!decision.accepted) return { ok: false, code: decision.refusal }
  const changed = fold(kits, decision.events, state)
  return {
    ok: true,
    steps: stepsInOrder(changed).map((step) => ({ stepId: step.stepId, plan: planOf(step) })),
  }
}

/** The lines of a running order as the editor shows them. */
export function templatePlans(kits: KitRegistry, steps: readonly TemplateStep[]): readonly PlanView[] {
  const { order, plans } = consoleView(kits, stateOf(kits, steps), { here: new Set(), screens: 0 })
  return order.flatMap((stepId) => plans[stepId] ?? [])
}
