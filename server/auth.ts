import type { IncomingHttpHeaders } from 'node:http'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { admin, genericOAuth, twoFactor } from 'better-auth/plugins'
import type { Database } from '@/lib/db/database'
import type { Environment, OidcSettings } from '@/lib/env'
import { cookieName } from '@/lib/cookies'
import { passwordLength } from '@/lib/password'

const sessionDays = 14
const secondsPerDay = 86_400
const recoveryCodes = 10

/** What the account library is set to, the same for passwords and for single sign-on. */
function settings({ prisma, dialect }: Database, env: Environment) {
  const baseURL = env.publicUrl ?? `http://localhost:${env.port}`
  const isHttps = baseURL.startsWith('https:')
  return {
    appName: 'Kompasgesprek',
    secret: env.secret,
    baseURL,
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
    // Its limiter does not see calls from the server. Ours is in sign-in-limits.ts.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: cookieName('kompas', isHttps),
      // The library would say `__Secure-`; the name above says more, and so this says what is left to say.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isHttps },
    },
    logger: { disabled: true },
  } as const
}

/** The account library. None of its routes is mounted: pages reach it through the accounts port alone. */
export function createAuth(database: Database, env: Environment, origins: ReadonlySet<string>) {
  return betterAuth({
    ...settings(database, env),
    trustedOrigins: [...origins],
    plugins: [admin(), twoFactor({ issuer: 'Kompasgesprek', backupCodeOptions: { amount: recoveryCodes } })],
  })
}

export type Auth = ReturnType<typeof createAuth>

export const ssoProvider = 'oidc'
export const ssoCallback = '/signin/sso/callback'

/** Why an account of the organisation does not get in, or undefined when it does. */
export type SsoGate = (user: {
  readonly email: string
  readonly isVerified: boolean
  readonly isNew: boolean
}) => Promise<string | undefined>

/**
 * The same library for single sign-on, apart: it asks the provider who it is before it does anything else, and
 * signing in with a password must not wait for that.
 */
export function createSsoAuth(
  database: Database,
  env: Environment,
  origins: ReadonlySet<string>,
  { issuer, clientId, clientSecret }: OidcSettings,
  gate: SsoGate,
) {
  const base = settings(database, env)
  return betterAuth({
    ...base,
    trustedOrigins: [...origins],
    plugins: [
      admin(),
      genericOAuth({
        config: [
          {
            providerId: ssoProvider,
            discoveryUrl: `${issuer}/.well-known/openid-configuration`,
            clientId,
            clientSecret,
            scopes: ['openid', 'email', 'profile'],
            redirectURI: `${base.baseURL}${ssoCallback}`,
            requireIdTokenVerification: true,
            overrideUserInfo: false,
          },
        ],
      }),
    ],
    account: {
      // Accounts here exist by the hand of an admin only, so nobody can have taken an address beforehand; that
      // the provider vouches for the address is asked of it each time.
      accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: false },
      updateAccountOnSignIn: false,
      storeStateStrategy: 'database',
    },
    user: {
      validateUserInfo: async ({ user, source }) => {
        if (source.method !== 'oauth' || source.action === 'sign-in') return undefined
        const why = await gate({
          email: String(user.email ?? '').toLowerCase(),
          isVerified: user.emailVerified === true,
          isNew: source.action === 'create-user',
        })
        return why === undefined ? undefined : { error: why }
      },
    },
  })
}

export function webHeaders(headers: IncomingHttpHeaders): Headers {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  return new Headers(entries)
}
