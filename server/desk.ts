import { createSecurityEvents } from '@/lib/db/security-events'
import type { Accounts, AccountsDeps } from './accounts'
import { createAccounts } from './accounts'
import type { Mailer } from './mail'
import { createMailer } from './mail'
import type { SecurityLog } from './security-log'
import { createSecurityLog } from './security-log'

export interface Desk {
  readonly accounts: Accounts
  readonly mailer: Mailer
  readonly securityLog: SecurityLog
}

/** Who has an account, what is written down of that, and how they are reached. */
export function createDesk(deps: Omit<AccountsDeps, 'securityLog' | 'mailer'>): Desk {
  const { database, env, logger, now } = deps
  const mailer = createMailer(env.mail, logger)
  const securityLog = createSecurityLog({
    events: createSecurityEvents(database),
    now,
    logger,
    daysKept: env.securityLogDays,
    accountOf: (sessionId) => accounts.accountBehind(sessionId),
  })
  const accounts = createAccounts({ ...deps, securityLog, mailer })
  return { accounts, mailer, securityLog }
}
