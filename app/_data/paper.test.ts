import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { at, happened, joined, prepared } from '@/lib/domain/testing/past'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { Runtime } from '@/lib/runtime'
import { lendRuntime } from '@/lib/runtime'
import { newSecret } from '@/lib/voice'
import type { TestServer } from '@/server/testing/test-server'
import { startTestServer } from '@/server/testing/test-server'
import { closeWorkshop, enterInStep, paperEntry, setPaperPeople } from './paper'

vi.mock('server-only', () => ({}))
vi.mock('next/navigation', () => ({
  notFound: () => {
    throw new Error('not there')
  },
}))
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }))
vi.mock('./workshops', () => ({ requireOwnWorkshop: async () => ({ ownerId: 'owner' }) }))

let server: TestServer
let runtime: Runtime
let workshopId: string
beforeAll(async () => {
  server = await startTestServer()
  runtime = server.application.runtime
  lendRuntime(runtime)
})
afterAll(() => server.stop())

const people = ['ada', 'ben', 'cho', 'dia', 'eva']
const answers = people.map((who, now) =>
  happened('compass', { type: 'NeedlePlaced', voice: who, needle: 1, now, desired: 9 }),
)
const [now, desired] = [
  [2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2],
]
const counts = { type: 'EnterCounts', needle: 1, now, desired, cannotSay: 0 }

async function begun(...more: readonly WorkshopEvent[]): Promise<void> {
  workshopId = randomUUID()
  const events = [...prepared(), ...more]
  await runtime.workshops.create({ workshopId, events, secret: newSecret(), createdAt: runtime.now() })
}

const isOpenAhead: WorkshopEvent = {
  type: 'PreWorkOpened',
  stepId: 'compass',
  closesAt: at(0),
  at: at(-9000),
}
const ahead = joined(...people).map((each) => ({ ...each, ahead: true }) as WorkshopEvent)

describe('a conversation on paper', () => {
  beforeEach(() => begun(isOpenAhead, ...ahead, ...answers))

  it('[Pa1] [Pw4] opens by itself, also when people answered ahead who never came', async () => {
    expect(await paperEntry(workshopId)).toMatchObject({ isPaperOnly: true })
    expect(await enterInStep(workshopId, 'compass', [counts])).toBeUndefined()
    expect(await setPaperPeople(workshopId, 6)).toBeUndefined()
    expect(await closeWorkshop(workshopId)).toBeUndefined()
    expect(await paperEntry(workshopId)).toMatchObject({ status: 'closed', people: 6 })
  })

  it('[Pa1] leaves the console to who leads as soon as somebody is there', async () => {
    await begun(...joined('ada'))
    expect(await paperEntry(workshopId)).toMatchObject({ isPaperOnly: false })
    expect(await enterInStep(workshopId, 'compass', [counts])).toBe('not-now')
  })
})
