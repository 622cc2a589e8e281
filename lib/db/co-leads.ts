import { ownerId } from '@/lib/domain/workshop/leading'
import type { Database } from './database'
import { violationOf } from './violation'

/** Somebody who may lead a workshop. */
export interface FacilitatorRow {
  readonly facilitatorId: string
  readonly userId: string
  readonly name: string
}

export interface NewCoLead {
  readonly facilitatorId: string
  readonly workshopId: string
  readonly userId: string
  readonly createdAt: Date
}

/** Which accounts lead which workshops along with their owner. */
export function createCoLeads({ prisma }: Database) {
  return {
    /** The owner first, where an account owns the workshop. */
    of: async (workshopId: string): Promise<readonly FacilitatorRow[]> => {
      const workshop = await prisma.workshop.findUnique({
        where: { workshopId },
        select: {
          ownerId: true,
          coLeads: { orderBy: { createdAt: 'asc' }, include: { user: { select: { name: true } } } },
        },
      })
      if (!workshop) return []
      const owner =
        workshop.ownerId === null ? null : await prisma.user.findUnique({ where: { id: workshop.ownerId } })
      return [
        ...(owner ? [{ facilitatorId: ownerId, userId: owner.id, name: owner.name }] : []),
        ...workshop.coLeads.map(({ facilitatorId, userId, user }) => ({
          facilitatorId,
          userId,
          name: user.name,
        })),
      ]
    },

    /** As whom an account may lead a workshop; undefined when it may not. */
    find: async (workshopId: string, userId: string): Promise<string | undefined> => {
      const workshop = await prisma.workshop.findUnique({
        where: { workshopId },
        select: { ownerId: true, coLeads: { where: { userId }, select: { facilitatorId: true } } },
      })
      if (!workshop) return undefined
      return workshop.ownerId === userId ? ownerId : workshop.coLeads[0]?.facilitatorId
    },

    /** False when this account leads along already. */
    add: async (row: NewCoLead): Promise<boolean> => {
      try {
        await prisma.coLead.create({ data: row })
        return true
      } catch (error) {
        if (violationOf(error) === 'conflict') return false
        throw error
      }
    },

    remove: async (workshopId: string, facilitatorId: string): Promise<void> => {
      await prisma.coLead.deleteMany({ where: { workshopId, facilitatorId } })
    },
  }
}

export type CoLeads = ReturnType<typeof createCoLeads>
