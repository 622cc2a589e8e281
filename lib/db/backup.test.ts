import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { stepEvent, workshopEvents } from '@/lib/testing/sample-events'
import { backupSqlite } from './backup'
import type { Database } from './database'
import { openDatabase } from './database'
import { digestOf } from './digest'
import { createEventLog } from './event-log'
import { migrationNames } from './migrate'
import { openFileForReading } from './reading'
import { restoreSqlite } from './restore'
import { createWorkshops } from './workshops'

const folders: string[] = []
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'kompas-'))
  folders.push(made)
  return made
}
afterEach(() => {
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true })
})

const now = new Date('2026-11-24T01:02:03.456Z')

async function makeWorkshop(database: Database): Promise<string> {
  const workshopId = randomUUID()
  const made = { workshopId, events: workshopEvents, secret: 'secret of the workshop', createdAt: now }
  await createWorkshops(database).create(made)
  return workshopId
}

/** Appends until told to stop; knows the last number that was stored. */
function keepWriting(database: Database, workshopId: string) {
  const log = createEventLog(database, kits)
  const written = { seq: workshopEvents.length }
  let isStopped = false
  let enough: () => void = () => undefined
  const some = new Promise<void>((resolve) => (enough = resolve))
  async function write(): Promise<void> {
    while (!isStopped) {
      const receipts = [{ key: randomUUID(), fingerprint: 'f', stepId: 'compass', seq: written.seq + 1 }]
      const events = [stepEvent(`voice ${written.seq}`, 3)]
      const appended = await log.append(workshopId, written.seq, { events, receipts, secrets: {} })
      if (!appended.ok) throw new Error('somebody else wrote')
      written.seq = appended.seq
      if (written.seq >= 40) enough()
    }
  }
  const done = write()
  return {
    written,
    someWritten: Promise.race([some, done]),
    stop: async () => {
      isStopped = true
      await done
    },
  }
}

async function digestOfFile(file: string): Promise<string> {
  const database = await openFileForReading(file)
  const { hash } = await digestOf(database)
  await database.close()
  return hash
}

/** A data folder with one workshop, closed again. */
async function oneWorkshop(): Promise<{ dataDir: string; hash: string }> {
  const dataDir = folder()
  const database = await openDatabase({ dataDir })
  await makeWorkshop(database)
  const { hash } = await digestOf(database)
  await database.close()
  return { dataDir, hash }
}

async function refusal(doing: Promise<unknown>): Promise<string> {
  const error = await doing.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error)) throw new Error('it was done')
  expect(['DatabaseError', 'MigrationError']).toContain(error.name)
  return error.message
}

describe('a backup', () => {
  it('[Op1] made under load holds everything up to one moment, and nothing half', async () => {
    const dataDir = folder()
    const backups = folder()
    const database = await openDatabase({ dataDir })
    const workshopId = await makeWorkshop(database)
    const writer = keepWriting(database, workshopId)
    await writer.someWritten
    for (let round = 0; round < 4; round++) {
      const before = writer.written.seq
      const file = await backupSqlite({
        dataDir,
        folder: backups,
        now: new Date(now.getTime() + round * 1000),
      })
      const copy = await openFileForReading(file)
      const stored = await createEventLog(copy, kits).load(workshopId, 0)
      const last = stored?.events.at(-1)?.seq ?? 0
      expect(last).toBeGreaterThanOrEqual(before)
      expect(stored?.events.map(({ seq }) => seq)).toEqual(
        Array.from({ length: last }, (_, index) => index + 1),
      )
      expect(stored?.receipts).toHaveLength(last - workshopEvents.length)
      await copy.close()
    }
    await writer.stop()
    await database.close()
  })

  it('[Op1] has the same digest as the database, and as what is restored from it', async () => {
    const { dataDir, hash } = await oneWorkshop()
    const file = await backupSqlite({ dataDir, folder: join(folder(), 'made', 'for it'), now })
    expect(await digestOfFile(file)).toBe(hash)
    const elsewhere = folder()
    expect(await restoreSqlite({ file, dataDir: elsewhere, isReplacing: false, now })).toEqual({})
    const restored = await openDatabase({ dataDir: elsewhere })
    expect((await digestOf(restored)).hash).toBe(hash)
    await makeWorkshop(restored)
    expect((await digestOf(restored)).hash).not.toBe(hash)
    await restored.close()
  })

  it('[Op1] is for its owner alone, and leaves nothing else behind', async () => {
    const { dataDir } = await oneWorkshop()
    const backups = folder()
    const file = await backupSqlite({ dataDir, folder: backups, now })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(backups)).toEqual(['kompasgesprek-2026-11-24T01-02-03Z.db'])
  })

  it('[Op2] does not take the place of one that is there', async () => {
    const { dataDir } = await oneWorkshop()
    const backups = folder()
    await backupSqlite({ dataDir, folder: backups, now })
    expect(await refusal(backupSqlite({ dataDir, folder: backups, now }))).toContain('is there already')
  })

  it('[Op2] that cannot be made says why and leaves nothing', async () => {
    const { dataDir } = await oneWorkshop()
    const inTheWay = join(folder(), 'a file')
    writeFileSync(inTheWay, '')
    expect(await refusal(backupSqlite({ dataDir, folder: inTheWay, now }))).toContain(
      'cannot be made or written',
    )
    expect(await refusal(backupSqlite({ dataDir: folder(), folder: folder(), now }))).toContain(
      'There is no database',
    )
  })
})

