import 'server-only'
import { notFound } from 'next/navigation'
import type { WorkshopHeader } from '@/lib/db/workshops'
import type { About } from '@/lib/domain/workshop/plan'
import type { NewWorkshopOptions } from '@/lib/orders/new-workshop'
import { makeWorkshop } from '@/lib/orders/new-workshop'
import { runtime } from '@/lib/runtime'
import { requireAccount } from './account'
import { noteHere, ofWorkshop } from './security'

export type OwnWorkshop = WorkshopHeader

/** A workshop as its facilitators find it: `facilitatorId` is as whom this account leads. */
export type LedWorkshop = WorkshopHeader & { readonly facilitatorId: string }

export type ListedWorkshop = WorkshopHeader & { readonly isOwn: boolean }

/** The workshops this account leads, alone or along, newest first. */
export async function ledWorkshops(): Promise<readonly ListedWorkshop[]> {
  const { userId } = await requireAccount()
  const workshops = await runtime().workshops.ledBy(userId)
  return workshops.map((workshop) => ({ ...workshop, isOwn: workshop.ownerId === userId }))
}

/** A workshop of this account itself. For anybody else it does not exist. */
export async function requireOwnWorkshop(workshopId: string): Promise<OwnWorkshop> {
  const { userId } = await requireAccount()
  const header = await runtime().workshops.header(workshopId)
  return header?.ownerId === userId ? header : notFound()
}

/** A workshop this account leads, alone or along. For anybody else it does not exist. */
export async function requireLedWorkshop(workshopId: string): Promise<LedWorkshop> {
  const { userId } = await requireAccount()
  const { workshops, facilitation } = runtime()
  const facilitatorId = await facilitation.find(workshopId, userId)
  const header = facilitatorId === undefined ? null : await workshops.header(workshopId)
  return header && facilitatorId !== undefined ? { ...header, facilitatorId } : notFound()
}

/** With which running order a workshop begins, and what it takes along of its group. */
export type Beginning = Pick<NewWorkshopOptions, 'orderId' | 'plans' | 'openPromises' | 'edition'>

/** Stores a new workshop of this account; undefined when there is no such running order. */
export async function newOwnWorkshop(about: About, beginning: Beginning): Promise<string | undefined> {
  const { userId } = await requireAccount()
  const workshopId = await makeWorkshop(runtime(), { about, ownerId: userId, ...beginning })
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
  await requireLedWorkshop(workshopId)
  await runtime().live.renewCode(workshopId)
  await noteHere({ action: 'code-renewed', object: ofWorkshop(workshopId) })
}

/** The console for its first rendering. */
export async function consoleOf(workshopId: string) {
  const { facilitatorId } = await requireLedWorkshop(workshopId)
  const first = (await runtime().live.console(workshopId)) ?? notFound()
  return { first, facilitatorId }
}
