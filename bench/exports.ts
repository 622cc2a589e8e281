import { randomUUID } from 'node:crypto'
import { createOperatorClient } from '@/lib/bots/operator'
import { openDatabase } from '@/lib/db/database'
import { createEventLog } from '@/lib/db/event-log'
import { createWorkshops } from '@/lib/db/workshops'
import { kits } from '@/lib/domain/steps/registry'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { exportFormats } from '@/lib/export/format'
import { largeLog } from '@/lib/export/testing/large-report'
import { createLiveClient } from '@/lib/live/client'
import { memoryOutboxStore } from '@/lib/live/outbox'
import type { RunningServer } from '@/e2e/support/server'
import { startServer } from '@/e2e/support/server'
import { newSecret } from '@/lib/voice'
import { cpuSeconds, residentBytes, watchLoad } from './machine'
import type { Measures } from './one-room'

export interface ExportsResult {
  readonly w7: readonly (readonly [name: string, measures: Measures])[]
  readonly wrong: readonly string[]
}

/** What one file may take, by `docs/rules.md` Ex11. */
const boundSeconds = 10
const lookEveryMs = 50
const metricsToken = 'the-token-of-the-bench'
const bytesPerMegabyte = 1_048_576

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** A server that starts seals what is left to seal; then the log is as after any conversation. */
async function sealed({ url, operatorToken }: RunningServer, workshopId: string): Promise<void> {
  const operator = createOperatorClient(url, operatorToken())
  while (Object.keys(await operator.audit(workshopId)).length > 0) await pause(lookEveryMs)
}

/** A thousand people and five thousand notes, stored as if they had been there. */
async function storeLargeWorkshop(server: RunningServer, databaseUrl: string | undefined): Promise<string> {
  await server.down()
  const database = await openDatabase({
    dataDir: server.dataDir,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  })
  const workshopId = randomUUID()
  const [first, ...others] = largeLog()
  if (!first) throw new Error('the large log is empty')
  const secret = newSecret()
  await createWorkshops(database).create({ workshopId, events: [first], secret, createdAt: new Date() })
  const secrets = Object.fromEntries(['compass', 'dilemma', 'notes'].map((stepId) => [stepId, newSecret()]))
  await createEventLog(database, kits).append(workshopId, 1, { events: others, receipts: [], secrets })
  await database.close()
  await server.up()
  await sealed(server, workshopId)
  return workshopId
}

/** How long the event loop was held up at most since the last time this was asked, in milliseconds. */
async function longestDelay({ url }: RunningServer): Promise<number> {
  const headers = { Authorization: `Bearer ${metricsToken}` }
  const text = await (await fetch(`${url}/metrics`, { headers })).text()
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(text)?.[1]) * 1000
}

/** Another conversation on the same server: who leads it asks for something again and again. */
async function conversationBeside({ url, operatorToken }: RunningServer) {
  const token = operatorToken()
  const workshopId = await createOperatorClient(url, token).makeWorkshop('kompasgesprek', 'named')
  const lead = createLiveClient<ConsoleView>({
    ...{ url, workshopId, as: 'console', token, transports: ['websocket'] },
    store: memoryOutboxStore(),
  })
  const ask = () => lead.send({ type: 'BlankScreen', blank: false })
  await lead.send({ type: 'OpenLobby' })
  return { ask, close: lead.close }
}

/** While a file is made: the memory of the server and the answers in the conversation beside it. */
function watch(server: RunningServer, ask: () => Promise<unknown>) {
  let isOver = false
  let mostBytes = 0
  let slowestMs = 0
  async function look(): Promise<void> {
    while (!isOver) {
      mostBytes = Math.max(mostBytes, residentBytes(server.pid()))
      const askedAt = performance.now()
      await ask()
      slowestMs = Math.max(slowestMs, performance.now() - askedAt)
      await pause(lookEveryMs)
    }
  }
  const looking = look()
  return async () => {
    isOver = true
    await looking
    return { mostBytes, slowestMs }
  }
}

async function download(address: string) {
  const askedAt = performance.now()
  const response = await fetch(address)
  const bytes = (await response.arrayBuffer()).byteLength
  return { isThere: response.ok, bytes, seconds: (performance.now() - askedAt) / 1000 }
}

/** W7: every file of a large conversation from a running server, while another conversation goes on beside it. */
export async function measureExports(databaseUrl?: string): Promise<ExportsResult> {
  const server = await startServer({
    LOG_LEVEL: 'fatal',
    METRICS_TOKEN: metricsToken,
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  })
  try {
    const workshopId = await storeLargeWorkshop(server, databaseUrl)
    const link = new URL(
      await createOperatorClient(server.url, server.operatorToken()).readerLink(workshopId),
    )
    const beside = await conversationBeside(server)
    const w7: [string, Measures][] = []
    const wrong: string[] = []
    const [first] = exportFormats
    // The first of them opens the log too, and starts the pages.
    for (const [name, format] of [['first of all', first], ...exportFormats.map((each) => [each, each])]) {
      await longestDelay(server)
      const [before, cpuBefore] = [residentBytes(server.pid()), cpuSeconds(server.pid())]
      const load = watchLoad(() => [server.pid(), process.pid])
      const watched = watch(server, beside.ask)
      const { isThere, bytes, seconds } = await download(`${server.url}${link.pathname}/export/${format}`)
      const { mostBytes, slowestMs } = await watched()
      const foreign = load.foreign()
      if (!isThere) wrong.push(`W7: ${format} was not made`)
      if (seconds > boundSeconds)
        wrong.push(
          `W7: ${format} took ${seconds.toFixed(1)} s; others took ${Math.round(foreign * 100)} % of the machine`,
        )
      const measures = {
        seconds,
        'server CPU (s)': cpuSeconds(server.pid()) - cpuBefore,
        'others (%)': foreign * 100,
        'size (MB)': bytes / bytesPerMegabyte,
        'longest loop delay (ms)': await longestDelay(server),
        'slowest answer beside it (ms)': slowestMs,
        'memory on top (MB)': (mostBytes - before) / bytesPerMegabyte,
      }
      w7.push([String(name), measures])
    }
    beside.close()
    return { w7, wrong }
  } finally {
    await server.stop()
  }
}
