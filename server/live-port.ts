import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/domain/workshop/context'
import { peopleIn } from '@/lib/domain/workshop/decide-door'
import type { WorkshopCommand } from '@/lib/domain/workshop/decide'
import type { PhoneView, ScreenView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import type { FirstView, LivePort } from '@/lib/runtime'
import type { Audience } from '@/lib/protocol/message'
import type { Clock } from './clock'
import type { Doorkeeper } from './doorkeeper'
import type { Gateway } from './gateway'
import type { Hub, LiveWorkshop } from './hub'

export interface LivePortDeps {
  readonly hub: Hub
  readonly clock: Clock
  readonly doorkeeper: Doorkeeper
  readonly gateway: () => Gateway
}

/** The live side of the server as the pages use it. */
export function createLivePort({ hub, clock, doorkeeper, gateway }: LivePortDeps): LivePort {
  /** The view of an audience is what the room made for that audience. */
  function first<View>(live: LiveWorkshop, audience: Audience): FirstView<View> {
    const { at, view } = live.broadcaster.snapshot(audience)
    return { at, view: view as unknown as View, now: clock.now() }
  }

  /** A command that comes from a page and not through a socket. */
  async function carryOut(workshopId: string, command: WorkshopCommand, actor: Actor) {
    const live = await hub.open(workshopId)
    if (!live) return 'not-admitted'
    const outcome = await live.room.submit({ cmdId: `page-${randomUUID()}`, command, actor })
    return outcome.kind === 'refused' ? outcome.code : undefined
  }

  return {
    phone: async (workshopId, participantId) => {
      const live = await hub.open(workshopId)
      const own = live?.room.own(participantId)
      return live && own && { ...first<PhoneView>(live, 'phone'), own }
    },
    screen: async (workshopId) => {
      const live = await hub.open(workshopId)
      return live && first<ScreenView>(live, 'screen')
    },
    console: async (workshopId) => {
      const live = await hub.open(workshopId)
      return live && first<ConsoleView>(live, 'console')
    },
    state: async (workshopId) => (await hub.open(workshopId))?.room.state(),
    lead: (workshopId, command) => carryOut(workshopId, command, { role: 'lead' }),
    tellOutcome: (workshopId, command) => carryOut(workshopId, command, { role: 'keeper' }),
    renewCode: async (workshopId) => {
      const live = await hub.open(workshopId)
      if (live) await doorkeeper.renewCode(live)
    },
    setWifi: async (workshopId, wifi) => {
      const live = await hub.open(workshopId)
      if (live) await doorkeeper.setWifi(live, wifi)
    },
    doorReady: async (workshopId) => {
      const live = await hub.open(workshopId)
      if (live) await doorkeeper.settled(live)
    },
    numbers: (workshopId) => {
      const live = hub.opened().find((each) => each.workshopId === workshopId)
      if (!live) return undefined
      const people = peopleIn(live.room.state())
      const screens = gateway().listeners(workshopId, 'screen')
      return { people, here: live.presence.here().size, screens }
    },
    connections: () => gateway().connections(),
    drop: async (workshopId) => {
      gateway().endWorkshop(workshopId, 'not-admitted')
      await hub.drop(workshopId)
    },
  }
}
