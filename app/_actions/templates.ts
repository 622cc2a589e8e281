'use server'

import { getTranslations } from 'next-intl/server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { StepOffer } from '@/app/_data/steps'
import type { ChangedOrder } from '@/app/_data/templates'
import {
  changeAboutTemplate,
  changeTemplate,
  keepCopyOf,
  keepOrderOf,
  keepOwnVersion,
  newWorkshopLike,
  offersForTemplate,
  proposedAgainForTemplate,
  proposedForTemplate,
  removeTemplate,
} from '@/app/_data/templates'
import { currentLanguage } from '@/app/_i18n/language'
import { writtenText } from '@/lib/domain/text'
import { textLimits } from '@/lib/domain/text-limits'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { isRefusalCode } from '@/lib/protocol/refusal'

const nameSchema = writtenText(textLimits.title)

type Named =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly code: AnyRefusalCode }

function nameIn(typed: string): Named {
  const name = nameSchema.safeParse(typed)
  if (name.success) return { ok: true, name: name.data }
  const code = name.error.issues[0]?.message ?? ''
  return { ok: false, code: isRefusalCode(code) ? code : 'invalid-command' }
}

/** Says why it was refused; keeps the running order of a workshop otherwise. */
export async function saveOrder(workshopId: string, typed: string): Promise<AnyRefusalCode | undefined> {
  const name = nameIn(typed)
  if (!name.ok) return name.code
  const templateId = await keepOrderOf(workshopId, name.name)
  revalidatePath('/orders')
  return templateId === undefined ? 'no-steps' : undefined
}

/** A running order of one's own, from a ready-made one or empty; goes on to where it is changed. */
export async function makeOwnVersion(orderId: string | undefined, name: string): Promise<void> {
  const kept = nameIn(name)
  const language = await currentLanguage()
  const t = await getTranslations('templates')
  redirect(`/orders/${await keepOwnVersion(kept.ok ? kept.name : t('newName'), language, orderId)}`)
}

export async function copyTemplate(templateId: string, name: string): Promise<void> {
  const t = await getTranslations('templates')
  const kept = nameIn(t('copyName', { name }).slice(0, textLimits.title))
  const copyId = kept.ok ? await keepCopyOf(templateId, kept.name) : undefined
  if (copyId !== undefined) redirect(`/orders/${copyId}`)
}

/** Says why it was refused. */
export async function rename(templateId: string, typed: string): Promise<AnyRefusalCode | undefined> {
  const name = nameIn(typed)
  if (!name.ok) return name.code
  await changeAboutTemplate(templateId, { name: name.name })
  revalidatePath('/orders', 'layout')
  return undefined
}

export async function share(templateId: string, isShared: boolean): Promise<void> {
  await changeAboutTemplate(templateId, { isShared: isShared === true })
  revalidatePath('/orders', 'layout')
}

export async function deleteTemplate(templateId: string): Promise<void> {
  await removeTemplate(templateId)
  revalidatePath('/orders')
  redirect('/orders')
}

/** One change to a running order, by the same rules as in a workshop. */
export async function changeOrder(
  templateId: string,
  version: number,
  command: unknown,
): Promise<ChangedOrder> {
  return changeTemplate(templateId, version, command)
}

export async function offersFor(templateId: string): Promise<readonly StepOffer[]> {
  return offersForTemplate(templateId)
}

export async function proposeFor(
  templateId: string,
  kind: string,
  choice: unknown,
): Promise<StepPlan | undefined> {
  return proposedForTemplate(templateId, kind, choice)
}

export async function proposeAgainFor(templateId: string, stepId: string): Promise<StepPlan | undefined> {
  return proposedAgainForTemplate(templateId, stepId)
}

/** A workshop that begins as this one did; goes on to where it is prepared. */
export async function copyWorkshop(workshopId: string): Promise<void> {
  const t = await getTranslations('templates')
  const copyId = await newWorkshopLike(workshopId, (title) =>
    t('copyName', { name: title }).slice(0, textLimits.title),
  )
  if (copyId !== undefined) redirect(`/workshops/${copyId}/prepare`)
}
