import { randomUUID } from 'node:crypto'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { LiveClient } from '@/lib/live/client'
import { createLiveClient } from '@/lib/live/client'
import { memoryOutboxStore } from '@/lib/live/outbox'
import type { CommandMessage } from '@/lib/protocol/message'
import { connectRaw } from '@/server/testing/raw-client'
import type { Sent } from './history'

export interface SoakPerson {
  readonly client: LiveClient<PhoneView>
  readonly pending: () => number
  /** Gives one answer more to what is asked now, if anything is. */
  readonly say: () => void
  /** A second phone that says the last thing again, under the same id. */
  readonly repeat: () => Promise<void>
  readonly longestWaitMs: () => number
  readonly longestAwayMs: () => number
  readonly close: () => void
}

export interface SoakPersonOptions {
  readonly url: string
  readonly workshopId: string
  readonly token: string
  readonly who: string
  readonly isPolling: boolean
  readonly random: () => number
  readonly sent: Sent[]
}

const notesPerPerson = 3
/** Who sees that nothing gets through does not go on and on. */
const mostPending = 3

/** The real client of a phone, through a network that goes wrong; writes down all it sends and what it is told. */
export function createSoakPerson(options: SoakPersonOptions): SoakPerson {
  const { url, workshopId, token, who, isPolling, random, sent } = options
  const store = memoryOutboxStore()
  const transports = isPolling ? (['polling'] as const) : (['websocket', 'polling'] as const)
  const client = createLiveClient<PhoneView>({ url, workshopId, as: 'phone', token, store, transports })
  let pending = 0
  let turn = 0
  let notes = 0
  let last: CommandMessage | undefined
  let awaySince: number | undefined
  let longestWaitMs = 0
  let longestAwayMs = 0

  client.subscribe(() => {
    const isLive = client.state().connection.status === 'live'
    if (!isLive) awaySince ??= performance.now()
    else if (awaySince !== undefined) {
      longestAwayMs = Math.max(longestAwayMs, performance.now() - awaySince)
      awaySince = undefined
    }
  })

  /** Always something else than before, so that every command leaves one event. */
  function input(): { kind: string; stepId: string; input: object } | undefined {
    const step = client.state().view?.step
    if (step?.moment.phase !== 'open') return undefined
    const { stepId, kind, moment } = step
    const { round } = moment
    turn += 1
    const place = turn % 11
    if (kind === 'compass')
      return { stepId, kind, input: { type: 'PlaceNeedle', needle: 1, now: place, desired: 10 - place } }
    if (kind === 'dilemma') return { stepId, kind, input: { type: 'PlacePoint', round, position: place } }
    if (kind !== 'notes' || round !== 'write' || notes >= notesPerPerson) return undefined
    notes += 1
    const { columns } = step.content as unknown as { columns: readonly { columnId: string }[] }
    const columnId = columns[Math.floor(random() * columns.length)]?.columnId ?? ''
    const text = `${who} zegt ${notes}`
    return { stepId, kind, input: { type: 'WriteNote', handle: randomUUID(), columnId, text } }
  }

  return {
    client,
    pending: () => pending,
    say: () => {
      const next = pending < mostPending ? input() : undefined
      if (!next) return
      const sentAt = performance.now()
      const answer = client.send({ type: 'InStep', ...next })
      const entry = client.state().outbox.at(-1)
      if (!entry) throw new Error('what is sent has to wait in the outbox')
      const record: Sent = { who, cmdId: entry.cmdId, command: entry.command }
      sent.push(record)
      // A second phone must not bring what the first one still has to send before it.
      if (pending === 0) last = { cmdId: entry.cmdId, command: entry.command }
      pending += 1
      void answer.then((reply) => {
        record.reply = reply
        pending -= 1
        longestWaitMs = Math.max(longestWaitMs, performance.now() - sentAt)
      })
    },
    repeat: async () => {
      if (!last) return
      try {
        const raw = await connectRaw({ url, workshopId, as: 'phone', token })
        await Promise.race([raw.ask('command', last), raw.ended])
        raw.close()
      } catch {
        // The server is away: the person whose phone it is tries again.
      }
    },
    longestWaitMs: () => longestWaitMs,
    longestAwayMs: () => longestAwayMs,
    close: client.close,
  }
}
