import 'server-only'
import type { Facilitator as Person } from '@/lib/accounts'
import { runtime } from '@/lib/runtime'
import { requireAdmin } from './account'

export type Facilitator = Person & { readonly isOneself: boolean }

export async function facilitators(): Promise<readonly Facilitator[]> {
  const { userId } = await requireAdmin()
  const people = await runtime().accounts.facilitators()
  return people.map((person) => ({ ...person, isOneself: person.userId === userId }))
}

const linkTo = (token: string | undefined) =>
  token === undefined ? undefined : `${runtime().address}/link/${token}`

/** An address for somebody new; undefined when there is an account already. */
export async function inviteFacilitator(email: string): Promise<string | undefined> {
  await requireAdmin()
  return linkTo(await runtime().accounts.invite(email))
}

export async function newPasswordLink(userId: string): Promise<string | undefined> {
  await requireAdmin()
  return linkTo(await runtime().accounts.passwordLink(userId))
}

/** Nobody locks themselves out. */
export async function setFacilitatorDisabled(userId: string, isDisabled: boolean): Promise<void> {
  const admin = await requireAdmin()
  if (userId !== admin.userId) await runtime().accounts.setDisabled(userId, isDisabled)
}
