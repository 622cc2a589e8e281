import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { DatabaseError } from './database-error'
import { databaseFile, inFileName, settle } from './files'

export interface BackupOptions {
  readonly dataDir: string
  readonly folder: string
  readonly now: Date
  /** First word of the file name. */
  readonly name?: string
}

const lockWaitMs = 30_000

function inWords(error: unknown, folder: string): DatabaseError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  if (['ENOSPC', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE'].includes(code))
    return new DatabaseError(`There is no space for a backup in ${folder}. Nothing was left there.`)
  if (['EACCES', 'EROFS', 'EPERM', 'SQLITE_CANTOPEN', 'ENOTDIR', 'EEXIST'].includes(code))
    return new DatabaseError(`The folder ${folder} cannot be made or written (${code}). Choose another one.`)
  return new DatabaseError(
    `The backup failed (${code}). Nothing was left in ${folder}; the database is as it was.`,
  )
}

async function copyWhole(source: string, target: string): Promise<void> {
  const client = createClient({ url: `file:${source}`, timeout: lockWaitMs })
  try {
    await client.execute({ sql: 'VACUUM INTO ?', args: [target] })
  } finally {
    client.close()
  }
}

/** What is wrong with a SQLite file, in one word; undefined when it is whole. */
export async function damageOf(file: string): Promise<string | undefined> {
  const client = createClient({ url: `file:${file}`, timeout: lockWaitMs })
  try {
    const { rows } = await client.execute('PRAGMA integrity_check')
    const verdict = rows[0]?.['integrity_check']
    return verdict === 'ok' ? undefined : 'damaged'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
  } finally {
    client.close()
  }
}

/**
 * Copies the embedded database as it is at one moment, also while a server writes to it: a reader in WAL mode
 * stands in nobody's way. Freed pages are left out, so nothing that was taken away is in the copy.
 */
export async function backupSqlite({ dataDir, folder, now, name }: BackupOptions): Promise<string> {
  const source = databaseFile(dataDir)
  if (!existsSync(source)) throw new DatabaseError(`There is no database in ${dataDir}. Check DATA_DIR.`)
  const file = join(folder, `${name ?? 'kompasgesprek'}-${inFileName(now)}.db`)
  const part = `${file}.part`
  if (existsSync(file)) throw new DatabaseError(`${file} is there already. It was left as it is.`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // Made first, so that it is never readable for others.
    writeFileSync(part, '', { mode: 0o600 })
    await copyWhole(source, part)
    const damage = await damageOf(part)
    if (damage !== undefined) throw new DatabaseError(`The copy is not whole (${damage}). Try again.`)
    settle(part)
    renameSync(part, file)
    settle(file)
    return file
  } catch (error) {
    if (existsSync(part)) rmSync(part)
    throw error instanceof DatabaseError ? error : inWords(error, folder)
  }
}
