'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { keepSetCookies } from '@/app/_data/cookies'
import { passwordLength } from '@/lib/password'
import { runtime } from '@/lib/runtime'

export interface SignInState {
  readonly email: string
  readonly problem?: 'empty' | 'wrong' | 'slow-down'
}

function typedIn(form: FormData, field: string, longest = 400): string {
  const value = form.get(field)
  return typeof value === 'string' ? value.slice(0, longest) : ''
}

export async function signIn(_before: SignInState, form: FormData): Promise<SignInState> {
  const [email, password] = [typedIn(form, 'email'), typedIn(form, 'password')]
  if (email === '' || password === '') return { email, problem: 'empty' }
  const signedIn = await runtime().accounts.signIn(email, password, new Headers(await headers()))
  if (!signedIn.ok) return { email, problem: signedIn.why }
  await keepSetCookies(signedIn.setCookie)
  redirect('/workshops')
}

export async function signOut(): Promise<void> {
  await keepSetCookies(await runtime().accounts.signOut(new Headers(await headers())))
  redirect('/signin')
}

export interface SetUpState {
  readonly name: string
  readonly email: string
  readonly problem?: 'bad-name' | 'bad-email' | 'too-short' | 'too-long' | 'not-valid'
}

const longestName = 60

export async function setUp(token: string, _before: SetUpState, form: FormData): Promise<SetUpState> {
  const typed = { name: typedIn(form, 'name').trim(), email: typedIn(form, 'email').trim() }
  const password = typedIn(form, 'password')
  if (typed.name === '' || typed.name.length > longestName) return { ...typed, problem: 'bad-name' }
  if (!/^\S+@\S+\.\S+$/.test(typed.email)) return { ...typed, problem: 'bad-email' }
  if (password.length < passwordLength.shortest) return { ...typed, problem: 'too-short' }
  if (password.length > passwordLength.longest) return { ...typed, problem: 'too-long' }
  const { accounts } = runtime()
  const made = await accounts.setUp(token, { ...typed, password })
  if (made === 'email-not-valid') return { ...typed, problem: 'bad-email' }
  if (made === 'not-valid') return { ...typed, problem: 'not-valid' }
  const signedIn = await accounts.signIn(typed.email, password, new Headers(await headers()))
  if (signedIn.ok) await keepSetCookies(signedIn.setCookie)
  redirect('/workshops')
}
