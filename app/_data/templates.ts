import 'server-only'
import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { builtInCompass } from '@/lib/compass/compass'
import type { TemplateRow } from '@/lib/db/templates'
import type { Language } from '@/lib/domain/language'
import { languageSchema } from '@/lib/domain/language'
import { kernelCommandSchema } from '@/lib/domain/workshop/command'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import type { PlanView } from '@/lib/domain/workshop/view-console'
import { titledAgain } from '@/lib/orders/again'
import { plannedOrder } from '@/lib/orders/plan'
import { runningOrder } from '@/lib/orders/running-orders'
import type { OrderCommand, ReadTemplate, TemplateProblem } from '@/lib/orders/template'
import {
  changedTemplate,
  plansToKeep,
  readTemplate,
  templateOf,
  templatePlans,
  writeTemplate,
  orderCommands,
} from '@/lib/orders/template'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { isRefusalCode } from '@/lib/protocol/refusal'
import { runtime } from '@/lib/runtime'
import { requireAccount } from './account'
import { editionOf } from './editions'
import { noteHere, ofTemplate } from './security'
import type { StepOffer } from './steps'
import { offersIn, proposedIn } from './steps'
import { newOwnWorkshop, requireLedWorkshop } from './workshops'

/** A running order that was kept, as the pages show it. */
export interface TemplateView {
  readonly templateId: string
  readonly name: string
  readonly language: Language
  readonly isShared: boolean
  readonly isOwn: boolean
  readonly ownerName: string
  readonly version: number
  readonly stepCount: number
  readonly minutes: number
  /** Why it cannot be used. */
  readonly problem?: TemplateProblem
}

function read({ steps }: TemplateRow): ReadTemplate {
  return readTemplate(runtime().kits, steps)
}

function viewOf(row: TemplateRow, userId: string): TemplateView {
  const { templateId, name, language, isShared, ownerName, version } = row
  const kept = read(row)
  const steps = kept.ok ? kept.steps : []
  return {
    templateId,
    name,
    language: languageSchema.parse(language),
    isShared,
    isOwn: row.userId === userId,
    ownerName,
    version,
    stepCount: steps.length,
    minutes: steps.reduce((sum, { plan }) => sum + plan.minutes, 0),
    ...(kept.ok ? {} : { problem: kept.problem }),
  }
}

/** What this account can begin with: its own running orders and what colleagues share. */
export async function templatesForMe(): Promise<readonly TemplateView[]> {
  const { userId } = await requireAccount()
  const rows = await runtime().templates.listFor(userId)
  return rows.map((row) => viewOf(row, userId))
}

async function requireTemplate(templateId: string): Promise<TemplateRow> {
  const { userId } = await requireAccount()
  return (await runtime().templates.find(templateId, userId)) ?? notFound()
}

async function requireOwnTemplate(templateId: string): Promise<TemplateRow> {
  const [{ userId }, row] = [await requireAccount(), await requireTemplate(templateId)]
  return row.userId === userId ? row : notFound()
}

export async function templateToEdit(
  templateId: string,
): Promise<TemplateView & { readonly plans: readonly PlanView[] }> {
  const row = await requireOwnTemplate(templateId)
  const kept = read(row)
  return { ...viewOf(row, row.userId), plans: kept.ok ? templatePlans(runtime().kits, kept.steps) : [] }
}

/** The plans of a running order to begin with; undefined when it is not there or cannot be used. */
export async function plansOfTemplate(templateId: string): Promise<readonly StepPlan[] | undefined> {
  const { userId } = await requireAccount()
  const row = await runtime().templates.find(templateId, userId)
  const kept = row && read(row)
  return kept?.ok ? kept.steps.map(({ plan }) => plan) : undefined
}

async function keep(name: string, language: string, plans: readonly StepPlan[]): Promise<string> {
  const { userId } = await requireAccount()
  const { templates, now } = runtime()
  const templateId = randomUUID()
  const steps = writeTemplate(templateOf(plans, randomUUID))
  await templates.create({ templateId, userId, name, language, steps }, now())
  return templateId
}

/** The running order of a workshop; undefined when it has none, as when it came back from a file. */
export async function plansOfWorkshop(workshopId: string): Promise<readonly StepPlan[] | undefined> {
  await requireLedWorkshop(workshopId)
  const state = await runtime().live.state(workshopId)
  const plans = state ? plansToKeep(runtime().kits, state) : []
  return plans.length > 0 ? plans : undefined
}

