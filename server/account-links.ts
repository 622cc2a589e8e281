import { APIError } from 'better-auth/api'
import type { AccountLink, AccountsPort, SetUpAnswer } from '@/lib/accounts'
import type { Database } from '@/lib/db/database'
import { newToken, tokenHash } from '@/lib/db/tokens'
import type { SecurityLogPort } from '@/lib/security-log'
import type { Auth } from './auth'

const millisecondsPerDay = 86_400_000
const daysValid = { invite: 7, password: 1 } as const

export interface AccountLinksDeps {
  readonly auth: Auth
  readonly prisma: Database['prisma']
  readonly securityLog: SecurityLogPort
  readonly now: () => Date
  /** Ends all sessions of somebody, and what rests on them. */
  readonly endSessions: (userId: string) => Promise<void>
}

type Links = Pick<AccountsPort, 'linkBehind' | 'acceptInvite' | 'setPassword' | 'invite' | 'passwordLink'>

/** Links that work once: an invitation for somebody new, and a new password for somebody who lost theirs. */
export function createAccountLinks(deps: AccountLinksDeps): Links {
  const { auth, prisma, securityLog, now, endSessions } = deps

  async function issue(
    kind: keyof typeof daysValid,
    whom: { email: string } | { userId: string },
  ): Promise<string> {
    const token = newToken()
    const createdAt = now()
    const expiresAt = new Date(createdAt.getTime() + daysValid[kind] * millisecondsPerDay)
    // A newer link for the same person makes the older ones worthless.
    await prisma.$transaction([
      prisma.accountLink.deleteMany({ where: { OR: [{ kind, ...whom }, { expiresAt: { lt: createdAt } }] } }),
      prisma.accountLink.create({
        data: { tokenHash: tokenHash(token), kind, ...whom, createdAt, expiresAt },
      }),
    ])
    return token
  }

  async function linkBehind(token: string): Promise<AccountLink | undefined> {
    const row = await prisma.accountLink.findUnique({
      where: { tokenHash: tokenHash(token) },
      include: { user: true },
    })
    if (!row || row.expiresAt.getTime() <= now().getTime()) return undefined
    if (row.kind === 'invite' && row.email !== null) return { kind: 'invite', email: row.email }
    if (row.kind === 'password' && row.user)
      return { kind: 'password', email: row.user.email, name: row.user.name }
    return undefined
  }

  /** Only one of two who use a link at once gets true. */
  async function takeLink(token: string): Promise<boolean> {
    const { count } = await prisma.accountLink.deleteMany({
      where: { tokenHash: tokenHash(token), expiresAt: { gt: now() } },
    })
    return count === 1
  }

  return {
    linkBehind,

    acceptInvite: async (token, { name, password }): Promise<SetUpAnswer> => {
      const link = await linkBehind(token)
      if (link?.kind !== 'invite' || !(await takeLink(token))) return 'not-valid'
      try {
        const made = await auth.api.createUser({ body: { name, email: link.email, password, role: 'user' } })
        securityLog.note({ action: 'account-made', role: 'visitor', object: `account:${made.user.id}` })
        return 'made'
      } catch (error) {
        if (error instanceof APIError) return 'email-not-valid'
        throw error
      }
    },

    setPassword: async (token, password) => {
      const row = await prisma.accountLink.findUnique({ where: { tokenHash: tokenHash(token) } })
      if (row?.kind !== 'password' || row.userId === null || !(await takeLink(token))) return 'not-valid'
      const context = await auth.$context
      await context.internalAdapter.updatePassword(row.userId, await context.password.hash(password))
      await endSessions(row.userId)
      securityLog.note({ action: 'password-set', role: 'visitor', object: `account:${row.userId}` })
      return 'set'
    },

    invite: async (email) => {
      const isKnown = (await prisma.user.findUnique({ where: { email } })) !== null
      return isKnown ? undefined : issue('invite', { email })
    },

    passwordLink: async (userId) => {
      const user = await prisma.user.findUnique({ where: { id: userId } })
      return user ? issue('password', { userId }) : undefined
    },
  }
}
