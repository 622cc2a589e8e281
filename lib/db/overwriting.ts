import type {
  Client,
  Config,
  InArgs,
  InStatement,
  ResultSet,
  Transaction,
  TransactionMode,
} from '@libsql/client'
import { PrismaLibSql } from '@prisma/adapter-libsql'

type Execute = (statement: InStatement | string, args?: InArgs) => Promise<ResultSet>
type Transact = (mode?: TransactionMode) => Promise<Transaction>

/**
 * The embedded database, with every connection overwriting what it frees. Only the connection that deletes is
 * not enough: a page that is split by an insert leaves copies of its rows behind, which no later delete finds.
 */
export class OverwritingLibSql extends PrismaLibSql {
  override createClient(config: Config): Client {
    const client = super.createClient(config)
    const execute: Execute = client.execute.bind(client)
    const batch: Client['batch'] = client.batch.bind(client)
    const executeMultiple: Client['executeMultiple'] = client.executeMultiple.bind(client)
    const transaction: Transact = client.transaction.bind(client)
    // Each transaction has a connection of its own: it is the one this statement was just carried out on.
    const overwrite = () => execute('PRAGMA secure_delete=ON')
    return Object.assign(client, {
      execute: async (...args: Parameters<Execute>) =>
        (await Promise.all([overwrite(), execute(...args)]))[1],
      batch: async (...args: Parameters<Client['batch']>) =>
        (await Promise.all([overwrite(), batch(...args)]))[1],
      executeMultiple: async (sql: string) => (await Promise.all([overwrite(), executeMultiple(sql)]))[1],
      transaction: async (...args: Parameters<Transact>) =>
        (await Promise.all([overwrite(), transaction(...args)]))[1],
    })
  }
}
