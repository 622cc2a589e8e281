// npm run verify [-- <file>]: rebuilds every workshop from its log, also beside a running server, or in a backup.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Database } from '@/lib/db/database'
import { databaseFile } from '@/lib/db/files'
import { openFileForReading, openUrlForReading } from '@/lib/db/reading'
import { verifyDatabase } from '@/lib/db/verify'
import { kits } from '@/lib/domain/steps/registry'
import { processEnvironment } from '@/lib/env'
import { runCommand } from './operate'

function open(file: string | undefined): Promise<Database> {
  if (file !== undefined) return openFileForReading(resolve(file))
  const { databaseUrl, dataDir } = processEnvironment()
  return databaseUrl === undefined
    ? openFileForReading(databaseFile(dataDir))
    : openUrlForReading(databaseUrl)
}

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const database = await open(positionals[0])
  const { workshops, events, faults } = await verifyDatabase(database, kits, new Date())
  await database.close()
  for (const fault of faults) console.error(fault)
  const verdict = faults.length === 0 ? 'all is well' : `${faults.length} things are wrong, see above`
  console.log(`${workshops} workshops, ${events} events: ${verdict}.`)
  return faults.length === 0 ? 0 : 1
})
