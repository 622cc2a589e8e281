import { createClient } from '@libsql/client'
import pg from 'pg'
import type { CommandMessage, CommandReply } from '@/lib/protocol/message'
import { receiptOf } from '@/lib/voice'

/** A command as the person who sent it saw it; without a reply it was not answered in the end. */
export interface Sent extends CommandMessage {
  readonly who: string
  reply?: CommandReply
}

/** What the log says against what people were told. Everything but `acked` has to be zero. */
export interface Verdict {
  readonly acked: number
  readonly refused: number
  readonly unanswered: number
  /** Told to be stored, and not there, or elsewhere than was told. */
  readonly missing: number
  /** There more often than once. */
  readonly duplicated: number
  /** There without anybody having sent it, or although it was refused. */
  readonly unissued: number
  /** Stored in another order than one person sent it. */
  readonly outOfOrder: number
  readonly gaps: number
}

type Row = Readonly<Record<string, unknown>>

async function rowsOf(source: { dataDir: string; databaseUrl?: string }, statements: readonly string[]) {
  const found: (readonly Row[])[] = []
  if (source.databaseUrl === undefined) {
    const client = createClient({ url: `file:${source.dataDir}/kompasgesprek.db`, timeout: 5000 })
    for (const statement of statements) found.push((await client.execute(statement)).rows)
    client.close()
    return found
  }
  const client = new pg.Client({ connectionString: source.databaseUrl })
  await client.connect()
  for (const statement of statements) found.push((await client.query<Row>(statement)).rows)
  await client.end()
  return found
}

function repeated(values: readonly unknown[]): number {
  return values.length - new Set(values).size
}

/** Compares what is stored of a workshop, none of whose steps is sealed, with everything that was sent. */
export async function judge(
  source: { dataDir: string; databaseUrl?: string },
  workshopId: string,
  sent: readonly Sent[],
): Promise<Verdict> {
  const where = `WHERE "workshopId" = '${workshopId.replaceAll("'", '')}'`
  const [events = [], receipts = [], secrets = []] = await rowsOf(source, [
    `SELECT "seq", "stepId", "payload" FROM "WorkshopEvent" ${where} ORDER BY "seq"`,
    `SELECT "key", "seq" FROM "Receipt" ${where} AND "stepId" IS NOT NULL`,
    `SELECT "secret" FROM "StepSecret" ${where} AND "stepId" = ''`,
  ])
  const secret = (secrets[0]?.['secret'] ?? '') as string
  const keyOf = (cmdId: string) => receiptOf(secret, cmdId, { role: 'lead' }, {}).key
  const receiptSeqs = new Map(receipts.map((row) => [String(row['key']), Number(row['seq'])]))
  const given = events.filter((row) => row['stepId'] !== null)
  const givenSeqs = new Set(given.map((row) => Number(row['seq'])))

  const acked = sent.filter(({ reply }) => reply?.ok === true)
  const refused = sent.filter(({ reply }) => reply?.ok === false)
  const missing = acked.filter(({ cmdId, reply }) => {
    const seq = receiptSeqs.get(keyOf(cmdId))
    return seq === undefined || !reply?.ok || seq !== reply.seq || !givenSeqs.has(seq)
  })
  const issued = new Set(sent.filter(({ reply }) => reply?.ok !== false).map(({ cmdId }) => keyOf(cmdId)))
  const handles = given.flatMap((row) => /"handle":"([^"]+)"/.exec(String(row['payload']))?.[1] ?? [])
  const lastSeq = new Map<string, number>()
  let outOfOrder = 0
  for (const { who, reply } of sent) {
    if (!reply?.ok) continue
    if (reply.seq < (lastSeq.get(who) ?? 0)) outOfOrder += 1
    lastSeq.set(who, reply.seq)
  }
  return {
    acked: acked.length,
    refused: refused.length,
    unanswered: sent.length - acked.length - refused.length,
    missing: missing.length,
    // Each command of these gives one event, so every event beyond the receipts is one too many.
    duplicated: Math.max(0, given.length - receipts.length) + repeated(handles),
    unissued: [...receiptSeqs.keys()].filter((key) => !issued.has(key)).length,
    outOfOrder,
    gaps: events.filter((row, index) => Number(row['seq']) !== index + 1).length,
  }
}
