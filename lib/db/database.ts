import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { backupSqlite } from './backup'
import { DatabaseError } from './database-error'
import type { Dialect } from './dialect'
import { postgresql, sqlite } from './dialect'
import { databaseFile, holdFileIn } from './files'
import { PrismaClient as PostgresClient } from './generated/postgres/client'
import { PrismaClient } from './generated/sqlite/client'
import { holdFile } from './hold'
import { appliedMigrations, migrate, migrationNames, refuseNewer } from './migrate'
import { forgetOldPages } from './old-pages'
import { OverwritingLibSql } from './overwriting'

export interface Database {
  readonly prisma: PrismaClient
  readonly dialect: Dialect
  readonly close: () => Promise<void>
}

export interface DatabaseOptions {
  readonly dataDir: string
  /** PostgreSQL; absent for the embedded database in `dataDir`. */
  readonly databaseUrl?: string
}

/** Waiting for a lock inside SQLite stops the whole process, so it waits briefly and the caller tries again. */
const lockWaitMs = 20

const transactionOptions = { maxWait: 10_000, timeout: 20_000 }

/** A change of the schema can go wrong half-way; a new database has nothing to lose. */
async function backupBeforeMigrating(
  dataDir: string,
  applied: readonly string[],
): Promise<string | undefined> {
  const isUpToDate = migrationNames('sqlite').every((name) => applied.includes(name))
  if (applied.length === 0 || isUpToDate) return undefined
  const folder = join(dataDir, 'backups')
  return backupSqlite({ dataDir, folder, now: new Date(), name: 'before-update' })
}

async function openSqlite(dataDir: string): Promise<Database> {
  const release = await holdFile(holdFileIn(dataDir))
  try {
    const adapterFactory = new OverwritingLibSql({
      url: `file:${databaseFile(dataDir)}`,
      timeout: lockWaitMs,
    })
    const prisma = new PrismaClient({ adapter: adapterFactory, transactionOptions })
    // WAL stays with the file. Besides speed it lets a commit that met a lock be tried again.
    await prisma.$queryRawUnsafe('PRAGMA journal_mode=WAL')
    const applied = await appliedMigrations(prisma)
    refuseNewer('sqlite', applied)
    await migrate(adapterFactory, 'sqlite', await backupBeforeMigrating(dataDir, applied))
    // A process that was killed just after sealing left what it took away in the write-ahead file.
    await forgetOldPages({ prisma, dialect: sqlite })
    const close = async () => {
      await prisma.$disconnect()
      await release()
    }
    return { prisma, dialect: sqlite, close }
  } catch (error) {
    await release()
    throw error
  }
}

/** Any number that no other program on this database locks. */
const migrationLock = 7_240_511

/**
 * Nodes that start together must not change the schema together: the second finds it done. On connections of its
 * own, because the engine leaves a lock behind that ends only with the connection.
 */
async function migratePostgres(databaseUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 })
  pool.on('error', () => undefined)
  try {
    const guard = await pool.connect()
    try {
      await guard.query('SELECT pg_advisory_lock($1)', [migrationLock])
      await bringUpToDate(pool)
    } finally {
      guard.release(true)
    }
  } finally {
    await pool.end()
  }
}

async function bringUpToDate(pool: pg.Pool): Promise<void> {
  const adapterFactory = new PrismaPg(pool)
  const applied = await appliedMigrations(new PostgresClient({ adapter: adapterFactory }))
  refuseNewer('postgresql', applied)
  if (migrationNames('postgresql').some((name) => !applied.includes(name)))
    await migrate(adapterFactory, 'postgresql')
}

async function openPostgres(databaseUrl: string): Promise<Database> {
  await migratePostgres(databaseUrl)
  const adapter = new PrismaPg({ connectionString: databaseUrl, max: 10 })
  const client = new PostgresClient({ adapter, transactionOptions })
  // Both clients are generated from the same models and differ in the provider only.
  const prisma = client as unknown as PrismaClient
  return { prisma, dialect: postgresql, close: () => prisma.$disconnect() }
}

/** Opens the database and brings it up to date. Throws a `DatabaseError` or `MigrationError` with the remedy. */
export async function openDatabase({ dataDir, databaseUrl }: DatabaseOptions): Promise<Database> {
  try {
    return await (databaseUrl === undefined ? openSqlite(dataDir) : openPostgres(databaseUrl))
  } catch (error) {
    if (error instanceof Error && ['MigrationError', 'DatabaseError'].includes(error.name)) throw error
    const why =
      error instanceof Error
        ? (error.message.split('\n').findLast((line) => line.trim() !== '') ?? '')
        : String(error)
    const remedy =
      databaseUrl === undefined
        ? `Check that ${dataDir} exists, can be written and has space.`
        : 'Check DATABASE_URL, and that PostgreSQL runs and accepts this user.'
    throw new DatabaseError(`The database could not be opened: ${why.trim()}. ${remedy}`)
  }
}
