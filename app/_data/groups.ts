import 'server-only'
import { notFound } from 'next/navigation'
import type { Group, ListedGroup } from '@/lib/db/groups'
import type { Journey } from '@/lib/domain/journey/journey'
import { journeyOf, openPromisesOf } from '@/lib/domain/journey/journey'
import { textLimits } from '@/lib/domain/text-limits'
import { writtenText } from '@/lib/domain/text'
import type { About } from '@/lib/domain/workshop/plan'
import type { OpenPromise } from '@/lib/domain/workshop/promise'
import { reportOf } from '@/lib/domain/workshop/report'
import { runtime } from '@/lib/runtime'
import { requireAccount } from './account'
import type { Beginning, OwnWorkshop } from './workshops'
import { ledWorkshops, newOwnWorkshop, requireLedWorkshop, requireOwnWorkshop } from './workshops'

export type { Group, ListedGroup } from '@/lib/db/groups'

const nameSchema = writtenText(textLimits.title)

export async function ownGroups(): Promise<readonly ListedGroup[]> {
  const { userId } = await requireAccount()
  return runtime().groups.listOf({ ownerId: userId })
}

/** A group of this account. For anybody else it does not exist. */
export async function requireOwnGroup(groupId: string): Promise<Group> {
  const { userId } = await requireAccount()
  const group = await runtime().groups.find(groupId)
  return group?.ownerId === userId ? group : notFound()
}

export async function workshopsOfGroup(groupId: string): Promise<readonly OwnWorkshop[]> {
  await requireOwnGroup(groupId)
  return runtime().groups.workshopsOf(groupId)
}

/** The conversations of a group that were held, beside each other. */
export async function journeyOfGroup(groupId: string): Promise<Journey> {
  await requireOwnGroup(groupId)
  return journeyIn(groupId)
}

async function journeyIn(groupId: string): Promise<Journey> {
  const { live, kits, groups } = runtime()
  const held = (await groups.workshopsOf(groupId)).filter(({ status }) => status === 'closed')
  const stops = await Promise.all(
    held.map(async ({ workshopId }) => {
      const state = await live.state(workshopId)
      return state ? [{ workshopId, report: reportOf(kits, state) }] : []
    }),
  )
  return journeyOf(kits, stops.flat())
}

/** What the group of a workshop promised and has not come back to. */
export async function openPromisesAround(workshopId: string): Promise<readonly OpenPromise[]> {
  await requireLedWorkshop(workshopId)
  const group = await runtime().groups.groupOf(workshopId)
  return group ? openPromisesOf(await journeyIn(group.groupId)) : []
}

export async function groupOfWorkshop(workshopId: string): Promise<Group | undefined> {
  await requireOwnWorkshop(workshopId)
  return runtime().groups.groupOf(workshopId)
}

/** A new workshop, with the group it is for: the one of that name, or a new one. */
export async function newWorkshopOfGroup(about: About, beginning: Beginning): Promise<string | undefined> {
  const { userId } = await requireAccount()
  const { groups, now } = runtime()
  if (about.groupName === '') return newOwnWorkshop(about, beginning)
  const group = await groups.named({ ownerId: userId }, about.groupName, now())
  const openPromises = openPromisesOf(await journeyIn(group.groupId))
  const workshopId = await newOwnWorkshop(about, { ...beginning, openPromises })
  if (workshopId !== undefined) await groups.place(workshopId, group.groupId)
  return workshopId
}

/** Puts a workshop with a group of this account, or with none. */
export async function placeInGroup(workshopId: string, groupId: string | undefined): Promise<void> {
  await requireOwnWorkshop(workshopId)
  if (groupId !== undefined) await requireOwnGroup(groupId)
  await runtime().groups.place(workshopId, groupId)
}

/** The group of that name; undefined when the name is no name. */
export async function makeOwnGroup(typed: string): Promise<Group | undefined> {
  const { userId } = await requireAccount()
  const { groups, now } = runtime()
  const name = nameSchema.safeParse(typed)
  return name.success ? groups.named({ ownerId: userId }, name.data, now()) : undefined
}

/** A name that no group has, though conversations were held under it. */
export interface LooseName {
  readonly name: string
  readonly workshopIds: readonly string[]
}

export async function looseNames(): Promise<readonly LooseName[]> {
  const { userId } = await requireAccount()
  const placed = await runtime().groups.placed({ ownerId: userId })
  const loose = (await ledWorkshops()).filter(
    ({ workshopId, groupName, isOwn }) => isOwn && groupName !== '' && !placed.has(workshopId),
  )
  const names = [...new Set(loose.map(({ groupName }) => groupName))]
  return names.map((name) => ({
    name,
    workshopIds: loose.flatMap(({ workshopId, groupName }) => (groupName === name ? workshopId : [])),
  }))
}

/** Makes a group of the conversations that were held under its name. */
export async function gatherGroup(name: string): Promise<string | undefined> {
  const found = (await looseNames()).find((loose) => loose.name === name)
  const group = found && (await makeOwnGroup(name))
  if (!group) return undefined
  for (const workshopId of found.workshopIds) await runtime().groups.place(workshopId, group.groupId)
  return group.groupId
}

export async function renameOwnGroup(groupId: string, typed: string): Promise<boolean> {
  await requireOwnGroup(groupId)
  const name = nameSchema.safeParse(typed)
  if (name.success) await runtime().groups.rename(groupId, name.data)
  return name.success
}

/** The conversations stay. */
export async function removeOwnGroup(groupId: string): Promise<void> {
  await requireOwnGroup(groupId)
  await runtime().groups.remove(groupId)
}
