import 'server-only'
import { headers } from 'next/headers'
import type { SecurityEntry } from '@/lib/security-log'
import { runtime } from '@/lib/runtime'
import { currentAccount } from './account'

/** Tells the security log what the account that asks has just done, or who with a link did. */
export async function noteHere(
  entry: Pick<SecurityEntry, 'action' | 'result' | 'object' | 'role' | 'count'>,
): Promise<void> {
  const account = await currentAccount()
  const ip = (await headers()).get('x-client-ip') ?? undefined
  const who = account === undefined ? ({ role: 'visitor' } as const) : { actorId: account.userId }
  runtime().securityLog.note({ ...who, ...entry, ip })
}

export const ofWorkshop = (workshopId: string) => `workshop:${workshopId}`
export const ofEdition = (editionId: string) => `edition:${editionId}`
export const ofTemplate = (templateId: string) => `template:${templateId}`
export const ofAccount = (userId: string) => `account:${userId}`
