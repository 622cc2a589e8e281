import type { IncomingHttpHeaders } from 'node:http'
import { APIError } from 'better-auth/api'
import type { Account, AccountsPort, SignedIn } from '@/lib/accounts'
import type { Database } from '@/lib/db/database'
import type { Settings } from '@/lib/db/settings'
import { newToken, tokenHash } from '@/lib/db/tokens'
import type { Environment } from '@/lib/env'
import { createAccountLinks } from './account-links'
import { createAuth, webHeaders } from './auth'
import type { NewLimiter } from './limiters'
import { createOwnAccount } from './own-account'
import { createSignInLimits } from './sign-in-limits'

const setUpSetting = 'set-up-link'

export interface AccountsDeps {
  readonly database: Database
  readonly settings: Settings
  readonly env: Environment
  readonly origins: ReadonlySet<string>
  readonly now: () => Date
  /** Ends the connections that rest on a session. */
  readonly onSessionEnded: (sessionId: string) => void
  readonly newLimiter: NewLimiter
}

export interface Accounts extends AccountsPort {
  readonly sessionOfRequest: (headers: IncomingHttpHeaders) => Promise<Account | undefined>
  /** The one-time link that makes the first account; undefined once there is one. */
  readonly setUpToken: () => Promise<string | undefined>
  /** Which of these sessions have not ended. */
  readonly goodSessions: (sessionIds: readonly string[]) => Promise<ReadonlySet<string>>
}

export function createAccounts(deps: AccountsDeps): Accounts {
  const { database, settings, env, origins, now, onSessionEnded } = deps
  const { prisma } = database
  const auth = createAuth(database, env, origins)
  const limits = createSignInLimits(deps.newLimiter)

  async function sessionOf(headers: Headers): Promise<Account | undefined> {
    const found = await auth.api.getSession({ headers })
    if (!found || found.user.banned === true) return undefined
    const { user, session } = found
    return {
      sessionId: session.id,
      userId: user.id,
      name: user.name,
      email: user.email,
      isAdmin: user.role === 'admin',
      hasSecondFactor: user.twoFactorEnabled === true,
    }
  }

  async function endSessions(
    userId: string,
    which: { readonly id?: string; readonly not?: string } = {},
  ): Promise<void> {
    const id = {
      ...(which.id === undefined ? {} : { equals: which.id }),
      ...(which.not === undefined ? {} : { not: which.not }),
    }
    const sessions = await prisma.session.findMany({ where: { userId, id }, select: { id: true } })
    await prisma.session.deleteMany({ where: { userId, id } })
    for (const session of sessions) onSessionEnded(session.id)
  }

  async function hasAccount(): Promise<boolean> {
    return (await prisma.user.findFirst({ select: { id: true } })) !== null
  }

  async function isSetUpLink(token: string): Promise<boolean> {
    return (await settings.get(setUpSetting)) === tokenHash(token) && !(await hasAccount())
  }

  async function signInWithCode(typed: string, headers: Headers): Promise<SignedIn> {
    const ip = headers.get('x-client-ip') ?? ''
    if (await limits.isBlocked(ip, '')) return { ok: false, why: 'slow-down' }
    const code = typed.replace(/\s/g, '')
    const body = { code }
    try {
      const isOfApp = /^\d{6}$/.test(code)
      const { headers: answered } = isOfApp
        ? await auth.api.verifyTOTP({ body, headers, returnHeaders: true })
        : await auth.api.verifyBackupCode({ body, headers, returnHeaders: true })
      return { ok: true, setCookie: answered.getSetCookie(), next: 'in' }
    } catch (error) {
      if (!(error instanceof APIError)) throw error
      await limits.countWrong(ip, '')
      return { ok: false, why: 'wrong' }
    }
  }

  return {
    ...createAccountLinks({ auth, prisma, now, endSessions }),
    ...createOwnAccount({ auth, prisma, limits, now, endSessions, onSessionEnded }),

    sessionOf,
    sessionOfRequest: (headers) => sessionOf(webHeaders(headers)),

    signIn: async (email, password, headers): Promise<SignedIn> => {
      const ip = headers.get('x-client-ip') ?? ''
      const name = email.trim().toLowerCase()
      if (await limits.isBlocked(ip, name)) return { ok: false, why: 'slow-down' }
      try {
        const { headers: answered, response } = await auth.api.signInEmail({
          body: { email: name, password },
          headers,
          returnHeaders: true,
        })
        const next = 'twoFactorRedirect' in response ? 'needs-code' : 'in'
        return { ok: true, setCookie: answered.getSetCookie(), next }
      } catch (error) {
        if (!(error instanceof APIError)) throw error
        await limits.countWrong(ip, name)
        return { ok: false, why: 'wrong' }
      }
    },

    signInWithCode,

    signOut: async (headers) => {
      const account = await sessionOf(headers)
      const signedOut = await auth.api.signOut({ headers, returnHeaders: true })
      if (account) onSessionEnded(account.sessionId)
      return signedOut.headers.getSetCookie()
    },

    isSetUpLink,

    setUp: async (token, { name, email, password }) => {
      const isTaken = (await isSetUpLink(token)) && (await settings.take(setUpSetting, tokenHash(token)))
      if (!isTaken) return 'not-valid'
      try {
        await auth.api.createUser({ body: { name, email, password, role: 'admin' } })
        return 'made'
      } catch (error) {
        await settings.set(setUpSetting, tokenHash(token))
        if (error instanceof APIError) return 'email-not-valid'
        throw error
      }
    },

    setUpToken: async () => {
      if (await hasAccount()) return undefined
      const token = newToken()
      await settings.set(setUpSetting, tokenHash(token))
      return token
    },

    goodSessions: async (sessionIds) => {
      const where = { id: { in: [...sessionIds] }, expiresAt: { gt: now() } }
      const sessions = await prisma.session.findMany({ where, select: { id: true } })
      return new Set(sessions.map(({ id }) => id))
    },

    facilitators: async () => {
      const users = await prisma.user.findMany({ orderBy: { createdAt: 'asc' } })
      return users.map((user) => ({
        userId: user.id,
        name: user.name,
        email: user.email,
        isAdmin: user.role === 'admin',
        isDisabled: user.banned,
        hasSecondFactor: user.twoFactorEnabled === true,
      }))
    },

    setDisabled: async (userId, isDisabled) => {
      await prisma.user.updateMany({ where: { id: userId }, data: { banned: isDisabled } })
      if (!isDisabled) return
      await prisma.accountLink.deleteMany({ where: { userId } })
      await endSessions(userId)
    },
  }
}
