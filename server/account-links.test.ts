import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenConsole } from './testing/people'
import { castOf, makeAdmin, openBrowser, password, signedIn } from './testing/people'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

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

describe('links to an account', () => {
  it('[Ac4] an invitation works once, for one address', async () => {
    const token = (await accounts().invite('new@example.org')) ?? ''
    expect(await accounts().linkBehind(token)).toEqual({ kind: 'invite', email: 'new@example.org' })
    const answers = await Promise.all(
      ['Een', 'Twee'].map((name) => accounts().acceptInvite(token, { name, password })),
    )
    expect(answers.toSorted()).toEqual(['made', 'not-valid'])
    expect(await accounts().linkBehind(token)).toBeUndefined()
    expect(await accounts().invite('new@example.org')).toBeUndefined()
    expect((await accountOf(await signedIn(server, 'new@example.org'))).isAdmin).toBe(false)
  })

  it('[Ac4] a newer invitation makes the older one worthless', async () => {
    const [older = '', newer = ''] = [
      await accounts().invite('twice@example.org'),
      await accounts().invite('twice@example.org'),
    ]
    expect(await accounts().linkBehind(older)).toBeUndefined()
    expect(await accounts().linkBehind(newer)).toBeDefined()
  })

  it('[Ac4] a link for a new password works once, for a day, and ends all sessions', async () => {
    const { email, browser } = await facilitator()
    const { userId } = await accountOf(browser)
    const console = await openConsole(browser)
    const token = (await accounts().passwordLink(userId)) ?? ''
    expect(await accounts().acceptInvite(token, { name: 'X', password })).toBe('not-valid')
    expect(await accounts().setPassword(token, 'weer een nieuw wachtwoord')).toBe('set')
    await expectOver(console)
    expect(await accounts().setPassword(token, 'nog een keer een ander')).toBe('not-valid')
    expect(await accounts().signIn(email, password, openBrowser().headers())).toMatchObject({ ok: false })

    const late = (await accounts().passwordLink(userId)) ?? ''
    const { prisma } = server.temporary.database
    await prisma.accountLink.updateMany({ where: { userId }, data: { expiresAt: new Date(0) } })
    expect(await accounts().linkBehind(late)).toBeUndefined()
    expect(await accounts().setPassword(late, 'nog een keer een ander')).toBe('not-valid')
  })

  it('[Ac4] stand in the database as hashes only', async () => {
    const token = (await accounts().invite('hash@example.org')) ?? ''
    const rows = JSON.stringify(await server.temporary.database.prisma.accountLink.findMany())
    expect(rows).toContain('hash@example.org')
    expect(rows).not.toContain(token)
  })
})

describe('a facilitator who is disabled', () => {
  it('[Ac5] is out within two seconds, cannot come back, and can be let in again', async () => {
    const { email, browser } = await facilitator()
    const { userId } = await accountOf(browser)
    const console = await openConsole(browser)
    const link = (await accounts().passwordLink(userId)) ?? ''
    await accounts().setDisabled(userId, true)
    await expectOver(console)
    expect(await isIn(browser)).toBe(false)
    expect(await accounts().linkBehind(link)).toBeUndefined()
    expect(await accounts().signIn(email, password, openBrowser().headers())).toEqual({
      ok: false,
      why: 'wrong',
    })
    expect((await accounts().facilitators()).find((each) => each.userId === userId)).toMatchObject({
      isDisabled: true,
    })
    await accounts().setDisabled(userId, false)
    expect(await accounts().signIn(email, password, openBrowser().headers())).toMatchObject({ ok: true })
  })
})
