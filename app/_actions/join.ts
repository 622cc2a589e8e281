'use server'

import { redirect } from 'next/navigation'
import { keepCookie, readCookie } from '@/app/_data/cookies'
import { clientIp, dropKnock, invitationFor, keepKnock, readKnock } from '@/app/_data/knock'
import { participantCookie } from '@/lib/cookies'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { runtime } from '@/lib/runtime'

/** What a form shows again: what was typed, and why it did not work. */
export interface JoinState {
  readonly typed: string
  readonly problem?: { readonly code: AnyRefusalCode | 'empty'; readonly retryAfterMs?: number }
}

const longestTyped = 400

function typedIn(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? value.slice(0, longestTyped) : ''
}

export async function knock(_before: JoinState, form: FormData): Promise<JoinState> {
  const typed = typedIn(form, 'code')
  if (typed.trim() === '') return { typed, problem: { code: 'empty' } }
  const answer = await invitationFor({ code: typed })
  if (!answer.ok) return { typed, problem: answer }
  await keepKnock({ code: typed })
  redirect('/join')
}

const daysKept = 2

export async function join(_before: JoinState, form: FormData): Promise<JoinState> {
  const typed = typedIn(form, 'name')
  const key = await readKnock()
  const answer = key && (await invitationFor(key))
  if (!key || !answer?.ok) redirect('/')
  const cookie = participantCookie(answer.invitation.workshopId)
  const already = await readCookie(cookie)
  const from = { ip: await clientIp(), ...(already === undefined ? {} : { already }) }
  const joined = await runtime().door.join(key, typed, from)
  if (!joined.ok) return { typed, problem: joined }
  await keepCookie(cookie, joined.token, daysKept)
  await dropKnock()
  redirect(`/w/${joined.workshopId}`)
}

export async function turnAway(): Promise<void> {
  await dropKnock()
  redirect('/')
}
