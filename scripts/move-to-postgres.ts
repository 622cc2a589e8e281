// DATABASE_URL=postgresql://… npm run move-to-postgres: from the embedded database, with the server stopped.
import { existsSync } from 'node:fs'
import { databaseFile } from '@/lib/db/files'
import { moveToPostgres } from '@/lib/db/move'
import { processEnvironment } from '@/lib/env'
import { runCommand } from './operate'

await runCommand(async () => {
  const { dataDir, databaseUrl } = processEnvironment()
  if (databaseUrl === undefined) {
    console.error('Set DATABASE_URL to the empty PostgreSQL database to move to.')
    return 2
  }
  if (!existsSync(databaseFile(dataDir))) {
    console.error(`There is no embedded database in ${dataDir}. Check DATA_DIR.`)
    return 1
  }
  const { hash, rows } = await moveToPostgres(dataDir, databaseUrl)
  for (const [table, count] of Object.entries(rows)) console.log(`${table}: ${count}`)
  console.log(`Digest of both: ${hash}`)
  console.log('Start the server with this DATABASE_URL. The embedded database is as it was.')
  return 0
})
