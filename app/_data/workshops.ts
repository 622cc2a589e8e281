import 'server-only'
import { notFound } from 'next/navigation'
import type { WorkshopHeader } from '@/lib/db/workshops'
import type { About } from '@/lib/domain/workshop/plan'
import type { ChosenEdition } from '@/lib/orders/new-workshop'
import { makeWorkshop } from '@/lib/orders/new-workshop'
import { runtime } from '@/lib/runtime'
import { requireAccount } from './account'
import { noteHere, ofWorkshop } from './security'

export type OwnWorkshop = WorkshopHeader

/** The workshops of the account that asks, newest first. */
export async function ownWorkshops(): Promise<readonly OwnWorkshop[]> {
  const { userId } = await requireAccount()
  return runtime().workshops.listOf({ ownerId: userId })
}

/** A workshop this account may lead. For anybody else it does not exist. */
export async function requireOwnWorkshop(workshopId: string): Promise<OwnWorkshop> {
  const { userId } = await requireAccount()
  const header = await runtime().workshops.header(workshopId)
  return header?.ownerId === userId ? header : notFound()
}

/** Stores a new workshop of this account; undefined when there is no such running order. */
export async function newOwnWorkshop(
  about: About,
  orderId: string | undefined,
  edition?: ChosenEdition,
): Promise<string | undefined> {
  const { userId } = await requireAccount()
  const workshopId = await makeWorkshop(runtime(), {
    about,
    ownerId: userId,
    ...(orderId === undefined ? {} : { orderId }),
    ...(edition === undefined ? {} : { edition }),
  })
  if (workshopId !== undefined) await noteHere({ action: 'workshop-made', object: ofWorkshop(workshopId) })
  return workshopId
}

/** Opens the door of a workshop and sends in people who are not there. */
export async function fillWithSimulatedPeople(workshopId: string, people: number): Promise<void> {
  await requireOwnWorkshop(workshopId)
  const { live, joinCodes, simulation } = runtime()
  await live.lead(workshopId, { type: 'OpenLobby' })
  await live.doorReady(workshopId)
  const code = await joinCodes.of(workshopId)
  if (code !== undefined) simulation.join(code, people)
}

/** Takes a workshop and all that was said in it away, for everybody who is in it too. */
export async function removeOwnWorkshop(workshopId: string): Promise<void> {
  await requireOwnWorkshop(workshopId)
  const { workshops, live, now } = runtime()
  await live.drop(workshopId)
  await workshops.remove(workshopId, now())
  await noteHere({ action: 'workshop-deleted', object: ofWorkshop(workshopId) })
}

/** The old code and the old QR code stop working at once. */
export async function renewOwnCode(workshopId: string): Promise<void> {
  await requireOwnWorkshop(workshopId)
  await runtime().live.renewCode(workshopId)
  await noteHere({ action: 'code-renewed', object: ofWorkshop(workshopId) })
}

/** The console for its first rendering. */
export async function consoleOf(workshopId: string) {
  await requireOwnWorkshop(workshopId)
  return (await runtime().live.console(workshopId)) ?? notFound()
}
