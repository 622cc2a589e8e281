import 'server-only'
import type { Facilitator as Person } from '@/lib/accounts'
import type { Mailed } from '@/lib/mail'
import { runtime } from '@/lib/runtime'
import { mailInvitation } from './letters'
import { requireAdmin } from './account'
import { noteHere, ofAccount } from './security'

export type Facilitator = Person & { readonly isOneself: boolean }

export async function facilitators(): Promise<readonly Facilitator[]> {
  const { userId } = await requireAdmin()
  const people = await runtime().accounts.facilitators()
  return people.map((person) => ({ ...person, isOneself: person.userId === userId }))
}

const linkTo = (token: string | undefined) =>
  token === undefined ? undefined : `${runtime().address}/link/${token}`

export interface Invited {
  readonly address: string
  /** Whether it was mailed too. The address is shown in any case: mail gets lost. */
  readonly mailed: Mailed
}

/** An address for somebody new; undefined when there is an account already. */
export async function inviteFacilitator(email: string): Promise<Invited | undefined> {
  await requireAdmin()
  const address = linkTo(await runtime().accounts.invite(email))
  await noteHere({ action: 'invited', result: address === undefined ? 'refused' : 'done' })
  return address === undefined ? undefined : { address, mailed: await mailInvitation(email, address) }
}

export async function newPasswordLink(userId: string): Promise<string | undefined> {
  await requireAdmin()
  const address = linkTo(await runtime().accounts.passwordLink(userId))
  if (address !== undefined) await noteHere({ action: 'password-link-made', object: ofAccount(userId) })
  return address
}

/** Nobody locks themselves out. */
export async function setFacilitatorDisabled(userId: string, isDisabled: boolean): Promise<void> {
  const admin = await requireAdmin()
  if (userId === admin.userId) return
  await runtime().accounts.setDisabled(userId, isDisabled)
  const action = isDisabled ? 'account-disabled' : 'account-enabled'
  await noteHere({ action, object: ofAccount(userId) })
}

/** Nobody takes their own rights away: there is always somebody who looks after the installation. */
export async function setFacilitatorAdmin(userId: string, isAdmin: boolean): Promise<void> {
  const admin = await requireAdmin()
  if (userId === admin.userId) return
  await runtime().accounts.setAdmin(userId, isAdmin)
  await noteHere({ action: isAdmin ? 'admin-given' : 'admin-taken', object: ofAccount(userId) })
}
