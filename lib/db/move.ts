import type { Database } from './database'
import { openDatabase } from './database'
import { DatabaseError } from './database-error'
import type { Digest } from './digest'
import { digestOf } from './digest'
import type { PrismaClient } from './generated/sqlite/client'
import { delegateOf, pagesOf } from './rows'
import { tables } from './tables'

/** As long as the largest database can take; all of it is one transaction. */
const timeout = 3_600_000

async function refuseFilled({ prisma }: Database): Promise<void> {
  for (const table of tables())
    if ((await delegateOf(prisma, table).count()) > 0)
      throw new DatabaseError(
        'The PostgreSQL database is in use already; nothing was changed. Make an empty one.',
      )
}

async function copyAll(from: PrismaClient, to: PrismaClient): Promise<void> {
  for (const table of tables())
    for await (const rows of pagesOf(from, table)) await delegateOf(to, table).createMany({ data: rows })
}

/** All of the embedded database, or nothing: what differs in the end is rolled back. */
async function moveInto(target: Database, source: Database): Promise<Digest> {
  await refuseFilled(target)
  const before = await digestOf(source)
  await target.prisma.$transaction(
    async (tx) => {
      const prisma = tx as PrismaClient
      await copyAll(source.prisma, prisma)
      const after = await digestOf({ prisma })
      if (after.hash !== before.hash)
        throw new DatabaseError(
          'The copy differs from the original, so it was not kept. Nothing was changed.',
        )
    },
    { timeout },
  )
  return before
}

/** Copies the embedded database to an empty PostgreSQL database, and leaves the original as it is. */
export async function moveToPostgres(dataDir: string, databaseUrl: string): Promise<Digest> {
  const source = await openDatabase({ dataDir })
  try {
    const target = await openDatabase({ dataDir, databaseUrl })
    try {
      return await moveInto(target, source)
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}
