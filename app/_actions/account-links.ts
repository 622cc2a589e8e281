'use server'

import { redirect } from 'next/navigation'
import { signInHere } from '@/app/_data/account'
import { acceptInvite, accountLink, setPasswordWith } from '@/app/_data/account-links'
import type { PasswordProblem } from '@/lib/password'
import { passwordProblem } from '@/lib/password'
import { longestName, typedIn } from './typed-in'

export interface LinkState {
  readonly name: string
  readonly problem?: 'bad-name' | 'not-valid' | PasswordProblem
}

/** Makes the invited account, or sets a new password. */
export async function takeLink(token: string, _before: LinkState, form: FormData): Promise<LinkState> {
  const name = typedIn(form, 'name').trim()
  const password = typedIn(form, 'password')
  const link = await accountLink(token)
  if (!link) return { name, problem: 'not-valid' }
  const isInvite = link.kind === 'invite'
  if (isInvite && (name === '' || name.length > longestName)) return { name, problem: 'bad-name' }
  const problem = passwordProblem(password)
  if (problem) return { name, problem }
  const done = isInvite
    ? await acceptInvite(token, { name, password })
    : await setPasswordWith(token, password)
  if (done !== 'made' && done !== 'set') return { name, problem: 'not-valid' }
  if (isInvite) await signInHere(link.email, password)
  redirect(isInvite ? '/workshops' : '/signin')
}
