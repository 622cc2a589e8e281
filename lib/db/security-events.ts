import type { Database } from './database'

export interface SecurityRow {
  readonly eventId: string
  readonly at: Date
  readonly action: string
  readonly result: string
  readonly role: string
  readonly actorId: string | null
  readonly object: string | null
  readonly origin: string | null
  readonly count: number
}

interface Wanted {
  readonly action?: string
  readonly result?: string
  readonly actorId?: string
  /** Only what is older than this row. */
  readonly before?: string
  readonly atMost: number
}

/** The rows of the security log. */
export function createSecurityEvents({ prisma }: Database) {
  return {
    append: async (rows: readonly SecurityRow[]): Promise<void> => {
      await prisma.securityEvent.createMany({ data: [...rows] })
    },

    /** The newest first. */
    list: async ({ before, atMost, ...where }: Wanted): Promise<readonly SecurityRow[]> =>
      prisma.securityEvent.findMany({
        where,
        orderBy: [{ at: 'desc' }, { eventId: 'desc' }],
        take: atMost,
        ...(before === undefined ? {} : { cursor: { eventId: before }, skip: 1 }),
      }),

    removeBefore: async (at: Date): Promise<number> => {
      const { count } = await prisma.securityEvent.deleteMany({ where: { at: { lt: at } } })
      return count
    },
  }
}

export type SecurityEvents = ReturnType<typeof createSecurityEvents>
