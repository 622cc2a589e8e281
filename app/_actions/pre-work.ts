'use server'

import { newPreWorkInvitations, newSharedPreWorkLink, revokePreWorkAddresses } from '@/app/_data/pre-work'

export async function makeSharedLink(workshopId: string): Promise<string> {
  return newSharedPreWorkLink(workshopId)
}

export async function makeInvitations(workshopId: string, count: number): Promise<readonly string[]> {
  return newPreWorkInvitations(workshopId, count)
}

export async function revokePreWorkLinks(workshopId: string): Promise<void> {
  await revokePreWorkAddresses(workshopId)
}
