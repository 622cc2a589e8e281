import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { silentLogger, createLogger } from './logging'
import { createMailer } from './mail'
import { makeAdmin, makeFacilitator, openBrowser, password } from './testing/people'
import type { TestMailServer } from './testing/smtp-server'
import { startMailServer } from './testing/smtp-server'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let mail: TestMailServer
let server: TestServer

beforeAll(async () => {
  mail = await startMailServer()
  server = await startTestServer(undefined, {
    settings: () => ({ mail: { url: mail.url, from: 'Kompasgesprek <kompas@example.org>' } }),
  })
  await makeAdmin(server)
})
afterAll(async () => {
  await server.stop()
  await mail.stop()
})

const accounts = () => server.application.runtime.accounts
const ask = (email: string, ip = '192.0.2.9') => accounts().askForPassword(email, { ip, language: 'nl' })
const linkIn = (letter: string) => /\/link\/([\w-]+)/.exec(letter)?.[1] ?? ''

describe('a new password by mail', () => {
  it('[Ac8] comes as a link that works once, to the address of the account', async () => {
    await makeFacilitator(server, 'lost@example.org')
    expect(await ask(' Lost@Example.org ')).toBe('asked')
    const letter = await mail.next()
    expect([letter.from, letter.to]).toEqual(['kompas@example.org', ['lost@example.org']])
    expect(letter.text).toContain('Subject: Kies een nieuw wachtwoord voor Kompasgesprek')
    expect(letter.text).toContain(`${server.url}/link/`)
    const token = linkIn(letter.text)
    const next = 'nog een hele lange zin als wachtwoord'
    expect(await accounts().setPassword(token, next)).toBe('set')
    expect(await accounts().setPassword(token, next)).toBe('not-valid')
    const browser = openBrowser()
    expect(await accounts().signIn('lost@example.org', password, browser.headers())).toMatchObject({
      ok: false,
    })
    expect(await accounts().signIn('lost@example.org', next, browser.headers())).toMatchObject({ ok: true })
  })

  it('[Ac8] is answered the same, and mailed to nobody, when there is no such account or it is turned off', async () => {
    await makeFacilitator(server, 'off@example.org')
    const off = (await accounts().facilitators()).find(({ email }) => email === 'off@example.org')
    await accounts().setDisabled(off?.userId ?? '', true)
    const before = mail.received()
    for (const email of [
      'nobody@example.org',
      'off@example.org',
      'lost@example.org\r\nBcc: evil@example.org',
    ])
      expect(await ask(email)).toBe('asked')
    await server.application.securityLog.settled()
    expect(await server.temporary.database.prisma.accountLink.count()).toBe(0)
    expect(mail.received()).toBe(before)
  })

  it('[Ac8] is asked for a few times an hour, then the mailbox is left in peace', async () => {
    await makeFacilitator(server, 'often@example.org')
    const before = mail.received()
    for (let count = 0; count < 6; count++)
      expect(await ask('often@example.org', `198.51.100.${count}`)).toBe('asked')
    for (let count = 0; count < 3; count++) await mail.next()
    expect(mail.received()).toBe(before + 3)
    const from = '203.0.113.4'
    for (let count = 0; count < 30; count++) await ask(`somebody-${count}@example.org`, from)
    expect(await ask('somebody@example.org', from)).toBe('slow-down')
  })

  it('[Ac8] is said to be off where mail is not set up', async () => {
    const plain = await startTestServer()
    const { accounts: port, mailer } = plain.application.runtime
    expect(await port.askForPassword('a@example.org', { ip: '192.0.2.1', language: 'nl' })).toBe('off')
    expect(await mailer.check()).toBe('off')
    expect(await mailer.send({ to: 'a@example.org', subject: '', text: '' })).toBe('off')
    await plain.stop()
  })
})

describe('a server of mail', () => {
  it('[Ac8] that lets us in says so; one that is away or refuses is told apart from none', async () => {
    expect(await server.application.runtime.mailer.check()).toBe('sent')
    let logged = ''
    const logger = createLogger('trace', { write: (line) => void (logged += line) })
    const away = createMailer({ url: 'smtp://127.0.0.1:1', from: 'a@example.org' }, logger)
    expect(await away.check()).toBe('failed')
    expect(await away.send({ to: 'secret@example.org', subject: 's', text: 'https://x/link/abc' })).toBe(
      'failed',
    )
    expect(logged).toContain('mail could not be sent')
    expect(logged).not.toMatch(/secret@|link\/abc/)
  })

  it('[Ac8] elsewhere gets nothing in the clear', async () => {
    // An address that is not the usual one of this machine. The server there offers no TLS, so it gets no letter.
    const other = await startMailServer({ host: '127.0.0.2' })
    const elsewhere = createMailer({ url: other.url, from: 'a@example.org' }, silentLogger)
    expect(await elsewhere.send({ to: 'b@example.org', subject: 's', text: 't' })).toBe('failed')
    expect(other.received()).toBe(0)
    await other.stop()
  })

  it('[Ac8] gets letters whose addresses and subject hold no header of somebody else', async () => {
    const { mailer } = server.application.runtime
    await mailer.send({ to: 'one@example.org', subject: 'a\r\nBcc: evil@example.org', text: 'b' })
    const letter = await mail.next()
    expect(letter.to).toEqual(['one@example.org'])
    expect(letter.text).not.toMatch(/^Bcc:/m)
  })
})