export async function keepOrderOf(workshopId: string, name: string): Promise<string | undefined> {
  const { language } = await requireLedWorkshop(workshopId)
  const plans = await plansOfWorkshop(workshopId)
  return plans && keep(name, language, plans)
}

/** A version of one's own of a ready-made running order; an empty one without. */
export async function keepOwnVersion(
  name: string,
  language: Language,
  orderId: string | undefined,
): Promise<string> {
  const order = orderId === undefined ? undefined : runningOrder(orderId)
  const deps = { kits: runtime().kits, compass: builtInCompass }
  return keep(name, language, order ? plannedOrder(deps, language, order) : [])
}

export async function keepCopyOf(templateId: string, name: string): Promise<string | undefined> {
  const { language } = await requireTemplate(templateId)
  const plans = await plansOfTemplate(templateId)
  return plans && keep(name, language, plans)
}

export async function changeAboutTemplate(
  templateId: string,
  change: Partial<Pick<TemplateView, 'name' | 'isShared'>>,
): Promise<void> {
  const { userId } = await requireOwnTemplate(templateId)
  const { templates, now } = runtime()
  await templates.change({ templateId, userId }, change, now())
  if (change.isShared === undefined) return
  const action = change.isShared ? 'template-shared' : 'template-unshared'
  await noteHere({ action, object: ofTemplate(templateId) })
}

export async function removeTemplate(templateId: string): Promise<void> {
  const { userId } = await requireOwnTemplate(templateId)
  await runtime().templates.remove(templateId, userId)
}

export type ChangedOrder =
  | { readonly ok: true; readonly version: number; readonly plans: readonly PlanView[] }
  | { readonly ok: false; readonly code: AnyRefusalCode }

function isOrderCommand(command: { readonly type: string }): command is OrderCommand {
  return orderCommands.some((type) => type === command.type)
}

export async function changeTemplate(
  templateId: string,
  version: number,
  sent: unknown,
): Promise<ChangedOrder> {
  const { kits, templates, now } = runtime()
  const row = await requireOwnTemplate(templateId)
  const kept = read(row)
  const parsed = kernelCommandSchema.safeParse(sent)
  if (!parsed.success) {
    const code = parsed.error.issues.map(({ message }) => message).find(isRefusalCode)
    return { ok: false, code: code ?? 'invalid-command' }
  }
  const command = parsed.data
  if (!isOrderCommand(command)) return { ok: false, code: 'forbidden' }
  if (!kept.ok) return { ok: false, code: 'invalid-config' }
  const changed = changedTemplate(kits, kept.steps, command, randomUUID)
  if (!changed.ok) return changed
  const steps = writeTemplate(changed.steps)
  const isKept = await templates.changeSteps(row, { version, steps }, now())
  return isKept
    ? { ok: true, version: version + 1, plans: templatePlans(kits, changed.steps) }
    : { ok: false, code: 'stale-version' }
}

export async function offersForTemplate(templateId: string): Promise<readonly StepOffer[]> {
  return offersIn(languageSchema.parse((await requireOwnTemplate(templateId)).language))
}

export async function proposedForTemplate(
  templateId: string,
  kind: string,
  choice: unknown,
): Promise<StepPlan | undefined> {
  return proposedIn(languageSchema.parse((await requireOwnTemplate(templateId)).language), kind, choice)
}

export async function proposedAgainForTemplate(
  templateId: string,
  stepId: string,
): Promise<StepPlan | undefined> {
  const row = await requireOwnTemplate(templateId)
  const kept = read(row)
  const steps = kept.ok ? kept.steps : []
  const found = steps.find((step) => step.stepId === stepId)
  const titles = steps.map(({ plan }) => plan.title)
  return found && titledAgain(found.plan, titles, languageSchema.parse(row.language))
}

/** A workshop that begins as another one did: what was said about it and its running order, nobody’s words. */
export async function newWorkshopLike(
  workshopId: string,
  title: (title: string) => string,
): Promise<string | undefined> {
  const plans = await plansOfWorkshop(workshopId)
  const state = await runtime().live.state(workshopId)
  if (!state) return undefined
  const about = { ...state.about, title: title(state.about.title) }
  const { compass } = state
  const edition = compass && { ...compass, edition: await editionOf(workshopId) }
  return newOwnWorkshop(about, { ...(plans ? { plans } : {}), ...(edition ? { edition } : {}) })
}
