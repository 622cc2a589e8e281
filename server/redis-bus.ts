import { randomUUID } from 'node:crypto'
import { createClient } from '@redis/client'
import { z } from 'zod'
import type { Bus, Call } from './bus'
import { callSchema } from './bus'
import type { Logger } from './logging'

const channel = 'kompasgesprek'
const longestPauseMs = 2000

const messageSchema = z.strictObject({ node: z.string(), call: callSchema })

export type RedisClient = ReturnType<typeof connectRedis>

/** Gives up nothing and stops nothing while Redis is away: it comes back by itself, and what was missed is polled. */
export function connectRedis(url: string, logger: Logger) {
  const client = createClient({
    url,
    // What is said while the line is away would be old news when it is back.
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, longestPauseMs) },
  })
  let isAway = false
  client.on('error', (error: unknown) => {
    if (!isAway) logger.warn({ error }, 'Redis is away; other nodes are asked through the database')
    isAway = true
  })
  client.on('ready', () => {
    if (isAway) logger.info('Redis is back')
    isAway = false
  })
  return client
}

/** The bus over Redis publish and subscribe. Starts at once and never rejects: Redis may come later. */
export function createRedisBus(client: RedisClient, logger: Logger): Bus {
  const node = randomUUID()
  const subscriber = client.duplicate()
  subscriber.on('error', () => undefined)
  const hearers = new Set<(call: Call, node: string) => void>()

  function onMessage(text: string): void {
    const parsed = messageSchema.safeParse(readJson(text))
    if (!parsed.success || parsed.data.node === node) return
    for (const hear of hearers) hear(parsed.data.call, parsed.data.node)
  }

  // A client that is destroyed while it still connects rejects; so does one that is closed.
  const started = Promise.all([
    client.connect(),
    subscriber.connect().then(() => subscriber.subscribe(channel, onMessage)),
  ]).catch((error: unknown) => logger.debug({ error }, 'the bus did not start'))

  return {
    publish: (call) => {
      if (!client.isReady) return
      client.publish(channel, JSON.stringify({ node, call })).catch(() => undefined)
    },
    listen: (hear) => void hearers.add(hear),
    close: async () => {
      for (const each of [subscriber, client]) if (each.isOpen) each.destroy()
      await started
    },
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
