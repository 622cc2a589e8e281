import type { Crowd } from '@/lib/bots/crowd'
import { createCrowd } from '@/lib/bots/crowd'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import type { SimulationPort } from '@/lib/runtime'
import type { Logger } from './logging'

export interface SimulationDeps {
  readonly url: string
  readonly kits: KitRegistry
  readonly logger: Logger
}

const slownessMs = 6000
const longestMs = 3 * 3_600_000

/** Simulated people inside the server, over real connections, for who wants to see the product without twelve phones. */
export function createSimulation({
  url,
  kits,
  logger,
}: SimulationDeps): SimulationPort & { readonly stop: () => void } {
  const crowds = new Set<Crowd>()

  function end(crowd: Crowd): void {
    crowd.close()
    crowds.delete(crowd)
  }

  return {
    join: (code, people) => {
      const crowd = createCrowd({
        url,
        code,
        people,
        kits,
        slownessMs,
        random: Math.random,
        onReply: () => undefined,
      })
      crowds.add(crowd)
      crowd.arrived.catch((error: unknown) => logger.warn({ error }, 'simulated people could not come in'))
      setTimeout(() => end(crowd), longestMs).unref()
    },
    stop: () => {
      for (const crowd of crowds) end(crowd)
    },
  }
}
