import { beforeEach, describe, expect, it } from 'vitest'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { EventLog } from '@/lib/domain/workshop/event-log'
import { stepEvent, workshopEvents } from './sample-events'

export interface EventLogUnderTest {
  readonly log: EventLog
  /** Makes a workshop whose log starts with these events. */
  readonly create: (workshopId: string, events: readonly WorkshopEvent[]) => Promise<void>
  readonly remove: (workshopId: string) => Promise<void>
  /** All that is stored, as text. */
  readonly dump: () => Promise<string>
}

const noReceipts = { receipts: [], secrets: {} }
const locked = (yes: boolean): WorkshopEvent => ({ type: 'LobbyLocked', locked: yes })

/** What every event log promises. Run by each implementation. */
export function eventLogContract(name: string, open: () => Promise<EventLogUnderTest>): void {
  describe(`event log: ${name}`, () => {
    let store: EventLogUnderTest
    let workshopId: string
    let seq: number

    beforeEach(async () => {
      store = await open()
      workshopId = `w-${Math.random().toString(36).slice(2)}`
      seq = workshopEvents.length
      await store.create(workshopId, workshopEvents)
    })

    it('[L1] gives back what was appended, in order and numbered', async () => {
      await store.log.append(workshopId, seq, { events: [locked(true), locked(false)], ...noReceipts })
      const stored = await store.log.load(workshopId, 0)
      expect(stored?.events.map((each) => each.event)).toEqual([
        ...workshopEvents,
        locked(true),
        locked(false),
      ])
      expect(stored?.events.map((each) => each.seq)).toEqual(
        [...Array(seq + 2).keys()].map((index) => index + 1),
      )
    })

    it('[L1] gives only what came after a number', async () => {
      await store.log.append(workshopId, seq, { events: [locked(true)], ...noReceipts })
      const stored = await store.log.load(workshopId, seq)
      expect(stored?.events).toEqual([{ seq: seq + 1, event: locked(true) }])
    })

    it('[L1] tells where logs end, and nothing of one that is not there', async () => {
      await store.log.append(workshopId, seq, { events: [locked(true)], ...noReceipts })
      expect(await store.log.ends([workshopId, 'nobody-made-this'])).toEqual(new Map([[workshopId, seq + 1]]))
    })

    it('[L2] lets only one of two writers have a number', async () => {
      const first = store.log.append(workshopId, seq, { events: [locked(true)], ...noReceipts })
      const second = store.log.append(workshopId, seq, { events: [locked(false)], ...noReceipts })
      const answers = await Promise.all([first, second])
      expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true])
      expect(answers.find((answer) => !answer.ok)).toEqual({ ok: false, why: 'conflict' })
      expect((await store.log.load(workshopId, seq))?.events).toHaveLength(1)
    })

    it('[L2] refuses a writer who missed a sealing, though the number is free again', async () => {
      await store.log.append(workshopId, seq, { events: [stepEvent('voice-1', 3)], ...noReceipts })
      const sealed = {
        type: 'StepSealed',
        stepId: 'compass',
        kind: 'compass',
        sealed: sealedCompass,
      } as const
      await store.log.seal(workshopId, seq + 1, sealed)
      const late = await store.log.append(workshopId, seq, { events: [locked(true)], ...noReceipts })
      expect(late).toEqual({ ok: false, why: 'conflict' })
    })

    it('[L3] stores events, receipts and secrets together or not at all', async () => {
      const receipt = { key: 'key-1', fingerprint: 'print', seq: seq + 1, stepId: 'compass' }
      const batch = { events: [stepEvent('voice-1', 3)], receipts: [receipt], secrets: { compass: 's3cret' } }
      await store.log.append(workshopId, seq, batch)
      const again = { ...batch, receipts: [{ ...receipt, seq: seq + 2 }], secrets: { other: 'other' } }
      expect(await store.log.append(workshopId, seq + 1, again)).toEqual({ ok: false, why: 'conflict' })
      const stored = await store.log.load(workshopId, seq)
      expect(stored).toEqual({
        events: [{ seq: seq + 1, event: stepEvent('voice-1', 3) }],
        receipts: [receipt],
        secrets: { ...stored?.secrets, compass: 's3cret' },
      })
      expect(stored?.secrets).not.toHaveProperty('other')
    })

    it('[L4] leaves nothing of a sealed step but what was sealed', async () => {
      const receipt = { key: 'key-1', fingerprint: 'print-of-receipt', seq: seq + 1, stepId: 'compass' }
      await store.log.append(workshopId, seq, {
        events: [stepEvent('voice-of-somebody', 3), locked(true)],
        receipts: [receipt],
        secrets: { compass: 'secret-of-the-step' },
      })
      await store.log.seal(workshopId, seq + 2, {
        type: 'StepSealed',
        stepId: 'compass',
        kind: 'compass',
        sealed: sealedCompass,
      })
      const stored = await store.log.load(workshopId, seq)
      expect(stored?.events.map(({ event }) => event.type)).toEqual(['LobbyLocked', 'StepSealed'])
      expect(stored?.receipts).toEqual([])
      expect(stored?.secrets).not.toHaveProperty('compass')
      const everything = await store.dump()
      for (const gone of ['voice-of-somebody', 'print-of-receipt', 'secret-of-the-step']) {
        expect(everything).not.toContain(gone)
      }
    })

    it('[L5] says that a workshop is gone', async () => {
      await store.remove(workshopId)
      expect(await store.log.load(workshopId, 0)).toBeUndefined()
      expect(
        await store.log.append(workshopId, seq, { events: [locked(true)], ...noReceipts }),
      ).toMatchObject({ ok: false })
    })

    it('[L6] keeps every text as it was written', async () => {
      const title = 'Één ‘titel’ 👩‍👩‍👧 مرحبا "quotes" \\ back\nline'
      const event: WorkshopEvent = {
        type: 'HarvestAdded',
        stepId: 'compass',
        lineId: 'l',
        kind: 'insight',
        text: title,
      }
      await store.log.append(workshopId, seq, { events: [event], ...noReceipts })
      expect((await store.log.load(workshopId, seq))?.events).toEqual([{ seq: seq + 1, event }])
    })
  })
}

const none = Array.from({ length: 11 }, () => 0)
const sealedCompass = {
  by: 'compass',
  answered: 1,
  needles: { 1: { now: none, desired: none, cannotSay: 0 } },
} as unknown as Extract<WorkshopEvent, { type: 'StepSealed' }>['sealed']
