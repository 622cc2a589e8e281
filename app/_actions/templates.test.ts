import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { closed, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import { infoPlan } from '@/lib/domain/testing/plans'
import { lendRuntime } from '@/lib/runtime'
import { newSecret } from '@/lib/voice'
import type { Browser } from '@/server/testing/people'
import { castOf } from '@/server/testing/people'
import type { TestServer } from '@/server/testing/test-server'
import { startTestServer } from '@/server/testing/test-server'

const browser = vi.hoisted(() => ({ cookie: '' }))
vi.mock('server-only', () => ({}))
vi.mock('react', async (original) => ({
  ...(await original<Record<string, unknown>>()),
  cache: <T>(load: T) => load,
}))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ cookie: browser.cookie }),
  cookies: async () => ({
    get: () => undefined,
    getAll: () =>
      browser.cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=')
        return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)) }
      }),
  }),
}))
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`sent to ${to}`)
  },
  notFound: () => {
    throw new Error('not there')
  },
}))
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }))
vi.mock('next-intl/server', () => ({
  getTranslations: async () => (key: string, values?: { name?: string }) => `${key} ${values?.name ?? ''}`,
}))

const actions = await import('./templates')
const { plansOfTemplate, templatesForMe } = await import('@/app/_data/templates')
const { createWorkshop } = await import('./workshops')

let server: TestServer
let workshopId: string
let [marit, bas]: Browser[] = []
const cast = castOf(() => server)
const as = (who: Browser | undefined) => {
  browser.cookie = who?.headers().get('cookie') ?? ''
}
const sentTo = async (work: Promise<unknown>) =>
  work.then(
    () => 'nowhere',
    (error: Error) => error.message.replace('sent to ', ''),
  )
const named = async (name: string) => (await templatesForMe()).find((each) => each.name === name)

beforeAll(async () => {
  server = await startTestServer()
  lendRuntime(server.application.runtime)
  marit = (await cast.facilitator()).browser
  bas = (await cast.facilitator()).browser
  workshopId = randomUUID()
  const { workshops, now } = server.application.runtime
  const ownerId = (await cast.accountOf(marit)).userId
  const events = [...prepared(), lobbyOpened, reached('compass', 'open'), closed]
  await workshops.create({ workshopId, ownerId, events, secret: newSecret(), createdAt: now() })
})
afterAll(() => server.stop())

it('[Te1] is kept from a closed workshop, with a name', async () => {
  as(marit)
  expect(await actions.saveOrder(workshopId, '   ')).toBe('text-empty')
  expect(await actions.saveOrder(workshopId, 'x'.repeat(500))).toBe('text-too-long')
  expect(await actions.saveOrder(workshopId, ' Ons  draaiboek ')).toBeUndefined()
  const kept = await named('Ons  draaiboek')
  expect(kept).toMatchObject({ isOwn: true, isShared: false, language: 'nl' })
  expect(kept?.stepCount).toBeGreaterThan(4)
})

