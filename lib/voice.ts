import { createHmac, randomBytes } from 'node:crypto'
import type { Actor } from '@/lib/domain/workshop/context'
import { ownerId } from '@/lib/domain/workshop/leading'
import type { Mode } from '@/lib/domain/workshop/mode'
import { isDetached } from '@/lib/domain/workshop/mode'

const voiceLength = 22

export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function keyed(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url')
}

/**
 * Who speaks in a step. In the fully anonymous mode this cannot be led back to a participant without the
 * secret of that step, which is destroyed when the step is sealed.
 */
export function voiceOf(mode: Mode, stepSecret: string, participantId: string): string {
  return isDetached(mode) ? keyed(stepSecret, participantId).slice(0, voiceLength) : participantId
}

function senderOf(actor: Actor): string {
  if (actor.role === 'participant') return `participant:${actor.participantId}`
  const isCoLead = actor.role === 'lead' && (actor.facilitatorId ?? ownerId) !== ownerId
  return isCoLead ? `lead:${actor.facilitatorId}` : actor.role
}

/** Under which key the receipt of a command is kept, and what has to be the same when it comes again. */
export function receiptOf(
  workshopSecret: string,
  cmdId: string,
  actor: Actor,
  command: unknown,
): { readonly key: string; readonly fingerprint: string } {
  const sender = senderOf(actor)
  return {
    key: keyed(workshopSecret, cmdId),
    fingerprint: keyed(workshopSecret, `${sender}\n${JSON.stringify(command)}`),
  }
}
