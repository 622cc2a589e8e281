import { setTimeout as pause } from 'node:timers/promises'
import { comeIn } from '@/lib/bots/come-in'
import { createOperatorClient } from '@/lib/bots/operator'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { createLiveClient } from '@/lib/live/client'
import { memoryOutboxStore } from '@/lib/live/outbox'
import { seen } from '@/server/testing/stage'
import type { SoakServer } from './cluster'
import { takeDatabaseAway } from './database-away'
import type { FaultProxy } from './fault-proxy'
import { startFaultProxy } from './fault-proxy'
import type { Sent, Verdict } from './history'
import { judge } from './history'
import { isSame } from './same-view'
import type { SoakPerson } from './soak-people'
import { createSoakPerson } from './soak-people'

export const faultNames = [
  'cut',
  'half-open',
  'slow',
  'tear',
  'duplicate',
  'kill',
  'term',
  'database',
  'redis',
] as const
export type FaultName = (typeof faultNames)[number]

export interface SoakOptions {
  readonly server: SoakServer
  /** PostgreSQL that this server works on; absent: the embedded database. */
  readonly databaseUrl?: string
  readonly seconds: number
  readonly people: number
  readonly faults: readonly FaultName[]
  readonly seed: number
  /** Hears how far it is. */
  readonly tell: (line: string) => void
}

export interface SoakReport {
  readonly workshops: number
  readonly faults: Readonly<Record<string, number>>
  readonly verdict: Verdict & { readonly sent: number; readonly unequal: number; readonly unclean: number }
  readonly longestWaitMs: number
  readonly longestAwayMs: number
  readonly longestStopMs: number
}

const modes = ['anonymous', 'named', 'facilitator-only'] as const
const roundSeconds = 30
const settleMs = 60_000
const stopWithinMs = 10_000
const rounds = [
  ['compass', 'main'],
  ['notes', 'write'],
  ['dilemma', 'first'],
] as const

