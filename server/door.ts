import { createHmac, randomUUID } from 'node:crypto'
import { readCode } from '@/lib/db/join-codes'
import type { JoinCodes } from '@/lib/db/join-codes'
import type { Passes } from '@/lib/db/passes'
import { writtenText } from '@/lib/domain/text'
import { textLimits } from '@/lib/domain/text-limits'
import type { SecurityLogPort } from '@/lib/security-log'
import type { DoorPort, InvitationAnswer, JoinAnswer, Key } from '@/lib/runtime'
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

const nameSchema = writtenText(textLimits.name, { optional: true })

export function createDoor(deps: DoorDeps): DoorPort {
  const { hub, passes, joinCodes, throttle, securityLog, now } = deps

  async function workshopBehind(key: Key): Promise<string | undefined> {
    if ('door' in key) {
      const pass = await passes.find(key.door, now())
      return pass?.kind === 'door' ? pass.workshopId : undefined
    }
    const code = readCode(key.code)
    return code === undefined ? undefined : joinCodes.workshopBehind(code)
  }

  /** Open for people. To who has only a code, a locked workshop looks like one that is not there. */
  async function liveBehind(key: Key): Promise<LiveWorkshop | undefined> {
    const workshopId = await workshopBehind(key)
    const live = workshopId === undefined ? undefined : await hub.open(workshopId)
    const status = live?.room.state().status
    return status === 'lobby' || status === 'live' ? live : undefined
  }

  async function throttled(
    key: Key,
    ip: string,
  ): Promise<{ ok: false; code: 'rate-limited'; retryAfterMs: number } | undefined> {
    const waitMs = 'code' in key ? await throttle.waitMs(ip) : undefined
    if (waitMs === undefined) return undefined
    securityLog.count({ action: 'guess-refused', result: 'limited', role: 'visitor', ip })
    return { ok: false, code: 'rate-limited', retryAfterMs: waitMs }
  }

  async function notAdmitted(key: Key, ip: string): Promise<{ ok: false; code: 'not-admitted' }> {
    if ('code' in key) await throttle.countWrong(ip)
    securityLog.count({ action: 'guess-refused', result: 'refused', role: 'visitor', ip })
    return { ok: false, code: 'not-admitted' }
  }

  async function known(live: LiveWorkshop, token: string | undefined): Promise<string | undefined> {
    const pass = token === undefined ? undefined : await passes.find(token, now())
    const isHere = pass?.kind === 'participant' && pass.workshopId === live.workshopId
    return isHere ? (pass.participantId ?? undefined) : undefined
  }

  async function invitation(key: Key, { ip }: { ip: string }): Promise<InvitationAnswer> {
    const wait = await throttled(key, ip)
    if (wait) return wait
    const live = await liveBehind(key)
    const state = live?.room.state()
    if (!live || !state || ('code' in key && state.door.locked)) return notAdmitted(key, ip)
    const { title, hostName, mode, language, retentionDays } = state.about
    return {
      ok: true,
      invitation: { workshopId: live.workshopId, title, hostName, mode, language, retentionDays },
    }
  }

  async function join(key: Key, name: string, from: { ip: string; already?: string }): Promise<JoinAnswer> {
    const wait = await throttled(key, from.ip)
    if (wait) return wait
    const live = await liveBehind(key)
    if (!live) return notAdmitted(key, from.ip)
    const before = await known(live, from.already)
    if ('code' in key && live.room.state().door.locked && before === undefined)
      return notAdmitted(key, from.ip)
    const written = nameSchema.safeParse(name)
    if (!written.success) return { ok: false, code: 'text-too-long' }
    const participantId = before ?? randomUUID()
    const outcome = await live.room.submit({
      cmdId: `join-${randomUUID()}`,
      command: { type: 'Join', participantId, name: written.data },
      actor: { role: 'door' },
    })
    if (outcome.kind === 'refused') return { ok: false, code: outcome.code }
    const { workshopId } = live
    const token = before !== undefined && from.already !== undefined ? from.already : undefined
    return {
      ok: true,
      workshopId,
      token: token ?? (await passes.issueToParticipant(workshopId, participantId)),
    }
  }

  return { invitation, join }
}
