import { createHmac, randomUUID } from 'node:crypto'
import { readCode } from '@/lib/db/join-codes'
import type { JoinCodes } from '@/lib/db/join-codes'
import type { Pass, Passes } from '@/lib/db/passes'
import { writtenText } from '@/lib/domain/text'
import { textLimits } from '@/lib/domain/text-limits'
import { isPreWorkOpen } from '@/lib/domain/workshop/pre-work'
import type { WorkshopState } from '@/lib/domain/workshop/state'
import { isRetryable } from '@/lib/protocol/refusal'
import type { SecurityLogPort } from '@/lib/security-log'
import type { Arrival, DoorPort, Invitation, InvitationAnswer, JoinAnswer, Key, Visitor } from '@/lib/runtime'
import type { Hub, LiveWorkshop } from './hub'
import type { JoinThrottle } from './join-throttle'

export interface DoorDeps {
  readonly hub: Hub
  readonly passes: Passes
  readonly joinCodes: JoinCodes
  readonly throttle: JoinThrottle
  readonly securityLog: Pick<SecurityLogPort, 'count'>
  readonly now: () => Date
}

/** The secret in the QR code. It follows from the join code, so that a new code makes the old picture worthless. */
export function doorToken(secret: string, workshopId: string, code: string): string {
  return createHmac('sha256', secret).update(`door ${workshopId} ${code}`).digest('base64url').slice(0, 22)
}

function aheadOf({ preWork, steps }: WorkshopState): Pick<Invitation, 'ahead'> {
  const step = preWork && steps[preWork.stepId]
  return step ? { ahead: { title: step.title, closesAt: preWork.closesAt } } : {}
}

interface Place {
  readonly participantId: string
  readonly token: string
}

/** Who somebody is in a workshop by what they showed. */
function placeIn(workshopId: string, pass: Pass | undefined, token: string | undefined): Place | undefined {
  const isHere = pass?.kind === 'participant' && pass.workshopId === workshopId
  return isHere && pass.participantId !== null && token !== undefined
    ? { participantId: pass.participantId, token }
    : undefined
}

const nameSchema = writtenText(textLimits.name, { optional: true })

