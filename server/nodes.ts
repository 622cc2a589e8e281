import type { EventLog } from '@/lib/domain/workshop/event-log'
import type { Bus, Call } from './bus'
import type { Doorkeeper } from './doorkeeper'
import type { Gateway } from './gateway'
import type { Hub, LiveWorkshop } from './hub'
import type { Logger } from './logging'

export interface NodesDeps {
  readonly bus: Bus
  readonly log: EventLog
  readonly hub: Hub
  readonly gateway: Gateway
  readonly doorkeeper: Doorkeeper
  readonly logger: Logger
  /** Which of these login sessions are still good. */
  readonly goodSessions: (sessionIds: readonly string[]) => Promise<ReadonlySet<string>>
  /** A workshop that others deleted: ends its connections and takes it out of memory. */
  readonly drop: (workshopId: string) => Promise<void>
}

/** What this node tells the others. */
export interface Nodes {
  readonly stored: (live: LiveWorkshop) => void
  readonly hereChanged: (live: LiveWorkshop) => void
  readonly ownChanged: (live: LiveWorkshop, participantId: string, stepId: string) => void
  readonly doorChanged: (live: LiveWorkshop) => void
  readonly stop: () => Promise<void>
}

/** What a lost call would have told is found out by asking the database. */
const pollMs = 2000
/** Said again, so that a node that came later or missed it knows too; others believe it for a minute. */
const repeatMs = 15_000
const gatherMs = 300

/** Several processes on one database: each serves whoever comes, and follows what the others store. */
export function createNodes(deps: NodesDeps): Nodes {
  const { bus, log, hub, gateway, doorkeeper, logger } = deps
  const amiss = new WeakSet<LiveWorkshop>()
  const telling = new Map<string, NodeJS.Timeout>()

  function tellHere({ workshopId, presence }: LiveWorkshop): void {
    telling.delete(workshopId)
    bus.publish({
      kind: 'here',
      workshopId,
      people: [...presence.atThisNode()],
      screens: gateway.listeners(workshopId, 'screen'),
    })
  }

  const ownChanged = ({ workshopId, room }: LiveWorkshop, participantId: string, stepId: string) =>
    bus.publish({ kind: 'own', workshopId, participantId, stepId, seq: room.seq() })

  async function lookUpTo(live: LiveWorkshop, seq: number): Promise<void> {
    if (live.room.seq() >= seq) return
    if (!(await live.room.look())) await deps.drop(live.workshopId)
  }

  async function hear(call: Call, node: string): Promise<void> {
    const live = hub.inMemory(call.workshopId)
    if (!live) return
    switch (call.kind) {
      case 'stored':
        return lookUpTo(live, call.seq)
      case 'here':
        return live.presence.heard(node, call.people, call.screens)
      case 'door':
        return doorkeeper.refresh(live)
      case 'own': {
        await lookUpTo(live, call.seq)
        const own = live.room.own(call.participantId)?.steps[call.stepId]
        if (own !== undefined)
          gateway.tellOwn(call.workshopId, call.participantId, { stepId: call.stepId, own })
      }
    }
  }

  bus.listen((call, node) => {
    hear(call, node).catch((error: unknown) => logger.error({ error }, 'a call could not be followed'))
  })

  /** Seen amiss twice: whoever should have put it right had the time to. */
  async function lookAtDoor(live: LiveWorkshop): Promise<void> {
    const isAmiss = doorkeeper.isAmiss(live)
    if (isAmiss && amiss.has(live)) await doorkeeper.refresh(live)
    if (isAmiss) amiss.add(live)
    else amiss.delete(live)
  }

  async function followLogs(): Promise<void> {
    const opened = hub.opened()
    if (opened.length === 0) return
    const ends = await log.ends(opened.map(({ workshopId }) => workshopId))
    for (const live of opened) {
      const end = ends.get(live.workshopId)
      if (end === undefined) await deps.drop(live.workshopId)
      else await lookUpTo(live, end)
      await lookAtDoor(live)
    }
  }

  async function endLostSessions(): Promise<void> {
    const sessions = gateway.sessions()
    if (sessions.length === 0) return
    const good = await deps.goodSessions(sessions)
    for (const sessionId of sessions) if (!good.has(sessionId)) gateway.endSession(sessionId)
  }

  let isPolling = false
  async function poll(): Promise<void> {
    if (isPolling) return
    isPolling = true
    try {
      await followLogs()
      await endLostSessions()
    } catch (error) {
      logger.warn({ error }, 'what other nodes stored could not be asked for')
    } finally {
      isPolling = false
    }
  }

  const polling = setInterval(() => void poll(), pollMs).unref()
  const repeating = setInterval(() => hub.opened().forEach(tellHere), repeatMs).unref()

  return {
    stored: ({ workshopId, room }) => bus.publish({ kind: 'stored', workshopId, seq: room.seq() }),
    hereChanged: (live) => {
      if (telling.has(live.workshopId)) return
      telling.set(
        live.workshopId,
        setTimeout(() => tellHere(live), gatherMs),
      )
    },
    ownChanged,
    doorChanged: ({ workshopId }) => bus.publish({ kind: 'door', workshopId }),
    stop: async () => {
      clearInterval(polling)
      clearInterval(repeating)
      for (const timer of telling.values()) clearTimeout(timer)
      await bus.close()
    },
  }
}
