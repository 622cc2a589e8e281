import 'server-only'
import type { SecurityAction, SecurityResult } from '@/lib/security-log'
import { securityActions, securityResults } from '@/lib/security-log'
import { runtime } from '@/lib/runtime'
import { requireAdmin } from './account'

export { securityActions, securityResults } from '@/lib/security-log'

export interface SecurityLine {
  readonly eventId: string
  readonly at: Date
  readonly action: SecurityAction | undefined
  readonly result: SecurityResult | undefined
  readonly role: string
  /** Of an account: its name, or its id when there is no such account any more. */
  readonly actor?: string
  readonly object?: string
  readonly origin?: string
  readonly count: number
}

export interface Wanted {
  readonly action?: string
  readonly result?: string
  readonly before?: string
}

export interface ShownLog {
  readonly lines: readonly SecurityLine[]
  readonly next?: string
  readonly action: SecurityAction | undefined
  readonly result: SecurityResult | undefined
}

/** One page of the security log, the newest first. */
export async function securityPage(wanted: Wanted): Promise<ShownLog> {
  await requireAdmin()
  const { securityLog, accounts } = runtime()
  const action = securityActions.find((each) => each === wanted.action)
  const result = securityResults.find((each) => each === wanted.result)
  const page = await securityLog.page({
    ...(action === undefined ? {} : { action }),
    ...(result === undefined ? {} : { result }),
    ...(wanted.before === undefined ? {} : { before: wanted.before.slice(0, 64) }),
  })
  const names = new Map((await accounts.facilitators()).map(({ userId, name }) => [userId, name]))
  const named = (object: string) => {
    const [kind, id = ''] = object.split(':')
    return kind === 'account' ? (names.get(id) ?? id) : id || object
  }
  const lines = page.events.map((row): SecurityLine => ({
    eventId: row.eventId,
    at: row.at,
    action: securityActions.find((each) => each === row.action),
    result: securityResults.find((each) => each === row.result),
    role: row.role,
    ...(row.actorId === null ? {} : { actor: names.get(row.actorId) ?? row.actorId }),
    ...(row.object === null ? {} : { object: named(row.object) }),
    ...(row.origin === null ? {} : { origin: row.origin }),
    count: row.count,
  }))
  return { lines, ...(page.next === undefined ? {} : { next: page.next }), action, result }
}
