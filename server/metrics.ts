import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Appended, EventLog } from '@/lib/domain/workshop/event-log'
import type { Audience, Patch } from '@/lib/protocol/message'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'

export interface MetricsDeps {
  /** Who shows it may read the numbers. */
  readonly token: string
  readonly connections: () => number
  readonly rooms: () => number
}

type Replied =
  { readonly ok: true; readonly duplicate?: boolean } | { readonly ok: false; readonly code: AnyRefusalCode }

/** Numbers about this process. Never of one workshop or person, and never a word of what is said. */
export interface Metrics {
  readonly replied: (message: string, reply: Replied) => void
  readonly sent: (audience: Audience, patch: Patch, listeners: number) => void
  /** The same log, with its commits timed. */
  readonly timed: (log: EventLog) => EventLog
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

const secondsOfCommit = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
const sizesOfBatch = [1, 2, 5, 10, 25, 50, 100, 250, 500]
const bytesOfPatch = [64, 256, 1024, 4096, 16_384, 65_536]
const messages: readonly string[] = ['command', 'resume', 'page', 'watch', 'pulse']

function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

function createNumbers({ connections, rooms }: MetricsDeps, registers: Registry[]) {
  new Gauge({
    ...{ name: 'kompas_connections', help: 'Open connections of phones, consoles and screens.', registers },
    collect() {
      this.set(connections())
    },
  })
  new Gauge({
    ...{ name: 'kompas_rooms', help: 'Workshops in memory.', registers },
    collect() {
      this.set(rooms())
    },
  })
  return {
    replies: new Counter({
      ...{ name: 'kompas_replies_total', help: 'Messages answered, by message and outcome.', registers },
      labelNames: ['message', 'outcome'],
    }),
    refusals: new Counter({
      ...{ name: 'kompas_refusals_total', help: 'Messages refused, by code.', registers },
      labelNames: ['code'],
    }),
    commitSeconds: new Histogram({
      ...{ name: 'kompas_commit_seconds', help: 'Time one transaction took.', registers },
      labelNames: ['outcome'],
      buckets: secondsOfCommit,
    }),
    batchEvents: new Histogram({
      ...{ name: 'kompas_batch_events', help: 'Events stored in one transaction.', registers },
      buckets: sizesOfBatch,
    }),
    patchBytes: new Histogram({
      ...{ name: 'kompas_patch_bytes', help: 'Size of one patch.', registers },
      labelNames: ['audience'],
      buckets: bytesOfPatch,
    }),
    sentBytes: new Counter({
      ...{ name: 'kompas_sent_bytes_total', help: 'Bytes of patches, times who got them.', registers },
      labelNames: ['audience'],
    }),
  }
}

export function createMetrics(deps: MetricsDeps): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const numbers = createNumbers(deps, [registry])

  async function timing(commit: () => Promise<Appended>): Promise<Appended> {
    const startedAt = performance.now()
    let outcome = 'failed'
    try {
      const appended = await commit()
      outcome = appended.ok ? 'stored' : appended.why
      return appended
    } finally {
      numbers.commitSeconds.observe({ outcome }, (performance.now() - startedAt) / 1000)
    }
  }

  return {
    replied: (name, reply) => {
      const message = messages.includes(name) ? name : 'unknown'
      const outcome = reply.ok ? (reply.duplicate === true ? 'duplicate' : 'ok') : 'refused'
      numbers.replies.inc({ message, outcome })
      if (!reply.ok) numbers.refusals.inc({ code: reply.code })
    },
    sent: (audience, patch, listeners) => {
      const bytes = Buffer.byteLength(JSON.stringify(patch))
      numbers.patchBytes.observe({ audience }, bytes)
      numbers.sentBytes.inc({ audience }, bytes * listeners)
    },
    timed: (log) => ({
      ends: log.ends,
      load: log.load,
      append: (workshopId, expectedSeq, batch) => {
        numbers.batchEvents.observe(batch.events.length)
        return timing(() => log.append(workshopId, expectedSeq, batch))
      },
      seal: (...args) => timing(() => log.seal(...args)),
    }),
    answer: async (request, response) => {
      const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
      if (!isSame(given, deps.token)) {
        response.writeHead(401, { 'WWW-Authenticate': 'Bearer', 'Cache-Control': 'no-store' }).end()
        return
      }
      const text = await registry.metrics()
      response.writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' }).end(text)
    },
  }
}
