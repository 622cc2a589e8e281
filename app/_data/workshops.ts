import 'server-only'
import { notFound } from 'next/navigation'
import type { WorkshopHeader } from '@/lib/db/workshops'
import { runtime } from '@/lib/runtime'
import { requireAccount } from './account'

/** The workshops of the account that asks, newest first. */
export async function ownWorkshops(): Promise<readonly WorkshopHeader[]> {
  const { userId } = await requireAccount()
  return runtime().workshops.listOf({ ownerId: userId })
}

/** A workshop this account may lead. For anybody else it does not exist. */
export async function requireOwnWorkshop(workshopId: string): Promise<WorkshopHeader> {
  const { userId } = await requireAccount()
  const header = await runtime().workshops.header(workshopId)
  return header?.ownerId === userId ? header : notFound()
}
