import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { headerChange } from '@/lib/domain/workshop/header'
import type { Database } from './database'
import { eventRows, secretRows } from './event-log'
import { forgetOldPages } from './old-pages'

const millisecondsPerDay = 86_400_000

export interface WorkshopHeader {
  readonly workshopId: string
  readonly ownerId: string | null
  readonly title: string
  readonly groupName: string
  readonly status: string
  readonly mode: string
  readonly language: string
  readonly createdAt: Date
  readonly closedAt: Date | null
  readonly retentionDays: number
  readonly aheadUntil: string
}

export interface NewWorkshop {
  readonly workshopId: string
  /** Absent: made by the operator of the installation, not by an account. */
  readonly ownerId?: string
  readonly events: readonly WorkshopEvent[]
  /** Of the workshop itself; secrets of steps come when they open. */
  readonly secret: string
  readonly createdAt: Date
}

/** Whose workshops may be seen: one account's, or the operator's. */
export interface Owner {
  readonly ownerId: string | null
}

export function createWorkshops({ prisma, dialect }: Database) {
  return {
    create: async ({ workshopId, ownerId, events, secret, createdAt }: NewWorkshop): Promise<void> => {
      const {
        title = '',
        groupName = '',
        mode = '',
        language = '',
        retentionDays = 30,
        status = 'prepared',
        closedAt,
        aheadUntil = '',
      } = headerChange(events)
      const closed = closedAt === undefined ? {} : { closedAt: new Date(closedAt) }
      const header = {
        title,
        groupName,
        mode,
        language,
        retentionDays,
        status,
        createdAt,
        aheadUntil,
        ...closed,
      }
      await prisma.$transaction([
        prisma.workshop.create({ data: { workshopId, ownerId: ownerId ?? null, ...header } }),
        prisma.$executeRawUnsafe(dialect.insertEvents, workshopId, eventRows(events, 0), workshopId, 0),
        prisma.$executeRawUnsafe(dialect.insertSecrets, workshopId, secretRows({ '': secret })),
      ])
    },

    header: async (workshopId: string): Promise<WorkshopHeader | null> =>
      await prisma.workshop.findUnique({ where: { workshopId } }),

    listOf: ({ ownerId }: Owner): Promise<WorkshopHeader[]> =>
      prisma.workshop.findMany({ where: { ownerId }, orderBy: { createdAt: 'desc' } }),

    /** What an account leads, alone or along. */
    ledBy: (userId: string): Promise<WorkshopHeader[]> =>
      prisma.workshop.findMany({
        where: { OR: [{ ownerId: userId }, { coLeads: { some: { userId } } }] },
        orderBy: { createdAt: 'desc' },
      }),

    /** Closed workshops of an account in which a step of this kind was held, newest first. */
    closedWith: async (ownerId: string, kind: string, most: number): Promise<readonly string[]> => {
      // A look into the text of the log finds candidates quickly; who folds it knows what really is in it.
      const payload = { contains: `"kind":"${kind}"` }
      const rows = await prisma.workshop.findMany({
        where: { ownerId, closedAt: { not: null }, events: { some: { payload } } },
        select: { workshopId: true },
        orderBy: { closedAt: 'desc' },
        take: most,
      })
      return rows.map(({ workshopId }) => workshopId)
    },

    /** Headers of all workshops that people can be in now, whoever leads them. */
    running: (): Promise<WorkshopHeader[]> =>
      prisma.workshop.findMany({
        where: { status: { in: ['lobby', 'live'] } },
        orderBy: { createdAt: 'desc' },
      }),

    /** How many events of each step are stored that are not sealed yet; for checking that nothing was lost. */
    storedInSteps: async (workshopId: string): Promise<Readonly<Record<string, number>>> => {
      const rows = await prisma.workshopEvent.groupBy({
        by: ['stepId'],
        where: { workshopId, stepId: { not: null } },
        _count: { seq: true },
      })
      return Object.fromEntries(rows.map((row) => [row.stepId ?? '', row._count.seq]))
    },

    /** Workshops that may have work left: people in them, or steps that still have to be sealed. */
    unfinished: async (): Promise<readonly string[]> => {
      const rows = await prisma.stepSecret.findMany({
        where: { stepId: { not: '' } },
        distinct: ['workshopId'],
        select: { workshopId: true },
      })
      return rows.map((row) => row.workshopId)
    },

    /**
     * Workshops that were closed longer ago than they are to be kept, and those that people answered ahead and
     * that were never held: their days count from the end of what could be answered.
     */
    outlived: async (now: Date): Promise<readonly string[]> => {
      const over = await prisma.workshop.findMany({
        where: { OR: [{ closedAt: { not: null } }, { status: 'prepared', aheadUntil: { not: '' } }] },
        select: { workshopId: true, closedAt: true, aheadUntil: true, retentionDays: true },
      })
      return over
        .filter(({ closedAt, aheadUntil, retentionDays }) => {
          const overAt = closedAt?.getTime() ?? Date.parse(aheadUntil)
          return overAt + retentionDays * millisecondsPerDay <= now.getTime()
        })
        .map(({ workshopId }) => workshopId)
    },

    /** Takes a workshop with its log, secrets, passes and links away, also out of the files. Its code rests. */
    remove: async (workshopId: string, now: Date): Promise<void> => {
      await prisma.$transaction([
        ...(dialect.name === 'sqlite' ? [prisma.$queryRawUnsafe('PRAGMA secure_delete=ON')] : []),
        prisma.joinCode.updateMany({ where: { workshopId, diedAt: null }, data: { diedAt: now } }),
        prisma.workshop.deleteMany({ where: { workshopId } }),
      ])
      await forgetOldPages({ prisma, dialect })
    },
  }
}

export type Workshops = ReturnType<typeof createWorkshops>
