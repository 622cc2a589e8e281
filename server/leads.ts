import type { IncomingHttpHeaders } from 'node:http'
import type { CoLeads } from '@/lib/db/co-leads'
import type { Workshops } from '@/lib/db/workshops'
import type { Account } from '@/lib/accounts'
import { ownerId } from '@/lib/domain/workshop/leading'
import { isOperatorToken } from './api'

export interface LeadsDeps {
  readonly workshops: Workshops
  readonly coLeads: CoLeads
  readonly sessionOfRequest: (headers: IncomingHttpHeaders) => Promise<Account | undefined>
  readonly secret: string
}

/** Stands in for the login session of who has the operator's token. */
export const operatorSession = 'operator'

/** On which login session somebody may lead, and as whom. */
export interface LeadSession {
  readonly sessionId: string
  readonly facilitatorId: string
}

/** Who may lead a workshop: its owner and who was invited, or the operator where no account owns it. */
export function createLeads({ workshops, coLeads, sessionOfRequest, secret }: LeadsDeps) {
  async function operator(workshopId: string): Promise<LeadSession | undefined> {
    const header = await workshops.header(workshopId)
    const isOurs = header !== null && header.ownerId === null
    return isOurs ? { sessionId: operatorSession, facilitatorId: ownerId } : undefined
  }

  return async (
    headers: IncomingHttpHeaders,
    token: string | undefined,
    workshopId: string,
  ): Promise<LeadSession | undefined> => {
    if (isOperatorToken(token, secret)) return operator(workshopId)
    const account = await sessionOfRequest(headers)
    const facilitatorId = account && (await coLeads.find(workshopId, account.userId))
    return account && facilitatorId !== undefined
      ? { sessionId: account.sessionId, facilitatorId }
      : undefined
  }
}
