import { randomUUID } from 'node:crypto'
import type { Database } from './database'
import type { Owner, WorkshopHeader } from './workshops'

export interface Group {
  readonly groupId: string
  readonly ownerId: string | null
  readonly name: string
}

export interface ListedGroup extends Group {
  readonly workshops: number
}

/** Two spellings of one name are one group: people type it anew each time. */
function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl')
  return plain(a) === plain(b)
}

/** Groups that travel together, and which workshops they held. */
export function createGroups({ prisma }: Database) {
  async function ownedBy({ ownerId }: Owner): Promise<ListedGroup[]> {
    const rows = await prisma.group.findMany({
      where: { ownerId },
      orderBy: { name: 'asc' },
      include: { _count: { select: { workshops: true } } },
    })
    return rows.map(({ groupId, name, _count }) => ({ groupId, ownerId, name, workshops: _count.workshops }))
  }

  return {
    listOf: ownedBy,

    find: async (groupId: string): Promise<Group | null> =>
      await prisma.group.findUnique({
        where: { groupId },
        select: { groupId: true, ownerId: true, name: true },
      }),

    /** The group of this name; made when there is none yet. */
    named: async (owner: Owner, name: string, createdAt: Date): Promise<Group> => {
      const known = (await ownedBy(owner)).find((group) => sameName(group.name, name))
      if (known) return known
      const group = { groupId: randomUUID(), ownerId: owner.ownerId, name: name.trim() }
      await prisma.group.create({ data: { ...group, createdAt } })
      return group
    },

    rename: async (groupId: string, name: string): Promise<void> => {
      await prisma.group.updateMany({ where: { groupId }, data: { name: name.trim() } })
    },

    /** The workshops stay; they belong to no group any more. */
    remove: async (groupId: string): Promise<void> => {
      await prisma.group.deleteMany({ where: { groupId } })
    },

    groupOf: async (workshopId: string): Promise<Group | undefined> => {
      const row = await prisma.groupWorkshop.findUnique({
        where: { workshopId },
        select: { group: { select: { groupId: true, ownerId: true, name: true } } },
      })
      return row?.group
    },

    /** Puts a workshop with a group, or with none. */
    place: async (workshopId: string, groupId: string | undefined): Promise<void> => {
      if (groupId === undefined) {
        await prisma.groupWorkshop.deleteMany({ where: { workshopId } })
        return
      }
      const data = { workshopId, groupId }
      await prisma.groupWorkshop.upsert({ where: { workshopId }, create: data, update: { groupId } })
    },

    /** Workshops of a group, first made first. */
    workshopsOf: async (groupId: string): Promise<readonly WorkshopHeader[]> => {
      const rows = await prisma.groupWorkshop.findMany({
        where: { groupId },
        include: { workshop: true },
        orderBy: { workshop: { createdAt: 'asc' } },
      })
      return rows.map(({ workshop }) => workshop)
    },

    /** Which workshops of an owner are with a group. */
    placed: async ({ ownerId }: Owner): Promise<ReadonlySet<string>> => {
      const rows = await prisma.groupWorkshop.findMany({
        where: { workshop: { ownerId } },
        select: { workshopId: true },
      })
      return new Set(rows.map(({ workshopId }) => workshopId))
    },
  }
}

export type Groups = ReturnType<typeof createGroups>
