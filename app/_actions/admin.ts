'use server'

import { revalidatePath } from 'next/cache'
import { inviteFacilitator, newPasswordLink, setFacilitatorDisabled } from '@/app/_data/facilitators'
import { typedIn } from './typed-in'

export interface InviteState {
  readonly email: string
  readonly address?: string
  readonly problem?: 'bad-email' | 'known'
}

export async function invite(_before: InviteState, form: FormData): Promise<InviteState> {
  const email = typedIn(form, 'email', 200).trim().toLowerCase()
  if (!/^\S+@\S+\.\S+$/.test(email)) return { email, problem: 'bad-email' }
  const address = await inviteFacilitator(email)
  return address === undefined ? { email, problem: 'known' } : { email, address }
}

export async function makePasswordLink(userId: string): Promise<string | undefined> {
  return newPasswordLink(userId)
}

export async function setDisabled(userId: string, isDisabled: boolean): Promise<void> {
  await setFacilitatorDisabled(userId, isDisabled)
  revalidatePath('/admin')
}
