import { randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { given, server } from '@/lib/domain/testing/given'
import { finished, happened, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import { createEventLog } from './event-log'
import { temporarySqlite } from './testing/temporary-database'
import { createWorkshops } from './workshops'

const traces = ['voice-that-must-go', 'secret-that-must-go', 'receipt-that-must-go']

it('[S10] what sealing takes away is gone from the files, also when somebody was reading at that moment', async () => {
  const { database, dataDir, drop } = await temporarySqlite()
  const bytes = () =>
    readdirSync(dataDir)
      .map((file) => readFileSync(join(dataDir, file), 'latin1'))
      .join('')
  const past = [
    ...prepared(),
    lobbyOpened,
    reached('compass', 'open'),
    happened('compass', { type: 'NeedlePlaced', voice: traces[0], needle: 1, now: 3, desired: 8 }),
    finished('compass'),
  ]
  const [sealed] = given(past).when(server, { type: 'SealStep', stepId: 'compass' }).events()
  if (sealed?.type !== 'StepSealed') throw new Error('the step was not sealed')

  const log = createEventLog(database, kits)
  const created = past.slice(0, 2)
  await createWorkshops(database).create({
    workshopId: 'w',
    events: created,
    secret: 's',
    createdAt: new Date(),
  })
  const receipt = { key: traces[2] ?? '', fingerprint: 'f', stepId: 'compass', seq: past.length }
  await log.append('w', created.length, {
    events: past.slice(created.length),
    receipts: [receipt],
    secrets: { compass: traces[1] ?? '' },
  })
  for (const trace of traces) expect(bytes().includes(trace)).toBe(true)

  const reader = createClient({ url: `file:${join(dataDir, 'kompasgesprek.db')}` })
  const reading = await reader.transaction('read')
  await reading.execute('SELECT COUNT(*) FROM "WorkshopEvent"')
  const sealing = log.seal('w', past.length, sealed)
  await expect.poll(async () => (await log.load('w', past.length))?.events.length).toBe(1)
  reading.close()
  reader.close()

  expect(await sealing).toMatchObject({ ok: true })
  await expect.poll(() => traces.filter((trace) => bytes().includes(trace)), { timeout: 10_000 }).toEqual([])
  await drop()
})

it('[S10] also what a full page left behind when it was split is gone', async () => {
  const { database, dataDir, drop } = await temporarySqlite()
  const past = [...prepared(), lobbyOpened, reached('compass', 'open')]
  const log = createEventLog(database, kits)
  await createWorkshops(database).create({
    workshopId: 'w',
    events: past,
    secret: 's',
    createdAt: new Date(),
  })
  const voices = Array.from({ length: 400 }, () => randomUUID())
  const keys = voices.map(() => randomUUID())
  const batch = 4
  for (let start = 0; start < voices.length; start += batch) {
    const first = past.length + start
    // Every other one stays, so that no page is emptied as a whole.
    const stepOf = (index: number) => (index % 2 === 0 ? 'compass' : 'other')
    const events = voices.slice(start, start + batch).map((voice, index) => ({
      ...happened('compass', { type: 'NeedlePlaced', voice, needle: 1, now: 3, desired: 8 }),
      stepId: stepOf(index),
    }))
    const receipts = keys
      .slice(start, start + batch)
      .map((key, index) => ({ key, fingerprint: 'f', stepId: stepOf(index), seq: first + index + 1 }))
    await log.append('w', first, { events, receipts, secrets: {} })
  }
  const [sealed] = given([...past, finished('compass')])
    .when(server, { type: 'SealStep', stepId: 'compass' })
    .events()
  if (sealed?.type !== 'StepSealed') throw new Error('the step was not sealed')
  expect(await log.seal('w', past.length + voices.length, sealed)).toMatchObject({ ok: true })
  const bytes = () =>
    readdirSync(dataDir)
      .map((file) => readFileSync(join(dataDir, file), 'latin1'))
      .join('')
  const sealedOnes = [...voices, ...keys].filter((_, index) => index % 2 === 0)
  await expect
    .poll(() => sealedOnes.filter((trace) => bytes().includes(trace)), { timeout: 5000 })
    .toEqual([])
  expect(bytes()).toContain(voices[1])
  await drop()
})
