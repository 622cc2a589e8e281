import { createHash } from 'node:crypto'
import type { Database } from './database'
import type { Row } from './rows'
import { pagesOf } from './rows'
import type { Table } from './tables'
import { tables } from './tables'

/** What a database holds, in one line: the same on SQLite and PostgreSQL, whatever the order of its rows. */
export interface Digest {
  readonly hash: string
  readonly rows: Readonly<Record<string, number>>
}

/** Is written anew every few seconds to show that writing works, and says nothing about the content. */
function isHeartbeat({ name }: Table, row: Row): boolean {
  return name === 'Setting' && row['name'] === 'readiness'
}

function rowHash(row: Row): string {
  const columns = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(columns)).digest('hex')
}

async function tableDigest(prisma: Database['prisma'], table: Table) {
  const hashes: string[] = []
  for await (const page of pagesOf(prisma, table))
    hashes.push(...page.filter((row) => !isHeartbeat(table, row)).map(rowHash))
  // Databases sort texts each in their own way; hashes are sorted here.
  return { name: table.name, count: hashes.length, hashes: hashes.sort() }
}

export async function digestOf({ prisma }: Pick<Database, 'prisma'>): Promise<Digest> {
  const hash = createHash('sha256')
  const rows: Record<string, number> = {}
  for (const table of tables()) {
    const { name, count, hashes } = await tableDigest(prisma, table)
    rows[name] = count
    hash.update(`${name} ${count}\n${hashes.join('\n')}\n`)
  }
  return { hash: hash.digest('hex'), rows }
}
