import { APIError } from 'better-auth/api'
import type { AccountsPort, SignedIn } from '@/lib/accounts'
import type { Database } from '@/lib/db/database'
import type { SecurityAction, SecurityLogPort, SecurityResult } from '@/lib/security-log'
import type { Auth } from './auth'
import type { SignInLimits } from './sign-in-limits'

export interface SignInDeps {
  readonly auth: Auth
  readonly prisma: Database['prisma']
  readonly limits: SignInLimits
  readonly securityLog: SecurityLogPort
}

type SignIn = Pick<AccountsPort, 'signIn' | 'signInWithCode'>

/** Signing in with a password, and with a code for who asked to be asked for one. */
export function createSignIn({ auth, prisma, limits, securityLog }: SignInDeps): SignIn {
  /** An address nobody has an account with is not written down: it may be a password in the wrong field. */
  async function note(action: SecurityAction, result: SecurityResult, ip: string, email?: string) {
    const user =
      email === undefined ? null : await prisma.user.findUnique({ where: { email }, select: { id: true } })
    const who = user ? ({ role: 'account', actorId: user.id } as const) : ({ role: 'visitor' } as const)
    const entry = { action, result, ip, ...who }
    if (result === 'done') securityLog.note(entry)
    else securityLog.count(entry)
  }

  async function signIn(email: string, password: string, headers: Headers): Promise<SignedIn> {
    const ip = headers.get('x-client-ip') ?? ''
    const name = email.trim().toLowerCase()
    if (await limits.isBlocked(ip, name)) {
      await note('sign-in', 'limited', ip, name)
      return { ok: false, why: 'slow-down' }
    }
    try {
      const { headers: answered, response } = await auth.api.signInEmail({
        body: { email: name, password },
        headers,
        returnHeaders: true,
      })
      const next = 'twoFactorRedirect' in response ? 'needs-code' : 'in'
      if (next === 'in') await note('sign-in', 'done', ip, name)
      return { ok: true, setCookie: answered.getSetCookie(), next }
    } catch (error) {
      if (!(error instanceof APIError)) throw error
      await limits.countWrong(ip, name)
      await note('sign-in', 'refused', ip, name)
      return { ok: false, why: 'wrong' }
    }
  }

  async function signInWithCode(typed: string, headers: Headers): Promise<SignedIn> {
    const ip = headers.get('x-client-ip') ?? ''
    if (await limits.isBlocked(ip, '')) {
      await note('sign-in-code', 'limited', ip)
      return { ok: false, why: 'slow-down' }
    }
    const code = typed.replace(/\s/g, '')
    const body = { code }
    try {
      const isOfApp = /^\d{6}$/.test(code)
      const { headers: answered, response } = isOfApp
        ? await auth.api.verifyTOTP({ body, headers, returnHeaders: true })
        : await auth.api.verifyBackupCode({ body, headers, returnHeaders: true })
      await note('sign-in-code', 'done', ip, response.user.email)
      return { ok: true, setCookie: answered.getSetCookie(), next: 'in' }
    } catch (error) {
      if (!(error instanceof APIError)) throw error
      await limits.countWrong(ip, '')
      await note('sign-in-code', 'refused', ip)
      return { ok: false, why: 'wrong' }
    }
  }

  return { signIn, signInWithCode }
}
