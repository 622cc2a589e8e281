import type { Crowds } from './crowds'
import { gather } from './crowds'
import { quantile } from './figures'
import { cpuSeconds, residentBytes, watchLoad } from './machine'
import type { Started } from './subjects'

/** What one workload of one run came to. Times in milliseconds, processor time in seconds. */
export type Measures = Readonly<Record<string, number>>

export interface RoundResult {
  readonly w1: Measures
  readonly w2: Measures
  readonly w3: Measures
  /** The largest share of the machine that others used while it was measured. */
  readonly foreign: number
  /** One line for each count that is not what it has to be. */
  readonly wrong: readonly string[]
}

export interface Spans {
  readonly voteMs: number
  readonly noteMs: number
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function latencies(values: readonly number[], name: string): Measures {
  return {
    [`${name} p50`]: quantile(values, 0.5),
    [`${name} p95`]: quantile(values, 0.95),
    [`${name} p99`]: quantile(values, 0.99),
  }
}

/** Where a phone is shown numbers and not words, it knows of a note when its number is reached. */
function seenByCount(
  counts: readonly (readonly [number, number])[],
  posted: readonly (readonly [at: number, seq: number])[],
): number[] {
  const inOrder = posted.toSorted(([, a], [, b]) => a - b)
  let next = 0
  const waits: number[] = []
  for (const [at, count] of counts) {
    for (; next < Math.min(count, inOrder.length); next++) waits.push(at - (inOrder[next]?.[0] ?? at))
  }
  return waits
}

/** W1, W2 and W3 in one room: everybody comes in at once, votes within a second, and writes a note. */
export async function measureRoom(started: Started, people: number, spans: Spans): Promise<RoundResult> {
  const room = await started.room(people)
  const wrong: string[] = []
  const phones: Crowds = await gather(room.phones)
  const consoles: Crowds = await gather(room.consoles)
  let foreign = 0

  async function measured(work: () => Promise<Measures>): Promise<Measures> {
    const load = watchLoad(() => [started.pid(), process.pid, ...phones.pids, ...consoles.pids])
    const cpu = cpuSeconds(started.pid())
    const before = await phones.traffic()
    const measures = await work()
    const after = await phones.traffic()
    foreign = Math.max(foreign, load.foreign())
    const bytes = after.map(([total], index) => total - (before[index]?.[0] ?? 0))
    const messages = after.map(([, total], index) => total - (before[index]?.[1] ?? 0))
    return {
      ...measures,
      'server CPU (s)': cpuSeconds(started.pid()) - cpu,
      'bytes per phone': sum(bytes) / people,
      'messages per phone': sum(messages) / people,
    }
  }

  try {
    await consoles.join()
    const idle = residentBytes(started.pid())
    const w1 = await measured(async () => ({ 'last joined': Math.max(...(await phones.join())) }))
    const perPerson = (residentBytes(started.pid()) - idle) / people / 1024

    const voteStep = await room.open('vote')
    const w2 = await measured(async () => {
      const acked = await phones.vote(voteStep, spans.voteMs)
      const ackedAt = performance.timeOrigin + performance.now()
      if (acked.length !== people) wrong.push(`W2: ${people} voted, ${acked.length} acked`)
      const agreed = await Promise.all([phones.until('answered', people), consoles.until('answered', people)])
      return {
        sent: people,
        acked: acked.length,
        seen: agreed[0].length,
        ...latencies(
          acked.map(({ ms }) => ms),
          'ack',
        ),
        'all agree': Math.max(0, ...agreed.flat()) - ackedAt,
      }
    })

    const noteStep = await room.open('notes')
    await consoles.watch()
    let worst = { phones: 0, consoles: 0 }
    const w3 = await measured(async () => {
      const { acked, posted } = await phones.note(noteStep, spans.noteMs)
      if (acked.length !== people) wrong.push(`W3: ${people} posted, ${acked.length} acked`)
      await Promise.all([phones.until('notes', people), consoles.until('notes', people)])
      const [atPhones, atConsoles] = [await phones.seen(), await consoles.seen()]
      const hasWords = atPhones.some(({ sawAt }) => sawAt.length > 0)
      const phoneWaits = atPhones.flatMap(({ sawAt, counts }) =>
        hasWords ? [...sawAt] : seenByCount(counts, posted),
      )
      const consoleWaits = atConsoles.flatMap(({ sawAt }) => [...sawAt])
      for (const { sawAt } of atConsoles)
        if (sawAt.length !== people)
          wrong.push(`W3: ${people} posted, ${sawAt.length} seen on a console or screen`)
      if (phoneWaits.length !== people * people)
        wrong.push(`W3: ${people * people} to be seen on phones, ${phoneWaits.length} seen`)
      worst = { phones: quantile(phoneWaits, 0.99), consoles: quantile(consoleWaits, 0.99) }
      return {
        sent: people,
        acked: acked.length,
        seen: phoneWaits.length / people,
        ...latencies(phoneWaits, 'visible'),
        ...latencies(consoleWaits, 'on consoles'),
        ...latencies(
          acked.map(({ ms }) => ms),
          'ack',
        ),
      }
    })
    return {
      w1: { ...w1, 'memory per person (kB)': perPerson },
      w2,
      w3: { ...w3, 'console behind phones': worst.consoles / worst.phones },
      foreign,
      wrong,
    }
  } finally {
    await Promise.all([phones.leave(), consoles.leave()])
    phones.end()
    consoles.end()
    room.close()
  }
}
