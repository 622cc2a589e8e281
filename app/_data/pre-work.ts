import 'server-only'
import { limits } from '@/lib/domain/workshop/limits'
import { runtime } from '@/lib/runtime'
import { noteHere, ofWorkshop } from './security'
import { requireOwnWorkshop } from './workshops'

async function addressFor(workshopId: string, kind: 'ahead' | 'invited'): Promise<string> {
  const { passes, now, address } = runtime()
  return `${address}/v/${await passes.issue(workshopId, kind, { createdAt: now() })}`
}

/** One address for everybody, once on each device. An earlier one stops working. */
export async function newSharedPreWorkLink(workshopId: string): Promise<string> {
  await requireOwnWorkshop(workshopId)
  await runtime().passes.revokeAll(workshopId, 'ahead')
  const address = await addressFor(workshopId, 'ahead')
  await noteHere({ action: 'pre-work-link-made', object: ofWorkshop(workshopId) })
  return address
}

/** Addresses that each work once. Nothing is kept of who got which. */
export async function newPreWorkInvitations(workshopId: string, count: number): Promise<readonly string[]> {
  await requireOwnWorkshop(workshopId)
  const wanted = Math.max(1, Math.min(limits.invitationsAtOnce, Math.trunc(count) || 1))
  const addresses: string[] = []
  for (let made = 0; made < wanted; made++) addresses.push(await addressFor(workshopId, 'invited'))
  await noteHere({ action: 'pre-work-invited', object: ofWorkshop(workshopId), count: wanted })
  return addresses
}

/** Everything that was handed out stops working; answers that were given stay. */
export async function revokePreWorkAddresses(workshopId: string): Promise<void> {
  await requireOwnWorkshop(workshopId)
  const { passes } = runtime()
  await passes.revokeAll(workshopId, 'ahead')
  await passes.revokeAll(workshopId, 'invited')
  await noteHere({ action: 'pre-work-links-revoked', object: ofWorkshop(workshopId) })
}
