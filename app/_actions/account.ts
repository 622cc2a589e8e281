'use server'

import { redirect } from 'next/navigation'
import { setUpAccount, signInHere, signOutHere } from '@/app/_data/account'
import { passwordLength } from '@/lib/password'
import { typedIn } from './typed-in'

export interface SignInState {
  readonly email: string
  readonly problem?: 'empty' | 'wrong' | 'slow-down'
}

export async function signIn(_before: SignInState, form: FormData): Promise<SignInState> {
  const [email, password] = [typedIn(form, 'email'), typedIn(form, 'password')]
  if (email === '' || password === '') return { email, problem: 'empty' }
  const refused = await signInHere(email, password)
  if (refused) return { email, problem: refused.why }
  redirect('/workshops')
}

export async function signOut(): Promise<void> {
  await signOutHere()
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
  const made = await setUpAccount(token, { ...typed, password })
  if (made === 'email-not-valid') return { ...typed, problem: 'bad-email' }
  if (made === 'not-valid') return { ...typed, problem: 'not-valid' }
  await signInHere(typed.email, password)
  redirect('/workshops')
}
