import { copyFileSync, chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { damageOf } from './backup'
import { DatabaseError } from './database-error'
import { databaseFile, holdFileIn, inFileName, settle } from './files'
import { holdFile } from './hold'
import { refuseForeign } from './reading'

export interface RestoreOptions {
  readonly file: string
  readonly dataDir: string
  /** Whether a database that is there may be put aside. */
  readonly isReplacing: boolean
  readonly now: Date
}

export interface Restored {
  /** Where the database that was there is now. */
  readonly before?: string
}

const companions = ['', '-wal', '-shm']

/** All files of a database under another name, so that what was not yet in the main file comes along. */
function putAside(database: string, now: Date): string {
  const aside = `${database}.before-restore-${inFileName(now)}`
  for (const end of companions.filter((each) => existsSync(`${database}${each}`)))
    renameSync(`${database}${end}`, `${aside}${end}`)
  return aside
}

async function replace({ file, dataDir, isReplacing, now }: RestoreOptions): Promise<Restored> {
  const database = databaseFile(dataDir)
  const isThere = existsSync(database)
  if (isThere && !isReplacing)
    throw new DatabaseError(
      `There is a database in ${dataDir} already; nothing was changed. To put it aside and use the backup, add --replace.`,
    )
  const part = `${database}.part`
  try {
    copyFileSync(file, part)
    chmodSync(part, 0o600)
    settle(part)
  } catch (error) {
    rmSync(part, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new DatabaseError(`The backup cannot be copied to ${dataDir} (${code}). Nothing was changed.`)
  }
  const before = isThere ? putAside(database, now) : undefined
  renameSync(part, database)
  settle(database)
  return before === undefined ? {} : { before }
}

/** Puts a backup in the place of the embedded database. Looks at all that can be wrong before it changes anything. */
export async function restoreSqlite(options: RestoreOptions): Promise<Restored> {
  const { file, dataDir } = options
  if (!existsSync(file)) throw new DatabaseError(`There is no file ${file}.`)
  const damage = await damageOf(file)
  if (damage !== undefined)
    throw new DatabaseError(`${file} is no whole database (${damage}); nothing was changed. Use another one.`)
  await refuseForeign(file)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const release = await holdFile(holdFileIn(dataDir))
  try {
    return await replace(options)
  } finally {
    await release()
  }
}
