import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { participantCookie, screenCookie } from '@/lib/cookies'
import { at, closed, joined, lobbyOpened, prepared } from '@/lib/domain/testing/past'
import type { Visitor } from '@/lib/protocol/addresses'
import { addresses } from '@/lib/protocol/addresses'
import { newSecret } from '@/lib/voice'
import { makeAdmin, makeFacilitator, signedIn } from '@/server/testing/people'
import type { TestServer } from '@/server/testing/test-server'
import { startTestServer } from '@/server/testing/test-server'
import { ensureBuilt } from './build.mjs'

let server: TestServer
const workshopId = randomUUID()
const cookies = new Map<string, string>()
const published = { type: 'ReportPublished', at: at(3) } as const

beforeAll(async () => {
  await ensureBuilt()
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const { createPages } = await import('@/server/pages')
  server = await startTestServer(undefined, { pages: createPages })
  const { workshops, passes, accounts, now } = server.application.runtime
  await makeAdmin(server)
  for (const email of ['owner@example.org', 'stranger@example.org']) await makeFacilitator(server, email)
  const account = async (email: string) => (await signedIn(server, email)).headers()
  const owner = await account('owner@example.org')
  const ownerId = (await accounts.sessionOf(owner))?.userId ?? ''
  const events = [...prepared(), lobbyOpened, ...joined('ada'), closed, published]
  await workshops.create({ workshopId, ownerId, events, secret: newSecret(), createdAt: now() })
  const of = async (headers: Promise<Headers>) => (await headers).get('cookie') ?? ''
  const createdAt = now()
  cookies.set('nobody', '')
  cookies.set('owner', owner.get('cookie') ?? '')
  cookies.set('account', await of(account('stranger@example.org')))
  cookies.set('admin', await of(account('admin@example.org')))
  const participant = await passes.issueToParticipant(workshopId, 'ada')
  cookies.set('participant', `${participantCookie(workshopId)}=${participant}`)
  cookies.set(
    'screen',
    `${screenCookie(workshopId)}=${await passes.issue(workshopId, 'screen', { createdAt })}`,
  )
  cookies.set(
    'reader',
    `kompas-reader-${workshopId}=${await passes.issue(workshopId, 'reader', { createdAt })}`,
  )
}, 300_000)
afterAll(() => server.stop())

interface Answer {
  readonly status: number
  readonly to: string
  readonly words: string
}

/** What is seen of a page: its status, where it leads, and its text without what is new each time. */
async function answerTo(path: string, visitor: string): Promise<Answer> {
  const response = await fetch(`${server.url}${path}`, {
    redirect: 'manual',
    headers: { cookie: cookies.get(visitor) ?? '' },
  })
  const text = await response.text()
  const main = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? ''
  return {
    status: response.status,
    to: response.headers.get('location') ?? '',
    words: main.replace(/<[^>]+>/g, ' '),
  }
}

/** What else an address wants to know. */
const asked: Readonly<Record<string, string>> = {
  '/workshops/[workshopId]/paper/file': '?set=all-needles&size=a4',
  '/workshops/[workshopId]/paper/print': '?set=all-needles&size=a4',
}
const inPlace = (address: string, id: string) =>
  `${address.replace('[workshopId]', id).replace('[format]', 'md')}${asked[address] ?? ''}`

/** Who has an account is an account too, and so is an admin; an owner is one of them. */
function isAllowed(visitors: readonly Visitor[], visitor: string): boolean {
  const kinds = { owner: ['owner', 'account'], admin: ['admin', 'account'] }[visitor] ?? [visitor]
  return kinds.some((kind) => visitors.some((each) => each === kind || each === 'anybody'))
}

it('[P22] every address of a workshop answers who may, and everybody else as if it were not there', async () => {
  const ofWorkshop = Object.entries(addresses).filter(([address]) => address.includes('[workshopId]'))
  expect(ofWorkshop.length).toBeGreaterThan(6)
  for (const [address, visitors] of ofWorkshop) {
    for (const visitor of cookies.keys()) {
      const real = await answerTo(inPlace(address, workshopId), visitor)
      const about = `${address} as ${visitor}`
      if (isAllowed(visitors, visitor)) {
        expect(`${about} ${real.status}`).toBe(`${about} 200`)
        continue
      }
      expect(real.status, about).not.toBe(200)
      for (const id of [randomUUID(), '__proto__', 'x'.repeat(300)])
        expect(await answerTo(inPlace(address, id), visitor), about).toEqual(real)
    }
  }
})

it('[P22] pages of accounts and of admins are for these alone', async () => {
  const others = Object.entries(addresses).filter(
    ([address, visitors]) =>
      !address.includes('[') &&
      !address.startsWith('/api') &&
      visitors.some((each) => each === 'account' || each === 'admin'),
  )
  expect(others.length).toBeGreaterThan(6)
  for (const [address, visitors] of others.filter(([each]) => !each.endsWith('/import/file'))) {
    for (const visitor of cookies.keys()) {
      const { status, to } = await answerTo(address, visitor)
      const hasAccount = ['owner', 'account', 'admin'].includes(visitor)
      const expected = isAllowed(visitors, visitor) ? 200 : hasAccount ? 404 : 307
      expect(`${address} as ${visitor} ${status}`).toBe(`${address} as ${visitor} ${expected}`)
      if (expected === 307) expect(to).toMatch(/\/signin$/)
    }
  }
})

it('[P22] a link of one kind opens nothing of another, and looks like one that never was', async () => {
  const { passes, now } = server.application.runtime
  const createdAt = now()
  const tokens = {
    screen: await passes.issue(workshopId, 'screen', { createdAt }),
    reader: await passes.issue(workshopId, 'reader', { createdAt }),
    participant: await passes.issueToParticipant(workshopId, 'ada'),
  }
  const doors = {
    '/s/': 'screen',
    '/r/': 'reader',
    '/j/': 'none',
    '/v/': 'none',
    '/link/': 'none',
    '/setup/': 'none',
  } as const
  for (const [door, kind] of Object.entries(doors)) {
    const never = await answerTo(`${door}${'A'.repeat(43)}`, 'nobody')
    for (const [name, token] of Object.entries(tokens)) {
      const answer = await answerTo(`${door}${token}`, 'nobody')
      if (name === kind) expect(answer.status).toBe(307)
      else expect(answer, `${door} with the link of a ${name}`).toEqual(never)
    }
  }
})
