import type { IncomingHttpHeaders } from 'node:http'
import { APIError } from 'better-auth/api'
import type { Account, AccountsPort } from '@/lib/accounts'
import type { Database } from '@/lib/db/database'
import type { Settings } from '@/lib/db/settings'
import { newToken, tokenHash } from '@/lib/db/tokens'
import type { Environment } from '@/lib/env'
import type { SecurityLogPort } from '@/lib/security-log'
import { createAccountLinks } from './account-links'
import { createAuth, webHeaders } from './auth'
import type { Logger } from './logging'
import type { Mailer } from './mail'
import type { NewLimiter } from './limiters'
import { createOwnAccount } from './own-account'
import { createPasswordRequests } from './password-requests'
import { createSignIn } from './sign-in'
import { createSignInLimits } from './sign-in-limits'
import { createSingleSignOn } from './single-sign-on'

const setUpSetting = 'set-up-link'

export interface AccountsDeps {
  readonly database: Database
  readonly settings: Settings
  readonly env: Environment
  readonly origins: ReadonlySet<string>
  readonly securityLog: SecurityLogPort
  readonly mailer: Mailer
  /** Where people reach the product, without a slash at the end. */
  readonly address: string
  readonly logger: Logger
  readonly now: () => Date
  /** Ends the connections that rest on a session. */
  readonly onSessionEnded: (sessionId: string) => void
  readonly newLimiter: NewLimiter
}

export interface Accounts extends AccountsPort {
  readonly sessionOfRequest: (headers: IncomingHttpHeaders) => Promise<Account | undefined>
  /** Whose session this is. */
  /** Removes sessions, questions and links whose time is over. */
  readonly forgetExpired: (at: Date) => Promise<void>
  readonly accountBehind: (sessionId: string) => Promise<string | undefined>
  /** The one-time link that makes the first account; undefined once there is one. */
  readonly setUpToken: () => Promise<string | undefined>
  /** Which of these sessions have not ended. */
  readonly goodSessions: (sessionIds: readonly string[]) => Promise<ReadonlySet<string>>
}

export function createAccounts(deps: AccountsDeps): Accounts {
  const { database, settings, env, origins, securityLog, mailer, address, logger, now } = deps
  const { newLimiter, onSessionEnded } = deps
  const { prisma } = database
  const auth = createAuth(database, env, origins)
  const limits = createSignInLimits(newLimiter)

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

  const links = createAccountLinks({ auth, prisma, securityLog, now, endSessions })

  return {
    ...links,
    ...createOwnAccount({ auth, prisma, limits, securityLog, now, endSessions, onSessionEnded }),
    ...createSignIn({ auth, prisma, limits, securityLog }),
    ...createSingleSignOn({ database, env, origins, securityLog, newLimiter, logger, now }),
    ...createPasswordRequests({
      prisma,
      mailer,
      address,
      securityLog,
      newLimiter,
      passwordLink: links.passwordLink,
    }),

    sessionOf,
    sessionOfRequest: (headers) => sessionOf(webHeaders(headers)),
    forgetExpired: async (at) => {
      const isOver = { where: { expiresAt: { lt: at } } }
      await prisma.session.deleteMany(isOver)
      await prisma.verification.deleteMany(isOver)
      await prisma.accountLink.deleteMany(isOver)
    },
    accountBehind: async (sessionId) => {
      const session = await prisma.session.findUnique({ where: { id: sessionId }, select: { userId: true } })
      return session?.userId
    },

    signOut: async (headers) => {
      const account = await sessionOf(headers)
      const signedOut = await auth.api.signOut({ headers, returnHeaders: true })
      if (account) {
        onSessionEnded(account.sessionId)
        securityLog.note({
          action: 'sign-out',
          actorId: account.userId,
          ip: headers.get('x-client-ip') ?? '',
        })
      }
      return signedOut.headers.getSetCookie()
    },

    isSetUpLink,

    setUp: async (token, { name, email, password }) => {
      const isTaken = (await isSetUpLink(token)) && (await settings.take(setUpSetting, tokenHash(token)))
      if (!isTaken) return 'not-valid'
      try {
        const { user } = await auth.api.createUser({ body: { name, email, password, role: 'admin' } })
        securityLog.note({ action: 'account-made', role: 'visitor', object: `account:${user.id}` })
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

    colleague: async (email) => {
      const user = await prisma.user.findUnique({ where: { email: email.trim().toLowerCase() } })
      return user && user.banned !== true ? { userId: user.id, name: user.name } : undefined
    },

    setDisabled: async (userId, isDisabled) => {
      await prisma.user.updateMany({ where: { id: userId }, data: { banned: isDisabled } })
      if (!isDisabled) return
      await prisma.accountLink.deleteMany({ where: { userId } })
      await endSessions(userId)
    },

    setAdmin: async (userId, isAdmin) => {
      await prisma.user.updateMany({ where: { id: userId }, data: { role: isAdmin ? 'admin' : 'user' } })
    },
  }
}
