import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OrganisationAccount, TestProvider } from './testing/oidc-provider'
import { clientId, clientSecret, followFrom, startProvider } from './testing/oidc-provider'
import type { Browser } from './testing/people'
import { makeAdmin, makeFacilitator, openBrowser, password, signedIn } from './testing/people'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let provider: TestProvider
let server: TestServer

beforeAll(async () => {
  // The provider says on the console that it is one for tests.
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  provider = await startProvider()
  server = await startTestServer(undefined, {
    settings: (url) => {
      provider.register(`${url}/signin/sso/callback`)
      const { issuer } = provider
      return { oidc: { issuer, clientId, clientSecret, name: 'Ministerie', allow: ['allowed.example.org'] } }
    },
  })
  await makeAdmin(server)
})
afterAll(async () => {
  await server.stop()
  await provider.stop()
})

const accounts = () => server.application.runtime.accounts
const users = () => server.temporary.database.prisma.user.count()
let made = 0

function colleague(more: Partial<OrganisationAccount> = {}): OrganisationAccount {
  made += 1
  const usual = { subject: `subject-${made}`, email: `colleague-${made}@example.org`, name: 'Collega' }
  return { ...usual, isVerified: true, ...more }
}

/** The question of one browser, answered by the provider for this account: what comes back to us. */
async function askedFor(browser: Browser, who: OrganisationAccount): Promise<Record<string, string>> {
  provider.become(who)
  const started = await accounts().startSso(browser.headers())
  if (!started.ok) throw new Error(`not started: ${started.why}`)
  browser.keep(started.setCookie)
  const back = await followFrom(started.url, provider.issuer)
  expect(`${back.origin}${back.pathname}`).toBe(`${server.url}/signin/sso/callback`)
  return Object.fromEntries(back.searchParams)
}

async function signInAs(who: OrganisationAccount, browser = openBrowser()): Promise<string> {
  const ended = await accounts().endSso(await askedFor(browser, who), browser.headers())
  if (!ended.ok) return ended.why
  browser.keep(ended.setCookie)
  return (await accounts().sessionOf(browser.headers()))?.email ?? 'no session'
}

describe('single sign-on', () => {
  it('[Ac6] lets nobody in who was not invited, and makes nothing', async () => {
    const before = await users()
    expect(await signInAs(colleague())).toBe('not-invited')
    expect(await users()).toBe(before)
  })

  it('[Ac6] lets in who was invited, once the provider vouches for the address; the invitation is used up', async () => {
    const who = colleague({ email: 'Invited@Example.org' })
    const token = (await accounts().invite('invited@example.org')) ?? ''
    expect(await signInAs({ ...who, isVerified: false })).toBe('not-verified')
    expect(await signInAs(who)).toBe('invited@example.org')
    expect(await accounts().linkBehind(token)).toBeUndefined()
    expect(await signInAs(who)).toBe('invited@example.org')
  })

  it('[Ac6] lets in the people of a domain that the operator named, as facilitators', async () => {
    const who = colleague({ email: 'new@allowed.example.org' })
    expect(await signInAs(who)).toBe('new@allowed.example.org')
    expect(await signInAs(colleague({ email: 'new@not-allowed.example.org' }))).toBe('not-invited')
    expect(await signInAs(colleague({ email: 'new@allowed.example.org.evil.example' }))).toBe('not-invited')
    const people = await accounts().facilitators()
    expect(people.find(({ email }) => email === who.email)?.isAdmin).toBe(false)
  })

  it('[Ac6] joins up with an account of the same address only when the provider has verified that', async () => {
    await makeFacilitator(server, 'known@example.org')
    const before = await users()
    const who = colleague({ email: 'known@example.org' })
    expect(await signInAs({ ...who, isVerified: false })).toBe('not-verified')
    expect(await signInAs(who)).toBe('known@example.org')
    expect(await users()).toBe(before)
    // From now on it is the subject that counts: another one with the same address joins up the same way only.
    expect(await signInAs({ ...who, email: 'renamed@example.org' })).toBe('known@example.org')
    const browser = await signedIn(server, 'known@example.org')
    expect(await accounts().sessionOf(browser.headers())).toBeDefined()
  })

  it('[Ac6] keeps out who was turned off here', async () => {
    await makeFacilitator(server, 'off@example.org')
    const who = colleague({ email: 'off@example.org' })
    expect(await signInAs(who)).toBe('off@example.org')
    const { prisma } = server.temporary.database
    const { id } = await prisma.user.findUniqueOrThrow({ where: { email: 'off@example.org' } })
    await accounts().setDisabled(id, true)
    expect(await signInAs(who)).toBe('disabled')
    expect(await prisma.session.count({ where: { userId: id } })).toBe(0)
  })

  describe('an answer', () => {
    let who: OrganisationAccount
    beforeEach(async () => {
      who = colleague({ email: `welcome-${made}@allowed.example.org` })
    })

    it('[Ac7] counts in the browser that asked, and once', async () => {
      const browser = openBrowser()
      const query = await askedFor(browser, who)
      expect(await accounts().endSso(query, openBrowser().headers())).toMatchObject({ ok: false })
      const again = await askedFor(browser, who)
      expect(await accounts().endSso(again, browser.headers())).toMatchObject({ ok: true })
      expect(await accounts().endSso(again, browser.headers())).toMatchObject({ ok: false })
    })

    it('[Ac7] that was changed, made up or left out lets nobody in', async () => {
      const browser = openBrowser()
      const query = await askedFor(browser, who)
      const before = await users()
      for (const wrong of [
        {},
        { error: 'access_denied' },
        { code: 'made-up', state: 'made-up' },
        { ...query, state: 'x'.repeat(32) },
        { ...query, code: 'made-up' },
      ])
        expect(await accounts().endSso(wrong, browser.headers())).toMatchObject({ ok: false })
      expect(await users()).toBe(before)
    })
  })

  it('[Sl1] stands in the log, also when it is refused', async () => {
    const { securityLog } = server.application
    await securityLog.settled()
    const { events } = await securityLog.page({ action: 'sign-in-sso' })
    expect(new Set(events.map(({ result }) => result))).toEqual(new Set(['done', 'refused']))
    expect(events.filter(({ result }) => result === 'done').every(({ actorId }) => actorId !== null)).toBe(
      true,
    )
  })
})

describe('a provider that is away', () => {
  it('[Ac7] is told plainly, and stops nobody from signing in with a password', async () => {
    const gone = await startProvider()
    await gone.stop()
    const other = await startTestServer(undefined, {
      settings: () => ({
        oidc: { issuer: gone.issuer, clientId, clientSecret, name: 'Ministerie', allow: [] },
      }),
    })
    await makeAdmin(other)
    const port = other.application.runtime.accounts
    expect(await port.startSso(openBrowser().headers())).toEqual({ ok: false, why: 'away' })
    expect(await port.signIn('admin@example.org', password, openBrowser().headers())).toMatchObject({
      ok: true,
    })
    await other.stop()
  })
})
