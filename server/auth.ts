import type { IncomingHttpHeaders } from 'node:http'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { admin, twoFactor } from 'better-auth/plugins'
import type { Database } from '@/lib/db/database'
import type { Environment } from '@/lib/env'
import { passwordLength } from '@/lib/password'

const sessionDays = 14
const secondsPerDay = 86_400
const recoveryCodes = 10

/** The account library. None of its routes is mounted: pages reach it through the accounts port alone. */
export function createAuth({ prisma, dialect }: Database, env: Environment, origins: ReadonlySet<string>) {
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
    // Its limiter does not see calls from the server. Ours is in sign-in-limits.ts.
    rateLimit: { enabled: false },
    advanced: { cookiePrefix: 'kompas', useSecureCookies: baseURL.startsWith('https:') },
    plugins: [admin(), twoFactor({ issuer: 'Kompasgesprek', backupCodeOptions: { amount: recoveryCodes } })],
    logger: { disabled: true },
  })
}

export type Auth = ReturnType<typeof createAuth>

export function webHeaders(headers: IncomingHttpHeaders): Headers {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  return new Headers(entries)
}
