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
  readonly facilitatorPresence: Presence
  readonly setDoor: (door: Door | undefined) => void
  readonly setWifi: (wifi: Wifi | undefined) => void
  readonly setFacilitators: (facilitators: readonly NamedFacilitator[]) => void
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
  readonly onStored: (live: LiveWorkshop, events: readonly WorkshopEvent[]) => void
}

export interface Hub {
  /** Undefined when there is no such workshop. */
  readonly open: (workshopId: string) => Promise<LiveWorkshop | undefined>
  readonly opened: () => readonly LiveWorkshop[]
  /** Drops a workshop from memory at once, for instance because it was deleted. */
  readonly drop: (workshopId: string) => Promise<void>
  readonly stop: () => Promise<void>
}

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
      screens: deps.listeners(workshopId, 'screen'),
      ...(door ? { door } : {}),
      ...(wifi ? { wifi } : {}),
      facilitators: facilitators.map((each) => ({
        ...each,
        isHere: facilitatorPresence.here().has(each.facilitatorId),
      })),
    })
    const countAgain = () => live?.broadcaster.touch('count')
    const presence = createPresence(countAgain)
    const facilitatorPresence = createPresence(countAgain, facilitatorGraceMs)
    const room = await openRoom(workshopId, {
      ...deps,
      newId: randomUUID,
      random: () => randomInt(randomRange) / randomRange,
      onChange: (urgency) => live?.broadcaster.touch(urgency),
      onStored: (events) => live && deps.onStored(live, events),
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
    live = { workshopId, room, broadcaster, presence, facilitatorPresence, setDoor, setWifi, setFacilitators }
    await deps.onOpened(live)
    inMemory.set(workshopId, live)
    return live
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
      if (known) return known
      const opening = openNew(workshopId)
      workshops.set(workshopId, opening)
      const forgetIfNone = (live?: LiveWorkshop) => {
        if (!live && workshops.get(workshopId) === opening) workshops.delete(workshopId)
      }
      opening.then(forgetIfNone, () => forgetIfNone())
      return opening
    },
    opened: () => [...inMemory.values()],
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
