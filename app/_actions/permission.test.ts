import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as groupData from '@/app/_data/groups'
import { builtInEdition } from '@/lib/compass/built-in-edition'
import { participantCookie, screenCookie } from '@/lib/cookies'
import { lobbyOpened, prepared } from '@/lib/domain/testing/past'
import { actions } from '@/lib/protocol/addresses'
import type { Runtime } from '@/lib/runtime'
import { lendRuntime } from '@/lib/runtime'
import { newSecret } from '@/lib/voice'
import type { TestServer } from '@/server/testing/test-server'
import { startTestServer } from '@/server/testing/test-server'

/** The browser that asks: its cookies, and where it is sent. Next.js itself is not here. */
const browser = vi.hoisted(() => ({ cookies: new Map<string, string>() }))

vi.mock('server-only', () => ({}))
vi.mock('react', async (original) => ({
  ...(await original<Record<string, unknown>>()),
  cache: <T>(load: T) => load,
}))
vi.mock('next/headers', () => ({
  headers: async () =>
    new Headers({ cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
  cookies: async () => ({
    get: (name: string) => (browser.cookies.has(name) ? { value: browser.cookies.get(name) } : undefined),
    getAll: () => [...browser.cookies].map(([name, value]) => ({ name, value: decodeURIComponent(value) })),
    set: (name: string, value: string) => void browser.cookies.set(name, value),
    delete: (name: string) => void browser.cookies.delete(name),
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
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }))

const modules = import.meta.glob<Record<string, (...args: unknown[]) => Promise<unknown>>>(
  ['./*.ts', '!./*.test.ts', '!./typed-in.ts'],
  { eager: false },
)

let server: TestServer
let owned: string
let passes: Runtime['passes']
const accounts = {
  owner: new Map<string, string>(),
  stranger: new Map<string, string>(),
  coLead: new Map<string, string>(),
}
const password = 'een hele lange zin als wachtwoord'

function cookiesFrom(setCookie: readonly string[]): Map<string, string> {
  return new Map(
    setCookie.map((each) => {
      const [pair = ''] = each.split(';')
      const at = pair.indexOf('=')
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

beforeAll(async () => {
  server = await startTestServer()
  const { runtime, setUpToken } = server.application
  lendRuntime(runtime)
  passes = runtime.passes
  const owner = { name: 'Owner', email: 'owner@example.org', password }
  await runtime.accounts.setUp((await setUpToken()) ?? '', owner)
  const signedIn = await runtime.accounts.signIn(owner.email, password, new Headers())
  if (!signedIn.ok) throw new Error('the owner could not sign in')
  accounts.owner = cookiesFrom(signedIn.setCookie)
  accounts.stranger = await anotherAccount('stranger')
  accounts.coLead = await anotherAccount('co-lead')
  const session = await runtime.accounts.sessionOf(
    new Headers({ cookie: [...accounts.owner].map(([name, value]) => `${name}=${value}`).join('; ') }),
  )
  owned = randomUUID()
  await runtime.workshops.create({
    workshopId: owned,
    ...(session ? { ownerId: session.userId } : {}),
    events: [...prepared(), lobbyOpened],
    secret: newSecret(),
    createdAt: runtime.now(),
  })
  await runtime.facilitation.admit(owned, 'co-lead')
})
beforeAll(async () => {
  // A group under the same id, for the actions that are about one.
  const { prisma } = server.temporary.database
  const { ownerId } = await prisma.workshop.findUniqueOrThrow({ where: { workshopId: owned } })
  await prisma.group.create({ data: { groupId: owned, ownerId, name: 'Groep', createdAt: new Date() } })
})
afterAll(() => server.stop())
beforeEach(() => browser.cookies.clear())

async function anotherAccount(id: string): Promise<Map<string, string>> {
  const { runtime } = server.application
  const { prisma } = server.temporary.database
  const rows = {
    user: await prisma.user.findFirstOrThrow({ where: { email: 'owner@example.org' } }),
    account: await prisma.account.findFirstOrThrow({ where: { user: { email: 'owner@example.org' } } }),
  }
  const email = `${id}@example.org`
  await prisma.user.create({ data: { ...rows.user, id, email, role: 'user' } })
  await prisma.account.create({
    data: { ...rows.account, id: `${id}-account`, accountId: id, userId: id },
  })
  const signedIn = await runtime.accounts.signIn(email, password, new Headers())
  if (!signedIn.ok) throw new Error(`${id} could not sign in`)
  return cookiesFrom(signedIn.setCookie)
}

/** Actions of forms that are bound to what they are about. */
const ofBoundForms = ['groups.placeWorkshop', 'report.saveForeword']

/** Actions of forms take what was shown before and what was typed. */
const ofForms = [
  'own-account.changePassword',
  'own-account.secondFactor',
  'admin.invite',
  'admin.setDefaults',
  'groups.makeGroup',
]

function typed(): FormData {
  const form = new FormData()
  const values = { current: password, next: password, password, email: 'new@example.org', code: '123456' }
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

/** What comes of an action: where one is sent, or that it went through. */
async function outcomeOf(action: string, workshopId: string): Promise<string> {
  const [file = '', name = ''] = action.split('.')
  const found = await modules[`./${file}.ts`]?.()
  try {
    if (ofForms.includes(action)) await found?.[name]?.({ at: 'off', email: '' }, typed())
    else if (ofBoundForms.includes(action)) await found?.[name]?.(workshopId, typed())
    else if (action === 'groups.renameGroup') await found?.[name]?.(workshopId, {}, typed())
    else await found?.[name]?.(workshopId, 'compass', undefined)
    return 'done'
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown'
  }
}

/** Makes a workshop like this one and goes on to it. */
const goesOn = 'templates.copyWorkshop'
const ofOwner = Object.keys(actions).filter((name) => actions[name]?.includes('owner'))

async function asVisitor(visitor: string): Promise<void> {
  const { now } = server.application.runtime
  browser.cookies.clear()
  if (visitor === 'other account') for (const each of accounts.stranger) browser.cookies.set(...each)
  if (visitor === 'co-lead') for (const each of accounts.coLead) browser.cookies.set(...each)
  if (visitor === 'participant')
    browser.cookies.set(participantCookie(owned), await passes.issueToParticipant(owned, 'ada'))
  if (visitor === 'screen')
    browser.cookies.set(screenCookie(owned), await passes.issue(owned, 'screen', { createdAt: now() }))
  if (visitor === 'reader')
    browser.cookies.set(`kompas-reader-${owned}`, await passes.issue(owned, 'reader', { createdAt: now() }))
}

describe('an action on an edition', () => {
  const ofAuthor = Object.keys(actions).filter((name) => actions[name]?.includes('author'))
  const state = async () => (await server.application.runtime.editions.find('an-edition'))?.versions

  beforeAll(async () => {
    const { editions, accounts: port, now } = server.application.runtime
    const owner = (await port.facilitators()).find(({ isAdmin }) => isAdmin)
    const content = JSON.stringify(builtInEdition)
    await editions.create({
      editionId: 'an-edition',
      ownerId: owner?.userId ?? '',
      content,
      createdAt: now(),
    })
  })

  it('[Ed9] is not for anybody else, who does not learn whether the edition is there', async () => {
    expect(ofAuthor.length).toBeGreaterThan(6)
    const before = await state()
    for (const visitor of ['nobody', 'participant', 'screen', 'reader', 'other account']) {
      await asVisitor(visitor)
      const expected = visitor === 'other account' ? 'not there' : 'sent to /signin'
      for (const action of ofAuthor)
        for (const editionId of ['an-edition', randomUUID()])
          expect(`${action} ${await outcomeOf(action, editionId)}`).toBe(`${action} ${expected}`)
    }
    expect(await state()).toEqual(before)
  })

  it('[Ed9] goes through for who made it', async () => {
    for (const each of accounts.owner) browser.cookies.set(...each)
    expect(await outcomeOf('editions.startDraft', 'an-edition')).toBe('done')
    expect(await outcomeOf('editions.addPart', 'an-edition')).toMatch(/^sent to \/editions\/an-edition/)
    expect(await outcomeOf('editions.discardDraft', 'an-edition')).toBe('sent to /editions')
  })
})

describe('an action on a workshop', () => {
  for (const action of ofOwner) {
    for (const visitor of ['nobody', 'participant', 'screen', 'reader', 'other account']) {
      it(`[P22] ${action} is not for ${visitor}, who does not learn whether the workshop is there`, async () => {
        await asVisitor(visitor)
        const before = await server.application.runtime.workshops.header(owned)
        const links = await passes.readerLinks(owned)
        const expected = visitor === 'other account' ? 'not there' : 'sent to /signin'
        for (const workshopId of [owned, randomUUID(), '__proto__'])
          expect(await outcomeOf(action, workshopId)).toBe(expected)
        expect(await server.application.runtime.workshops.header(owned)).toEqual(before)
        expect(await passes.readerLinks(owned)).toEqual(links)
      })
    }
  }

  const ofCoLeads = Object.keys(actions).filter((name) => actions[name]?.includes('co-lead'))

  it('[Le7] who leads along does what helps along; what is the owner’s is not there for them', async () => {
    await asVisitor('co-lead')
    const before = await passes.readerLinks(owned)
    for (const action of ofOwner.filter((each) => !ofCoLeads.includes(each)))
      expect(`${action} ${await outcomeOf(action, owned)}`).toBe(`${action} not there`)
    for (const action of ofCoLeads.filter((each) => !['co-leads.dismiss', goesOn].includes(each)))
      expect(`${action} ${await outcomeOf(action, owned)}`).toBe(`${action} done`)
    expect(await outcomeOf(goesOn, owned)).toMatch(/^sent to .*prepare$/)
    // Nobody but the owner takes somebody else out.
    expect(await outcomeOf('co-leads.dismiss', owned)).toBe('not there')
    expect(await server.application.runtime.workshops.header(owned)).not.toBeNull()
    expect(await passes.readerLinks(owned)).toEqual(before)
  })

  it('[Le4] who leads along stops, and has no part in it any more', async () => {
    await asVisitor('co-lead')
    const { facilitation } = server.application.runtime
    const own = (await facilitation.find(owned, 'co-lead')) ?? ''
    const { dismiss } = await import('./co-leads')
    await expect(dismiss(owned, own)).rejects.toThrow('sent to /workshops')
    expect(await facilitation.find(owned, 'co-lead')).toBeUndefined()
    expect(await outcomeOf('lead.renewCode', owned)).toBe('not there')
  })

  it('[Le4] a link works once, for one account, until a newer one is made', async () => {
    const { makeCoLeadLink, takeInvitation } = await import('./co-leads')
    const { keepCoLeadLink } = await import('@/app/_data/co-leads')
    const { facilitation } = server.application.runtime
    const linkOf = async () => {
      browser.cookies.clear()
      for (const each of accounts.owner) browser.cookies.set(...each)
      return (await makeCoLeadLink(owned)).split('/with/')[1] ?? ''
    }
    const [old, link] = [await linkOf(), await linkOf()]
    await asVisitor('nobody')
    expect(await keepCoLeadLink(old)).toBe(false)
    expect(await keepCoLeadLink(link)).toBe(true)
    await expect(takeInvitation()).rejects.toThrow('sent to /signin')
    for (const each of accounts.stranger) browser.cookies.set(...each)
    await expect(takeInvitation()).rejects.toThrow(`sent to /workshops/${owned}/lead`)
    const facilitatorId = (await facilitation.find(owned, 'stranger')) ?? ''
    await asVisitor('co-lead')
    expect(await keepCoLeadLink(link)).toBe(false)
    expect(await takeInvitation()).toEqual({ problem: 'not-admitted' })
    await facilitation.dismiss(owned, facilitatorId)
  })

  it('[P22] goes through for who owns it', async () => {
    for (const each of accounts.owner) browser.cookies.set(...each)
    const leadsTo = new Map([['paper.closeOnPaper', `sent to /workshops/${owned}/report`]])
    const last = ['workshops.deleteWorkshop', 'groups.deleteGroup', goesOn]
    for (const action of ofOwner.filter((each) => !last.includes(each)))
      expect(`${action} ${await outcomeOf(action, owned)}`).toBe(`${action} ${leadsTo.get(action) ?? 'done'}`)
    expect(await outcomeOf(goesOn, owned)).toMatch(/^sent to .*prepare$/)
    expect(await outcomeOf('groups.deleteGroup', owned)).toBe('sent to /groups')
    expect(await outcomeOf('workshops.deleteWorkshop', owned)).toBe('done')
    expect(await server.application.runtime.workshops.header(owned)).toBeNull()
  })

  it('[Gr3] a group is there for who owns it, and for nobody else, whoever asks', async () => {
    const { prisma } = server.temporary.database
    const { userId } = await prisma.session.findFirstOrThrow({ where: { userId: { not: 'stranger' } } })
    await prisma.group.create({
      data: { groupId: 'kept', ownerId: userId, name: 'Groep', createdAt: new Date() },
    })
    for (const visitor of ['nobody', 'other account']) {
      await asVisitor(visitor)
      const expected = visitor === 'nobody' ? 'sent to /signin' : 'not there'
      for (const groupId of ['kept', 'no-such-group'])
        for (const read of [groupData.requireOwnGroup, groupData.journeyOfGroup, groupData.workshopsOfGroup])
          await expect(read(groupId)).rejects.toThrow(expected)
    }
    browser.cookies.clear()
    for (const each of accounts.owner) browser.cookies.set(...each)
    expect(await groupData.journeyOfGroup('kept')).toMatchObject({ stops: [] })
  })

  it('[Ac9] an admin makes others admin but not oneself an ordinary one, and sets what workshops begin with', async () => {
    for (const each of accounts.owner) browser.cookies.set(...each)
    const { accounts: port, settings } = server.application.runtime
    const { setAdmin, setDefaults } = (await modules['./admin.ts']?.()) ?? {}
    const adminsNow = async () =>
      (await port.facilitators()).flatMap((each) => (each.isAdmin ? each.email : []))
    const own = (await port.facilitators()).find(({ email }) => email === 'owner@example.org')?.userId
    await setAdmin?.('stranger', true)
    expect(await adminsNow()).toEqual(['owner@example.org', 'stranger@example.org'])
    await setAdmin?.(own, false)
    await setAdmin?.('stranger', false)
    expect(await adminsNow()).toEqual(['owner@example.org'])
    const given = (retentionDays: string, atLeast: string) => {
      const form = new FormData()
      form.set('retentionDays', retentionDays)
      form.set('atLeast', atLeast)
      return setDefaults?.({ values: { retentionDays, atLeast } }, form)
    }
    for (const wrong of [
      ['0', '5'],
      ['366', '5'],
      ['30', '4'],
      ['30', '51'],
      ['', ''],
      ['1e2', '5'],
    ] as const)
      expect(await given(wrong[0], wrong[1])).toMatchObject({ outcome: 'bad' })
    expect(await settings.get('workshop-defaults')).toBeUndefined()
    expect(await given('90', '8')).toMatchObject({ outcome: 'kept' })
    expect(JSON.parse((await settings.get('workshop-defaults')) ?? '')).toEqual({
      retentionDays: 90,
      atLeast: 8,
    })
  })

  it('[P22] without an account nothing of an account happens', async () => {
    const ofAccounts = Object.keys(actions).filter((name) =>
      actions[name]?.some((visitor) => visitor === 'account' || visitor === 'admin'),
    )
    for (const action of ofAccounts.filter((each) => each !== 'workshops.createWorkshop'))
      expect(`${action} ${await outcomeOf(action, owned)}`).toBe(`${action} sent to /signin`)
  })

  it('[P22] what an admin does is not there for a facilitator', async () => {
    const { accounts: port } = server.application.runtime
    const ofAdmins = Object.keys(actions).filter((name) => actions[name]?.includes('admin'))
    expect(ofAdmins.length).toBeGreaterThan(2)
    for (const visitor of ['nobody', 'other account']) {
      await asVisitor(visitor)
      const expected = visitor === 'nobody' ? 'sent to /signin' : 'not there'
      for (const action of ofAdmins)
        expect(`${action} ${await outcomeOf(action, 'stranger')}`).toBe(`${action} ${expected}`)
    }
    expect((await port.facilitators()).filter(({ isDisabled }) => isDisabled)).toEqual([])
    expect(await server.temporary.database.prisma.accountLink.count()).toBe(0)
  })
})
