'use server'

import { redirect } from 'next/navigation'
import type { InviteAnswer } from '@/app/_data/co-leads'
import {
  dismissCoLead,
  inviteCoLead,
  newCoLeadLink,
  takeCoLeadInvitation,
  turnCoLeadInvitationDown,
} from '@/app/_data/co-leads'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'

export async function inviteByEmail(workshopId: string, email: string): Promise<InviteAnswer> {
  return inviteCoLead(workshopId, email.slice(0, 200))
}

export async function makeCoLeadLink(workshopId: string): Promise<string> {
  return newCoLeadLink(workshopId)
}

/** Who stops leading along leaves the console; who takes somebody else out stays. */
export async function dismiss(workshopId: string, facilitatorId: string): Promise<void> {
  const whom = await dismissCoLead(workshopId, facilitatorId)
  if (whom === 'oneself') redirect('/workshops')
}

export interface TakeState {
  readonly problem?: AnyRefusalCode
}

export async function takeInvitation(): Promise<TakeState> {
  const taken = await takeCoLeadInvitation()
  if (!taken.ok) return { problem: taken.code }
  redirect(`/workshops/${taken.workshopId}/lead`)
}

export async function turnDown(): Promise<void> {
  await turnCoLeadInvitationDown()
  redirect('/workshops')
}
