import type { WorkshopStatus } from '@/lib/domain/workshop/state'
import type { Audience, ClientToServer } from './message'

export interface MessagePermission {
  readonly as: readonly Audience[]
  readonly during: readonly WorkshopStatus[]
}

const everybody: readonly Audience[] = ['phone', 'screen', 'console']
const always: readonly WorkshopStatus[] = ['prepared', 'lobby', 'live', 'closed']

/** Which connection may send which message, and when. What a command may do stands in `permissions` of the domain. */
export const messagePermissions: Readonly<Record<keyof ClientToServer, MessagePermission>> = {
  resume: { as: everybody, during: always },
  pulse: { as: everybody, during: always },
  command: { as: ['phone', 'console'], during: always },
  watch: { as: ['phone', 'console'], during: always },
  standIn: { as: ['console'], during: ['live'] },
  page: { as: ['phone', 'console'], during: ['live'] },
}

export function isMessage(name: string): name is keyof ClientToServer {
  return Object.hasOwn(messagePermissions, name)
}

export function maySend(name: keyof ClientToServer, as: Audience): boolean {
  return messagePermissions[name].as.includes(as)
}

export function refusalDuring(
  name: keyof ClientToServer,
  status: WorkshopStatus,
): 'workshop-closed' | 'not-now' | undefined {
  if (messagePermissions[name].during.includes(status)) return undefined
  return status === 'closed' ? 'workshop-closed' : 'not-now'
}
