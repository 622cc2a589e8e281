'use server'

import { revalidatePath } from 'next/cache'
import { requireOwnWorkshop } from '@/app/_data/workshops'
import { runtime } from '@/lib/runtime'

const daysValid = 30
const millisecondsPerDay = 86_400_000

/** A secret address with which anybody can read this one report for 30 days. */
export async function makeReaderLink(workshopId: string): Promise<string> {
  await requireOwnWorkshop(workshopId)
  const { passes, now, address } = runtime()
  const createdAt = now()
  const expiresAt = new Date(createdAt.getTime() + daysValid * millisecondsPerDay)
  const token = await passes.issue(workshopId, 'reader', { createdAt, expiresAt })
  revalidatePath(`/workshops/${workshopId}/report`)
  return `${address}/r/${token}`
}

export async function revokeReaderLink(workshopId: string, linkId: string): Promise<void> {
  await requireOwnWorkshop(workshopId)
  await runtime().passes.revokeReader(workshopId, linkId)
  revalidatePath(`/workshops/${workshopId}/report`)
}
