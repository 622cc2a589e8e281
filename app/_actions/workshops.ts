'use server'

import { getTranslations } from 'next-intl/server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireAccount } from '@/app/_data/account'
import { chosenEdition } from '@/app/_data/editions'
import { newWorkshopOfGroup } from '@/app/_data/groups'
import { plansOfTemplate } from '@/app/_data/templates'
import type { Beginning } from '@/app/_data/workshops'
import { workshopDefaults } from '@/app/_data/workshop-defaults'
import { fillWithSimulatedPeople, newOwnWorkshop, removeOwnWorkshop } from '@/app/_data/workshops'
import { currentLanguage } from '@/app/_i18n/language'
import { aboutSchema } from '@/lib/domain/workshop/plan'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { isRefusalCode } from '@/lib/protocol/refusal'
import { typedIn } from './typed-in'

export interface CreateState {
  readonly values: Readonly<Record<string, string>>
  /** Which field is wrong, and why. */
  readonly problem?:
    | { readonly field: string; readonly code: AnyRefusalCode }
    | { readonly field: 'compass'; readonly code: 'language' | 'unknown' }
}

const startsEmpty = 'empty'
const ownOrder = 'template:'
const simulatedPeople = 12
const fields = ['title', 'groupName', 'hostName', 'language', 'mode', 'order', 'compass'] as const

export async function createWorkshop(_before: CreateState, form: FormData): Promise<CreateState> {
  const values = Object.fromEntries(fields.map((field) => [field, typedIn(form, field)]))
  const { order, compass = '', ...about } = values
  const parsed = aboutSchema.safeParse({ ...about, ...(await workshopDefaults()) })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const message = issue?.message ?? ''
    return {
      values,
      problem: {
        field: String(issue?.path[0] ?? ''),
        code: isRefusalCode(message) ? message : 'invalid-command',
      },
    }
  }
  const edition = await chosenEdition(compass, parsed.data.language)
  if (!edition.ok) return { values, problem: { field: 'compass', code: edition.why } }
  const beginning = await beginningOf(order ?? startsEmpty)
  const heldWith = edition.chosen === undefined ? {} : { edition: edition.chosen }
  const workshopId = beginning && (await newWorkshopOfGroup(parsed.data, { ...beginning, ...heldWith }))
  if (workshopId === undefined) return { values, problem: { field: 'order', code: 'invalid-command' } }
  redirect(`/workshops/${workshopId}/prepare`)
}

/** Empty, with a ready-made running order, or with one of one’s own; undefined when that is not there any more. */
async function beginningOf(order: string): Promise<Beginning | undefined> {
  if (order === startsEmpty) return {}
  if (!order.startsWith(ownOrder)) return { orderId: order }
  const plans = await plansOfTemplate(order.slice(ownOrder.length))
  return plans && { plans }
}

/** A real workshop with a group that is not there, so that everything can be seen at once. */
export async function practise(): Promise<void> {
  const { name } = await requireAccount()
  const [t, language] = [await getTranslations('desk.workshops'), await currentLanguage()]
  const about = {
    title: t('tryTitle'),
    groupName: t('tryGroup'),
    hostName: name,
    language,
    mode: 'anonymous',
    ...(await workshopDefaults()),
  } as const
  const workshopId = await newOwnWorkshop(about, { orderId: 'kompasgesprek' })
  if (workshopId === undefined) return
  await fillWithSimulatedPeople(workshopId, simulatedPeople)
  redirect(`/workshops/${workshopId}/lead`)
}

export async function deleteWorkshop(workshopId: string): Promise<void> {
  await removeOwnWorkshop(workshopId)
  revalidatePath('/workshops')
}
