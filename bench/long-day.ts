// W6: how long a log takes to open, by its length, and what a workshop that does nothing holds. Prints one line of JSON.
// node --expose-gc --import tsx bench/long-day.ts 50000
import { randomUUID } from 'node:crypto'
import { createEventLog } from '@/lib/db/event-log'
import { temporarySqlite } from '@/lib/db/testing/temporary-database'
import { createWorkshops } from '@/lib/db/workshops'
import { kits } from '@/lib/domain/steps/registry'
import { lobbyOpened, prepared } from '@/lib/domain/testing/past'
import { everyPlan } from '@/lib/domain/testing/plans'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { createClock } from '@/server/clock'
import { silentLogger } from '@/server/logging'
import { openRoom } from '@/server/room'

const length = Number(process.argv[2] ?? 50_000)
const idleRooms = 50
const people = 300
const batchLength = 500

const { database, drop } = await temporarySqlite()
const log = createEventLog(database, kits)
const workshops = createWorkshops(database)
const createdAt = new Date()

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
  const first = [...prepared({ mode: 'named' }, everyPlan), lobbyOpened]
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
const kept: unknown[] = []

async function opened(workshopId: string): Promise<number> {
  const startedAt = performance.now()
  kept.push(await openRoom(workshopId, deps))
  return performance.now() - startedAt
}

const long = await makeWorkshop(length)
await opened(await makeWorkshop(1000))
const openMs = await opened(long)
const small = []
for (let index = 0; index < idleRooms; index++) small.push(await makeWorkshop(100))
globalThis.gc?.()
const before = process.memoryUsage().heapUsed
for (const workshopId of small) await opened(workshopId)
globalThis.gc?.()
const idleKilobytes = (process.memoryUsage().heapUsed - before) / idleRooms / 1024
console.log(JSON.stringify({ length, openMs, idleKilobytes, rooms: kept.length }))
await drop()
process.exit(0)
