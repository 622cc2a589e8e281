import { existsSync } from 'node:fs'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { PrismaPg } from '@prisma/adapter-pg'
import type { Database } from './database'
import { DatabaseError } from './database-error'
import { postgresql, sqlite } from './dialect'
import { PrismaClient as PostgresClient } from './generated/postgres/client'
import { PrismaClient } from './generated/sqlite/client'
import { appliedMigrations, migrationNames, MigrationError, refuseNewer } from './migrate'

/** Somebody else may be writing; a reader waits for them. */
const lockWaitMs = 10_000

async function ownMigrations(
  provider: 'sqlite' | 'postgresql',
  prisma: PrismaClient,
): Promise<readonly string[]> {
  const applied = await appliedMigrations(prisma)
  if (applied.length === 0) throw new DatabaseError('This is not a database of Kompasgesprek.')
  refuseNewer(provider, applied)
  return applied
}

async function refuseOlder(provider: 'sqlite' | 'postgresql', prisma: PrismaClient): Promise<void> {
  const applied = await ownMigrations(provider, prisma)
  if (migrationNames(provider).every((name) => applied.includes(name))) return
  throw new MigrationError(
    'The database is older than this program. Start the server once, which brings it up to date.',
  )
}

async function checked(database: Database, provider: 'sqlite' | 'postgresql'): Promise<Database> {
  try {
    await refuseOlder(provider, database.prisma)
    return database
  } catch (error) {
    await database.close()
    if (error instanceof DatabaseError || error instanceof MigrationError) throw error
    throw new DatabaseError('The database cannot be read: it is damaged, or something else is in its place.')
  }
}

function clientOf(file: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaLibSql({ url: `file:${file}`, timeout: lockWaitMs }) })
}

/** Refuses a SQLite file that is not ours, or from a newer program. An older one is brought up to date at the start. */
export async function refuseForeign(file: string): Promise<void> {
  const prisma = clientOf(file)
  try {
    await ownMigrations('sqlite', prisma)
  } finally {
    await prisma.$disconnect()
  }
}

/** Opens a SQLite file beside a server that may be running. Changes nothing in it. */
export async function openFileForReading(file: string): Promise<Database> {
  if (!existsSync(file)) throw new DatabaseError(`There is no database at ${file}.`)
  const prisma = clientOf(file)
  return checked({ prisma, dialect: sqlite, close: () => prisma.$disconnect() }, 'sqlite')
}

/** What PostgreSQL says when it answers and does not let us in. */
const refusals: readonly (readonly [code: string, words: string])[] = [
  ['28P01', 'PostgreSQL does not accept this user and password. Correct them in DATABASE_URL.'],
  ['3D000', 'PostgreSQL answers, but has no database of this name. Make it, or correct DATABASE_URL.'],
]
const silence = 'PostgreSQL does not answer. Start it, or correct name and port in DATABASE_URL.'

/** Opens a PostgreSQL database without bringing it up to date. */
export async function openUrlForReading(databaseUrl: string): Promise<Database> {
  const client = new PostgresClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 2 }) })
  const prisma = client as unknown as PrismaClient
  try {
    await prisma.$queryRawUnsafe('SELECT 1')
  } catch (error) {
    await prisma.$disconnect()
    const said = error instanceof Error ? error.message : ''
    throw new DatabaseError(refusals.find(([code]) => said.includes(code))?.[1] ?? silence)
  }
  return checked({ prisma, dialect: postgresql, close: () => prisma.$disconnect() }, 'postgresql')
}
