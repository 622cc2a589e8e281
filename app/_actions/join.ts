'use server'

import { redirect } from 'next/navigation'
import { dropKnock, enterWith, knockWith } from '@/app/_data/knock'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { typedIn } from './typed-in'

/** What a form shows again: what was typed, and why it did not work. */
export interface JoinState {
  readonly typed: string
  readonly problem?: { readonly code: AnyRefusalCode | 'empty'; readonly retryAfterMs?: number }
}

export async function knock(_before: JoinState, form: FormData): Promise<JoinState> {
  const typed = typedIn(form, 'code', 400)
  if (typed.trim() === '') return { typed, problem: { code: 'empty' } }
  const answer = await knockWith({ code: typed })
  if (!answer.ok) return { typed, problem: answer }
  redirect('/join')
}

export async function join(_before: JoinState, form: FormData): Promise<JoinState> {
  const typed = typedIn(form, 'name', 400)
  const joined = await enterWith(typed)
  if (!joined) redirect('/')
  if (!joined.ok) return { typed, problem: joined }
  redirect(`/w/${joined.workshopId}`)
}

export async function turnAway(): Promise<void> {
  await dropKnock()
  redirect('/')
}
