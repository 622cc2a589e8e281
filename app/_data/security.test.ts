import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { builtInEdition } from '@/lib/compass/built-in-edition'
import { closed, lobbyOpened, prepared } from '@/lib/domain/testing/past'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { Runtime } from '@/lib/runtime'
import { lendRuntime } from '@/lib/runtime'
import { newSecret } from '@/lib/voice'
import type { Browser } from '@/server/testing/people'
import { castOf, makeAdmin, signedIn } from '@/server/testing/people'
import type { TestServer } from '@/server/testing/test-server'
import { startTestServer } from '@/server/testing/test-server'
import { dismissCoLead, inviteCoLead, newCoLeadLink } from './co-leads'
import { publishDraft } from './edition-changes'
import { withdrawEdition } from './edition-versions'
import { requireDraft, setEditionShared, storeEdition } from './editions'
import { newPreWorkInvitations, newSharedPreWorkLink, revokePreWorkAddresses } from './pre-work'
import { publishReport, takeReportBack } from './reports'
import { changeAboutTemplate, keepOwnVersion } from './templates'

const here = vi.hoisted(() => ({ browser: undefined as Browser | undefined }))

vi.mock('server-only', () => ({}))
vi.mock('react', async (original) => ({
  ...(await original<object>()),
  cache: <T>(load: T) => load,
}))
vi.mock('next/headers', () => ({
  headers: async () => here.browser?.headers() ?? new Headers(),
  cookies: async () => ({
    getAll: () =>
      [...(here.browser?.cookies ?? [])].map(([name, value]) => ({ name, value: decodeURIComponent(value) })),
  }),
}))
vi.mock('next/navigation', () => ({
  redirect: () => {
    throw new Error('sent away')
  },
  notFound: () => {
    throw new Error('not there')
  },
}))
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }))

let server: TestServer
let runtime: Runtime
let userId: string
const cast = castOf(() => server)

beforeAll(async () => {
  server = await startTestServer()
  runtime = server.application.runtime
  lendRuntime(runtime)
  await makeAdmin(server)
})
beforeEach(async () => {
  here.browser = await signedIn(server, 'admin@example.org')
  ;({ userId } = await cast.accountOf(here.browser))
})
afterAll(() => server.stop())

async function workshop(...more: readonly WorkshopEvent[]): Promise<string> {
  const workshopId = randomUUID()
  const events = [...prepared(), ...more]
  await runtime.workshops.create({
    ...{ workshopId, ownerId: userId, events, secret: newSecret(), createdAt: runtime.now() },
  })
  return workshopId
}

/** What the log got since it was last asked, oldest first. */
let known = new Set<string>()
async function lines() {
  await server.application.securityLog.settled()
  const all = await server.temporary.database.prisma.securityEvent.findMany({ orderBy: { at: 'asc' } })
  const fresh = all.filter(({ eventId }) => !known.has(eventId))
  known = new Set(all.map(({ eventId }) => eventId))
  return fresh.filter(({ action }) => !/^(sign-in|account-made|invited)/.test(action))
}
const actionsIn = (rows: Awaited<ReturnType<typeof lines>>) => rows.map(({ action }) => action).toSorted()

it('[Sl1] [Sl2] tells of links to answer ahead and invitations, how many and not where they lead', async () => {
  const workshopId = await workshop()
  await lines()
  const shared = await newSharedPreWorkLink(workshopId)
  const invited = await newPreWorkInvitations(workshopId, 3)
  await revokePreWorkAddresses(workshopId)
  const rows = await lines()
  expect(actionsIn(rows)).toEqual(['pre-work-invited', 'pre-work-link-made', 'pre-work-links-revoked'])
  const object = `workshop:${workshopId.slice(0, 8)}`
  for (const row of rows) expect(row).toMatchObject({ actorId: userId, object, result: 'done' })
  expect(rows.find(({ action }) => action === 'pre-work-invited')).toMatchObject({ count: 3 })
  for (const address of [shared, ...invited])
    expect(JSON.stringify(rows)).not.toContain(address.slice(address.lastIndexOf('/') + 1))
})

it('[Sl1] tells who lets somebody lead along and takes them out, and not of who was refused', async () => {
  const workshopId = await workshop(lobbyOpened)
  const { email } = await cast.facilitator()
  await lines()
  await newCoLeadLink(workshopId)
  expect(await inviteCoLead(workshopId, 'nobody@example.org')).toMatchObject({ ok: false })
  expect(await inviteCoLead(workshopId, email)).toMatchObject({ ok: true })
  const { userId: colleague = '' } = (await runtime.accounts.colleague(email)) ?? {}
  await dismissCoLead(workshopId, (await runtime.facilitation.find(workshopId, colleague)) ?? '')
  const rows = await lines()
  expect(actionsIn(rows)).toEqual(['co-lead-admitted', 'co-lead-dismissed', 'co-lead-link-made'])
  expect(JSON.stringify(rows)).not.toContain(email)
})

it('[Sl1] tells that a report is published and taken back, and not what was refused', async () => {
  const [open, over] = [await workshop(lobbyOpened), await workshop(lobbyOpened, closed)]
  await lines()
  await publishReport(open)
  expect(await lines()).toEqual([])
  await publishReport(over)
  await takeReportBack(over)
  expect(actionsIn(await lines())).toEqual(['report-published', 'report-taken-back'])
})

it('[Sl1] tells that an edition is published, shared and withdrawn, and a running order shared', async () => {
  const editionId = await storeEdition(userId, builtInEdition)
  const templateId = await keepOwnVersion('Mijn draaiboek', 'nl', undefined)
  await lines()
  expect(await publishDraft(await requireDraft(editionId), [])).toBe(false)
  expect(await publishDraft(await requireDraft(editionId), ['nl'])).toBe(true)
  await setEditionShared(editionId, true)
  await setEditionShared(editionId, false)
  await withdrawEdition(editionId)
  await changeAboutTemplate(templateId, { name: 'Anders' })
  await changeAboutTemplate(templateId, { isShared: true })
  await changeAboutTemplate(templateId, { isShared: false })
  const rows = await lines()
  expect(actionsIn(rows)).toEqual([
    'edition-published',
    'edition-shared',
    'edition-unshared',
    'edition-withdrawn',
    'template-shared',
    'template-unshared',
  ])
  expect(JSON.stringify(rows)).not.toMatch(/draaiboek|Anders/)
})
