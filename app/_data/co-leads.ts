import 'server-only'
import { ownerId } from '@/lib/domain/workshop/leading'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { runtime } from '@/lib/runtime'
import { requireAccount } from './account'
import { dropCookie, keepCookie, readCookie } from './cookies'
import { noteHere, ofWorkshop } from './security'
import { requireLedWorkshop, requireOwnWorkshop } from './workshops'

const daysValid = 7
const millisecondsPerDay = 86_400_000
const invitedCookie = 'kompas-invited'

export type InviteAnswer =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly why: 'no-account' | 'oneself' | AnyRefusalCode }

/** Lets a colleague of this installation lead along. */
export async function inviteCoLead(workshopId: string, email: string): Promise<InviteAnswer> {
  const { ownerId: own } = await requireOwnWorkshop(workshopId)
  const { accounts, facilitation } = runtime()
  const colleague = await accounts.colleague(email)
  if (!colleague) return { ok: false, why: 'no-account' }
  if (colleague.userId === own) return { ok: false, why: 'oneself' }
  const refused = await facilitation.admit(workshopId, colleague.userId)
  if (refused !== undefined) return { ok: false, why: refused }
  await noteHere({ action: 'co-lead-admitted', object: ofWorkshop(workshopId) })
  return { ok: true, name: colleague.name }
}

/** An address with which one colleague can lead along. A newer one makes it worthless. */
export async function newCoLeadLink(workshopId: string): Promise<string> {
  await requireOwnWorkshop(workshopId)
  const { passes, now, address } = runtime()
  const createdAt = now()
  const expiresAt = new Date(createdAt.getTime() + daysValid * millisecondsPerDay)
  await passes.revokeAll(workshopId, 'co-lead')
  const token = await passes.issue(workshopId, 'co-lead', { createdAt, expiresAt })
  await noteHere({ action: 'co-lead-link-made', object: ofWorkshop(workshopId) })
  return `${address}/with/${token}`
}

/** The owner takes somebody out; everybody else can stop themselves. */
export async function dismissCoLead(workshopId: string, facilitatorId: string): Promise<'oneself' | 'other'> {
  const own = await requireLedWorkshop(workshopId)
  const isOneself = own.facilitatorId === facilitatorId
  if (!isOneself && own.facilitatorId !== ownerId) await requireOwnWorkshop(workshopId)
  if (facilitatorId !== ownerId) {
    await runtime().facilitation.dismiss(workshopId, facilitatorId)
    await noteHere({ action: 'co-lead-dismissed', object: ofWorkshop(workshopId) })
  }
  return isOneself ? 'oneself' : 'other'
}

/** Remembers an invitation in this browser, so that its secret does not stand in an address. */
export async function keepCoLeadLink(token: string): Promise<boolean> {
  const { passes, now } = runtime()
  const pass = await passes.find(token, now())
  if (pass?.kind !== 'co-lead') return false
  await keepCookie(invitedCookie, token, 1)
  return true
}

export interface CoLeadInvitation {
  readonly workshopId: string
  readonly title: string
  readonly hostName: string
  /** This account leads the workshop already. */
  readonly isIn: boolean
}

/** Whether this browser came with an invitation that nobody took yet. */
export async function hasCoLeadInvitation(): Promise<boolean> {
  return (await readCookie(invitedCookie)) !== undefined
}

/** To which workshop this browser was invited; undefined when the link does not work (any more). */
export async function coLeadInvitation(): Promise<CoLeadInvitation | undefined> {
  const { userId } = await requireAccount()
  const token = await readCookie(invitedCookie)
  const { passes, live, facilitation, now } = runtime()
  const pass = token === undefined ? undefined : await passes.find(token, now())
  if (pass?.kind !== 'co-lead') return undefined
  const { workshopId } = pass
  const state = await live.state(workshopId)
  if (!state) return undefined
  const { title, hostName } = state.about
  return { workshopId, title, hostName, isIn: (await facilitation.find(workshopId, userId)) !== undefined }
}

export type TakenInvitation =
  { readonly ok: true; readonly workshopId: string } | { readonly ok: false; readonly code: AnyRefusalCode }

/** Takes the invitation of this browser for the account that is signed in. It works once. */
export async function takeCoLeadInvitation(): Promise<TakenInvitation> {
  const { userId } = await requireAccount()
  const token = await readCookie(invitedCookie)
  const { passes, facilitation, now } = runtime()
  const workshopId = token === undefined ? undefined : await passes.take(token, 'co-lead', now())
  await dropCookie(invitedCookie)
  if (workshopId === undefined) return { ok: false, code: 'not-admitted' }
  const refused = await facilitation.admit(workshopId, userId)
  if (refused !== undefined) return { ok: false, code: refused }
  await noteHere({ action: 'co-lead-admitted', object: ofWorkshop(workshopId) })
  return { ok: true, workshopId }
}

export async function turnCoLeadInvitationDown(): Promise<void> {
  await dropCookie(invitedCookie)
}
