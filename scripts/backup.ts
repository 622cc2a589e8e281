// npm run backup -- <folder>: a whole copy of the embedded database, also while the server runs.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backupSqlite } from '@/lib/db/backup'
import { digestOf } from '@/lib/db/digest'
import { openFileForReading } from '@/lib/db/reading'
import { processEnvironment } from '@/lib/env'
import { runCommand } from './operate'

const forPostgres = `The data is in PostgreSQL (DATABASE_URL). Back it up with its own tool, while the server runs:

  pg_dump --format=custom --file=kompasgesprek.dump "$DATABASE_URL"

and bring it back, with the server stopped, with:

  pg_restore --clean --if-exists --no-owner --dbname="$DATABASE_URL" kompasgesprek.dump`

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [folder] = positionals
  const env = processEnvironment()
  if (env.databaseUrl !== undefined) {
    console.error(forPostgres)
    return 1
  }
  if (folder === undefined) {
    console.error('Say where to: npm run backup -- /var/backups/kompasgesprek')
    return 2
  }
  const file = await backupSqlite({ dataDir: env.dataDir, folder: resolve(folder), now: new Date() })
  const copy = await openFileForReading(file)
  const digest = await digestOf(copy)
  await copy.close()
  console.log(`Backup: ${file} (${Math.ceil(statSync(file).size / 1024)} KiB)`)
  console.log(`Workshops: ${digest.rows['Workshop'] ?? 0}, events: ${digest.rows['WorkshopEvent'] ?? 0}`)
  console.log(`Digest: ${digest.hash}`)
  return 0
})
