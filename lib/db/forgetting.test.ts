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
