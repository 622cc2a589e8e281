import type { Database } from './database'

export type VersionStatus = 'draft' | 'published' | 'superseded'

export interface EditionVersion {
  readonly editionId: string
  readonly version: number
  readonly status: VersionStatus
  /** The compass as JSON; who reads it parses it. */
  readonly content: string
  readonly languages: readonly string[]
  /** Proposals from workshops that were taken over. */
  readonly takenOver: readonly string[]
  readonly revision: number
  readonly publishedAt: Date | null
}

export interface EditionRecord {
  readonly editionId: string
  readonly ownerId: string
  readonly isShared: boolean
  /** Newest first. */
  readonly versions: readonly EditionVersion[]
}

interface VersionRow extends Omit<EditionVersion, 'status' | 'languages' | 'takenOver'> {
  readonly status: string
  readonly languages: string
  readonly takenOver: string
}

const statuses: readonly VersionStatus[] = ['draft', 'published', 'superseded']

function idsIn(json: string): readonly string[] {
  const value: unknown = JSON.parse(json)
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function versionOf({ status, languages, takenOver, ...row }: VersionRow): EditionVersion {
  return {
    ...row,
    status: statuses.find((each) => each === status) ?? 'superseded',
    languages: languages.split(',').filter((each) => each !== ''),
    takenOver: idsIn(takenOver),
  }
}

const withVersions = { versions: { orderBy: { version: 'desc' } } } as const

export interface DraftChange {
  readonly content: string
  readonly takenOver?: readonly string[]
}

/** Own editions of the compass. What was published is never changed and never taken away. */
export function createEditions({ prisma }: Database) {
  const recordOf = (row: {
    editionId: string
    ownerId: string
    isShared: boolean
    versions: readonly VersionRow[]
  }): EditionRecord => ({
    editionId: row.editionId,
    ownerId: row.ownerId,
    isShared: row.isShared,
    versions: row.versions.map(versionOf),
  })

  return {
    create: async (edition: {
      readonly editionId: string
      readonly ownerId: string
      readonly content: string
      readonly createdAt: Date
    }): Promise<void> => {
      const { editionId, ownerId, content, createdAt } = edition
      const versions = { create: { version: 1, status: 'draft', content } }
      await prisma.compassEdition.create({ data: { editionId, ownerId, createdAt, versions } })
    },

    find: async (editionId: string): Promise<EditionRecord | undefined> => {
      const row = await prisma.compassEdition.findUnique({ where: { editionId }, include: withVersions })
      return row ? recordOf(row) : undefined
    },

    version: async (editionId: string, version: number): Promise<EditionVersion | undefined> => {
      const row = await prisma.compassVersion.findUnique({
        where: { editionId_version: { editionId, version } },
      })
      return row ? versionOf(row) : undefined
    },

    /** Oldest first. */
    listOf: async (ownerId: string): Promise<readonly EditionRecord[]> => {
      const rows = await prisma.compassEdition.findMany({
        where: { ownerId },
        include: withVersions,
        orderBy: [{ createdAt: 'asc' }, { editionId: 'asc' }],
      })
      return rows.map(recordOf)
    },

    /** What is published now, by anybody. */
    published: async (): Promise<readonly EditionRecord[]> => {
      const rows = await prisma.compassEdition.findMany({
        where: { versions: { some: { status: 'published' } } },
        include: { versions: { where: { status: 'published' } } },
        orderBy: [{ createdAt: 'asc' }, { editionId: 'asc' }],
      })
      return rows.map(recordOf)
    },

    /** False when somebody else changed the draft since `revision`, or there is none any more. */
    saveDraft: async (
      { editionId, version, revision }: Pick<EditionVersion, 'editionId' | 'version' | 'revision'>,
      { content, takenOver }: DraftChange,
    ): Promise<boolean> => {
      const { count } = await prisma.compassVersion.updateMany({
        where: { editionId, version, revision, status: 'draft' },
        data: {
          content,
          revision: revision + 1,
          ...(takenOver === undefined ? {} : { takenOver: JSON.stringify(takenOver) }),
        },
      })
      return count === 1
    },

    /** The draft becomes what is published; what was published before is superseded. False as with saving. */
    publish: async (
      { editionId, version, revision }: Pick<EditionVersion, 'editionId' | 'version' | 'revision'>,
      { languages, now }: { readonly languages: readonly string[]; readonly now: Date },
    ): Promise<boolean> =>
      prisma.$transaction(async (tx) => {
        const { count } = await tx.compassVersion.updateMany({
          where: { editionId, version, revision, status: 'draft' },
          data: { status: 'published', languages: languages.join(','), publishedAt: now },
        })
        if (count === 0) return false
        await tx.compassVersion.updateMany({
          where: { editionId, status: 'published', version: { not: version } },
          data: { status: 'superseded' },
        })
        return true
      }),

    /** A new draft after what is there; nothing when there is a draft already. */
    addDraft: async (editionId: string, content: string): Promise<void> =>
      prisma.$transaction(async (tx) => {
        const versions = await tx.compassVersion.findMany({
          where: { editionId },
          orderBy: { version: 'desc' },
          select: { version: true, status: true },
        })
        const [newest] = versions
        if (!newest || versions.some(({ status }) => status === 'draft')) return
        await tx.compassVersion.create({
          data: { editionId, version: newest.version + 1, status: 'draft', content },
        })
      }),

    /** Takes the draft away, and the edition with it when nothing of it was ever published. */
    discardDraft: async (editionId: string): Promise<void> =>
      prisma.$transaction(async (tx) => {
        await tx.compassVersion.deleteMany({ where: { editionId, status: 'draft' } })
        const left = await tx.compassVersion.count({ where: { editionId } })
        if (left === 0) await tx.compassEdition.deleteMany({ where: { editionId } })
      }),

    /** No new workshop is held with it; those that are keep it. */
    withdraw: async (editionId: string): Promise<void> => {
      await prisma.compassVersion.updateMany({
        where: { editionId, status: 'published' },
        data: { status: 'superseded' },
      })
    },

    share: async (editionId: string, isShared: boolean): Promise<void> => {
      await prisma.compassEdition.updateMany({ where: { editionId }, data: { isShared } })
    },
  }
}

export type Editions = ReturnType<typeof createEditions>
