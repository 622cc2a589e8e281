import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import type { Order, Seen, Sought, Told } from './crowd-orders'
import type { Acked, Place } from './person'

export interface Posted {
  readonly acked: readonly Acked[]
  readonly posted: readonly (readonly [at: number, seq: number])[]
}

/** People in processes of their own, as if they were one group. */
export interface Crowds {
  /** Milliseconds until each had their first view. */
  readonly join: (atOnce?: number) => Promise<readonly number[]>
  /** The step each of them is in, where they are not all in the same. */
  readonly about: (stepIds: readonly string[]) => Promise<void>
  readonly vote: (stepId: string, withinMs: number) => Promise<readonly Acked[]>
  readonly note: (stepId: string, withinMs: number) => Promise<Posted>
  readonly watch: () => Promise<void>
  /** When it was so for each. */
  readonly until: (what: Sought, count?: number) => Promise<readonly number[]>
  readonly traffic: () => Promise<readonly (readonly [bytes: number, messages: number])[]>
  readonly seen: () => Promise<readonly Seen[]>
  readonly leave: () => Promise<void>
  readonly pids: readonly number[]
  readonly end: () => void
}

const peoplePerProcess = 500

function openProcess(): { child: ChildProcess; ask: (order: Order) => Promise<unknown> } {
  const child = fork('bench/crowd.ts', [], { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  let last = 0
  child.on('message', ({ number, result, error }: Told) => {
    const asked = waiting.get(number)
    waiting.delete(number)
    if (error === undefined) asked?.resolve(result)
    else asked?.reject(new Error(error))
  })
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`a crowd ended with ${code}`))
  })
  return {
    child,
    ask: (order) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        child.send({ number: last, order })
      }),
  }
}

export async function gather(places: readonly Place[]): Promise<Crowds> {
  const count = Math.ceil(places.length / peoplePerProcess)
  const processes = Array.from({ length: count }, openProcess)
  await Promise.all(
    processes.map(({ ask }, index) =>
      ask({ do: 'place', places: places.filter((_, number) => number % count === index) }),
    ),
  )
  /** What a process answers to an order is what its code says there. */
  async function all<Result>(order: Order): Promise<Result[]> {
    return (await Promise.all(processes.map(({ ask }) => ask(order)))) as Result[]
  }
  return {
    join: async (atOnce) => {
      const order = atOnce === undefined ? {} : { atOnce: Math.ceil(atOnce / count) }
      return (await all<number[]>({ do: 'join', ...order })).flat()
    },
    about: async (stepIds) => {
      const own = (index: number) => stepIds.filter((_, number) => number % count === index)
      await Promise.all(processes.map(({ ask }, index) => ask({ do: 'about', stepIds: own(index) })))
    },
    vote: async (stepId, withinMs) => (await all<Acked[]>({ do: 'vote', stepId, withinMs })).flat(),
    note: async (stepId, withinMs) => {
      const parts = await all<Posted>({ do: 'note', stepId, withinMs })
      return { acked: parts.flatMap(({ acked }) => acked), posted: parts.flatMap(({ posted }) => posted) }
    },
    watch: async () => void (await all({ do: 'watch' })),
    until: async (what, wanted = 0) => (await all<number[]>({ do: 'until', what, count: wanted })).flat(),
    traffic: async () => (await all<[number, number][]>({ do: 'traffic' })).flat(),
    seen: async () => (await all<Seen[]>({ do: 'seen' })).flat(),
    leave: async () => void (await all({ do: 'leave' })),
    pids: processes.flatMap(({ child }) => child.pid ?? []),
    end: () => {
      for (const { child } of processes) child.disconnect()
    },
  }
}
