import type { Database } from './database'

const pauseMs = 1000
const attempts = 600

async function isEmptied({ prisma }: Pick<Database, 'prisma'>): Promise<boolean> {
  try {
    const [row] = await prisma.$queryRawUnsafe<{ busy: number | bigint }[]>('PRAGMA wal_checkpoint(TRUNCATE)')
    return row !== undefined && Number(row.busy) === 0
  } catch {
    return false
  }
}

/**
 * Rows that were taken away stay in the write-ahead file of SQLite until it is emptied. Whoever reads at that
 * moment stands in the way, so it is tried again, in the background, until they are done.
 */
export async function forgetOldPages(
  database: Pick<Database, 'prisma' | 'dialect'>,
  attemptsLeft = attempts,
): Promise<void> {
  if (database.dialect.name !== 'sqlite' || attemptsLeft === 0 || (await isEmptied(database))) return
  setTimeout(() => void forgetOldPages(database, attemptsLeft - 1), pauseMs).unref()
}