it('[Te4] is one’s own until it is shared; only who owns it changes it', async () => {
  as(marit)
  const { templateId } = (await named('Ons  draaiboek')) ?? { templateId: '' }
  const add = { type: 'AddStep', plan: infoPlan, before: null }
  as(bas)
  expect(await templatesForMe()).toEqual([])
  expect(await plansOfTemplate(templateId)).toBeUndefined()
  const others = [
    () => actions.rename(templateId, 'Van mij'),
    () => actions.share(templateId, true),
    () => actions.deleteTemplate(templateId),
    () => actions.changeOrder(templateId, 1, add),
    () => actions.offersFor(templateId),
    () => actions.proposeFor(templateId, 'info', undefined),
    () => actions.proposeAgainFor(templateId, 'x'),
  ]
  for (const each of [...others, () => actions.copyTemplate(templateId, 'x')])
    expect(await sentTo(each())).toBe('not there')
  as(marit)
  await actions.share(templateId, true)
  as(bas)
  expect(await named('Ons  draaiboek')).toMatchObject({ isOwn: false, ownerName: 'Facilitator' })
  for (const each of others) expect(await sentTo(each())).toBe('not there')
  const copy = await sentTo(actions.copyTemplate(templateId, 'Ons draaiboek'))
  expect(copy).toMatch(/^\/orders\//)
  await actions.share(copy.replace('/orders/', ''), false)
})

it('[Te4] a new workshop begins with one’s own or a shared one, and with nothing that is gone', async () => {
  as(bas)
  const { templateId, stepCount } = (await named('Ons  draaiboek')) ?? { templateId: '', stepCount: 0 }
  const form = (order: string) => {
    const data = new FormData()
    const typed = { title: 'Nieuw', hostName: 'Bas', language: 'nl', mode: 'named', order }
    for (const [name, value] of Object.entries(typed)) data.set(name, value)
    return data
  }
  const address = await sentTo(createWorkshop({ values: {} }, form(`template:${templateId}`)))
  const made = /^\/workshops\/([^/]+)\/prepare$/.exec(address)?.[1] ?? ''
  expect((await server.application.runtime.live.state(made))?.order).toHaveLength(stepCount)
  for (const order of [`template:${randomUUID()}`, 'template:', 'nowhere'])
    expect(await createWorkshop({ values: {} }, form(order))).toMatchObject({ problem: { field: 'order' } })
})

it('[Te2] is changed step by step; of two changes at once only the first counts', async () => {
  as(marit)
  const { templateId, version } = (await named('Ons  draaiboek')) ?? { templateId: '', version: 0 }
  const add = { type: 'AddStep', plan: infoPlan, before: null }
  const both = [
    await actions.changeOrder(templateId, version, add),
    await actions.changeOrder(templateId, version, add),
  ]
  expect(both).toMatchObject([
    { ok: true, version: version + 1 },
    { ok: false, code: 'stale-version' },
  ])
  const wrong = { ...infoPlan, title: '' }
  expect(await actions.changeOrder(templateId, version + 1, { ...add, plan: wrong })).toMatchObject({
    code: 'text-empty',
  })
  for (const command of [{ type: 'CloseWorkshop' }, { type: 'OpenLobby' }])
    expect(await actions.changeOrder(templateId, version + 1, command)).toMatchObject({ code: 'forbidden' })
  expect(await actions.changeOrder(templateId, version + 1, 'nonsense')).toMatchObject({
    code: 'invalid-command',
  })
})

it('[Te3] with a kind that is gone it says so, begins nothing, and can be deleted', async () => {
  as(marit)
  const { prisma } = server.temporary.database
  const { templateId } = (await named('Ons  draaiboek')) ?? { templateId: '' }
  const row = await prisma.orderTemplate.findUniqueOrThrow({ where: { templateId } })
  const steps = row.steps.replaceAll('"kind":"compass"', '"kind":"kaleidoscope"')
  await prisma.orderTemplate.update({ where: { templateId }, data: { steps } })
  expect((await named('Ons  draaiboek'))?.problem).toEqual({ why: 'unknown-kind', names: ['kaleidoscope'] })
  expect(await plansOfTemplate(templateId)).toBeUndefined()
  expect(
    await actions.changeOrder(templateId, row.version, { type: 'RemoveStep', stepId: 'x' }),
  ).toMatchObject({ code: 'invalid-config' })
  expect(await sentTo(actions.copyTemplate(templateId, 'x'))).toBe('nowhere')
  expect(await sentTo(actions.deleteTemplate(templateId))).toBe('/orders')
  expect(await named('Ons  draaiboek')).toBeUndefined()
})

it('[Te5] a copy of a workshop has its running order and what was said about it, and nobody’s words', async () => {
  as(marit)
  const address = await sentTo(actions.copyWorkshop(workshopId))
  const copyId = /^\/workshops\/([^/]+)\/prepare$/.exec(address)?.[1] ?? ''
  const { live } = server.application.runtime
  const [copy, original] = [await live.state(copyId), await live.state(workshopId)]
  expect(copy?.status).toBe('prepared')
  expect(copy?.about.mode).toBe(original?.about.mode)
  expect(Object.values(copy?.steps ?? {}).map(({ status }) => status)).toEqual(
    original?.order.map(() => 'planned'),
  )
  as(bas)
  expect(await sentTo(actions.copyWorkshop(workshopId))).toBe('not there')
})
