import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import type { AccountsPort } from '@/lib/accounts'
import type { Database } from '@/lib/db/database'
import type { Language } from '@/lib/domain/language'
import { sayIn } from '@/lib/i18n/say'
import type { SecurityLogPort } from '@/lib/security-log'
import { networkOf } from './join-throttle'
import type { NewLimiter } from './limiters'
import type { Mailer } from './mail'

export interface PasswordRequestsDeps {
  readonly prisma: Database['prisma']
  readonly mailer: Mailer
  readonly address: string
  readonly securityLog: SecurityLogPort
  readonly newLimiter: NewLimiter
  readonly passwordLink: (userId: string) => Promise<string | undefined>
}

const perNetwork = { points: 30, duration: 3600 }
/** Nobody fills somebody else's mailbox. */
const perAddress = { points: 3, duration: 3600 }

/** A link for a new password by mail. The answer, and the time it takes, is the same for every address. */
export function createPasswordRequests(deps: PasswordRequestsDeps): Pick<AccountsPort, 'askForPassword'> {
  const { prisma, mailer, address, securityLog, newLimiter, passwordLink } = deps
  const networks = newLimiter({ keyPrefix: 'ask-network', ...perNetwork })
  const addresses = newLimiter({ keyPrefix: 'ask', ...perAddress })
  const mayGoOn = (limiter: RateLimiterAbstract, key: string) =>
    limiter.consume(key).then(
      () => true,
      () => false,
    )

  async function mailLink(email: string, ip: string, language: Language): Promise<void> {
    const user = await prisma.user.findUnique({ where: { email } })
    const isKnown = user !== null && !user.banned
    const who = isKnown ? ({ role: 'account', actorId: user.id } as const) : ({ role: 'visitor' } as const)
    if (!isKnown || !(await mayGoOn(addresses, email))) {
      securityLog.count({ action: 'password-asked', result: isKnown ? 'limited' : 'refused', ip, ...who })
      return
    }
    const token = await passwordLink(user.id)
    if (token === undefined) return
    const say = sayIn(language, 'mail.password')
    const link = `${address}/link/${token}`
    const text = [say('greeting', { name: user.name }), say('about'), link, say('ignore')].join('\n\n')
    const mailed = await mailer.send({ to: email, subject: say('subject'), text })
    securityLog.note({ action: 'password-asked', result: mailed === 'sent' ? 'done' : 'failed', ip, ...who })
  }

  return {
    askForPassword: async (typed, { ip, language }) => {
      if (!mailer.isOn) return 'off'
      if (!(await mayGoOn(networks, networkOf(ip)))) return 'slow-down'
      // Not waited for: how long it takes would tell whether there is an account.
      mailLink(typed.trim().toLowerCase(), ip, language).catch(() =>
        securityLog.note({ action: 'password-asked', result: 'failed', role: 'visitor', ip }),
      )
      return 'asked'
    },
  }
}
