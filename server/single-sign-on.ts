import { APIError } from 'better-auth/api'
import type { AccountsPort, SsoProblem } from '@/lib/accounts'
import type { Database } from '@/lib/db/database'
import type { Environment } from '@/lib/env'
import type { SecurityLogPort } from '@/lib/security-log'
import { createSsoAuth, ssoProvider } from './auth'
import { networkOf } from './join-throttle'
import type { NewLimiter } from './limiters'
import type { Logger } from './logging'

export interface SingleSignOnDeps {
  readonly database: Database
  readonly env: Environment
  readonly origins: ReadonlySet<string>
  readonly securityLog: SecurityLogPort
  readonly newLimiter: NewLimiter
  readonly logger: Logger
  readonly now: () => Date
}

type SingleSignOn = Pick<AccountsPort, 'ssoName' | 'startSso' | 'endSso'>

/** Codes of the library, and of the gate below, as what a person can do something about. */
const problems: Readonly<Record<string, SsoProblem>> = {
  'not-invited': 'not-invited',
  'not-verified': 'not-verified',
  account_not_linked: 'not-verified',
  signup_disabled: 'not-invited',
  BANNED_USER: 'disabled',
  banned: 'disabled',
}

const after = '/workshops'
/** Each attempt leaves a row for ten minutes. A whole office comes from one address. */
const perNetwork = { points: 200, duration: 600 }

/**
 * Signing in with an account of the organisation. Who gets in: whose account is known here already, whose address
 * is that of an account or of an invitation, or has a domain that `OIDC_ALLOW` names; the last three only when
 * the provider says that it has verified the address.
 */
export function createSingleSignOn(deps: SingleSignOnDeps): SingleSignOn {
  const { database, env, origins, securityLog, newLimiter, logger, now } = deps
  const { prisma } = database
  const { oidc } = env
  if (!oidc) {
    const off = async () => ({ ok: false, why: 'failed' }) as const
    return { ssoName: undefined, startSso: off, endSso: off }
  }

  const attempts = newLimiter({ keyPrefix: 'sso', ...perNetwork })
  const isTooOften = (ip: string) =>
    attempts.consume(networkOf(ip)).then(
      () => false,
      () => true,
    )

  async function isWelcome(email: string): Promise<boolean> {
    if (oidc?.allow.includes(email.split('@').at(-1) ?? '')) return true
    const invitation = await prisma.accountLink.findFirst({
      where: { kind: 'invite', email, expiresAt: { gt: now() } },
      select: { tokenHash: true },
    })
    return invitation !== null
  }

  const auth = createSsoAuth(database, env, origins, oidc, async ({ email, isVerified, isNew }) => {
    if (!isVerified) return 'not-verified'
    return !isNew || (await isWelcome(email)) ? undefined : 'not-invited'
  })
  // What fails here is told to who tries to sign in; it must not end the process.
  auth.$context.catch((error: unknown) => logger.error({ error }, 'single sign-on could not be prepared'))

  function refused(ip: string, why: SsoProblem) {
    securityLog.count({ action: 'sign-in-sso', result: 'refused', role: 'visitor', ip })
    return { ok: false, why } as const
  }

  return {
    ssoName: oidc.name,

    startSso: async (headers) => {
      const ip = headers.get('x-client-ip') ?? ''
      if (await isTooOften(ip)) return refused(ip, 'failed')
      try {
        const { headers: answered, response } = await auth.api.signInSocial({
          body: {
            provider: ssoProvider,
            callbackURL: after,
            errorCallbackURL: '/signin',
            disableRedirect: true,
          },
          headers,
          returnHeaders: true,
        })
        if (response.url === undefined) return refused(ip, 'away')
        return { ok: true, url: response.url, setCookie: answered.getSetCookie() }
      } catch (error) {
        if (!(error instanceof APIError)) throw error
        logger.warn({ error }, 'the provider of single sign-on does not answer')
        return refused(ip, 'away')
      }
    },

    endSso: async (query, headers) => {
      const ip = headers.get('x-client-ip') ?? ''
      if (await isTooOften(ip)) return refused(ip, 'failed')
      const response = await auth.api.callbackOAuth({
        params: { id: ssoProvider },
        method: 'GET',
        query,
        headers,
        asResponse: true,
      })
      const to = new URL(response.headers.get('location') ?? '/signin?error=none', 'http://here')
      const code = to.searchParams.get('error')
      if (code !== null || to.pathname !== after) return refused(ip, problems[code ?? ''] ?? 'failed')
      const setCookie = response.headers.getSetCookie()
      const cookie = setCookie.map((each) => each.split(';')[0]).join('; ')
      const session = await auth.api.getSession({ headers: new Headers({ cookie }) })
      if (!session || session.user.banned === true) return refused(ip, 'disabled')
      // Who came in with an account of the organisation does not need the invitation any more.
      await prisma.accountLink.deleteMany({ where: { kind: 'invite', email: session.user.email } })
      securityLog.note({ action: 'sign-in-sso', actorId: session.user.id, ip })
      return { ok: true, setCookie }
    },
  }
}
