import { ownerId } from '@/lib/domain/workshop/leading'
import type { CommandReply } from '@/lib/protocol/message'
import type { SecurityAction, SecurityLogPort } from '@/lib/security-log'
import type { Admitted } from './admission'
import { operatorSession } from './leads'

/** Commands of who leads that matter for security; of participants nothing is noted but that something was forbidden. */
const noted: Readonly<Record<string, SecurityAction>> = {
  OpenLobby: 'lobby-opened',
  CloseWorkshop: 'workshop-closed',
  OpenPreWork: 'pre-work-opened',
  ClosePreWork: 'pre-work-ended',
  RemoveParticipant: 'participant-removed',
}

function commandIn(message: unknown): {
  readonly type?: unknown
  readonly from?: unknown
  readonly to?: unknown
} {
  if (typeof message !== 'object' || message === null || !('command' in message)) return {}
  const { command } = message
  return typeof command === 'object' && command !== null ? command : {}
}

/** What who leads did that the log tells, if they did. */
function actionOf(actor: Admitted['actor'], message: unknown): SecurityAction | undefined {
  if (actor?.role !== 'lead') return undefined
  const { type, from, to } = commandIn(message)
  if (type !== 'HandOverLead') return noted[String(type)]
  if (from === to) return undefined
  return to === (actor.facilitatorId ?? ownerId) ? 'lead-taken' : 'lead-given'
}

/** Tells the security log of an answer, when it is about what somebody may do. Never which participant it was. */
export function noteReply(
  securityLog: SecurityLogPort,
  { live, as, actor, sessionId }: Pick<Admitted, 'live' | 'as' | 'actor' | 'sessionId'>,
  message: unknown,
  reply: Pick<CommandReply, 'ok'> & { readonly code?: string; readonly duplicate?: boolean },
): void {
  const object = `workshop:${live.workshopId}`
  const isOperator = sessionId === operatorSession
  const leads = isOperator ? ('operator' as const) : ('account' as const)
  const role = actor?.role === 'lead' ? leads : as === 'screen' ? 'screen' : 'participant'
  const who = sessionId === undefined || isOperator ? {} : { sessionId }
  if (!reply.ok && reply.code === 'forbidden')
    securityLog.count({ action: 'forbidden', result: 'refused', role, object, ...who })
  const action = reply.ok && !reply.duplicate ? actionOf(actor, message) : undefined
  if (action !== undefined) securityLog.note({ action, role, object, ...who })
}

/** Nobody asked for it: its time was over. */
export function notePreWorkOver(securityLog: SecurityLogPort, workshopId: string): void {
  securityLog.note({ action: 'pre-work-ended', role: 'server', object: `workshop:${workshopId}` })
}
