import type { Database } from './database'

export interface TemplateRow {
  readonly templateId: string
  readonly userId: string
  readonly name: string
  readonly language: string
  /** JSON that has to be read with care: the kinds of step it names may be gone. */
  readonly steps: string
  readonly isShared: boolean
  readonly version: number
  readonly changedAt: Date
  readonly ownerName: string
}

export interface NewTemplate {
  readonly templateId: string
  readonly userId: string
  readonly name: string
  readonly language: string
  readonly steps: string
}

interface Own {
  readonly templateId: string
  readonly userId: string
}

/** Running orders that facilitators keep for themselves or for their colleagues. */
export function createTemplates({ prisma }: Database) {
  const include = { user: { select: { name: true } } } as const
  const rowOf = ({ user, ...row }: Omit<TemplateRow, 'ownerName'> & { user: { name: string } }) => ({
    ...row,
    ownerName: user.name,
  })

  return {
    create: async (template: NewTemplate, now: Date): Promise<void> => {
      await prisma.orderTemplate.create({ data: { ...template, createdAt: now, changedAt: now } })
    },

    /** One of this account, or one that is shared; for anybody else it is not there. */
    find: async (templateId: string, userId: string): Promise<TemplateRow | undefined> => {
      const where = { templateId, OR: [{ userId }, { isShared: true }] }
      const row = await prisma.orderTemplate.findFirst({ where, include })
      return row ? rowOf(row) : undefined
    },

    /** Those of this account and what colleagues share, by name. */
    listFor: async (userId: string): Promise<readonly TemplateRow[]> => {
      const where = { OR: [{ userId }, { isShared: true }] }
      const rows = await prisma.orderTemplate.findMany({ where, include, orderBy: { name: 'asc' } })
      return rows.map(rowOf)
    },

    /** Only by who owns it. */
    change: async (
      { templateId, userId }: Own,
      change: Partial<Pick<TemplateRow, 'name' | 'isShared'>>,
      now: Date,
    ): Promise<void> => {
      const where = { templateId, userId }
      await prisma.orderTemplate.updateMany({ where, data: { ...change, changedAt: now } })
    },

    /** Only on the version that was seen: of two changes at once the second is refused. */
    changeSteps: async (
      { templateId, userId }: Own,
      { version, steps }: Pick<TemplateRow, 'version' | 'steps'>,
      now: Date,
    ): Promise<boolean> => {
      const { count } = await prisma.orderTemplate.updateMany({
        where: { templateId, userId, version },
        data: { steps, version: version + 1, changedAt: now },
      })
      return count === 1
    },

    remove: async (templateId: string, userId: string): Promise<void> => {
      await prisma.orderTemplate.deleteMany({ where: { templateId, userId } })
    },
  }
}

export type Templates = ReturnType<typeof createTemplates>
