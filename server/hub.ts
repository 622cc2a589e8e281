import { randomInt, randomUUID } from 'node:crypto'
import type { EventLog } from '@/lib/domain/workshop/event-log'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import type { FacilitatorView, Surroundings } from '@/lib/domain/workshop/view'
import type { Wifi } from '@/lib/domain/workshop/wifi'
import type { Audience, Patch } from '@/lib/protocol/message'
import type { Broadcaster } from './broadcaster'
import { createBroadcaster } from './broadcaster'
import type { Clock } from './clock'
import type { Logger } from './logging'
import type { Nodes } from './nodes'
import type { Presence } from './presence'
import { createPresence, facilitatorGraceMs } from './presence'
import type { Room } from './room'
import { openRoom } from './room'

export type Door = NonNullable<Surroundings['door']>
export type NamedFacilitator = Omit<FacilitatorView, 'isHere'>

/** A workshop that is in memory: its single writer, its views, and who is connected. */
export interface LiveWorkshop {
  readonly workshopId: string
  readonly room: Room
  readonly broadcaster: Broadcaster
  readonly presence: Presence
  /** The same of who leads, apart from the people who are counted. */
  readonly facilitatorPresence: Presence
  readonly door: () => Door | undefined
  readonly setDoor: (door: Door | undefined) => void
  readonly setWifi: (wifi: Wifi | undefined) => void
  readonly setFacilitators: (facilitators: readonly NamedFacilitator[]) => void
  /** A screen came or went. */
  readonly screensChanged: () => void
  /** Somebody gave something: their devices at other nodes want to know. */
  readonly ownChanged: (participantId: string, stepId: string) => void
}

export interface HubDeps {
  readonly log: EventLog
  readonly kits: KitRegistry
  readonly clock: Clock
  readonly logger: Logger
  /** Sends a patch to all connections of an audience. */
  readonly emit: (workshopId: string, audience: Audience, patch: Patch) => void
  readonly listeners: (workshopId: string, audience: Audience) => number
  readonly onOpened: (live: LiveWorkshop) => Promise<void>
  /** `by`: whether this node stored them, or read what another one stored. */
  readonly onStored: (live: LiveWorkshop, events: readonly WorkshopEvent[], by: 'us' | 'others') => void
  /** What could be answered ahead ended by its time, at this node. */
  readonly onPreWorkOver: (workshopId: string) => void
  /** Other processes on the same database; absent: this one is alone. */
  readonly nodes?: () => Pick<Nodes, 'hereChanged' | 'ownChanged'> | undefined
}

