import { randomUUID } from 'node:crypto'
import type { SecurityEvents, SecurityRow } from '@/lib/db/security-events'
import type { SecurityEntry, SecurityLogPort } from '@/lib/security-log'
import type { Logger } from './logging'
import { truncatedOrigin } from './truncated-origin'

const millisecondsPerDay = 86_400_000
const pageLength = 50
const countEveryMs = 60_000
const retryMs = 1000
/** While the database is away; what comes after that is counted in the log of the server. */
const mostWaiting = 1000
const mostKeys = 500

const lettersOfWorkshop = 8

/** Enough of the id of a workshop to tell two apart, too little to ask for it: it may be deleted by now. */
function shortened(object: string): string {
  const [kind, id = ''] = object.split(':')
  return kind === 'workshop' ? `workshop:${id.slice(0, lettersOfWorkshop)}` : object
}

export interface SecurityLogDeps {
  readonly events: SecurityEvents
  readonly now: () => Date
  readonly logger: Logger
  readonly daysKept: number
  /** The account behind a session, if that still exists. */
  readonly accountOf: (sessionId: string) => Promise<string | undefined>
}

export interface SecurityLog extends SecurityLogPort {
  /** Removes what is older than it may be. Resolves with how many rows went. */
  readonly sweep: (at: Date) => Promise<number>
  /** Resolves when everything handed in so far is stored, or could not be. */
  readonly settled: () => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Who did what to what, when, from which network and with what result. An entry has no field for content, and
 * nothing of a participant: what people do in a conversation is not an event of security.
 */
export function createSecurityLog(deps: SecurityLogDeps): SecurityLog {
  const { events, now, logger, daysKept, accountOf } = deps
  let waiting: { readonly row: SecurityRow; readonly sessionId: string | undefined }[] = []
  let writing: Promise<void> | undefined
  let lost = 0
  const counted = new Map<string, { readonly entry: SecurityEntry; count: number }>()

  function rowOf({
    action,
    result = 'done',
    role = 'account',
    actorId,
    object,
    ip,
    count = 1,
  }: SecurityEntry): SecurityRow {
    return {
      eventId: randomUUID(),
      at: now(),
      action,
      result,
      role,
      actorId: actorId ?? null,
      object: object === undefined ? null : shortened(object),
      origin: ip === undefined ? null : (truncatedOrigin(ip) ?? null),
      count,
    }
  }

  async function withActor({ row, sessionId }: (typeof waiting)[number]): Promise<SecurityRow> {
    return sessionId === undefined ? row : { ...row, actorId: (await accountOf(sessionId)) ?? null }
  }

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const taken = waiting
      waiting = []
      try {
        await events.append(await Promise.all(taken.map(withActor)))
      } catch (error) {
        waiting = [...taken, ...waiting]
        logger.warn({ error, waiting: waiting.length }, 'the security log could not be written yet')
        setTimeout(startWriting, retryMs).unref()
        return
      }
    }
  }

  function startWriting(): void {
    writing ??= write().finally(() => {
      writing = undefined
    })
  }

  function note(entry: SecurityEntry): void {
    if (waiting.length >= mostWaiting) lost += entry.count ?? 1
    else waiting.push({ row: rowOf(entry), sessionId: entry.sessionId })
    startWriting()
  }

  function writeCounted(): void {
    for (const [key, { entry, count }] of counted) {
      if (count > 0) note({ ...entry, count })
      counted.delete(key)
    }
    if (lost > 0) logger.error({ lost }, 'lines of the security log were lost')
    lost = 0
  }

  const timer = setInterval(writeCounted, countEveryMs).unref()

  async function settled(): Promise<void> {
    await writing
  }

  return {
    note,
    count: (entry) => {
      const { action, result, role, actorId, sessionId, object, ip } = entry
      const from = ip && truncatedOrigin(ip)
      const key = JSON.stringify([action, result, role, actorId, sessionId, object, from])
      const known = counted.get(key)
      if (known) known.count += 1
      else if (counted.size < mostKeys) {
        counted.set(key, { entry, count: 0 })
        note(entry)
      } else lost += 1
    },
    page: async ({ action, result, actorId, before }) => {
      const rows = await events.list({
        ...(action === undefined ? {} : { action }),
        ...(result === undefined ? {} : { result }),
        ...(actorId === undefined ? {} : { actorId }),
        ...(before === undefined ? {} : { before }),
        atMost: pageLength + 1,
      })
      const shown = rows.slice(0, pageLength)
      const last = shown.at(-1)
      return { events: shown, ...(rows.length > pageLength && last ? { next: last.eventId } : {}) }
    },
    sweep: (at) => events.removeBefore(new Date(at.getTime() - daysKept * millisecondsPerDay)),
    settled,
    stop: async () => {
      clearInterval(timer)
      writeCounted()
      await settled()
    },
  }
}
