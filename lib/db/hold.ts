import { createClient } from '@libsql/client'
import { DatabaseError } from './database-error'

/**
 * Holds a write lock on a file of its own for as long as this process lives: two processes on one embedded
 * database would number events twice. The operating system lets go of it even after `kill -9`.
 */
export async function holdFile(file: string): Promise<() => Promise<void>> {
  const client = createClient({ url: `file:${file}`, timeout: 0 })
  try {
    const held = await client.transaction('write')
    return async () => {
      held.close()
      client.close()
    }
  } catch (error) {
    client.close()
    const isBusy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
    if (!isBusy) throw error
    throw new DatabaseError(
      'Another Kompasgesprek process already uses this data folder. Stop it first, or give this one its own DATA_DIR.',
    )
  }
}
