import { readEvent, writeEvent } from '@/lib/domain/workshop/codec'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { sealedAwayWith } from '@/lib/domain/workshop/event'
import type { Appended, Batch, EventLog, Receipt, StoredWorkshop } from '@/lib/domain/workshop/event-log'
import { headerChange } from '@/lib/domain/workshop/header'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { takenBackBy } from '@/lib/domain/workshop/take-back'
import type { Database } from './database'
import type { PrismaClient } from './generated/sqlite/client'
import { forgetOldPages } from './old-pages'
import { violationOf } from './violation'

interface ReceiptRow {
  readonly key: string
  readonly fingerprint: string
  readonly stepId: string | null
  readonly seq: number
}

function receiptOf({ key, fingerprint, stepId, seq }: ReceiptRow): Receipt {
  return { key, fingerprint, seq, ...(stepId === null ? {} : { stepId }) }
}

/** Rows of a batch as the insert statements take them. The step id stands on what sealing will replace. */
export function eventRows(events: readonly WorkshopEvent[], expectedSeq: number): string {
  const rows = events.map((event, index) => ({
    seq: expectedSeq + 1 + index,
    stepId: sealedAwayWith(event) ?? null,
    payload: writeEvent(event),
  }))
  return JSON.stringify(rows)
}

export function secretRows(secrets: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(secrets).map(([stepId, secret]) => ({ stepId, secret })))
}

type Transaction = Pick<
  PrismaClient,
  '$executeRawUnsafe' | '$queryRawUnsafe' | 'workshop' | 'workshopEvent' | 'receipt' | 'stepSecret'
>

/** Another writer was first: thrown inside a transaction so that all of it is undone. */
class FenceError extends Error {
  override readonly name = 'FenceError'
}

export function createEventLog({ prisma, dialect }: Database, kits: KitRegistry): EventLog {
  async function insertEvents(
    tx: Transaction,
    workshopId: string,
    events: readonly WorkshopEvent[],
    expectedSeq: number,
  ) {
    const rows = eventRows(events, expectedSeq)
    const inserted = await tx.$executeRawUnsafe(
      dialect.insertEvents,
      workshopId,
      rows,
      workshopId,
      expectedSeq,
    )
    if (inserted !== events.length) throw new FenceError()
  }

  /** Takes what somebody took back out of the log. Says whether anything went. */
  async function forgetTakenBack(
    tx: Transaction,
    workshopId: string,
    events: readonly WorkshopEvent[],
    expectedSeq: number,
  ): Promise<boolean> {
    let isAnyGone = false
    for (const [index, event] of events.entries()) {
      const isGone = takenBackBy(kits, event)
      const stepId = sealedAwayWith(event)
      if (!isGone || stepId === undefined) continue
      if (dialect.name === 'sqlite') await tx.$queryRawUnsafe('PRAGMA secure_delete=ON')
      const rows = await tx.workshopEvent.findMany({
        where: { workshopId, stepId, seq: { lt: expectedSeq + 1 + index } },
        select: { seq: true, payload: true },
      })
      const gone = rows.filter(({ payload }) => isGone(readEvent(kits, payload)))
      const seqs = gone.map(({ seq }) => seq)
      await tx.workshopEvent.deleteMany({ where: { workshopId, seq: { in: seqs } } })
      isAnyGone ||= seqs.length > 0
    }
    return isAnyGone
  }

  async function updateHeader(tx: Transaction, workshopId: string, events: readonly WorkshopEvent[]) {
    const change = headerChange(events)
    if (Object.keys(change).length > 0) await tx.workshop.updateMany({ where: { workshopId }, data: change })
  }

  async function ends(workshopIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await prisma.workshopEvent.groupBy({
      by: ['workshopId'],
      where: { workshopId: { in: [...workshopIds] } },
      _max: { seq: true },
    })
    return new Map(rows.map(({ workshopId, _max }) => [workshopId, _max.seq ?? 0]))
  }

  async function load(workshopId: string, after: number): Promise<StoredWorkshop | undefined> {
    const [workshop, events, receipts, secrets] = await prisma.$transaction([
      prisma.workshop.findUnique({ where: { workshopId }, select: { workshopId: true } }),
      prisma.workshopEvent.findMany({
        where: { workshopId, seq: { gt: after } },
        orderBy: { seq: 'asc' },
        select: { seq: true, payload: true },
      }),
      prisma.receipt.findMany({ where: { workshopId, seq: { gt: after } } }),
      prisma.stepSecret.findMany({ where: { workshopId } }),
    ])
    if (!workshop) return undefined
    return {
      events: events.map(({ seq, payload }) => ({ seq, event: readEvent(kits, payload) })),
      receipts: receipts.map(receiptOf),
      secrets: Object.fromEntries(secrets.map(({ stepId, secret }) => [stepId, secret])),
    }
  }

  /** All of `write`, or nothing of it. A promise that rejects says that nothing was stored. */
  async function inOneTransaction(seq: number, write: (tx: Transaction) => Promise<void>): Promise<Appended> {
    try {
      await prisma.$transaction(write)
      return { ok: true, seq }
    } catch (error) {
      const why = error instanceof FenceError ? 'conflict' : violationOf(error)
      if (why === undefined) throw error
      return { ok: false, why }
    }
  }

  async function append(workshopId: string, expectedSeq: number, batch: Batch): Promise<Appended> {
    const { events, receipts, secrets } = batch
    let isAnyGone = false
    const appended = await inOneTransaction(expectedSeq + events.length, async (tx) => {
      await insertEvents(tx, workshopId, events, expectedSeq)
      isAnyGone = await forgetTakenBack(tx, workshopId, events, expectedSeq)
      if (receipts.length > 0) {
        await tx.$executeRawUnsafe(dialect.insertReceipts, workshopId, JSON.stringify(receipts))
      }
      if (Object.keys(secrets).length > 0) {
        await tx.$executeRawUnsafe(dialect.insertSecrets, workshopId, secretRows(secrets))
      }
      await updateHeader(tx, workshopId, events)
    })
    if (appended.ok && isAnyGone) await forgetOldPages({ prisma, dialect })
    return appended
  }

  async function seal(
    workshopId: string,
    expectedSeq: number,
    sealed: Extract<WorkshopEvent, { type: 'StepSealed' }>,
  ): Promise<Appended> {
    const where = { workshopId, stepId: sealed.stepId }
    const appended = await inOneTransaction(expectedSeq + 1, async (tx) => {
      // Freed pages are overwritten, so that nothing can be read back from the file.
      if (dialect.name === 'sqlite') await tx.$queryRawUnsafe('PRAGMA secure_delete=ON')
      await insertEvents(tx, workshopId, [sealed], expectedSeq)
      await tx.workshopEvent.deleteMany({ where })
      await tx.receipt.deleteMany({ where })
      await tx.stepSecret.deleteMany({ where })
    })
    if (appended.ok) await forgetOldPages({ prisma, dialect })
    return appended
  }

  return { ends, load, append, seal }
}
