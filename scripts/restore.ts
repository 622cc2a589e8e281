// npm run restore -- <file> [--replace]: puts a backup in the place of the embedded database.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { digestOf } from '@/lib/db/digest'
import { openDatabase } from '@/lib/db/database'
import { restoreSqlite } from '@/lib/db/restore'
import { processEnvironment } from '@/lib/env'
import { runCommand } from './operate'

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  const env = processEnvironment()
  if (env.databaseUrl !== undefined) {
    console.error('The data is in PostgreSQL (DATABASE_URL). Use pg_restore; see docs/operations.md.')
    return 1
  }
  if (file === undefined) {
    console.error('Say which backup: npm run restore -- /var/backups/kompasgesprek/<file>.db')
    return 2
  }
  const { dataDir } = env
  const restored = await restoreSqlite({
    ...{ file: resolve(file), dataDir, now: new Date() },
    isReplacing: values.replace,
  })
  // Brings a backup of an older version up to date, as the server would.
  const database = await openDatabase({ dataDir })
  const { hash, rows } = await digestOf(database)
  await database.close()
  if (restored.before !== undefined)
    console.log(`The database that was there is now ${restored.before}. Remove it once all is well.`)
  console.log(`Restored in ${dataDir}: ${rows['Workshop'] ?? 0} workshops.`)
  console.log(`Digest: ${hash}`)
  return 0
})
