import { randomUUID } from 'node:crypto'
import type { CoLeads } from '@/lib/db/co-leads'
import type { WorkshopCommand } from '@/lib/domain/workshop/decide'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { ownerId } from '@/lib/domain/workshop/leading'
import type { FacilitationPort } from '@/lib/runtime'
import type { Gateway } from './gateway'
import type { Hub, LiveWorkshop } from './hub'
import type { Logger } from './logging'
import type { Outcome } from './room-decision'

export interface FacilitationDeps {
  readonly coLeads: CoLeads
  readonly hub: () => Hub
  readonly gateway: () => Gateway
  readonly logger: Logger
  readonly now: () => Date
}

/** Keeps the accounts that lead along and the log in step: who is taken out in one is out in the other. */
export interface Facilitation extends FacilitationPort {
  readonly opened: (live: LiveWorkshop) => Promise<void>
  readonly stored: (live: LiveWorkshop, events: readonly WorkshopEvent[]) => void
}

const following: readonly WorkshopEvent['type'][] = ['FacilitatorAdmitted', 'FacilitatorDismissed']

export function createFacilitation({ coLeads, hub, gateway, logger, now }: FacilitationDeps): Facilitation {
  function submit({ room }: LiveWorkshop, command: WorkshopCommand): Promise<Outcome> {
    const cmdId = `facilitation-${randomUUID()}`
    return room.submit({ cmdId, command, actor: { role: 'server' } })
  }

  async function show(live: LiveWorkshop): Promise<void> {
    const rows = await coLeads.of(live.workshopId)
    live.setFacilitators(rows.map(({ facilitatorId, name }) => ({ facilitatorId, name })))
  }

  function showOut({ workshopId, facilitatorPresence }: LiveWorkshop, facilitatorId: string): void {
    facilitatorPresence.forget(facilitatorId)
    gateway().endFacilitator(workshopId, facilitatorId, 'removed')
  }

  async function follow(live: LiveWorkshop, events: readonly WorkshopEvent[]): Promise<void> {
    for (const event of events) if (event.type === 'FacilitatorDismissed') showOut(live, event.facilitatorId)
    if (events.some(({ type }) => following.includes(type))) await show(live)
  }

  return {
    /** What was stored on one side just before a crash is made up for on the other. */
    opened: async (live) => {
      const rows = await coLeads.of(live.workshopId)
      const known = rows.map(({ facilitatorId }) => facilitatorId).filter((each) => each !== ownerId)
      const { coLeadIds } = live.room.state().leading
      for (const facilitatorId of known.filter((each) => !coLeadIds.includes(each)))
        await submit(live, { type: 'AdmitFacilitator', facilitatorId })
      for (const facilitatorId of coLeadIds.filter((each) => !known.includes(each)))
        await submit(live, { type: 'DismissFacilitator', facilitatorId })
      await show(live)
    },

    stored: (live, events) => {
      follow(live, events).catch((error: unknown) =>
        logger.error({ workshopId: live.workshopId, error }, 'the consoles could not follow who leads'),
      )
    },

    admit: async (workshopId, userId) => {
      const live = await hub().open(workshopId)
      if (!live) return 'not-admitted'
      const facilitatorId = randomUUID()
      const isNew = await coLeads.add({ facilitatorId, workshopId, userId, createdAt: now() })
      if (!isNew) return undefined
      const outcome = await submit(live, { type: 'AdmitFacilitator', facilitatorId })
      if (outcome.kind !== 'refused') return undefined
      await coLeads.remove(workshopId, facilitatorId)
      return outcome.code
    },

    /** First no new connection gets in, then the ones that are there end. */
    dismiss: async (workshopId, facilitatorId) => {
      await coLeads.remove(workshopId, facilitatorId)
      const live = await hub().open(workshopId)
      if (!live) return
      const outcome = await submit(live, { type: 'DismissFacilitator', facilitatorId })
      if (outcome.kind === 'refused') showOut(live, facilitatorId)
    },

    of: (workshopId) => coLeads.of(workshopId),
    find: (workshopId, userId) => coLeads.find(workshopId, userId),
  }
}
