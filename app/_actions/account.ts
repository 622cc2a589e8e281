'use server'

import { redirect } from 'next/navigation'
import {
  askForPasswordHere,
  setUpAccount,
  signInHere,
  signInWithCodeHere,
  signOutHere,
} from '@/app/_data/account'
import { hasCoLeadInvitation } from '@/app/_data/co-leads'
import { passwordProblem } from '@/lib/password'
import { longestName, typedIn } from './typed-in'

export interface SignInState {
  readonly email: string
  readonly asks: 'password' | 'code'
  readonly problem?: 'empty' | 'wrong' | 'slow-down'
}

/** Who came with an invitation to lead along goes on to it. */
async function goIn(): Promise<never> {
  redirect((await hasCoLeadInvitation()) ? '/with' : '/workshops')
}

export async function signIn(_before: SignInState, form: FormData): Promise<SignInState> {
  const [email, password] = [typedIn(form, 'email'), typedIn(form, 'password')]
  if (email === '' || password === '') return { email, asks: 'password', problem: 'empty' }
  const answer = await signInHere(email, password)
  if (answer === 'in') return goIn()
  if (answer === 'needs-code') return { email, asks: 'code' }
  return { email, asks: 'password', problem: answer }
}

export async function signInWithCode({ email }: SignInState, form: FormData): Promise<SignInState> {
  const code = typedIn(form, 'code', 40)
  if (code.trim() === '') return { email, asks: 'code', problem: 'empty' }
  const refused = await signInWithCodeHere(code)
  if (refused) return { email, asks: 'code', problem: refused.why }
  return goIn()
}

export async function signOut(): Promise<void> {
  await signOutHere()
  redirect('/signin')
}

export interface ForgotState {
  readonly email: string
  readonly outcome?: 'asked' | 'bad-email' | 'slow-down' | 'off'
}

/** The same answer for every address, so that nobody learns who has an account. */
export async function askForPassword(_before: ForgotState, form: FormData): Promise<ForgotState> {
  const email = typedIn(form, 'email', 200).trim()
  if (!/^\S+@\S+\.\S+$/.test(email)) return { email, outcome: 'bad-email' }
  return { email, outcome: await askForPasswordHere(email) }
}

export interface SetUpState {
  readonly name: string
  readonly email: string
  readonly problem?: 'bad-name' | 'bad-email' | 'too-short' | 'too-long' | 'not-valid'
}

export async function setUp(token: string, _before: SetUpState, form: FormData): Promise<SetUpState> {
  const typed = { name: typedIn(form, 'name').trim(), email: typedIn(form, 'email').trim() }
  const password = typedIn(form, 'password')
  if (typed.name === '' || typed.name.length > longestName) return { ...typed, problem: 'bad-name' }
  if (!/^\S+@\S+\.\S+$/.test(typed.email)) return { ...typed, problem: 'bad-email' }
  const problem = passwordProblem(password)
  if (problem) return { ...typed, problem }
  const made = await setUpAccount(token, { ...typed, password })
  if (made === 'email-not-valid') return { ...typed, problem: 'bad-email' }
  if (made === 'not-valid') return { ...typed, problem: 'not-valid' }
  await signInHere(typed.email, password)
  redirect('/workshops')
}