export function createDoor(deps: DoorDeps): DoorPort {
  const { hub, passes, joinCodes, throttle, securityLog, now } = deps

  async function workshopBehind(key: Key): Promise<string | undefined> {
    if ('door' in key) {
      const pass = await passes.find(key.door, now())
      return pass?.kind === 'door' ? pass.workshopId : undefined
    }
    if ('ahead' in key) {
      const pass = await passes.find(key.ahead, now())
      return pass?.kind === 'ahead' || pass?.kind === 'invited' ? pass.workshopId : undefined
    }
    const code = readCode(key.code)
    return code === undefined ? undefined : joinCodes.workshopBehind(code)
  }

  /** Open for people. To who has only a code, a locked workshop looks like one that is not there. */
  async function liveBehind(key: Key): Promise<LiveWorkshop | undefined> {
    const workshopId = await workshopBehind(key)
    const live = workshopId === undefined ? undefined : await hub.open(workshopId)
    const state = live?.room.state()
    if (!state) return undefined
    if ('ahead' in key) return isPreWorkOpen(state, now().toISOString()) ? live : undefined
    return state.status === 'lobby' || state.status === 'live' ? live : undefined
  }

  async function throttled(
    key: Key,
    visitor: Visitor,
  ): Promise<{ ok: false; code: 'rate-limited'; retryAfterMs: number } | undefined> {
    const waitMs = 'code' in key ? await throttle.waitMs(visitor) : undefined
    if (waitMs === undefined) return undefined
    securityLog.count({ action: 'guess-refused', result: 'limited', role: 'visitor', ip: visitor.ip })
    return { ok: false, code: 'rate-limited', retryAfterMs: waitMs }
  }

  async function notAdmitted(key: Key, visitor: Visitor): Promise<{ ok: false; code: 'not-admitted' }> {
    if ('code' in key) await throttle.countWrong(visitor)
    securityLog.count({ action: 'guess-refused', result: 'refused', role: 'visitor', ip: visitor.ip })
    return { ok: false, code: 'not-admitted' }
  }

  async function passOf(token: string | undefined): Promise<Pass | undefined> {
    return token === undefined ? undefined : passes.find(token, now())
  }

  /** Where the person of a pass is in already. */
  async function placeOf(pass: Pass | undefined): Promise<string | undefined> {
    const live = pass?.kind === 'participant' ? await hub.open(pass.workshopId) : undefined
    const person = pass?.participantId ? live?.room.participant(pass.participantId) : undefined
    return person?.status === 'in' ? live?.workshopId : undefined
  }

  async function invitation(key: Key, from: Visitor): Promise<InvitationAnswer> {
    const wait = await throttled(key, from)
    if (wait) return wait
    const live = await liveBehind(key)
    const state = live?.room.state()
    if (!live || !state || ('code' in key && state.door.locked)) return notAdmitted(key, from)
    const { title, hostName, mode, language, retentionDays } = state.about
    const invited = { workshopId: live.workshopId, title, hostName, mode, language, retentionDays }
    return { ok: true, invitation: { ...invited, ...('ahead' in key ? aheadOf(state) : {}) } }
  }

  /** A personal invitation works once: who made it cannot use it to look at what was answered. */
  async function spend(key: Key): Promise<boolean | 'by others'> {
    const pass = 'ahead' in key ? await passes.find(key.ahead, now()) : undefined
    if (!('ahead' in key) || pass?.kind === 'ahead') return false
    return (await passes.spend(key.ahead)) || 'by others'
  }

  /** First the pass, then the place: who is in can always show it, also after a crash between the two. */
  async function newPlace(workshopId: string, token: string | undefined): Promise<Place> {
    const participantId = randomUUID()
    return { participantId, token: await passes.issueToParticipant(workshopId, participantId, token) }
  }

  async function comeIn(key: Key, name: string, from: Arrival): Promise<JoinAnswer> {
    const { already, token } = from
    const own = await passOf(token)
    const here = await placeOf(own)
    if (token !== undefined && here !== undefined) return { ok: true, workshopId: here, token }
    const wait = await throttled(key, from)
    if (wait) return wait
    // Who has a pass and no place was about to come in: their invitation is spent, and by them.
    const live =
      (await liveBehind(key)) ?? (own?.kind === 'participant' ? await hub.open(own.workshopId) : undefined)
    if (!live) return notAdmitted(key, from)
    const { workshopId } = live
    const before = placeIn(workshopId, await passOf(already), already) ?? placeIn(workshopId, own, token)
    if ('code' in key && live.room.state().door.locked && !before) return notAdmitted(key, from)
    const written = nameSchema.safeParse(name)
    if (!written.success) return { ok: false, code: 'text-too-long' }
    const isSpent = !before && (await spend(key))
    if (isSpent === 'by others') return notAdmitted(key, from)
    const place = before ?? (await newPlace(workshopId, own ? undefined : token))
    const outcome = await live.room.submit({
      cmdId: `join-${randomUUID()}`,
      command: { type: 'Join', participantId: place.participantId, name: written.data },
      actor: { role: 'door' },
    })
    if (outcome.kind !== 'refused') return { ok: true, workshopId, token: place.token }
    // What can be tried again may be stored already: the pass stays, so that it is the same person then.
    if (!before && !isRetryable(outcome.code)) {
      if (isSpent && 'ahead' in key) await passes.keep(key.ahead, workshopId, 'invited', now())
      await passes.revokeParticipant(workshopId, place.participantId)
    }
    return { ok: false, code: outcome.code }
  }

  const comingIn = new Map<string, Promise<JoinAnswer>>()

  /** Who asks twice at once with one token comes in once. */
  function join(key: Key, name: string, from: Arrival): Promise<JoinAnswer> {
    const { token } = from
    if (token === undefined) return comeIn(key, name, from)
    const answer = comingIn.get(token) ?? comeIn(key, name, from).finally(() => void comingIn.delete(token))
    comingIn.set(token, answer)
    return answer
  }

  return { invitation, again: async (token) => placeOf(await passOf(token)), join }
}
