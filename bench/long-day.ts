// W6: how long a log takes to open, by its length, and what a workshop that does nothing holds. Prints one line of JSON.
// node --expose-gc --import tsx bench/long-day.ts 50000
import { randomUUID } from 'node:crypto'
import { createEventLog } from '@/lib/db/event-log'
import { temporarySqlite } from '@/lib/db/testing/temporary-database'
import { createWorkshops } from '@/lib/db/workshops'
import { kits } from '@/lib/domain/steps/registry'
import { inStep, participant } from '@/lib/domain/testing/given'
import { lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import { everyPlan } from '@/lib/domain/testing/plans'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { createClock } from '@/server/clock'
import { silentLogger } from '@/server/logging'
import type { Measures } from './one-room'
import type { Room } from '@/server/room'
import { openRoom } from '@/server/room'
import { createBroadcaster } from '@/server/broadcaster'

const length = Number(process.argv[2] ?? 50_000)
const idleRooms = 50
const people = 300
const batchLength = 500

const { database, drop } = await temporarySqlite()
const log = createEventLog(database, kits)
const workshops = createWorkshops(database)
const createdAt = new Date()

/** Who has not written anything yet. */
const guest = 'guest'
const guestCame: WorkshopEvent = {
  type: 'ParticipantJoined',
  participantId: guest,
  seat: people + 1,
  name: 'Gast',
}

/** A long day: people come in, place needles again and again, and write notes. */
function event(index: number): WorkshopEvent {
  const participantId = `person-${index % people}`
  if (index < people)
    return { type: 'ParticipantJoined', participantId, seat: index + 1, name: `Mens ${index}` }
  const inStep = (kind: string, input: object) =>
    ({ type: 'StepEvent', stepId: kind, kind, event: input }) as unknown as WorkshopEvent
  if (index % 5 < 2) {
    const text = `Een brief gaat hier langs zes bureaus, en niemand weet wie beslist (${index}).`
    return inStep('notes', {
      ...{ type: 'NoteWritten', voice: participantId, handle: `handle-${index}`, noteId: randomUUID() },
      ...{ columnId: 'chance', text },
    })
  }
  const needle = (index % 10) + 1
  return inStep('compass', {
    type: 'NeedlePlaced',
    voice: participantId,
    needle,
    now: index % 11,
    desired: 9,
  })
}

async function makeWorkshop(events: number): Promise<string> {
  const workshopId = randomUUID()
  const first = [
    ...prepared({ mode: 'named' }, everyPlan),
    lobbyOpened,
    guestCame,
    reached('notes', 'revealed', 'write'),
  ]
  await workshops.create({ workshopId, events: first, secret: 'secret', createdAt })
  for (let done = 0; done < events; done += batchLength) {
    const batch = Array.from({ length: Math.min(batchLength, events - done) }, (_, index) =>
      event(done + index),
    )
    const appended = await log.append(workshopId, first.length + done, {
      events: batch,
      receipts: [],
      secrets: {},
    })
    if (!appended.ok) throw new Error('the log was not taken')
  }
  return workshopId
}

const deps = {
  log,
  kits,
  clock: createClock(),
  logger: silentLogger,
  newId: randomUUID,
  random: Math.random,
  onChange: () => undefined,
  onStored: () => undefined,
}
/** Somebody must hold what was opened, or it would be collected. */
const kept: unknown[] = []

async function opened(workshopId: string): Promise<{ room: Room; ms: number }> {
  const startedAt = performance.now()
  const room = await openRoom(workshopId, deps)
  if (!room) throw new Error('the workshop is not there')
  kept.push(room)
  return { room, ms: performance.now() - startedAt }
}

const audiences = ['console', 'screen', 'phone'] as const

/** What one more note costs with all the others on the wall: the new views, what changed in them, and its bytes. */
async function oneMoreNote(room: Room): Promise<Measures> {
  const around = { here: new Set<string>(), screens: 0 }
  const sent: Record<string, number> = {}
  const broadcaster = createBroadcaster({
    epoch: 'epoch',
    view: (audience) => room.view(audience, around),
    hasListeners: () => true,
    emit: (audience, { patch }) => {
      sent[`one more note, ${audience} (bytes)`] = JSON.stringify(patch).length
    },
  })
  const first = audiences.map(
    (audience) =>
      [
        `first view, ${audience} (kB)`,
        JSON.stringify(broadcaster.snapshot(audience).view).length / 1024,
      ] as const,
  )
  const input = { type: 'WriteNote', handle: 'one-more', columnId: 'chance', text: 'Nog een brief.' }
  const startedAt = performance.now()
  const outcome = await room.submit({
    cmdId: 'one-more-note',
    command: inStep('notes', input),
    actor: participant(guest),
  })
  if (outcome.kind !== 'accepted') throw new Error(`a note was refused: ${JSON.stringify(outcome)}`)
  broadcaster.touch('content')
  for (const audience of audiences) broadcaster.snapshot(audience)
  const ms = performance.now() - startedAt
  broadcaster.stop()
  return { 'one more note (ms)': ms, ...sent, ...Object.fromEntries<number>(first) }
}

const long = await makeWorkshop(length)
await oneMoreNote((await opened(await makeWorkshop(1000))).room)
const { room, ms: openMs } = await opened(long)
const oneMore = await oneMoreNote(room)
const small = []
for (let index = 0; index < idleRooms; index++) small.push(await makeWorkshop(100))
globalThis.gc?.()
const before = process.memoryUsage().heapUsed
for (const workshopId of small) await opened(workshopId)
globalThis.gc?.()
const idleKilobytes = (process.memoryUsage().heapUsed - before) / idleRooms / 1024
const notes = Math.floor((Math.max(0, length - people) * 2) / 5)
console.log(JSON.stringify({ length, notes, openMs, ...oneMore, idleKilobytes, rooms: kept.length }))
await drop()
process.exit(0)