export interface Hub {
  /** Undefined when there is no such workshop. */
  readonly open: (workshopId: string) => Promise<LiveWorkshop | undefined>
  readonly opened: () => readonly LiveWorkshop[]
  /** One that is in memory now; nothing is opened for it. */
  readonly inMemory: (workshopId: string) => LiveWorkshop | undefined
  /** Drops a workshop from memory at once, for instance because it was deleted. */
  readonly drop: (workshopId: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Several nodes write to one log: who comes second decides again, more often than somebody alone has to. */
const attemptsAmongOthers = 12
const idleMs = 10 * 60_000
const audiences: readonly Audience[] = ['console', 'screen', 'phone']
const randomRange = 2 ** 32

export function createHub(deps: HubDeps): Hub {
  const workshops = new Map<string, Promise<LiveWorkshop | undefined>>()
  const inMemory = new Map<string, LiveWorkshop>()
  const usedAt = new Map<string, number>()

  async function openNew(workshopId: string): Promise<LiveWorkshop | undefined> {
    let door: Door | undefined
    let wifi: Wifi | undefined
    let facilitators: readonly NamedFacilitator[] = []
    let live: LiveWorkshop | undefined
    const around = (): Surroundings => ({
      here: presence.here(),
      screens: deps.listeners(workshopId, 'screen') + presence.screensElsewhere(),
      ...(door ? { door } : {}),
      ...(wifi ? { wifi } : {}),
      facilitators: facilitators.map((each) => ({
        ...each,
        isHere: facilitatorPresence.here().has(each.facilitatorId),
      })),
    })
    function hereChanged(): void {
      live?.broadcaster.touch('count')
      if (live) deps.nodes?.()?.hereChanged(live)
    }
    const changed = (where: 'here' | 'elsewhere') =>
      where === 'here' ? hereChanged() : live?.broadcaster.touch('count')
    const presence = createPresence(changed)
    const facilitatorPresence = createPresence(changed, facilitatorGraceMs)
    const room = await openRoom(workshopId, {
      ...deps,
      newId: randomUUID,
      random: () => randomInt(randomRange) / randomRange,
      onChange: (urgency) => live?.broadcaster.touch(urgency),
      // Whoever is alone stored everything itself, also what it was not sure of.
      onStored: (events, by) => live && deps.onStored(live, events, deps.nodes ? by : 'us'),
      onPreWorkOver: () => deps.onPreWorkOver(workshopId),
      ...(deps.nodes ? { attempts: attemptsAmongOthers } : {}),
    })
    if (!room) return undefined
    const broadcaster = createBroadcaster({
      epoch: randomUUID(),
      view: (audience) => room.view(audience, around()),
      hasListeners: (audience) => deps.listeners(workshopId, audience) > 0,
      emit: (audience, patch) => deps.emit(workshopId, audience, patch),
    })
    const setDoor = (next: Door | undefined) => {
      door = next
      broadcaster.touch('content')
    }
    const setWifi = (next: Wifi | undefined) => {
      wifi = next
      broadcaster.touch('content')
    }
    const setFacilitators = (next: readonly NamedFacilitator[]) => {
      facilitators = next
      broadcaster.touch('content')
    }
    const opened: LiveWorkshop = {
      workshopId,
      room,
      broadcaster,
      presence,
      facilitatorPresence,
      door: () => door,
      setDoor,
      setWifi,
      setFacilitators,
      screensChanged: hereChanged,
      ownChanged: (participantId, stepId) => deps.nodes?.()?.ownChanged(opened, participantId, stepId),
    }
    live = opened
    await deps.onOpened(live)
    inMemory.set(workshopId, live)
    return live
  }

  /** Another node may have let somebody in, moved on or deleted it a moment ago. */
  async function upToDate(known: Promise<LiveWorkshop | undefined>): Promise<LiveWorkshop | undefined> {
    const live = await known
    return live && (await live.room.look()) ? live : undefined
  }

  async function close(live: LiveWorkshop): Promise<void> {
    workshops.delete(live.workshopId)
    inMemory.delete(live.workshopId)
    usedAt.delete(live.workshopId)
    live.broadcaster.stop()
    live.presence.stop()
    live.facilitatorPresence.stop()
    await live.room.stop()
  }

  function isIdle(live: LiveWorkshop): boolean {
    const isUsed = audiences.some((audience) => deps.listeners(live.workshopId, audience) > 0)
    if (isUsed || live.room.hasWork()) usedAt.set(live.workshopId, performance.now())
    return performance.now() - (usedAt.get(live.workshopId) ?? 0) > idleMs
  }

  const sweep = setInterval(() => {
    for (const live of inMemory.values()) if (isIdle(live)) void close(live)
  }, 60_000).unref()

  return {
    open: (workshopId) => {
      usedAt.set(workshopId, performance.now())
      const known = workshops.get(workshopId)
      if (known) return deps.nodes ? upToDate(known) : known
      const opening = openNew(workshopId)
      workshops.set(workshopId, opening)
      const forgetIfNone = (live?: LiveWorkshop) => {
        if (!live && workshops.get(workshopId) === opening) workshops.delete(workshopId)
      }
      opening.then(forgetIfNone, () => forgetIfNone())
      return opening
    },
    opened: () => [...inMemory.values()],
    inMemory: (workshopId) => inMemory.get(workshopId),
    drop: async (workshopId) => {
      const live = await workshops.get(workshopId)
      if (live) await close(live)
    },
    stop: async () => {
      clearInterval(sweep)
      await Promise.all([...inMemory.values()].map(close))
    },
  }
}