describe('a restore', () => {
  it('[Op2] leaves a database that is there alone, unless it is told to put it aside', async () => {
    const first = await oneWorkshop()
    const second = await oneWorkshop()
    const file = await backupSqlite({ dataDir: first.dataDir, folder: folder(), now })
    const { dataDir } = second
    expect(await refusal(restoreSqlite({ file, dataDir, isReplacing: false, now }))).toContain('--replace')
    expect(await digestOfFile(join(dataDir, 'kompasgesprek.db'))).toBe(second.hash)
    const { before = '' } = await restoreSqlite({ file, dataDir, isReplacing: true, now })
    expect(await digestOfFile(join(dataDir, 'kompasgesprek.db'))).toBe(first.hash)
    expect(await digestOfFile(before)).toBe(second.hash)
  })

  it('[Op2] waits until nobody uses the database', async () => {
    const { dataDir, hash } = await oneWorkshop()
    const file = await backupSqlite({ dataDir, folder: folder(), now })
    const server = await openDatabase({ dataDir })
    expect(await refusal(restoreSqlite({ file, dataDir, isReplacing: true, now }))).toContain('Another')
    expect((await digestOf(server)).hash).toBe(hash)
    await server.close()
  })

  it.each([
    ['a file that was cut off', (file: string) => truncateSync(file, 20_000), 'no whole database'],
    ['something else', (file: string) => writeFileSync(file, 'a letter '.repeat(2000)), 'no whole database'],
    ['an empty file', (file: string) => writeFileSync(file, ''), 'not a database of Kompasgesprek'],
    ['no file at all', (file: string) => rmSync(file), 'There is no file'],
  ])('[Op2] refuses %s before it touches anything', async (_what, harm, words) => {
    const { dataDir, hash } = await oneWorkshop()
    const file = await backupSqlite({ dataDir, folder: folder(), now })
    harm(file)
    expect(await refusal(restoreSqlite({ file, dataDir, isReplacing: true, now }))).toContain(words)
    expect(await digestOfFile(join(dataDir, 'kompasgesprek.db'))).toBe(hash)
  })
})

describe('an update of the database', { timeout: 120_000 }, () => {
  /** Starts the program as a later version would be, with one migration more. Returns what it complained of. */
  function startLaterVersion(dataDir: string, sql: string): string {
    const program = folder()
    const migrations = join(program, 'prisma', 'migrations')
    cpSync(resolve('prisma/migrations'), migrations, { recursive: true })
    const last = migrationNames('sqlite').at(-1) ?? ''
    cpSync(join(migrations, 'sqlite', last), join(migrations, 'sqlite', '9999_later'), { recursive: true })
    writeFileSync(join(migrations, 'sqlite', '9999_later', 'migration.sql'), sql)
    const start = `import { openDatabase } from '${resolve('lib/db/database.ts')}'
      const database = await openDatabase({ dataDir: ${JSON.stringify(dataDir)} })
      await database.close()`
    const file = join(program, 'start.mts')
    writeFileSync(file, start)
    const { status, stderr } = spawnSync(
      process.execPath,
      [resolve('node_modules/tsx/dist/cli.mjs'), '--tsconfig', resolve('tsconfig.json'), file],
      { cwd: program, encoding: 'utf8' },
    )
    return status === 0 ? '' : stderr
  }

  it('[Op3] comes after a backup of the database as it was', async () => {
    const { dataDir, hash } = await oneWorkshop()
    expect(startLaterVersion(dataDir, 'CREATE TABLE "Later" ("id" TEXT NOT NULL PRIMARY KEY);')).toBe('')
    const [backup = '', ...more] = readdirSync(join(dataDir, 'backups'))
    expect(more).toEqual([])
    expect(await digestOfFile(join(dataDir, 'backups', backup))).toBe(hash)
  })

  it('[Op3] that fails names the backup, and the backup brings everything back', async () => {
    const { dataDir, hash } = await oneWorkshop()
    const words = startLaterVersion(dataDir, 'CREATE TABLE "Workshop" ("id" TEXT);')
    const file = /npm run restore -- (\S+\.db) --replace/.exec(words)?.[1] ?? ''
    await restoreSqlite({ file, dataDir, isReplacing: true, now })
    const restored = await openDatabase({ dataDir })
    expect((await digestOf(restored)).hash).toBe(hash)
    await restored.close()
  })

  it('[Op3] makes none for a new database, and none when nothing changes', async () => {
    const { dataDir } = await oneWorkshop()
    await (await openDatabase({ dataDir })).close()
    expect(readdirSync(dataDir)).not.toContain('backups')
  })
})
