import type { PrismaClient } from './generated/sqlite/client'
import type { Table } from './tables'

export type Row = Readonly<Record<string, unknown>>

interface Delegate {
  readonly findMany: (query: object) => Promise<readonly Row[]>
  readonly createMany: (query: { readonly data: readonly Row[] }) => Promise<{ readonly count: number }>
  readonly count: () => Promise<number>
}

const pageSize = 2000

/** What Prisma has for a table, by name: for what treats all tables alike. */
export function delegateOf(prisma: PrismaClient, { name }: Table): Delegate {
  const property = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  return (prisma as unknown as Readonly<Record<string, Delegate>>)[property] as Delegate
}

function cursorAt({ key }: Table, row: Row): object {
  const values = Object.fromEntries(key.map((column) => [column, row[column]]))
  return { cursor: key.length === 1 ? values : { [key.join('_')]: values }, skip: 1 }
}

/** All rows of a table, a page at a time, so that a large one fits too. */
export async function* pagesOf(prisma: PrismaClient, table: Table): AsyncGenerator<readonly Row[]> {
  const query = { take: pageSize, orderBy: table.key.map((column) => ({ [column]: 'asc' })) }
  let after = {}
  for (;;) {
    const rows = await delegateOf(prisma, table).findMany({ ...query, ...after })
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = cursorAt(table, last)
  }
}
