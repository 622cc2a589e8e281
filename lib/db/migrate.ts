import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { PrismaClient } from './generated/sqlite/client'
import { openSchemaEngine } from './schema-engine'

/** The database was made by a newer program, or a migration failed half-way. Says what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

export const migrationsFolder = resolve('prisma/migrations')

export function migrationNames(provider: 'sqlite' | 'postgresql'): readonly string[] {
  return readdirSync(join(migrationsFolder, provider))
    .filter((name) => /^\d{4}_/.test(name))
    .sort()
}

/** Names of the migrations a database has been through; none when it is new. */
export async function appliedMigrations(
  prisma: Pick<PrismaClient, '$queryRawUnsafe'>,
): Promise<readonly string[]> {
  try {
    const rows = await prisma.$queryRawUnsafe<{ migration_name: string }[]>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL',
    )
    return rows.map((row) => row.migration_name)
  } catch {
    return []
  }
}

/** Migrations that the database has and this program does not: it was written by a newer one. */
export function refuseNewer(provider: 'sqlite' | 'postgresql', applied: readonly string[]): void {
  const known = migrationNames(provider)
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  throw new MigrationError(
    `The database is newer than this program (it has ${unknown.join(', ')}). Start the version that made it, or restore a backup from before.`,
  )
}

/**
 * Brings the database to the schema of this program. Returns the names of the migrations it applied.
 * @param backup where the database as it was can be found, for the words when it fails
 */
export async function migrate(
  adapterFactory: SqlMigrationAwareDriverAdapterFactory,
  provider: 'sqlite' | 'postgresql',
  backup?: string,
): Promise<readonly string[]> {
  const folder = join(migrationsFolder, provider)
  const names = migrationNames(provider)
  const schema = readFileSync(join(folder, names.at(-1) ?? '', 'schema.prisma'), 'utf8')
  const engine = await openSchemaEngine(adapterFactory, [['schema.prisma', schema]])
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: folder,
        lockfile: {
          path: 'migration_lock.toml',
          content: readFileSync(join(folder, 'migration_lock.toml'), 'utf8'),
        },
        shadowDbInitScript: '',
        migrationDirectories: names.map((name) => ({
          path: name,
          migrationFile: {
            path: 'migration.sql',
            content: { tag: 'ok', value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
          },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    })
    return appliedMigrationNames
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
    const remedy =
      backup === undefined
        ? 'Restore the backup made before this start.'
        : `As it was before: npm run restore -- ${backup} --replace, with the version that made it.`
    throw new MigrationError(`The database could not be brought up to date: ${why}. ${remedy}`)
  } finally {
    engine.free()
  }
}
