import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { eventLogContract } from '@/lib/testing/event-log-contract'
import { createEventLog } from './event-log'
import { onEachDatabase } from './testing/databases'
import type { TemporaryDatabase } from './testing/temporary-database'
import { createWorkshops } from './workshops'

/** Every byte of the database files, or every row where there is a server. */
async function dump({ database, dataDir, databaseUrl }: TemporaryDatabase): Promise<string> {
  if (databaseUrl === undefined) {
    return readdirSync(dataDir)
      .map((file) => readFileSync(join(dataDir, file), 'latin1'))
      .join('')
  }
  const { prisma } = database
  const rows = await Promise.all([
    prisma.workshopEvent.findMany(),
    prisma.receipt.findMany(),
    prisma.stepSecret.findMany(),
  ])
  return JSON.stringify(rows)
}

onEachDatabase((name, open) => {
  let temporary: TemporaryDatabase
  beforeAll(async () => {
    temporary = await open()
  })
  afterAll(() => temporary.drop())

  eventLogContract(name, async () => {
    const workshops = createWorkshops(temporary.database)
    return {
      log: createEventLog(temporary.database, kits),
      create: (workshopId, events) =>
        workshops.create({ workshopId, events, secret: 'workshop-secret', createdAt: new Date() }),
      remove: (workshopId) => workshops.remove(workshopId, new Date()),
      dump: () => dump(temporary),
    }
  })
})
