import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { createEventLog } from '@/lib/db/event-log'
import { temporarySqlite } from '@/lib/db/testing/temporary-database'
import { createWorkshops } from '@/lib/db/workshops'
import { kits } from '@/lib/domain/steps/registry'
import { at } from '@/lib/domain/testing/past'
import { handOverReports } from './hand-over'
import { readReportFile } from './json'
import { sampleReport } from './testing/sample-report'

const folders: string[] = []
afterEach(() => {
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true })
})

it('[Op10] a report comes after closing, changes with what is left out, and goes with its workshop', async () => {
  const { database, drop } = await temporarySqlite()
  const folder = mkdtempSync(join(tmpdir(), 'kompas-'))
  folders.push(folder)
  const workshops = createWorkshops(database)
  const report = sampleReport()
  const opening = [{ type: 'WorkshopImported' as const, report, at: at(500) }]
  const made = { events: opening, secret: 's', createdAt: new Date(at(500)) }
  await workshops.create({ workshopId: 'one', ...made })
  await workshops.create({ workshopId: 'two', ...made })
  writeFileSync(join(folder, 'of-somebody-else.json'), '{}')

  const run = () => handOverReports(database, kits, folder)
  expect(await run()).toEqual({ written: 2, unchanged: 0, removed: 0 })
  const file = join(folder, 'kompasgesprek-one.json')
  expect(readReportFile(kits, readFileSync(file, 'utf8'))).toEqual({ ok: true, report })
  expect(statSync(file).mode & 0o077).toBe(0)
  expect(await run()).toEqual({ written: 0, unchanged: 2, removed: 0 })

  const foreword = { type: 'ForewordWritten' as const, text: 'Later erbij geschreven.' }
  const batch = { events: [foreword], receipts: [], secrets: {} }
  await createEventLog(database, kits).append('one', 1, batch)
  await workshops.remove('two', new Date(at(502)))
  expect(await run()).toEqual({ written: 1, unchanged: 0, removed: 1 })
  expect(readFileSync(file, 'utf8')).toContain(foreword.text)
  expect(readdirSync(folder).sort()).toEqual(['kompasgesprek-one.json', 'of-somebody-else.json'])
  await drop()
})
