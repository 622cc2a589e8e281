import type { Bus, Call } from '../bus'

export interface MemoryBus {
  /** The bus as one node has it. */
  readonly forNode: (node: string) => Bus
  /** As when Redis is away: what is said is lost. */
  readonly setAway: (isAway: boolean) => void
  readonly said: readonly Call[]
}

/** A bus between nodes of one process, for tests. */
export function createMemoryBus(): MemoryBus {
  const hearers = new Map<string, (call: Call, node: string) => void>()
  const said: Call[] = []
  let isAway = false
  return {
    said,
    setAway: (away) => {
      isAway = away
    },
    forNode: (node) => ({
      publish: (call) => {
        said.push(call)
        if (isAway) return
        for (const [name, hear] of hearers) if (name !== node) queueMicrotask(() => hear(call, node))
      },
      listen: (hear) => void hearers.set(node, hear),
      close: async () => void hearers.delete(node),
    }),
  }
}
