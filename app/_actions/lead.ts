'use server'

import { requireOwnWorkshop } from '@/app/_data/workshops'
import { runtime } from '@/lib/runtime'

/** A link with which another machine, such as the one at the beamer, shows the room's screen. */
export async function makeScreenLink(workshopId: string): Promise<string> {
  await requireOwnWorkshop(workshopId)
  const { passes, now, address } = runtime()
  const token = await passes.issue(workshopId, 'screen', { createdAt: now() })
  return `${address}/s/${token}`
}

/** The old code and the old QR code stop working at once. */
export async function renewCode(workshopId: string): Promise<void> {
  await requireOwnWorkshop(workshopId)
  await runtime().live.renewCode(workshopId)
}
