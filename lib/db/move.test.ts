import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { stepEvent, workshopEvents } from '@/lib/testing/sample-events'
import { openDatabase } from './database'
import { digestOf } from './digest'
import { createEventLog } from './event-log'
import { createJoinCodes } from './join-codes'
import { moveToPostgres } from './move'
import { createPasses } from './passes'
import { serverUrl } from './testing/databases'
import { emptyPostgres } from './testing/temporary-database'
import { verifyDatabase } from './verify'
import { createWorkshops } from './workshops'

const now = new Date('2026-11-24T10:11:12.345Z')

/** A history: workshops with people, codes, entries and texts that databases like to change. */
async function history(dataDir: string): Promise<string> {
  const database = await openDatabase({ dataDir })
  for (const title of ['Één', ' zwei ', '🧭 "drie"', "vier\n'x'", '']) {
    const workshopId = randomUUID()
    const [first, ...rest] = workshopEvents
    if (first?.type !== 'WorkshopPrepared') throw new Error('another beginning')
    const events = [{ ...first, about: { ...first.about, title } }, ...rest]
    await createWorkshops(database).create({ workshopId, events, secret: 's', createdAt: now })
    await createJoinCodes(database).renew(workshopId, now)
    await createPasses(database).issue(workshopId, 'screen', { createdAt: now, expiresAt: now })
    await createEventLog(database, kits).append(workshopId, events.length, {
      events: Array.from({ length: 30 }, (_, index) => stepEvent(`voice ${index}`, index % 11)),
      receipts: [{ key: randomUUID(), fingerprint: 'f', stepId: 'compass', seq: events.length + 30 }],
      secrets: { compass: 'secret' },
    })
  }
  const { hash } = await digestOf(database)
  await database.close()
  return hash
}

describe.skipIf(serverUrl === undefined)('a move to PostgreSQL', { timeout: 120_000 }, () => {
  it('[Op8] brings over every row, and does not touch a database that is in use', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'kompas-'))
    const { databaseUrl, drop } = await emptyPostgres(serverUrl ?? '')
    const hash = await history(dataDir)

    const moved = await moveToPostgres(dataDir, databaseUrl)
    expect(moved.hash).toBe(hash)
    expect(moved.rows).toMatchObject({ Workshop: 5, WorkshopEvent: 160, Receipt: 5, Pass: 5, JoinCode: 5 })
    const target = await openDatabase({ dataDir, databaseUrl })
    expect((await digestOf(target)).hash).toBe(hash)
    expect((await verifyDatabase(target, kits, now)).faults).toEqual([])
    await target.close()

    await expect(moveToPostgres(dataDir, databaseUrl)).rejects.toThrow('in use already')
    const source = await openDatabase({ dataDir })
    expect((await digestOf(source)).hash).toBe(hash)
    await source.close()
    rmSync(dataDir, { recursive: true })
    await drop()
  })
})
