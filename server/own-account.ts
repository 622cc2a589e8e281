import { APIError } from 'better-auth/api'
import type { Account, AccountsPort, SignedIn } from '@/lib/accounts'
import type { Database } from '@/lib/db/database'
import type { SecurityAction, SecurityLogPort } from '@/lib/security-log'
import type { Auth } from './auth'
import type { SignInLimits } from './sign-in-limits'

export interface OwnAccountDeps {
  readonly auth: Auth
  readonly prisma: Database['prisma']
  readonly limits: SignInLimits
  readonly securityLog: SecurityLogPort
  readonly now: () => Date
  /** Ends these sessions, and the connections that rest on them. */
  readonly endSessions: (
    userId: string,
    which: { readonly id?: string; readonly not?: string },
  ) => Promise<void>
  readonly onSessionEnded: (sessionId: string) => void
}

type OwnAccount = Pick<
  AccountsPort,
  | 'sessionsOf'
  | 'endSession'
  | 'changePassword'
  | 'startSecondFactor'
  | 'confirmSecondFactor'
  | 'stopSecondFactor'
>

/** What somebody does with their own account. The password is asked again for what matters. */
export function createOwnAccount(deps: OwnAccountDeps): OwnAccount {
  const { auth, prisma, limits, securityLog, now, endSessions, onSessionEnded } = deps

  /** Runs what needs a right password or code; counts when it was wrong, and asks to wait after too many. */
  async function guarded<T>(
    { email, userId: actorId }: Account,
    action: SecurityAction | undefined,
    headers: Headers,
    work: () => Promise<T>,
  ): Promise<{ ok: true; value: T } | { ok: false; why: 'wrong' | 'slow-down' }> {
    const ip = headers.get('x-client-ip') ?? ''
    const refused = { action: action ?? 'second-factor-on', actorId, ip } as const
    if (await limits.isBlocked(ip, email)) {
      securityLog.count({ ...refused, result: 'limited' })
      return { ok: false, why: 'slow-down' }
    }
    try {
      const value = await work()
      if (action !== undefined) securityLog.note({ action, actorId, ip })
      return { ok: true, value }
    } catch (error) {
      if (!(error instanceof APIError)) throw error
      await limits.countWrong(ip, email)
      securityLog.count({ ...refused, result: 'refused' })
      return { ok: false, why: 'wrong' }
    }
  }

  /** The library gives this browser a new session when the way of signing in changes; all others end. */
  async function withNewSession(
    account: Account,
    action: SecurityAction,
    headers: Headers,
    work: () => Promise<{ headers: Headers }>,
  ): Promise<SignedIn> {
    const done = await guarded(account, action, headers, work)
    if (!done.ok) return done
    const setCookie = done.value.headers.getSetCookie()
    const cookie = setCookie.map((each) => each.split(';')[0]).join('; ')
    const current = await auth.api.getSession({ headers: new Headers({ cookie }) })
    const sessionId = current?.session.id ?? account.sessionId
    await endSessions(account.userId, { not: sessionId })
    if (sessionId !== account.sessionId) onSessionEnded(account.sessionId)
    return { ok: true, setCookie, next: 'in' }
  }

  return {
    sessionsOf: async ({ userId, sessionId }) => {
      const rows = await prisma.session.findMany({
        where: { userId, expiresAt: { gt: now() } },
        orderBy: { createdAt: 'desc' },
      })
      return rows.map((row) => ({
        sessionId: row.id,
        userAgent: row.userAgent ?? '',
        startedAt: row.createdAt,
        isThisOne: row.id === sessionId,
      }))
    },

    endSession: async ({ userId }, sessionId) => {
      await endSessions(userId, { id: sessionId })
      securityLog.note({ action: 'session-ended', actorId: userId })
    },

    changePassword: (account, currentPassword, newPassword, headers) =>
      withNewSession(account, 'password-changed', headers, () =>
        auth.api.changePassword({
          body: { currentPassword, newPassword },
          headers,
          returnHeaders: true,
        }),
      ),

    startSecondFactor: async (account, password, headers) => {
      const started = await guarded(account, undefined, headers, () =>
        auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
      )
      if (!started.ok) return started
      const { totpURI = '', backupCodes = [] } = started.value as {
        totpURI?: string
        backupCodes?: string[]
      }
      return { ok: true, uri: totpURI, recoveryCodes: backupCodes }
    },

    confirmSecondFactor: (account, code, headers) =>
      withNewSession(account, 'second-factor-on', headers, () =>
        auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
      ),

    stopSecondFactor: (account, password, headers) =>
      withNewSession(account, 'second-factor-off', headers, () =>
        auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
      ),
  }
}
