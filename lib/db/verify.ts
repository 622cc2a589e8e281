import type { KitRegistry } from '@/lib/domain/workshop/kit'
import type { Database } from './database'
import type { StoredRows } from './verify-log'
import { faultsOf } from './verify-log'

export interface Verified {
  readonly workshops: number
  readonly events: number
  /** One line each. */
  readonly faults: readonly string[]
}

/** All of one workshop at one moment; undefined when it was deleted meanwhile. */
async function stored({ prisma, dialect }: Database, workshopId: string): Promise<StoredRows | undefined> {
  const where = { workshopId }
  const [header, events, receipts, secrets, passes] = await prisma.$transaction(
    [
      prisma.workshop.findUnique({ where }),
      prisma.workshopEvent.findMany({ where, orderBy: { seq: 'asc' } }),
      prisma.receipt.findMany({ where, select: { stepId: true, seq: true } }),
      prisma.stepSecret.findMany({ where, select: { stepId: true } }),
      prisma.pass.findMany({ where: { workshopId, kind: 'participant' }, select: { participantId: true } }),
    ],
    // What runs while a server writes must see one moment; SQLite always does.
    dialect.name === 'postgresql' ? { isolationLevel: 'RepeatableRead' as 'Serializable' } : {},
  )
  if (!header) return undefined
  return {
    header,
    events,
    receipts,
    secrets: secrets.map(({ stepId }) => stepId),
    people: passes.flatMap(({ participantId }) => participantId ?? []),
  }
}

async function fileFaults({ prisma, dialect }: Database): Promise<readonly string[]> {
  if (dialect.name !== 'sqlite') return []
  const whole = await prisma.$queryRawUnsafe<{ integrity_check: string }[]>('PRAGMA integrity_check')
  const stray = await prisma.$queryRawUnsafe<{ table: string }[]>('PRAGMA foreign_key_check')
  return [
    ...(whole[0]?.integrity_check === 'ok' ? [] : ['The database file is damaged. Restore a backup.']),
    ...[...new Set(stray.map(({ table }) => table))].map(
      (table) => `Table ${table} has rows that belong to nothing.`,
    ),
  ]
}

/** Rebuilds every workshop from its log and compares it with what is stored beside it. Changes nothing. */
export async function verifyDatabase(database: Database, kits: KitRegistry, now: Date): Promise<Verified> {
  const faults = [...(await fileFaults(database))]
  const all = await database.prisma.workshop.findMany({
    select: { workshopId: true },
    orderBy: { createdAt: 'asc' },
  })
  let workshops = 0
  let events = 0
  for (const { workshopId } of all) {
    const rows = await stored(database, workshopId)
    if (!rows) continue
    workshops += 1
    events += rows.events.length
    faults.push(...faultsOf(kits, rows, now).map((fault) => `Workshop ${workshopId}: ${fault}.`))
  }
  return { workshops, events, faults }
}
