import type { IncomingHttpHeaders } from 'node:http'
import type { Workshops } from '@/lib/db/workshops'
import type { Account } from '@/lib/accounts'
import { isOperatorToken } from './api'

export interface LeadsDeps {
  readonly workshops: Workshops
  readonly sessionOfRequest: (headers: IncomingHttpHeaders) => Promise<Account | undefined>
  readonly secret: string
}

/** Stands in for the login session of who has the operator's token. */
export const operatorSession = 'operator'

/** Who may lead a workshop: its owner, or the operator where no account owns it. */
export function createLeads({ workshops, sessionOfRequest, secret }: LeadsDeps) {
  async function isOwnedBy(workshopId: string, ownerId: string | null): Promise<boolean> {
    const header = await workshops.header(workshopId)
    return header !== null && header.ownerId === ownerId
  }

  return async (
    headers: IncomingHttpHeaders,
    token: string | undefined,
    workshopId: string,
  ): Promise<string | undefined> => {
    if (isOperatorToken(token, secret))
      return (await isOwnedBy(workshopId, null)) ? operatorSession : undefined
    const account = await sessionOfRequest(headers)
    if (!account) return undefined
    return (await isOwnedBy(workshopId, account.userId)) ? account.sessionId : undefined
  }
}
