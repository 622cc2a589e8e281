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

function typeIn(message: unknown): string {
  if (typeof message !== 'object' || message === null || !('command' in message)) return ''
  const { command } = message
  return typeof command === 'object' && command !== null && 'type' in command ? String(command.type) : ''
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
  const action = reply.ok && actor?.role === 'lead' && !reply.duplicate ? noted[typeIn(message)] : undefined
  if (action !== undefined) securityLog.note({ action, role, object, ...who })
}
