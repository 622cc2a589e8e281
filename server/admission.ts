import type { IncomingHttpHeaders } from 'node:http'
import type { Passes } from '@/lib/db/passes'
import type { Actor } from '@/lib/domain/workshop/context'
import type { Audience, Handshake } from '@/lib/protocol/message'
import { pageHeader } from '@/lib/protocol/version'
import { cookieValue, participantCookie, screenCookie } from '@/lib/cookies'
import type { Hub, LiveWorkshop } from './hub'

/** A connection that has been let in. Who it is was settled here, once and for all. */
export interface Admitted {
  readonly live: LiveWorkshop
  readonly as: Audience
  readonly actor: Actor | undefined
  /** The login session it rests on, so that it ends with it. */
  readonly sessionId?: string
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
  /** The session of somebody who may lead this workshop, or undefined. */
  readonly leadSession: (
    headers: IncomingHttpHeaders,
    token: string | undefined,
    workshopId: string,
  ) => Promise<string | undefined>
}

/** A cross-site page can make a browser send cookies, so they only count where a page of ours is asking. */
function isOwnPage({ headers }: Knock): boolean {
  return headers.origin !== undefined || headers[pageHeader] !== undefined
}

function tokenFor(knock: Knock, cookie: string): string | undefined {
  return knock.token ?? (isOwnPage(knock) ? cookieValue(knock.headers.cookie, cookie) : undefined)
}

export function createAdmission({ hub, passes, now, leadSession }: AdmissionDeps) {
  async function participant(knock: Knock, live: LiveWorkshop): Promise<Admitted | undefined> {
    const { workshopId } = live
    const token = tokenFor(knock, participantCookie(workshopId))
    const pass = token === undefined ? undefined : await passes.find(token, now())
    if (pass?.kind !== 'participant' || pass.workshopId !== workshopId || pass.participantId === null)
      return undefined
    if (live.room.participant(pass.participantId)?.status !== 'in') return undefined
    return { live, as: 'phone', actor: { role: 'participant', participantId: pass.participantId } }
  }

  async function screen(knock: Knock, live: LiveWorkshop): Promise<Admitted | undefined> {
    const token = tokenFor(knock, screenCookie(live.workshopId))
    const pass = token === undefined ? undefined : await passes.find(token, now())
    if (pass?.kind === 'screen' && pass.workshopId === live.workshopId)
      return { live, as: 'screen', actor: undefined }
    // Who leads may show the screen on their own machine, without a link.
    const own = await lead(knock, live)
    return own && { ...own, as: 'screen', actor: undefined }
  }

  async function lead(knock: Knock, live: LiveWorkshop): Promise<Admitted | undefined> {
    const headers = isOwnPage(knock) ? knock.headers : {}
    const sessionId = await leadSession(headers, knock.token, live.workshopId)
    return sessionId === undefined ? undefined : { live, as: 'console', actor: { role: 'lead' }, sessionId }
  }

  /** Undefined for every reason alike: whether a workshop exists is not told to who has no way in. */
  return async (knock: Knock): Promise<Admitted | undefined> => {
    const live = await hub.open(knock.handshake.workshopId)
    if (!live) return undefined
    switch (knock.handshake.as) {
      case 'phone':
        return participant(knock, live)
      case 'screen':
        return screen(knock, live)
      case 'console':
        return lead(knock, live)
    }
  }
}

export type Admission = ReturnType<typeof createAdmission>
