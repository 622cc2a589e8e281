import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openDatabase } from './database'
import { DatabaseError } from './database-error'
import { migrationNames, refuseNewer } from './migrate'
import { onEachDatabase } from './testing/databases'
import { temporarySqlite } from './testing/temporary-database'

const folders: string[] = []
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'kompas-'))
  folders.push(made)
  return made
}
afterEach(() => {
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true })
})

async function refusal(opening: Promise<unknown>): Promise<Error> {
  const error = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error)) throw new Error('it was opened')
  expect(['DatabaseError', 'MigrationError']).toContain(error.name)
  expect(error.message.split('\n')).toHaveLength(1)
  return error
}

describe('the embedded database', () => {
  it('[R3] belongs to one process at a time', async () => {
    const { dataDir, drop } = await temporarySqlite()
    const second = await refusal(openDatabase({ dataDir }))
    expect(second).toBeInstanceOf(DatabaseError)
    expect(second.message).toMatch(/Another Kompasgesprek process/)
    await drop()
  })

  it('[R3] is free again when the process that had it is done', async () => {
    const dataDir = folder()
    for (let start = 0; start < 3; start++) await (await openDatabase({ dataDir })).close()
  })

  it('[R3] is free again after an opening that failed', async () => {
    const dataDir = folder()
    writeFileSync(join(dataDir, 'kompasgesprek.db'), 'this is not a database, '.repeat(100))
    await refusal(openDatabase({ dataDir }))
    rmSync(join(dataDir, 'kompasgesprek.db'))
    await (await openDatabase({ dataDir })).close()
  })

  it('[R5] that cannot be read or made says what to do, in one line', async () => {
    const dataDir = folder()
    writeFileSync(join(dataDir, 'kompasgesprek.db'), 'this is not a database, '.repeat(100))
    expect((await refusal(openDatabase({ dataDir }))).message).toContain(`Check that ${dataDir} exists`)
    const missing = join(dataDir, 'nowhere')
    expect((await refusal(openDatabase({ dataDir: missing }))).message).toContain(missing)
  })

  it('[R5] with something else in the place of its file says so', async () => {
    const dataDir = folder()
    mkdirSync(join(dataDir, 'kompasgesprek.db'))
    expect((await refusal(openDatabase({ dataDir }))).message).toContain(dataDir)
  })
})

describe('a database elsewhere', () => {
  it('[R5] that does not answer says what to check, and does not tell the password', async () => {
    const databaseUrl = 'postgresql://kg:very-secret-password@127.0.0.1:9/kompas'
    const { message } = await refusal(openDatabase({ dataDir: folder(), databaseUrl }))
    expect(message).toContain('Check DATABASE_URL')
    expect(message).not.toContain('very-secret-password')
  })
})

onEachDatabase((name, open) => {
  describe('a newer database', () => {
    it('[R4] is refused, with its name, and left as it is', async () => {
      const { database, dataDir, databaseUrl, drop } = await open()
      await database.prisma.$executeRawUnsafe(
        `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
         VALUES ('x', 'x', CURRENT_TIMESTAMP, '9999_from_the_future', CURRENT_TIMESTAMP, 1)`,
      )
      await database.close()
      const again = { dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) }
      const { message, name: kind } = await refusal(openDatabase(again))
      expect([kind, message]).toEqual(['MigrationError', expect.stringContaining('9999_from_the_future')])
      await drop()
    })

    it('[R4] is told by the migrations this program does not know', () => {
      const provider = name === 'SQLite' ? 'sqlite' : 'postgresql'
      const known = migrationNames(provider)
      expect(known.length).toBeGreaterThan(0)
      expect(() => refuseNewer(provider, known)).not.toThrow()
      expect(() => refuseNewer(provider, [])).not.toThrow()
      expect(() => refuseNewer(provider, [...known, '9999_later'])).toThrow(/9999_later/)
    })
  })
})
