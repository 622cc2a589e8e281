import type { Client, Config, InStatement, Transaction } from '@libsql/client'
import { LibsqlError } from '@libsql/client'
import { PrismaLibSql } from '@prisma/adapter-libsql'

/**
 * A transaction on the connection of the client itself. Prisma lets nothing else to that connection until it is over.
 * A commit that fails is undone: whoever comes next must not find it open.
 */
async function begin(client: Client): Promise<Transaction> {
  let isOver = false
  const open = () => {
    if (isOver) throw new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED')
    return client
  }
  const undo = async () => {
    if (isOver) return
    isOver = true
    await client.execute('ROLLBACK')
  }
  await client.execute('BEGIN DEFERRED')
  return {
    execute: async (statement: InStatement) => open().execute(statement),
    batch: (statements: InStatement[]) =>
      Promise.all(statements.map((statement) => open().execute(statement))),
    executeMultiple: async (sql: string) => open().executeMultiple(sql),
    commit: async () => {
      try {
        await open().execute('COMMIT')
        isOver = true
      } catch (error) {
        await undo().catch(() => undefined)
        throw error
      }
    },
    rollback: undo,
    close: () => void undo().catch(() => undefined),
    get closed() {
      return isOver
    },
  }
}

/**
 * The embedded database on one connection that overwrites what it frees. Overwriting only where something is deleted
 * is not enough: a page that is split by an insert leaves copies of its rows behind, which no later delete finds.
 * Left to itself the client opens a connection for each transaction and leaves the old one to the garbage collector.
 */
export class OverwritingLibSql extends PrismaLibSql {
  override createClient(config: Config): Client {
    const client = super.createClient(config)
    // Carried out before it returns, as everything on a file is.
    void client.execute('PRAGMA secure_delete=ON')
    return Object.assign(client, { transaction: () => begin(client) })
  }
}