/** mulberry32: the same numbers for the same seed. */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Workshops of people who answer all the time, over a network and on a server that go wrong all the time. */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const { server, databaseUrl, people, seed } = options
  const random = chances(seed)
  const operator = createOperatorClient(server.url, server.operatorToken())
  // Who polls stays with one node, as a proxy before several nodes would see to.
  const [anywhere, ...fixed] = await Promise.all(
    [server.nodeUrls, ...server.nodeUrls.map((url) => [url])].map((urls) => startFaultProxy(urls, random)),
  )
  if (!anywhere) throw new Error('there is no network')
  const network: readonly FaultProxy[] = [anywhere, ...fixed]
  const proxy = anywhere
  const endsAt = performance.now() + options.seconds * 1000
  const counts: Record<string, number> = Object.fromEntries(options.faults.map((fault) => [fault, 0]))
  const verdicts: (Verdict & { sent: number; unequal: number })[] = []
  let [longestWaitMs, longestAwayMs, longestStopMs, unclean] = [0, 0, 0, 0]

  const faults: Readonly<Record<FaultName, (here: readonly SoakPerson[]) => Promise<void> | void>> = {
    cut: () => network.forEach((each) => each.cut(random() * 0.6)),
    'half-open': () => network.forEach((each) => each.halfOpen(0.15)),
    slow: () => network.forEach((each) => each.slow(0.4, 200 + random() * 1500)),
    tear: () => network.forEach((each) => each.tear(0.3)),
    duplicate: async (here) => {
      await Promise.all(here.filter(() => random() < 0.3).map((person) => person.repeat()))
    },
    kill: () => server.crash(),
    term: async () => {
      const { code, ms } = await server.restart()
      options.tell(`stopped with ${code} in ${Math.round(ms)} ms`)
      longestStopMs = Math.max(longestStopMs, ms)
      if (code !== 0 || ms > stopWithinMs) unclean += 1
    },
    database: () => takeDatabaseAway(server.dataDir, databaseUrl, 1000 + random() * 5000),
    redis: () => server.takeRedisAway?.(1000 + random() * 19_000),
  }

  async function holdRound(index: number, forMs: number): Promise<void> {
    const workshopId = await operator.makeWorkshop('kompasgesprek', modes[index % modes.length] ?? 'named')
    const leading = () =>
      createLiveClient<ConsoleView>({
        url: proxy.url,
        workshopId,
        as: 'console',
        token: server.operatorToken(),
        store: memoryOutboxStore(),
      })
    const lead = leading()
    const sent: Sent[] = []
    await lead.send({ type: 'OpenLobby' })
    const code = await seen(lead, ({ door }) => door.code)
    const here = await Promise.all(
      Array.from({ length: people }, async (_, number) => {
        const who = `Mens ${number}`
        const { token } = await comeIn(proxy.url, code, who)
        const isPolling = number % 5 === 0
        const url = (isPolling ? fixed[number % fixed.length] : proxy)?.url ?? proxy.url
        const person = createSoakPerson({ url, workshopId, token, who, isPolling, random, sent })
        return { person, token }
      }),
    )
    options.tell(`workshop ${index + 1}: ${people} people are in`)
    const persons = here.map(({ person }) => person)
    let isOver = false

    async function goTo(kind: string, round: string, phase: 'open' | 'closed' | 'talk'): Promise<void> {
      const { view } = lead.state()
      const stepId = Object.values(view?.plans ?? {}).find((plan) => plan?.kind === kind)?.stepId ?? ''
      const step = view?.step
      const from = step ? { stepId: step.stepId, moment: step.moment } : null
      const moment = { round: phase === 'talk' ? 'main' : round, phase }
      const reply = await lead.send({ type: 'GoTo', from, stepId, moment, finish: false })
      if (!reply.ok) throw new Error(`GoTo was refused: ${reply.code}`)
      await seen(lead, ({ step: now }) => now?.stepId === stepId && now.moment.phase === phase)
    }
    async function hurry(): Promise<void> {
      for (const [kind, round] of rounds) {
        options.tell(kind)
        await goTo(kind, round, 'open')
        await pause((forMs / rounds.length) * 0.9)
        await goTo(kind, round, 'closed')
      }
      isOver = true
    }
    async function talk({ say }: SoakPerson): Promise<void> {
      while (!isOver) {
        await pause(400 + random() * 1200)
        say()
      }
    }
    async function goWrong(): Promise<void> {
      while (!isOver) {
        await pause(300 + random() * 1500)
        const fault = options.faults[Math.floor(random() * options.faults.length)]
        if (fault === undefined || isOver) continue
        counts[fault] = (counts[fault] ?? 0) + 1
        options.tell(fault)
        await faults[fault](persons)
        if (random() < 0.5) network.forEach((each) => each.calm())
      }
      network.forEach((each) => each.calm())
    }
    await Promise.all([hurry(), goWrong(), ...persons.map(talk)])

    options.tell('the network and the server are well again')
    const settledBy = performance.now() + settleMs
    const isBusy = () =>
      persons.some(({ pending, client }) => pending() > 0 || client.state().connection.status !== 'live')
    while (isBusy() && performance.now() < settledBy) await pause(50)
    const verdict = await judge(
      { dataDir: server.dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) },
      workshopId,
      sent,
    )
    // The moment brings what is held in the anonymous mode into view.
    await goTo('talk', 'main', 'talk')
    options.tell(JSON.stringify(verdict))
    const same = await Promise.all([
      isSame(lead, leading()),
      ...here.map(({ person, token }) => {
        const store = memoryOutboxStore()
        const fresh = createLiveClient<PhoneView>({ url: server.url, workshopId, as: 'phone', token, store })
        return isSame(person.client, fresh)
      }),
    ])
    verdicts.push({ ...verdict, sent: sent.length, unequal: same.filter((each) => !each).length })
    for (const person of persons) {
      longestWaitMs = Math.max(longestWaitMs, person.longestWaitMs())
      longestAwayMs = Math.max(longestAwayMs, person.longestAwayMs())
      person.close()
    }
    await lead.send({ type: 'CloseWorkshop' })
    lead.close()
  }

  try {
    for (let index = 0; index === 0 || performance.now() < endsAt - 5000; index++)
      await holdRound(index, Math.min(roundSeconds * 1000, endsAt - performance.now()))
  } finally {
    await Promise.all(network.map((each) => each.stop()))
  }
  const total = (of: (each: (typeof verdicts)[number]) => number) =>
    verdicts.reduce((sum, each) => sum + of(each), 0)
  return {
    workshops: verdicts.length,
    faults: counts,
    verdict: {
      sent: total((each) => each.sent),
      acked: total((each) => each.acked),
      refused: total((each) => each.refused),
      unanswered: total((each) => each.unanswered),
      missing: total((each) => each.missing),
      duplicated: total((each) => each.duplicated),
      unissued: total((each) => each.unissued),
      outOfOrder: total((each) => each.outOfOrder),
      gaps: total((each) => each.gaps),
      unequal: total((each) => each.unequal),
      unclean,
    },
    longestWaitMs: Math.round(longestWaitMs),
    longestAwayMs: Math.round(longestAwayMs),
    longestStopMs: Math.round(longestStopMs),
  }
}

/** What may not be anything but zero. */
export function faultsOf({ verdict }: SoakReport): Readonly<Record<string, number>> {
  const { unanswered, missing, duplicated, unissued, outOfOrder, gaps, unequal, unclean } = verdict
  return { unanswered, missing, duplicated, unissued, outOfOrder, gaps, unequal, unclean }
}
