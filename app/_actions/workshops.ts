'use server'

import { getTranslations } from 'next-intl/server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireAccount } from '@/app/_data/account'
import { requireOwnWorkshop } from '@/app/_data/workshops'
import { currentLanguage } from '@/app/_i18n/language'
import { aboutSchema } from '@/lib/domain/workshop/plan'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { isRefusalCode } from '@/lib/protocol/refusal'
import { makeWorkshop } from '@/lib/orders/new-workshop'
import { runtime } from '@/lib/runtime'

export interface CreateState {
  readonly values: Readonly<Record<string, string>>
  /** Which field is wrong, and why. */
  readonly problem?: { readonly field: string; readonly code: AnyRefusalCode }
}

const startsEmpty = 'empty'
const defaults = { atLeast: 5, retentionDays: 30 } as const
const simulatedPeople = 12

export async function createWorkshop(_before: CreateState, form: FormData): Promise<CreateState> {
  const { userId } = await requireAccount()
  const text = (field: string) => String(form.get(field) ?? '').slice(0, 2000)
  const fields = ['title', 'groupName', 'hostName', 'language', 'mode', 'order'] as const
  const values = Object.fromEntries(fields.map((field) => [field, text(field)]))
  const parsed = aboutSchema.safeParse({
    title: text('title'),
    groupName: text('groupName'),
    hostName: text('hostName'),
    language: text('language'),
    mode: text('mode'),
    ...defaults,
  })
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const code = isRefusalCode(issue?.message ?? '') ? (issue?.message as AnyRefusalCode) : 'invalid-command'
    return { values, problem: { field: String(issue?.path[0] ?? ''), code } }
  }
  const order = text('order') === startsEmpty ? {} : { orderId: text('order') }
  const workshopId = await makeWorkshop(runtime(), { about: parsed.data, ownerId: userId, ...order })
  if (workshopId === undefined) return { values, problem: { field: 'order', code: 'invalid-command' } }
  redirect(`/workshops/${workshopId}/prepare`)
}

/** A real workshop with a group that is not there, so that everything can be seen at once. */
export async function practise(): Promise<void> {
  const { userId, name } = await requireAccount()
  const [t, language] = [await getTranslations('desk.workshops'), await currentLanguage()]
  const { live, joinCodes, simulation } = runtime()
  const about = {
    title: t('tryTitle'),
    groupName: t('tryGroup'),
    hostName: name,
    language,
    mode: 'anonymous',
    ...defaults,
  } as const
  const workshopId = await makeWorkshop(runtime(), { about, ownerId: userId, orderId: 'kompasgesprek' })
  if (workshopId === undefined) return
  await live.lead(workshopId, { type: 'OpenLobby' })
  await live.doorReady(workshopId)
  const code = await joinCodes.of(workshopId)
  if (code !== undefined) simulation.join(code, simulatedPeople)
  redirect(`/workshops/${workshopId}/lead`)
}

export async function deleteWorkshop(workshopId: string): Promise<void> {
  await requireOwnWorkshop(workshopId)
  const { workshops, live } = runtime()
  await live.drop(workshopId)
  await workshops.remove(workshopId)
  revalidatePath('/workshops')
}
