import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Account, SetUpAnswer, SignedIn } from '@/lib/accounts'
import { runtime } from '@/lib/runtime'
import { keepSetCookies } from './cookies'

export const currentAccount = cache(async (): Promise<Account | undefined> => {
  return runtime().accounts.sessionOf(new Headers(await headers()))
})

/** For pages and actions of facilitators; sends everybody else to the sign-in page. */
export async function requireAccount(): Promise<Account> {
  const account = await currentAccount()
  return account ?? redirect('/signin')
}

/** Signs this browser in; says why when it did not work. */
export async function signInHere(
  email: string,
  password: string,
): Promise<Exclude<SignedIn, { ok: true }> | undefined> {
  const signedIn = await runtime().accounts.signIn(email, password, new Headers(await headers()))
  if (!signedIn.ok) return signedIn
  await keepSetCookies(signedIn.setCookie)
  return undefined
}

export async function signOutHere(): Promise<void> {
  await keepSetCookies(await runtime().accounts.signOut(new Headers(await headers())))
}

export function isSetUpLink(token: string): Promise<boolean> {
  return runtime().accounts.isSetUpLink(token)
}

export function setUpAccount(
  token: string,
  account: { readonly name: string; readonly email: string; readonly password: string },
): Promise<SetUpAnswer> {
  return runtime().accounts.setUp(token, account)
}
