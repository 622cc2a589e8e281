import type { Database } from './database'
import type { Prisma } from './generated/sqlite/client'
import { together } from './together'
import { newToken, tokenHash } from './tokens'
import { violationOf } from './violation'

/**
 * What a token opens: taking part, the room's screen, the door behind a QR code, one report, leading along, or
 * answering ahead: `ahead` once on each device, `invited` once.
 */
export type PassKind = 'participant' | 'screen' | 'door' | 'reader' | 'co-lead' | 'ahead' | 'invited'

export interface Pass {
  readonly workshopId: string
  readonly kind: PassKind
  readonly participantId: string | null
}

export interface ReaderLink {
  readonly linkId: string
  readonly label: string
  readonly createdAt: Date | null
  readonly expiresAt: Date | null
}

function isPassKind(kind: string): kind is PassKind {
  return ['participant', 'screen', 'door', 'reader', 'co-lead', 'ahead', 'invited'].includes(kind)
}

export function createPasses({ prisma }: Database) {
  const rowOf = together(async (hashes: readonly string[]) => {
    const rows = await prisma.pass.findMany({ where: { tokenHash: { in: [...hashes] } } })
    const byHash = new Map(rows.map((row) => [row.tokenHash, row]))
    return hashes.map((hash) => byHash.get(hash))
  })
  const store = together(async (data: readonly Prisma.PassCreateManyInput[]) => {
    const keepOne = (create: Prisma.PassCreateManyInput) =>
      prisma.pass.upsert({ where: { tokenHash: create.tokenHash }, create, update: {} })
    try {
      await prisma.pass.createMany({ data: [...data] })
    } catch (error) {
      if (violationOf(error) !== 'conflict') throw error
      // A token that was shown to two nodes at once must not keep out everybody who comes in beside it.
      await Promise.all(data.map(keepOne))
    }
    return data
  })

  return {
    /** The pass behind a token, unless it has expired. An unknown token and an expired one look the same. */
    find: async (token: string, now: Date): Promise<Pass | undefined> => {
      const row = await rowOf(tokenHash(token))
      if (!row || !isPassKind(row.kind)) return undefined
      if (row.expiresAt !== null && row.expiresAt.getTime() <= now.getTime()) return undefined
      return { workshopId: row.workshopId, kind: row.kind, participantId: row.participantId }
    },

    /** A participant's pass. Carries no time: when somebody came in is nobody's business. */
    issueToParticipant: async (
      workshopId: string,
      participantId: string,
      token = newToken(),
    ): Promise<string> => {
      await store({ tokenHash: tokenHash(token), workshopId, kind: 'participant', participantId })
      return token
    },

    /** A pass for the screen, the QR code or a reader. */
    issue: async (
      workshopId: string,
      kind: Exclude<PassKind, 'participant'>,
      { createdAt, expiresAt, label }: { createdAt: Date; expiresAt?: Date; label?: string },
    ): Promise<string> => {
      const token = newToken()
      const data = {
        tokenHash: tokenHash(token),
        workshopId,
        kind,
        createdAt,
        expiresAt: expiresAt ?? null,
        label: label ?? null,
      }
      await prisma.pass.create({ data })
      return token
    },

    /** For a pass that works once: of two who show it at once only one gets the workshop. */
    take: async (token: string, kind: 'co-lead', now: Date): Promise<string | undefined> => {
      const where = { tokenHash: tokenHash(token), kind, expiresAt: { gt: now } }
      const row = await prisma.pass.findFirst({ where })
      const { count } = await prisma.pass.deleteMany({ where })
      return count === 1 ? row?.workshopId : undefined
    },

    /** A pass whose token was made elsewhere. Keeping it twice changes nothing. */
    keep: async (
      token: string,
      workshopId: string,
      kind: 'door' | 'invited',
      createdAt: Date,
    ): Promise<void> => {
      const data = { tokenHash: tokenHash(token), workshopId, kind, createdAt }
      await prisma.pass.upsert({ where: { tokenHash: data.tokenHash }, create: data, update: {} })
    },

    /** Takes an invitation; false for all but the first who do. */
    spend: async (token: string): Promise<boolean> => {
      const { count } = await prisma.pass.deleteMany({
        where: { tokenHash: tokenHash(token), kind: 'invited' },
      })
      return count === 1
    },

    /** How many links of a kind are left. */
    count: (workshopId: string, kind: 'ahead' | 'invited'): Promise<number> =>
      prisma.pass.count({ where: { workshopId, kind } }),

    /** Links to a report that work now. The hash names a link; it does not open anything. */
    readerLinks: async (workshopId: string): Promise<readonly ReaderLink[]> => {
      const rows = await prisma.pass.findMany({
        where: { workshopId, kind: 'reader' },
        orderBy: { createdAt: 'asc' },
      })
      return rows.map((row) => ({
        linkId: row.tokenHash,
        label: row.label ?? '',
        createdAt: row.createdAt,
        expiresAt: row.expiresAt,
      }))
    },

    revokeReader: async (workshopId: string, linkId: string): Promise<void> => {
      await prisma.pass.deleteMany({ where: { workshopId, kind: 'reader', tokenHash: linkId } })
    },

    /** Ends every pass of one kind: a new QR code makes the old one worthless. */
    revokeAll: async (
      workshopId: string,
      kind: Exclude<PassKind, 'participant' | 'reader'>,
    ): Promise<void> => {
      await prisma.pass.deleteMany({ where: { workshopId, kind } })
    },

    revokeParticipant: async (workshopId: string, participantId: string): Promise<void> => {
      await prisma.pass.deleteMany({ where: { workshopId, kind: 'participant', participantId } })
    },
  }
}

export type Passes = ReturnType<typeof createPasses>
