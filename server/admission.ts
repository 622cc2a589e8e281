import type { IncomingHttpHeaders } from 'node:http'
import type { Passes } from '@/lib/db/passes'
import type { Actor } from '@/lib/domain/workshop/context'
import type { Audience, Handshake } from '@/lib/protocol/message'
import { pageHeader } from '@/lib/protocol/version'
import { cookieName, cookieValue, participantCookie, screenCookie } from '@/lib/cookies'
import type { Hub, LiveWorkshop } from './hub'
import type { LeadSession } from './leads'

/** A connection that has been let in. Who it is was settled here, once and for all. */
export interface Admitted {
  readonly live: LiveWorkshop
  readonly as: Audience
  readonly actor: Actor | undefined
  /** The login session it rests on, so that it ends with it. */
  readonly sessionId?: string
  /** As whom somebody leads, also on the screen they show without a link. */
  readonly facilitatorId?: string
}

export interface Knock {
  readonly handshake: Handshake
  readonly headers: IncomingHttpHeaders
  /** A token in the message that opens the connection; browsers have theirs in a cookie. */
  readonly token: string | undefined
}

export interface AdmissionDeps {
  readonly hub: Hub
  readonly passes: Passes
  readonly now: () => Date
  /** Whether browsers reach us over https; their cookies then have stricter names. */
  readonly isHttps: boolean
  /** On which session somebody may lead this workshop, or undefined. */
  readonly leadSession: (
    headers: IncomingHttpHeaders,
    token: string | undefined,
    workshopId: string,
  ) => Promise<LeadSession | undefined>
}

/** A cross-site page can make a browser send cookies, so they only count where a page of ours is asking. */
function isOwnPage({ headers }: Knock): boolean {
  return headers.origin !== undefined || headers[pageHeader] !== undefined
}

export function createAdmission({ hub, passes, now, isHttps, leadSession }: AdmissionDeps) {
  function tokenFor(knock: Knock, cookie: string): string | undefined {
    const name = cookieName(cookie, isHttps)
    return knock.token ?? (isOwnPage(knock) ? cookieValue(knock.headers.cookie, name) : undefined)
  }

  async function participant(knock: Knock): Promise<Admitted | undefined> {
    const { workshopId } = knock.handshake
    const token = tokenFor(knock, participantCookie(workshopId))
    const pass = token === undefined ? undefined : await passes.find(token, now())
    if (pass?.kind !== 'participant' || pass.workshopId !== workshopId || pass.participantId === null)
      return undefined
    const live = await hub.open(workshopId)
    if (live?.room.participant(pass.participantId)?.status !== 'in') return undefined
    return { live, as: 'phone', actor: { role: 'participant', participantId: pass.participantId } }
  }

  async function screen(knock: Knock): Promise<Admitted | undefined> {
    const { workshopId } = knock.handshake
    const token = tokenFor(knock, screenCookie(workshopId))
    const pass = token === undefined ? undefined : await passes.find(token, now())
    if (pass?.kind === 'screen' && pass.workshopId === workshopId) {
      const live = await hub.open(workshopId)
      return live && { live, as: 'screen', actor: undefined }
    }
    // Who leads may show the screen on their own machine, without a link.
    const own = await lead(knock)
    return own && { ...own, as: 'screen', actor: undefined }
  }

  async function lead(knock: Knock): Promise<Admitted | undefined> {
    const { workshopId } = knock.handshake
    const headers = isOwnPage(knock) ? knock.headers : {}
    const session = await leadSession(headers, knock.token, workshopId)
    const live = session && (await hub.open(workshopId))
    if (!live) return undefined
    const { facilitatorId } = session
    return { live, as: 'console', actor: { role: 'lead', facilitatorId }, ...session }
  }

  const doors = { phone: participant, screen, console: lead } as const

  /**
   * Undefined for every reason alike, and a workshop is opened only for who may be in it: neither the answer nor
   * the time it takes tells somebody else whether it exists.
   */
  return (knock: Knock): Promise<Admitted | undefined> => doors[knock.handshake.as](knock)
}

export type Admission = ReturnType<typeof createAdmission>
