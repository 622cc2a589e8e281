import 'server-only'
import type { OwnSession as Session, SecondFactorStart, SignedIn } from '@/lib/accounts'
import { runtime } from '@/lib/runtime'
import { askingHeaders, keptIn, requireAccount } from './account'

export type OwnSession = Session
export type SecondFactor = SecondFactorStart
export type Refusal = Exclude<SignedIn, { ok: true }>['why']

export async function ownSessions(): Promise<readonly OwnSession[]> {
  return runtime().accounts.sessionsOf(await requireAccount())
}

export async function endOwnSession(sessionId: string): Promise<void> {
  await runtime().accounts.endSession(await requireAccount(), sessionId)
}

export async function changeOwnPassword(current: string, next: string): Promise<Refusal | undefined> {
  const account = await requireAccount()
  const answer = await runtime().accounts.changePassword(account, current, next, await askingHeaders())
  return (await keptIn(answer))?.why
}

export async function startOwnSecondFactor(password: string): Promise<SecondFactor> {
  return runtime().accounts.startSecondFactor(await requireAccount(), password, await askingHeaders())
}

export async function confirmOwnSecondFactor(code: string): Promise<Refusal | undefined> {
  const account = await requireAccount()
  const answer = await runtime().accounts.confirmSecondFactor(account, code, await askingHeaders())
  return (await keptIn(answer))?.why
}

export async function stopOwnSecondFactor(password: string): Promise<Refusal | undefined> {
  const account = await requireAccount()
  const answer = await runtime().accounts.stopSecondFactor(account, password, await askingHeaders())
  return (await keptIn(answer))?.why
}
