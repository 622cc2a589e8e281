'use server'

import { revalidatePath } from 'next/cache'
import type { Refusal } from '@/app/_data/own-account'
import {
  changeOwnPassword,
  confirmOwnSecondFactor,
  endOwnSession,
  startOwnSecondFactor,
  stopOwnSecondFactor,
} from '@/app/_data/own-account'
import type { PasswordProblem } from '@/lib/password'
import { passwordProblem } from '@/lib/password'
import { typedIn } from './typed-in'

export async function endSession(sessionId: string): Promise<void> {
  await endOwnSession(sessionId)
  revalidatePath('/account')
}

export interface PasswordState {
  readonly outcome?: 'changed' | Refusal | PasswordProblem
}

export async function changePassword(_before: PasswordState, form: FormData): Promise<PasswordState> {
  const next = typedIn(form, 'next')
  const problem = passwordProblem(next)
  if (problem) return { outcome: problem }
  const refused = await changeOwnPassword(typedIn(form, 'current'), next)
  if (refused) return { outcome: refused }
  revalidatePath('/account')
  return { outcome: 'changed' }
}

export type SecondFactorState =
  | { readonly at: 'off' | 'on' | 'confirmed'; readonly problem?: Refusal }
  | {
      readonly at: 'shown'
      readonly uri: string
      readonly recoveryCodes: readonly string[]
      readonly problem?: Refusal
    }

export async function secondFactor(before: SecondFactorState, form: FormData): Promise<SecondFactorState> {
  if (before.at === 'shown') {
    const problem = await confirmOwnSecondFactor(typedIn(form, 'code', 40).replace(/\s/g, ''))
    return problem ? { ...before, problem } : { at: 'confirmed' }
  }
  const password = typedIn(form, 'password')
  if (before.at === 'off') {
    const started = await startOwnSecondFactor(password)
    if (!started.ok) return { at: 'off', problem: started.why }
    return { at: 'shown', uri: started.uri, recoveryCodes: started.recoveryCodes }
  }
  const problem = await stopOwnSecondFactor(password)
  return problem ? { at: 'on', problem } : { at: 'off' }
}
