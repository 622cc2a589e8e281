// npm run hand-over -- <folder>: reports of closed workshops as JSON, for another program; also while the server runs.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { databaseFile } from '@/lib/db/files'
import { openFileForReading, openUrlForReading } from '@/lib/db/reading'
import { kits } from '@/lib/domain/steps/registry'
import { processEnvironment } from '@/lib/env'
import { handOverReports } from '@/lib/export/hand-over'
import { runCommand } from './operate'

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [folder] = positionals
  if (folder === undefined) {
    console.error('Say where to: npm run hand-over -- /var/lib/kompasgesprek-reports')
    return 2
  }
  const { databaseUrl, dataDir } = processEnvironment()
  const database = await (databaseUrl === undefined
    ? openFileForReading(databaseFile(dataDir))
    : openUrlForReading(databaseUrl))
  const { written, unchanged, removed } = await handOverReports(database, kits, resolve(folder))
  await database.close()
  console.log(
    `${written} reports written, ${unchanged} as they were, ${removed} removed with their workshop.`,
  )
  return 0
})
