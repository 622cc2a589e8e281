'use server'

import { revalidatePath } from 'next/cache'
import { requireAdmin } from '@/app/_data/account'
import {
  inviteFacilitator,
  newPasswordLink,
  setFacilitatorAdmin,
  setFacilitatorDisabled,
} from '@/app/_data/facilitators'
import { setWorkshopDefaults, workshopDefaultsSchema } from '@/app/_data/workshop-defaults'
import { typedIn } from './typed-in'

export interface InviteState {
  readonly email: string
  readonly address?: string
  readonly mailed?: 'sent' | 'failed' | 'off'
  readonly problem?: 'bad-email' | 'known'
}

export async function invite(_before: InviteState, form: FormData): Promise<InviteState> {
  const email = typedIn(form, 'email', 200).trim().toLowerCase()
  if (!/^\S+@\S+\.\S+$/.test(email)) return { email, problem: 'bad-email' }
  const invited = await inviteFacilitator(email)
  return invited === undefined ? { email, problem: 'known' } : { email, ...invited }
}

export async function makePasswordLink(userId: string): Promise<string | undefined> {
  return newPasswordLink(userId)
}

export async function setDisabled(userId: string, isDisabled: boolean): Promise<void> {
  await setFacilitatorDisabled(userId, isDisabled)
  revalidatePath('/admin')
}

export async function setAdmin(userId: string, isAdmin: boolean): Promise<void> {
  await setFacilitatorAdmin(userId, isAdmin)
  revalidatePath('/admin')
}

export interface DefaultsState {
  readonly values: { readonly retentionDays: string; readonly atLeast: string }
  readonly outcome?: 'kept' | 'bad'
}

export async function setDefaults(_before: DefaultsState, form: FormData): Promise<DefaultsState> {
  await requireAdmin()
  const values = {
    retentionDays: typedIn(form, 'retentionDays', 10),
    atLeast: typedIn(form, 'atLeast', 10),
  }
  const parsed = workshopDefaultsSchema.safeParse(values)
  if (!parsed.success) return { values, outcome: 'bad' }
  await setWorkshopDefaults(parsed.data)
  return { values, outcome: 'kept' }
}
