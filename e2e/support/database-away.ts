import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import pg from 'pg'

/** The database goes away: another program holds the file, or PostgreSQL ends and refuses every connection. */
export async function takeDatabaseAway(
  dataDir: string,
  databaseUrl: string | undefined,
  ms: number,
): Promise<void> {
  if (databaseUrl === undefined) {
    const client = createClient({ url: `file:${dataDir}/kompasgesprek.db`, timeout: 5000 })
    const held = await client.transaction('write')
    await pause(ms)
    held.close()
    client.close()
    return
  }
  const name = new URL(databaseUrl).pathname.slice(1)
  const url = new URL(databaseUrl)
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.toString() })
  await client.connect()
  await client.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`)
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
  await pause(ms)
  await client.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`)
  await client.end()
}
