import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { closed, finished, happened, joined, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { fold } from '@/lib/domain/workshop/evolve'
import type { Context } from '@/lib/domain/workshop/context'
import { decideSealStep } from '@/lib/domain/workshop/decide-flow'
import type { Database } from './database'
import { createEventLog } from './event-log'
import { onEachDatabase } from './testing/databases'
import { verifyDatabase } from './verify'
import { createWorkshops } from './workshops'

const now = new Date('2026-11-24T10:00:00.000Z')
const voices = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6']

function placed(voice: string, index: number): WorkshopEvent {
  return happened('compass', { type: 'NeedlePlaced', voice, needle: 1, now: index, desired: 8 })
}

const held = [
  lobbyOpened,
  ...joined('anna', 'bert'),
  reached('compass', 'open'),
  ...voices.map(placed),
  finished('compass'),
]

function sealedCompass(events: readonly WorkshopEvent[]) {
  const decision = decideSealStep(fold(kits, events), { type: 'SealStep', stepId: 'compass' }, {
    kits,
  } as Context)
  const [sealed] = decision.accepted ? decision.events : []
  if (sealed?.type !== 'StepSealed') throw new Error('not sealed')
  return sealed
}

/** A workshop as a server leaves it: a compass that was held and sealed, and closed. */
async function makeWorkshop(database: Database): Promise<string> {
  const workshopId = randomUUID()
  const events = prepared()
  const workshops = createWorkshops(database)
  await workshops.create({ workshopId, events, secret: 'of the workshop', createdAt: now })
  const log = createEventLog(database, kits)
  const firstSeq = events.length
  const receipts = [{ key: randomUUID(), fingerprint: 'f', seq: firstSeq + 1 }]
  const opened = await log.append(workshopId, firstSeq, {
    events: held,
    receipts,
    secrets: { compass: 'of the step' },
  })
  if (!opened.ok) throw new Error('not stored')
  await log.seal(workshopId, opened.seq, sealedCompass([...events, ...held]))
  await log.append(workshopId, opened.seq + 1, { events: [closed], receipts: [], secrets: {} })
  return workshopId
}

onEachDatabase((_name, open) => {
  it('[Op4] finds nothing where nothing is wrong', async () => {
    const { database, drop } = await open()
    await makeWorkshop(database)
    await makeWorkshop(database)
    const { workshops, faults, events } = await verifyDatabase(database, kits, now)
    expect(faults).toEqual([])
    expect(workshops).toBe(2)
    expect(events).toBeGreaterThan(20)
    await drop()
  })

  const first = prepared().length + 1
  const last = prepared().length + held.length + 2
  const harms: readonly [
    string,
    (prisma: Database['prisma'], workshopId: string) => Promise<unknown>,
    RegExp,
  ][] = [
    [
      'an event that is gone',
      (prisma, workshopId) => prisma.workshopEvent.deleteMany({ where: { workshopId, seq: 2 } }),
      /event 2 is missing/,
    ],
    [
      'an end that is gone',
      async (prisma, workshopId) => {
        await prisma.receipt.updateMany({ where: { workshopId }, data: { seq: last + 3 } })
      },
      /receipt for event \d+, after the end of its log/,
    ],
    [
      'a beginning that is gone',
      (prisma, workshopId) => prisma.workshopEvent.deleteMany({ where: { workshopId, seq: 1 } }),
      /does not begin with its preparation/,
    ],
    [
      'a command that is gone',
      (prisma, workshopId) => prisma.workshopEvent.deleteMany({ where: { workshopId, seq: first } }),
      new RegExp(`receipt for event ${first}, which is not there`),
    ],
    [
      'an event nobody can read',
      (prisma, workshopId) =>
        prisma.workshopEvent.updateMany({
          where: { workshopId, seq: 3 },
          data: { payload: '{"type":"Odd"}' },
        }),
      /event 3 cannot be read: type/,
    ],
    [
      'an event that is no JSON',
      (prisma, workshopId) =>
        prisma.workshopEvent.updateMany({ where: { workshopId, seq: 3 }, data: { payload: 'half a th' } }),
      /event 3 cannot be read/,
    ],
    [
      'a secret that outlived its step',
      (prisma, workshopId) =>
        prisma.stepSecret.create({ data: { workshopId, stepId: 'compass', secret: 'of the step' } }),
      /sealed step compass still has its secret/,
    ],
    [
      'an entry that outlived its step',
      (prisma, workshopId) =>
        prisma.workshopEvent.create({
          data: { workshopId, seq: last + 1, stepId: 'compass', payload: JSON.stringify(placed('v1', 3)) },
        }),
      /sealed step compass still has 1 entries of people/,
    ],
    [
      'a receipt that outlived its step',
      (prisma, workshopId) =>
        prisma.receipt.create({
          data: { workshopId, key: 'k', fingerprint: 'f', stepId: 'compass', seq: first + 5 },
        }),
      /sealed step compass still has 1 receipts/,
    ],
    [
      'a header that says something else',
      (prisma, workshopId) => prisma.workshop.update({ where: { workshopId }, data: { status: 'live' } }),
      /its header says something else than its log \(status\)/,
    ],
    [
      'a pass for nobody',
      (prisma, workshopId) =>
        prisma.pass.create({
          data: { tokenHash: randomUUID(), workshopId, kind: 'participant', participantId: 'nobody' },
        }),
      /1 passes are for people who never came in/,
    ],
    [
      'a workshop without its secret',
      (prisma, workshopId) => prisma.stepSecret.deleteMany({ where: { workshopId, stepId: '' } }),
      /its secret is gone/,
    ],
  ]

  it.each(harms)('[Op4] finds %s', async (_what, harm, words) => {
    const { database, drop } = await open()
    await makeWorkshop(database)
    const workshopId = await makeWorkshop(database)
    await harm(database.prisma, workshopId)
    const { faults } = await verifyDatabase(database, kits, now)
    expect(faults.join('\n')).toMatch(words)
    expect(faults.every((fault) => fault.startsWith(`Workshop ${workshopId}: `))).toBe(true)
    await drop()
  })
})
