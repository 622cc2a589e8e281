import { describe } from 'vitest'
import type { TemporaryDatabase } from './temporary-database'
import { temporaryPostgres, temporarySqlite } from './temporary-database'

/** A PostgreSQL server where databases may be made; undefined without one. */
export const serverUrl = process.env.TEST_DATABASE_URL

/** Runs a suite on both databases. Without TEST_DATABASE_URL the PostgreSQL half counts as skipped. */
export function onEachDatabase(suite: (name: string, open: () => Promise<TemporaryDatabase>) => void): void {
  describe('on SQLite', () => suite('SQLite', temporarySqlite))
  describe.skipIf(serverUrl === undefined)('on PostgreSQL', () =>
    suite('PostgreSQL', () => temporaryPostgres(serverUrl ?? '')),
  )
}
