import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, OpenConsole } from './testing/people'
import { castOf, makeAdmin, openBrowser, password, signedIn } from './testing/people'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'
import { totpCode } from './testing/totp'

let server: TestServer
const { accounts, facilitator, accountOf, isIn, openConsole } = castOf(() => server)

beforeAll(async () => {
  server = await startTestServer()
  await makeAdmin(server)
})
afterAll(() => server.stop())

/** The connection is over within two seconds, and does not come back. */
async function expectOver({ ended, again }: OpenConsole) {
  const startedAt = performance.now()
  expect(await ended).toBe('not-admitted')
  expect(performance.now() - startedAt).toBeLessThan(2000)
  await expect(again()).rejects.toThrow('not-admitted')
}

describe('sessions', () => {
  it('[Ac1] are listed for their owner only, and one that is ended takes its connections along', async () => {
    const { email, browser } = await facilitator()
    const other = await signedIn(server, email)
    const stranger = (await facilitator()).browser
    const here = await accountOf(browser)
    const there = await accountOf(other)
    const sessions = await accounts().sessionsOf(here)
    expect(sessions.filter(({ isThisOne }) => isThisOne).map(({ sessionId }) => sessionId)).toEqual([
      here.sessionId,
    ])
    expect(sessions.map(({ sessionId }) => sessionId).toSorted()).toEqual(
      [here.sessionId, there.sessionId].toSorted(),
    )

    const console = await openConsole(other)
    await accounts().endSession(await accountOf(stranger), there.sessionId)
    expect(await isIn(other)).toBe(true)
    await accounts().endSession(here, there.sessionId)
    await expectOver(console)
    expect([await isIn(browser), await isIn(other)]).toEqual([true, false])
  })

  it('[Ac1] end with signing out', async () => {
    const { browser } = await facilitator()
    const console = await openConsole(browser)
    await accounts().signOut(browser.headers())
    await expectOver(console)
  })
})

describe('the password', () => {
  it('[Ac2] is changed with the old one, which ends every other session', async () => {
    const { email, browser } = await facilitator()
    const console = await openConsole(await signedIn(server, email))
    const next = 'een andere lange zin als wachtwoord'
    const wrong = await accounts().changePassword(
      await accountOf(browser),
      'fout wachtwoord',
      next,
      browser.headers(),
    )
    expect(wrong).toEqual({ ok: false, why: 'wrong' })
    const changed = await accounts().changePassword(
      await accountOf(browser),
      password,
      next,
      browser.headers(),
    )
    expect(changed.ok).toBe(true)
    await expectOver(console)
    if (changed.ok) browser.keep(changed.setCookie)
    expect(await isIn(browser)).toBe(true)
    const fresh = openBrowser()
    expect(await accounts().signIn(email, password, fresh.headers())).toEqual({ ok: false, why: 'wrong' })
    expect((await accounts().signIn(email, next, fresh.headers())).ok).toBe(true)
  })

  it('[Ac2] wrong ten times makes that network wait, whatever the last address; others do not', async () => {
    const { email } = await facilitator()
    const attempt = (ip: string) => accounts().signIn(email, 'niet het goede', openBrowser(ip).headers())
    for (let count = 0; count < 10; count++)
      expect(await attempt(`2001:db8:1:2::${count}`)).toEqual({ ok: false, why: 'wrong' })
    expect(await attempt('2001:db8:1:2:ffff::1')).toEqual({ ok: false, why: 'slow-down' })
    expect(await attempt('2001:db8:1:3::1')).toEqual({ ok: false, why: 'wrong' })
    const right = openBrowser('2001:db8:1:2::77')
    expect(await accounts().signIn(email, password, right.headers())).toEqual({ ok: false, why: 'slow-down' })
  })

  it('[Ac2] an address nobody has is answered as a wrong password', async () => {
    const { email } = await facilitator()
    const answers = await Promise.all(
      [email, 'nobody@example.org'].map((each) =>
        accounts().signIn(each, 'niet het goede', openBrowser('192.0.2.9').headers()),
      ),
    )
    expect(answers).toEqual([
      { ok: false, why: 'wrong' },
      { ok: false, why: 'wrong' },
    ])
  })
})

describe('the second factor', () => {
  async function withSecondFactor() {
    const { email, browser } = await facilitator()
    const started = await accounts().startSecondFactor(await accountOf(browser), password, browser.headers())
    if (!started.ok) throw new Error(started.why)
    const confirmed = await accounts().confirmSecondFactor(
      await accountOf(browser),
      totpCode(started.uri),
      browser.headers(),
    )
    if (!confirmed.ok) throw new Error(confirmed.why)
    browser.keep(confirmed.setCookie)
    return { email, browser, ...started }
  }

  async function halfIn(email: string): Promise<Browser> {
    const browser = openBrowser()
    const answer = await accounts().signIn(email, password, browser.headers())
    expect(answer).toMatchObject({ ok: true, next: 'needs-code' })
    if (answer.ok) browser.keep(answer.setCookie)
    expect(await isIn(browser)).toBe(false)
    return browser
  }

  it('[Ac3] is not on before a right code, and needs the password', async () => {
    const { email, browser } = await facilitator()
    const account = await accountOf(browser)
    expect(await accounts().startSecondFactor(account, 'fout wachtwoord', browser.headers())).toEqual({
      ok: false,
      why: 'wrong',
    })
    await accounts().startSecondFactor(account, password, browser.headers())
    expect((await accounts().confirmSecondFactor(account, '000000', browser.headers())).ok).toBe(false)
    expect(await accounts().signIn(email, password, openBrowser().headers())).toMatchObject({ next: 'in' })
  })

  it('[Ac3] is asked after the password, and a wrong code does not let in', async () => {
    const { email, uri, browser } = await withSecondFactor()
    expect((await accountOf(browser)).hasSecondFactor).toBe(true)
    const other = await halfIn(email)
    expect(await accounts().signInWithCode('123', other.headers())).toEqual({ ok: false, why: 'wrong' })
    const answer = await accounts().signInWithCode(totpCode(uri), other.headers())
    if (answer.ok) other.keep(answer.setCookie)
    expect(await isIn(other)).toBe(true)
    expect(await accounts().signInWithCode(totpCode(uri), openBrowser().headers())).toMatchObject({
      ok: false,
    })
  })

  it('[Ac3] a recovery code lets in once', async () => {
    const { email, recoveryCodes } = await withSecondFactor()
    const code = recoveryCodes[0] ?? ''
    expect(recoveryCodes).toHaveLength(10)
    expect(await accounts().signInWithCode(code, (await halfIn(email)).headers())).toMatchObject({ ok: true })
    expect(await accounts().signInWithCode(code, (await halfIn(email)).headers())).toMatchObject({
      ok: false,
    })
  })

  it('[Ac3] goes off with the password, and other sessions end when it goes on or off', async () => {
    const { email, browser, uri } = await withSecondFactor()
    const other = await halfIn(email)
    const answer = await accounts().signInWithCode(totpCode(uri), other.headers())
    if (answer.ok) other.keep(answer.setCookie)
    const console = await openConsole(other)
    const off = await accounts().stopSecondFactor(await accountOf(browser), password, browser.headers())
    await expectOver(console)
    if (off.ok) browser.keep(off.setCookie)
    expect((await accountOf(browser)).hasSecondFactor).toBe(false)
    expect(await accounts().signIn(email, password, openBrowser().headers())).toMatchObject({ next: 'in' })
  })
})
