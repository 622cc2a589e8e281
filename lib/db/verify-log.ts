import { valueAt, valuesOf } from '@/lib/domain/keyed'
import { readEvent } from '@/lib/domain/workshop/codec'
import { sealedAwayWith } from '@/lib/domain/workshop/event'
import type { StoredEvent } from '@/lib/domain/workshop/event-log'
import { fold } from '@/lib/domain/workshop/evolve'
import { headerChange } from '@/lib/domain/workshop/header'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { isDetached } from '@/lib/domain/workshop/mode'
import { reportOf } from '@/lib/domain/workshop/report'
import type { WorkshopState } from '@/lib/domain/workshop/state'
import { stepsInOrder } from '@/lib/domain/workshop/state'
import type { WorkshopHeader } from './workshops'

export interface StoredRow {
  readonly seq: number
  readonly stepId: string | null
  readonly payload: string
}

/** Everything that is stored of one workshop, as it is stored. */
export interface StoredRows {
  readonly header: Omit<WorkshopHeader, 'ownerId' | 'createdAt' | 'workshopId'>
  readonly events: readonly StoredRow[]
  readonly receipts: readonly { readonly stepId: string | null; readonly seq: number }[]
  /** Steps that still have their secret; the empty name is the workshop itself. */
  readonly secrets: readonly string[]
  readonly people: readonly string[]
}

/** Sealing follows closing at once; a server that was not running then does it at its next start. */
const sealedWithinMs = 10 * 60_000
const beginnings: readonly string[] = ['WorkshopPrepared', 'WorkshopImported']
const personal = /"(voice|handle|participantId|cmdId|secret)":/

/** Numbers that are missing, as pairs of the events around them. */
function holes(events: readonly StoredEvent[]): readonly { from: number; to: number }[] {
  return events.flatMap(({ seq }, index) => {
    const before = events[index - 1]?.seq ?? 0
    return seq === before + 1 ? [] : [{ from: before + 1, to: seq - 1 }]
  })
}

/** Sealing a step and taking something back leave holes, after the step was opened and before it is over. */
function isExplained({ from, to }: { from: number; to: number }, events: readonly StoredEvent[]): boolean {
  const opened = events.flatMap(({ seq, event }) =>
    (event.type === 'MomentReached' || event.type === 'PreWorkOpened') && seq < from ? event.stepId : [],
  )
  return events.some(
    ({ seq, event }) =>
      seq > to && opened.includes(event.type === 'StepSealed' ? event.stepId : (sealedAwayWith(event) ?? '')),
  )
}

function orderFaults(events: readonly StoredEvent[]): readonly string[] {
  const [first] = events
  if (!first) return ['its log is empty']
  const begins = first.seq === 1 && beginnings.includes(first.event.type)
  const missing = holes(events).filter((hole) => !isExplained(hole, events))
  return [
    ...(begins ? [] : ['its log does not begin with its preparation']),
    ...missing.map(({ from, to }) =>
      from === to ? `event ${from} is missing` : `events ${from} to ${to} are missing`,
    ),
  ]
}

function receiptFaults({ receipts }: StoredRows, events: readonly StoredEvent[]): readonly string[] {
  const last = events.at(-1)?.seq ?? 0
  const kept = new Set(events.map(({ seq }) => seq))
  return receipts.flatMap(({ seq, stepId }) => {
    if (seq > last) return [`there is a receipt for event ${seq}, after the end of its log`]
    const isLost = stepId === null && !kept.has(seq)
    return isLost ? [`there is a receipt for event ${seq}, which is not there`] : []
  })
}

function sealedFaults(
  { events: rows, receipts, secrets }: StoredRows,
  events: readonly StoredEvent[],
  state: WorkshopState,
): readonly string[] {
  const ids = valuesOf(state.participants).map(({ participantId }) => participantId)
  return events.flatMap(({ seq, event }) => {
    if (event.type !== 'StepSealed') return []
    const { stepId } = event
    const payload = rows.find((row) => row.seq === seq)?.payload ?? ''
    const entries = rows.filter((row) => row.stepId === stepId).length
    const left = receipts.filter((receipt) => receipt.stepId === stepId).length
    const name = `sealed step ${stepId}`
    return [
      ...(entries > 0 ? [`${name} still has ${entries} entries of people`] : []),
      ...(left > 0 ? [`${name} still has ${left} receipts`] : []),
      ...(secrets.includes(stepId) ? [`${name} still has its secret`] : []),
      ...(personal.test(payload) || ids.some((id) => payload.includes(id))
        ? [`${name} says who gave something`]
        : []),
    ]
  })
}

function unsealedFaults(state: WorkshopState, now: Date): readonly string[] {
  if (!isDetached(state.about.mode) || state.closedAt === undefined) return []
  if (now.getTime() - Date.parse(state.closedAt) < sealedWithinMs) return []
  return stepsInOrder(state)
    .filter(({ status }) => status === 'opened' || status === 'finished')
    .map(({ stepId }) => `step ${stepId} is not sealed though it is over; the server does so when it starts`)
}

function headerFaults({ header }: StoredRows, events: readonly StoredEvent[]): readonly string[] {
  const {
    closedAt,
    status = 'prepared',
    aheadUntil = '',
    ...rest
  } = headerChange(events.map(({ event }) => event))
  const wanted = { ...rest, status, aheadUntil }
  const differs = Object.entries(wanted).filter(
    ([name, value]) => header[name as keyof typeof wanted] !== value,
  )
  const isClosedAlike =
    (header.closedAt?.getTime() ?? 0) === (closedAt === undefined ? 0 : Date.parse(closedAt))
  const names = [...differs.map(([name]) => name), ...(isClosedAlike ? [] : ['closedAt'])]
  return names.map((name) => `its header says something else than its log (${name})`)
}

function rebuilt(kits: KitRegistry, events: readonly StoredEvent[]): WorkshopState | undefined {
  try {
    const state = fold(
      kits,
      events.map(({ event }) => event),
    )
    JSON.stringify(reportOf(kits, state))
    return state
  } catch {
    return undefined
  }
}

function readAll(kits: KitRegistry, rows: readonly StoredRow[]) {
  const events: StoredEvent[] = []
  const faults: string[] = []
  for (const { seq, stepId, payload } of rows) {
    try {
      const event = readEvent(kits, payload)
      const inStep = sealedAwayWith(event) ?? null
      if (inStep !== stepId) faults.push(`event ${seq} is filed under another step than it belongs to`)
      events.push({ seq, event })
    } catch (error) {
      const why = error instanceof Error && error.name === 'UnreadableEventError' ? `: ${error.message}` : ''
      faults.push(`event ${seq} cannot be read${why}`)
    }
  }
  return { events, faults }
}

/** What is wrong with a workshop, in words and without anything anybody wrote. Nothing: it can be rebuilt whole. */
export function faultsOf(kits: KitRegistry, stored: StoredRows, now: Date): readonly string[] {
  const { events, faults } = readAll(kits, stored.events)
  if (faults.length > 0) return faults
  const state = rebuilt(kits, events)
  if (!state) return [...orderFaults(events), 'it cannot be rebuilt from its log']
  const strangers = stored.people.filter((id) => !valueAt(state.participants, id)).length
  return [
    ...orderFaults(events),
    ...receiptFaults(stored, events),
    ...sealedFaults(stored, events, state),
    ...unsealedFaults(state, now),
    ...headerFaults(stored, events),
    ...(stored.secrets.includes('') ? [] : ['its secret is gone, so commands cannot be recognised']),
    ...(strangers > 0 ? [`${strangers} passes are for people who never came in`] : []),
  ]
}
