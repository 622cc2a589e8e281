import 'server-only'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Account, SetUpAnswer, SignedIn } from '@/lib/accounts'
import { currentLanguage } from '@/app/_i18n/language'
import { runtime } from '@/lib/runtime'
import { keepSetCookies } from './cookies'

type Refused = Exclude<SignedIn, { ok: true }>

/** With the cookies as they are now: an action may just have changed them, and the page follows in the same answer. */
export async function askingHeaders(): Promise<Headers> {
  const asking = new Headers(await headers())
  const kept = (await cookies()).getAll()
  asking.set('cookie', kept.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '))
  return asking
}

export const currentAccount = cache(async (): Promise<Account | undefined> => {
  return runtime().accounts.sessionOf(await askingHeaders())
})

/** For pages and actions of facilitators; sends everybody else to the sign-in page. */
export async function requireAccount(): Promise<Account> {
  const account = await currentAccount()
  return account ?? redirect('/signin')
}

/** For who looks after the installation. To anybody else there is no such page. */
export async function requireAdmin(): Promise<Account> {
  const account = await requireAccount()
  return account.isAdmin ? account : notFound()
}

/** Keeps the cookies of an answer that lets in; says why when it did not work. */
export async function keptIn(answer: SignedIn): Promise<Refused | undefined> {
  if (!answer.ok) return answer
  await keepSetCookies(answer.setCookie)
  return undefined
}

/** Signs this browser in, or half-way when a code is asked too. */
export async function signInHere(
  email: string,
  password: string,
): Promise<'in' | 'needs-code' | Refused['why']> {
  const answer = await runtime().accounts.signIn(email, password, await askingHeaders())
  const refused = await keptIn(answer)
  return refused ? refused.why : answer.ok ? answer.next : 'wrong'
}

export async function signInWithCodeHere(code: string): Promise<Refused | undefined> {
  return keptIn(await runtime().accounts.signInWithCode(code, await askingHeaders()))
}

export async function signOutHere(): Promise<void> {
  await keepSetCookies(await runtime().accounts.signOut(await askingHeaders()))
}

/** What the button for single sign-on says; undefined when there is none. */
export function ssoName(): string | undefined {
  return runtime().accounts.ssoName
}

/** Where the browser goes to sign in with an account of the organisation. */
export async function startSsoHere(): Promise<string> {
  const started = await runtime().accounts.startSso(await askingHeaders())
  if (!started.ok) return `/signin?sso=${started.why}`
  await keepSetCookies(started.setCookie)
  return started.url
}

/** Where somebody goes who comes back from there. */
export async function endSsoHere(query: Readonly<Record<string, string>>): Promise<string> {
  const ended = await runtime().accounts.endSso(query, await askingHeaders())
  if (!ended.ok) return `/signin?sso=${ended.why}`
  await keepSetCookies(ended.setCookie)
  return '/workshops'
}

export function canMailPasswords(): boolean {
  return runtime().mailer.isOn
}

export async function askForPasswordHere(email: string): Promise<'asked' | 'slow-down' | 'off'> {
  const ip = (await headers()).get('x-client-ip') ?? ''
  return runtime().accounts.askForPassword(email, { ip, language: await currentLanguage() })
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
