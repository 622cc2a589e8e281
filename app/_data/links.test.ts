import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { participantCookie } from '@/lib/cookies'
import { tokenHash } from '@/lib/db/tokens'
import { closed, finished, happened, joined, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import { commitmentsPlan, everyPlan } from '@/lib/domain/testing/plans'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { Runtime } from '@/lib/runtime'
import { lendRuntime } from '@/lib/runtime'
import { newSecret } from '@/lib/voice'
import type { TestServer } from '@/server/testing/test-server'
import { startTestServer } from '@/server/testing/test-server'
import { promiseBehind, reminderBehind, tellOutcomeBehind } from './follow-up'
import { reportForParticipant } from './places'
import { openReaderLink, sharedReport } from './reports'

const browser = vi.hoisted(() => ({ cookies: new Map<string, string>() }))

vi.mock('server-only', () => ({}))
vi.mock('react', async (original) => ({
  ...(await original<object>()),
  cache: <T>(load: T) => load,
}))
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => (browser.cookies.has(name) ? { value: browser.cookies.get(name) } : undefined),
    set: (name: string, value: string) => void browser.cookies.set(name, value),
    getAll: () => [],
  }),
}))
vi.mock('next/navigation', () => ({
  redirect: () => undefined,
  notFound: () => {
    throw new Error('not there')
  },
}))
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }))

const [shared, alone] = ['a-secret-of-a-promise', 'a-secret-of-ones-own']
let server: TestServer
let runtime: Runtime

function promised(commitmentId: string, scope: string, secret: string): WorkshopEvent {
  const words = { what: `Doe ${commitmentId}`, withWhom: '', firstSign: '', byWhen: '', scope }
  return happened('commitments', {
    ...{ type: 'CommitmentWritten', voice: commitmentId, handle: commitmentId, commitmentId },
    ...{ key: tokenHash(secret), ...words },
  })
}

async function workshop(...more: readonly WorkshopEvent[]): Promise<string> {
  const workshopId = randomUUID()
  const events = [
    ...prepared({ mode: 'facilitator-only' }, { ...everyPlan, commitments: commitmentsPlan }),
    lobbyOpened,
    ...joined('ada'),
    reached('commitments', 'open', 'write'),
    promised('shared', 'group', shared),
    promised('alone', 'mine', alone),
    finished('commitments'),
    ...more,
  ]
  await runtime.workshops.create({ workshopId, events, secret: newSecret(), createdAt: runtime.now() })
  return workshopId
}

beforeAll(async () => {
  server = await startTestServer()
  runtime = server.application.runtime
  lendRuntime(runtime)
})
afterAll(() => server.stop())
beforeEach(() => browser.cookies.clear())

describe('the link of a promise', () => {
  const said = { outcome: 'kept', why: 'Elke week' }

  it('[Fu3] leads to that promise, and lets its holder tell what became of it', async () => {
    const workshopId = await workshop(closed)
    expect(await promiseBehind(workshopId, shared)).toMatchObject({ promise: { what: 'Doe shared' } })
    expect(await tellOutcomeBehind(workshopId, shared, said)).toBeUndefined()
    expect(await promiseBehind(workshopId, shared)).toMatchObject({ outcome: said })
    expect((await promiseBehind(workshopId, alone))?.outcome).toBeUndefined()
  })

  it('[Fu5] that is unknown, of another conversation or of one that is gone looks the same', async () => {
    const [here, gone] = [await workshop(closed), await workshop(closed)]
    await runtime.live.drop(gone)
    await runtime.workshops.remove(gone, runtime.now())
    for (const [workshopId, secret] of [
      [here, 'no-such-secret'],
      [here, ''],
      [here, tokenHash(shared)],
      [here, 'x'.repeat(5000)],
      [gone, shared],
      [randomUUID(), shared],
      ['__proto__', shared],
    ] as const) {
      expect(await promiseBehind(workshopId, secret)).toBeUndefined()
      await expect(tellOutcomeBehind(workshopId, secret, said)).rejects.toThrow('not there')
      await expect(reminderBehind(workshopId, secret, 6)).rejects.toThrow('not there')
    }
  })

  it('[Fu5] refuses what is no outcome, too long, or too early, with a reason', async () => {
    const workshopId = await workshop(closed)
    expect(await tellOutcomeBehind(workshopId, shared, { outcome: 'won', why: '' })).toBe('incomplete')
    const long = { outcome: 'kept', why: 'x'.repeat(500) }
    expect(await tellOutcomeBehind(workshopId, shared, long)).toBe('text-too-long')
    expect(await tellOutcomeBehind(await workshop(), shared, said)).toBe('not-now')
    await expect(reminderBehind(workshopId, shared, 7)).rejects.toThrow('not there')
  })

  it('[Fu4] gives a calendar file whose title keeps the promise to itself', async () => {
    const file = await (await reminderBehind(await workshop(closed), shared, 6)).text()
    expect(file).toContain('SUMMARY:calendar.title')
    expect(file.replaceAll('\r\n ', '')).toContain(`/${shared}`)
  })
})

describe('a report that is read', () => {
  const published = { type: 'ReportPublished', at: '2026-11-23T12:00:00.000Z' } as const

  async function as(workshopId: string, participantId: string): Promise<void> {
    const token = await runtime.passes.issueToParticipant(workshopId, participantId)
    browser.cookies.set(participantCookie(workshopId), token)
  }

  it('[Af3] is there for who took part, only as long as it is published', async () => {
    const workshopId = await workshop(closed, published)
    expect(await reportForParticipant(workshopId)).toBeUndefined()
    await as(workshopId, 'ada')
    expect((await reportForParticipant(workshopId))?.report.people).toBe(1)
    await runtime.live.lead(workshopId, { type: 'TakeReportBack' })
    expect(await reportForParticipant(workshopId)).toBeUndefined()
    await as(await workshop(closed, published), 'ada')
    expect(await reportForParticipant(workshopId)).toBeUndefined()
  })

  it('[Fu5] by a link that ended, was revoked or never was is not there, all the same', async () => {
    const workshopId = await workshop(closed)
    const now = runtime.now()
    const ended = new Date(now.getTime() - 1000)
    const [working, old, revoked] = [
      await runtime.passes.issue(workshopId, 'reader', { createdAt: now }),
      await runtime.passes.issue(workshopId, 'reader', { createdAt: now, expiresAt: ended }),
      await runtime.passes.issue(workshopId, 'reader', { createdAt: now }),
    ]
    await runtime.passes.revokeReader(workshopId, tokenHash(revoked))
    for (const token of [old, revoked, 'never-was', '']) expect(await openReaderLink(token)).toBeUndefined()
    expect(await openReaderLink(working)).toBe(workshopId)
    expect((await sharedReport(workshopId))?.people).toBe(1)
  })
})
