import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { backupSqlite } from '@/lib/db/backup'
import { kits } from '@/lib/domain/steps/registry'
import { reportOf } from '@/lib/domain/workshop/report'
import type { ExportFormat } from '@/lib/export/format'
import { exportFormats } from '@/lib/export/format'
import { fileOf } from '@/lib/export/formats'
import { pdfText } from '@/lib/export/testing/pdf-text'
import type { Stage } from './stage'
import type { TestServer } from './test-server'

export type Channels = Readonly<Record<string, readonly string[]>>

export const metricsToken = 'a-token-of-who-watches-the-numbers'

/** What stands in a file of a report, out of its wrapping. */
function textIn(format: ExportFormat, bytes: Uint8Array): string {
  if (format === 'pdf') return pdfText(bytes)
  const parts = format === 'xlsx' || format === 'csv' ? Object.values(unzipSync(bytes)) : [bytes]
  return parts.map((part) => new TextDecoder().decode(part)).join('\n')
}

/** Every file one can have of the report, each as text. */
export async function exportsOf(stage: Stage): Promise<Channels> {
  const report = reportOf(kits, (await stage.room()).state())
  const files = exportFormats.map(async (format) => {
    const text = textIn(format, await fileOf(kits, report, format))
    return [`exports: ${format}`, [text]] as const
  })
  return Object.fromEntries(await Promise.all(files))
}

/** The files of the embedded database, and a backup made of them now; none where it is a server. */
async function filesOf({ temporary: { dataDir, databaseUrl } }: TestServer): Promise<Channels> {
  if (databaseUrl !== undefined) return {}
  const folder = mkdtempSync(join(tmpdir(), 'kompas-canary-'))
  try {
    const backup = await backupSqlite({ dataDir, folder, now: new Date() })
    const here = readdirSync(dataDir, { withFileTypes: true }).filter((each) => each.isFile())
    return {
      'files and write-ahead log': here.map(({ name }) => readFileSync(join(dataDir, name), 'latin1')),
      'files: backup': [readFileSync(backup, 'latin1')],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Rows of every table that has any of this workshop, and the files they are in. */
export async function storedOf(server: TestServer, workshopId: string): Promise<Channels> {
  const { prisma } = server.temporary.database
  const where = { workshopId }
  const rows = [
    ...(await prisma.workshopEvent.findMany({ where, orderBy: { seq: 'asc' } })),
    ...(await prisma.workshop.findMany({ where })),
    ...(await prisma.receipt.findMany({ where })),
    ...(await prisma.stepSecret.findMany({ where })),
    ...(await prisma.pass.findMany({ where })),
    ...(await prisma.joinCode.findMany({ where })),
  ]
  return { rows: rows.map((row) => JSON.stringify(row)), ...(await filesOf(server)) }
}

/** What is told about the running of it: to who watches the server, and to the admin. */
export async function toldOfRunning(server: TestServer, logged: string): Promise<Channels> {
  const { securityLog } = server.application
  await securityLog.settled()
  const headers = { Authorization: `Bearer ${metricsToken}` }
  const metrics = await (await fetch(`${server.url}/metrics`, { headers })).text()
  if (!metrics.includes('kompas_replies_total')) throw new Error('the search is blind: no metrics')
  const events = await server.temporary.database.prisma.securityEvent.findMany()
  return {
    log: [logged],
    'log: metrics': [metrics],
    'log: security': events.map((event) => JSON.stringify(event)),
  }
}
