import { existsSync } from 'node:fs'
import { damageOf } from '@/lib/db/backup'
import type { Database } from '@/lib/db/database'
import { databaseFile } from '@/lib/db/files'
import { openFileForReading, openUrlForReading } from '@/lib/db/reading'
import type { Finding } from './finding'
import { fault, ok, warning } from './finding'

export interface StorageFindings {
  readonly findings: readonly Finding[]
  readonly newestWorkshop?: Date
}

const name = 'Database'

async function look(database: Database, words: string): Promise<StorageFindings> {
  const { prisma } = database
  const newest = await prisma.workshop.findFirst({
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true },
  })
  const count = await prisma.workshop.count()
  await database.close()
  return {
    findings: [ok(name, `${words}, ${count} workshops`)],
    ...(newest ? { newestWorkshop: newest.createdAt } : {}),
  }
}

function refused(error: unknown): StorageFindings {
  const isOlder = error instanceof Error && error.message.includes('older than this program')
  const words = error instanceof Error ? error.message : 'it cannot be opened'
  return { findings: [isOlder ? warning(name, words) : fault(name, words)] }
}

export async function storageFindings(
  dataDir: string,
  databaseUrl: string | undefined,
): Promise<StorageFindings> {
  try {
    if (databaseUrl !== undefined) return await look(await openUrlForReading(databaseUrl), 'PostgreSQL')
    const file = databaseFile(dataDir)
    if (!existsSync(file)) return { findings: [ok(name, 'embedded; it is made at the first start')] }
    const damage = await damageOf(file)
    if (damage !== undefined)
      return {
        findings: [
          fault(
            name,
            `${file} is damaged (${damage}). Stop the server and restore a backup: npm run restore -- <file> --replace`,
          ),
        ],
      }
    return await look(await openFileForReading(file), `embedded, ${file}`)
  } catch (error) {
    return refused(error)
  }
}
