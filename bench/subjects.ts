import { spawn } from 'node:child_process'
import { emptyPostgres } from '@/lib/db/testing/temporary-database'
import { createOperatorClient } from '@/lib/bots/operator'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import type { LiveClient } from '@/lib/live/client'
import { createLiveClient } from '@/lib/live/client'
import { memoryOutboxStore } from '@/lib/live/outbox'
import type { RunningServer } from '@/e2e/support/server'
import { startServer } from '@/e2e/support/server'
import { seen } from '@/server/testing/stage'
import type { Place } from './person'
import type { ReferenceOptions } from './reference'

/** A workshop, or what a reference server has instead. */
export interface BenchRoom {
  /** Who is outside the door. */
  readonly phones: readonly Place[]
  /** Who leads, and looks at everything. */
  readonly consoles: readonly Place[]
  /** Opens what is measured; gives the id of its step. */
  readonly open: (what: 'vote' | 'notes') => Promise<string>
  /** Asks for nothing but an answer, as who leads. */
  readonly ask: () => Promise<void>
  readonly close: () => void
}

export interface Started {
  readonly pid: () => number
  readonly room: (people: number, name?: string) => Promise<BenchRoom>
  /** Ends it as a power cut would, and starts it again; gives when its port answered. Only what keeps anything. */
  readonly crash?: () => Promise<void>
  /** How late the event loop was at its worst hundredth, in milliseconds, since the start or the last time it was asked to forget. */
  readonly loopDelay?: () => Promise<number>
  readonly stop: () => Promise<void>
}

/** Something that is measured. */
export interface Subject {
  readonly name: string
  readonly start: () => Promise<Started>
}

function reference(name: string, options: ReferenceOptions): Subject {
  return {
    name,
    start: async () => {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', 'bench/reference-server.ts', JSON.stringify(options)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      const url = await new Promise<string>((resolve, reject) => {
        child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
        child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)))
      })
      const place = (id: string): Place => ({ subject: options.transport, url, id })
      return {
        pid: () => child.pid ?? 0,
        room: async (people, name = '') => ({
          phones: Array.from({ length: people }, (_, index) => ({ ...place(String(index)), room: name })),
          consoles: [place('console')],
          open: async () => '',
          ask: async () => undefined,
          close: () => undefined,
        }),
        stop: async () => {
          child.removeAllListeners('exit').kill('SIGTERM')
        },
      }
    },
  }
}

const metricsToken = 'the-token-of-the-bench'

async function loopDelay(url: string): Promise<number> {
  const headers = { Authorization: `Bearer ${metricsToken}` }
  const text = await (await fetch(`${url}/metrics`, { headers })).text()
  return Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(text)?.[1]) * 1000
}

/** The first moment at which a step of a kind takes input; notes are written on the wall that is shown already. */
const moments = {
  vote: { kind: 'dilemma', moment: { round: 'first', phase: 'open' } },
  notes: { kind: 'notes', moment: { round: 'write', phase: 'revealed' } },
} as const

async function openRoom({ url, operatorToken }: RunningServer, people: number): Promise<BenchRoom> {
  const token = operatorToken()
  const workshopId = await createOperatorClient(url, token).makeWorkshop('kompasgesprek', 'named')
  const lead: LiveClient<ConsoleView> = createLiveClient<ConsoleView>({
    url,
    workshopId,
    as: 'console',
    token,
    store: memoryOutboxStore(),
    transports: ['websocket'],
  })
  await lead.send({ type: 'OpenLobby' })
  const code = await seen(lead, ({ door }) => door.code)
  const place = { subject: 'product', url, workshopId } as const
  return {
    phones: Array.from({ length: people }, (_, index) => ({
      ...place,
      id: String(index),
      as: 'phone',
      code,
    })),
    consoles: [
      { ...place, id: 'console', as: 'console', token },
      { ...place, id: 'screen', as: 'screen', token },
    ],
    open: async (what) => {
      const { kind, moment } = moments[what]
      const { view } = lead.state()
      const plan = Object.values(view?.plans ?? {}).find((each) => each?.kind === kind)
      if (!plan) throw new Error(`there is no ${kind} in the running order`)
      const from = view?.step ? { stepId: view.step.stepId, moment: view.step.moment } : null
      const reply = await lead.send({ type: 'GoTo', from, stepId: plan.stepId, moment, finish: false })
      if (!reply.ok) throw new Error(`GoTo was refused: ${reply.code}`)
      await seen(lead, ({ step }) => step?.stepId === plan.stepId && step.moment.phase === moment.phase)
      return plan.stepId
    },
    ask: async () => void (await lead.send({ type: 'BlankScreen', blank: false })),
    close: lead.close,
  }
}

function product(name: string, database?: string): Subject {
  return {
    name,
    start: async () => {
      const emptied = database === undefined ? undefined : await emptyPostgres(database)
      const server = await startServer({
        LOG_LEVEL: 'fatal',
        METRICS_TOKEN: metricsToken,
        ...(emptied ? { DATABASE_URL: emptied.databaseUrl } : {}),
      })
      return {
        pid: server.pid,
        room: (people) => openRoom(server, people),
        crash: server.crash,
        loopDelay: () => loopDelay(server.url),
        stop: async () => {
          await server.stop()
          await emptied?.drop()
        },
      }
    },
  }
}

/** Late on purpose. Measured only by who asks for it, to see that it shows. */
export const slowed = (lateMs: number): Subject =>
  reference(`Slowed by ${lateMs} ms, as R4`, { transport: 'io', pace: 'self', lateMs })

/** Everything that can be measured here. PostgreSQL has to be there for what is stored in it. */
export function subjects(serverUrl: string | undefined, durableUrl: string | undefined): readonly Subject[] {
  return [
    reference('R1 ws, every 100 ms', { transport: 'ws', pace: 'fixed' }),
    reference('R2 Socket.IO, each change', { transport: 'io', pace: 'each' }),
    reference('R3 Socket.IO, every 100 ms', { transport: 'io', pace: 'fixed' }),
    reference('R4 Socket.IO, self-clocking', { transport: 'io', pace: 'self' }),
    ...(durableUrl === undefined
      ? []
      : [reference('R5 as R4, stored first', { transport: 'io', pace: 'self', databaseUrl: durableUrl })]),
    product('Kompasgesprek, SQLite'),
    ...(serverUrl === undefined ? [] : [product('Kompasgesprek, PostgreSQL', serverUrl)]),
  ]
}
