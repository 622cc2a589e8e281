import { randomUUID } from 'node:crypto'
import type { Account, AccountsPort } from '@/lib/accounts'
import { lobbyOpened, prepared } from '@/lib/domain/testing/past'
import { newSecret } from '@/lib/voice'
import { connectRaw } from './raw-client'
import type { TestServer } from './test-server'

export const password = 'een hele lange zin als wachtwoord'

export interface Browser {
  readonly cookies: Map<string, string>
  readonly headers: () => Headers
  readonly keep: (setCookie: readonly string[]) => void
}

/** A cookie jar, and the address the server saw. */
export function openBrowser(ip = '192.0.2.1'): Browser {
  const cookies = new Map<string, string>()
  return {
    cookies,
    headers: () =>
      new Headers({
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-client-ip': ip,
        'user-agent': 'A browser of the test',
      }),
    keep: (setCookie) => {
      for (const each of setCookie) {
        const [pair = '', ...rest] = each.split(';')
        const at = pair.indexOf('=')
        const isGone = rest.some((part) => /^\s*max-age=0$/i.test(part))
        if (isGone) cookies.delete(pair.slice(0, at))
        else cookies.set(pair.slice(0, at), pair.slice(at + 1))
      }
    },
  }
}

/** The first account, which is an admin. */
export async function makeAdmin(server: TestServer, email = 'admin@example.org'): Promise<void> {
  const { runtime, setUpToken } = server.application
  await runtime.accounts.setUp((await setUpToken()) ?? '', { name: 'Admin', email, password })
}

/** A facilitator who came in with an invitation. */
export async function makeFacilitator(server: TestServer, email: string): Promise<void> {
  const { accounts } = server.application.runtime
  const token = (await accounts.invite(email)) ?? ''
  await accounts.acceptInvite(token, { name: 'Facilitator', password })
}

export async function signedIn(server: TestServer, email: string): Promise<Browser> {
  const browser = openBrowser()
  const answer = await server.application.runtime.accounts.signIn(email, password, browser.headers())
  if (!answer.ok) throw new Error(`could not sign in: ${answer.why}`)
  browser.keep(answer.setCookie)
  return browser
}

export interface OpenConsole {
  /** Why it ended. */
  readonly ended: Promise<string>
  readonly again: () => Promise<unknown>
}

export interface Cast {
  readonly accounts: () => AccountsPort
  readonly facilitator: () => Promise<{ readonly email: string; readonly browser: Browser }>
  readonly accountOf: (browser: Browser) => Promise<Account>
  readonly isIn: (browser: Browser) => Promise<boolean>
  /** A console of a workshop of this account, open over a real socket. */
  readonly openConsole: (browser: Browser) => Promise<OpenConsole>
}

export function castOf(server: () => TestServer): Cast {
  const accounts = () => server().application.runtime.accounts
  const isIn = async (browser: Browser) => (await accounts().sessionOf(browser.headers())) !== undefined
  let made = 0

  async function accountOf(browser: Browser): Promise<Account> {
    const account = await accounts().sessionOf(browser.headers())
    if (!account) throw new Error('not signed in')
    return account
  }

  async function facilitator(): Promise<{ email: string; browser: Browser }> {
    const email = `person-${++made}@example.org`
    await makeFacilitator(server(), email)
    return { email, browser: await signedIn(server(), email) }
  }

  async function openConsole(browser: Browser): Promise<OpenConsole> {
    const workshopId = randomUUID()
    const { workshops, now } = server().application.runtime
    const { userId } = await accountOf(browser)
    const events = [...prepared(), lobbyOpened]
    await workshops.create({ workshopId, ownerId: userId, events, secret: newSecret(), createdAt: now() })
    const { url } = server()
    const headers = { origin: url, cookie: browser.headers().get('cookie') ?? '' }
    const open = () => connectRaw({ url, workshopId, as: 'console', headers })
    return { ended: (await open()).ended, again: open }
  }

  return { accounts, facilitator, accountOf, isIn, openConsole }
}
