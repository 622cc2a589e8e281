import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { EventLog, Receipt, StoredEvent } from '@/lib/domain/workshop/event-log'

interface StoredSteps {
  readonly events: StoredEvent[]
  readonly receipts: Map<string, Receipt>
  readonly secrets: Map<string, string>
}

export interface MemoryEventLog extends EventLog {
  readonly create: (workshopId: string, events: readonly WorkshopEvent[]) => void
  readonly remove: (workshopId: string) => void
  /** Everything that is kept, as text: what somebody with the database in hand could read. */
  readonly dump: () => string
}

/** An event log in memory, for tests that are about something else. Stores copies, as a database would. */
export function createMemoryEventLog(): MemoryEventLog {
  const workshops = new Map<string, StoredSteps>()
  const lastSeq = ({ events }: StoredSteps) => events.at(-1)?.seq ?? 0

  return {
    create: (workshopId, events) => {
      const stored = structuredClone(events).map((event, index) => ({ seq: index + 1, event }))
      workshops.set(workshopId, { events: stored, receipts: new Map(), secrets: new Map() })
    },
    remove: (workshopId) => void workshops.delete(workshopId),
    dump: () =>
      JSON.stringify(
        [...workshops.values()].map((each) => [each.events, [...each.receipts.values()], [...each.secrets]]),
      ),

    ends: async (workshopIds) =>
      new Map(
        workshopIds.flatMap((workshopId) => {
          const workshop = workshops.get(workshopId)
          return workshop ? [[workshopId, lastSeq(workshop)] as const] : []
        }),
      ),

    load: async (workshopId, after) => {
      const workshop = workshops.get(workshopId)
      if (!workshop) return undefined
      return structuredClone({
        events: workshop.events.filter(({ seq }) => seq > after),
        receipts: [...workshop.receipts.values()].filter(({ seq }) => seq > after),
        secrets: Object.fromEntries(workshop.secrets),
      })
    },

    append: async (workshopId, expectedSeq, { events, receipts, secrets }) => {
      const workshop = workshops.get(workshopId)
      if (!workshop) return { ok: false, why: 'gone' }
      const isTaken =
        lastSeq(workshop) !== expectedSeq || receipts.some(({ key }) => workshop.receipts.has(key))
      if (isTaken) return { ok: false, why: 'conflict' }
      structuredClone(events).forEach((event, index) =>
        workshop.events.push({ seq: expectedSeq + 1 + index, event }),
      )
      for (const receipt of receipts) workshop.receipts.set(receipt.key, receipt)
      for (const [stepId, secret] of Object.entries(secrets)) workshop.secrets.set(stepId, secret)
      return { ok: true, seq: expectedSeq + events.length }
    },

    seal: async (workshopId, expectedSeq, sealed) => {
      const workshop = workshops.get(workshopId)
      if (!workshop) return { ok: false, why: 'gone' }
      if (lastSeq(workshop) !== expectedSeq) return { ok: false, why: 'conflict' }
      const kept = workshop.events.filter(
        ({ event }) => event.type !== 'StepEvent' || event.stepId !== sealed.stepId,
      )
      workshop.events.splice(0, workshop.events.length, ...kept)
      workshop.events.push({ seq: expectedSeq + 1, event: structuredClone(sealed) })
      for (const { key, stepId } of [...workshop.receipts.values()]) {
        if (stepId === sealed.stepId) workshop.receipts.delete(key)
      }
      workshop.secrets.delete(sealed.stepId)
      return { ok: true, seq: expectedSeq + 1 }
    },
  }
}
