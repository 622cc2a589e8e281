import type { IncomingHttpHeaders } from 'node:http'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError } from 'better-auth/api'
import { admin } from 'better-auth/plugins'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Database } from '@/lib/db/database'
import type { Settings } from '@/lib/db/settings'
import { newToken, tokenHash } from '@/lib/db/tokens'
import type { Environment } from '@/lib/env'
import { passwordLength } from '@/lib/password'
import type { Account, AccountsPort, SignedIn } from '@/lib/runtime'

const sessionDays = 14
const secondsPerDay = 86_400
const setUpSetting = 'set-up-link'

function createAuth({ prisma, dialect }: Database, env: Environment, origins: ReadonlySet<string>) {
  const baseURL = env.publicUrl ?? `http://localhost:${env.port}`
  return betterAuth({
    appName: 'Kompasgesprek',
    secret: env.secret,
    baseURL,
    trustedOrigins: [...origins],
    database: prismaAdapter(prisma, { provider: dialect.name }),
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.shortest,
      maxPasswordLength: passwordLength.longest,
    },
    session: {
      expiresIn: sessionDays * secondsPerDay,
      updateAge: secondsPerDay,
      cookieCache: { enabled: false },
    },
    // No route of the library is mounted; its limiter does not see calls from the server. Ours is below.
    rateLimit: { enabled: false },
    advanced: { cookiePrefix: 'kompas', useSecureCookies: baseURL.startsWith('https:') },
    plugins: [admin()],
    logger: { disabled: true },
  })
}

/** Wrong passwords only: ten in ten minutes for one address and name, a hundred for one network. */
function createSignInLimits() {
  const byAccount = new RateLimiterMemory({ keyPrefix: 'sign-in', points: 10, duration: 600 })
  const byNetwork = new RateLimiterMemory({ keyPrefix: 'sign-in-network', points: 100, duration: 600 })
  const isSpent = async (limiter: RateLimiterMemory, key: string, points: number) =>
    ((await limiter.get(key))?.consumedPoints ?? 0) >= points
  return {
    isBlocked: async (ip: string, email: string) =>
      (await isSpent(byAccount, `${ip} ${email}`, 10)) || (await isSpent(byNetwork, ip, 100)),
    countWrong: async (ip: string, email: string) => {
      const consume = (limiter: RateLimiterMemory, key: string) =>
        limiter.consume(key).catch((limit: unknown) => {
          if (!(limit instanceof RateLimiterRes)) throw limit
        })
      await Promise.all([consume(byAccount, `${ip} ${email}`), consume(byNetwork, ip)])
    },
  }
}

function webHeaders(headers: IncomingHttpHeaders): Headers {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  return new Headers(entries)
}

export interface AccountsDeps {
  readonly database: Database
  readonly settings: Settings
  readonly env: Environment
  readonly origins: ReadonlySet<string>
}

export interface Accounts extends AccountsPort {
  readonly sessionOfRequest: (headers: IncomingHttpHeaders) => Promise<Account | undefined>
  /** The one-time link that makes the first account; undefined once there is one. */
  readonly setUpToken: () => Promise<string | undefined>
}

export function createAccounts({ database, settings, env, origins }: AccountsDeps): Accounts {
  const auth = createAuth(database, env, origins)
  const limits = createSignInLimits()

  async function sessionOf(headers: Headers): Promise<Account | undefined> {
    const found = await auth.api.getSession({ headers })
    if (!found) return undefined
    const { user, session } = found
    return {
      sessionId: session.id,
      userId: user.id,
      name: user.name,
      email: user.email,
      isAdmin: user.role === 'admin',
    }
  }

  async function hasAccount(): Promise<boolean> {
    return (await database.prisma.user.findFirst({ select: { id: true } })) !== null
  }

  async function isSetUpLink(token: string): Promise<boolean> {
    return (await settings.get(setUpSetting)) === tokenHash(token) && !(await hasAccount())
  }

  return {
    sessionOf,
    sessionOfRequest: (headers) => sessionOf(webHeaders(headers)),

    signIn: async (email, password, headers): Promise<SignedIn> => {
      const ip = headers.get('x-client-ip') ?? ''
      const name = email.trim().toLowerCase()
      if (await limits.isBlocked(ip, name)) return { ok: false, why: 'slow-down' }
      try {
        const signedIn = await auth.api.signInEmail({
          body: { email: name, password },
          headers,
          returnHeaders: true,
        })
        return { ok: true, setCookie: signedIn.headers.getSetCookie() }
      } catch (error) {
        if (!(error instanceof APIError)) throw error
        await limits.countWrong(ip, name)
        return { ok: false, why: 'wrong' }
      }
    },

    signOut: async (headers) => {
      const signedOut = await auth.api.signOut({ headers, returnHeaders: true })
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
  }
}
