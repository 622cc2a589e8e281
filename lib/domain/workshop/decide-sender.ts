import { isBlockedThrough } from './blocked-senders'
import type { CommandOf } from './command'
import type { Context } from './context'
import type { WorkshopEvent } from './event'
import { kitOf } from './kit'
import type { Decision } from './refusal'
import { accept, refuse } from './refusal'
import type { OpenedStep, WorkshopState } from './state'
import { stepOf } from './state'

/** The step, if what people gave in it still has senders. */
function stepWithSenders(state: WorkshopState, stepId: string): OpenedStep | ReturnType<typeof refuse> {
  const step = stepOf(state, stepId)
  if (!step) return refuse('unknown-step')
  if (step.status === 'planned') return refuse('step-not-open')
  return step.status === 'sealed' ? refuse('step-sealed') : step
}

/** The answer is the same whether or not this sender was blocked through another item. */
export function decideBlockSender(
  state: WorkshopState,
  { stepId, itemId }: CommandOf<'BlockSender'>,
  { kits }: Context,
): Decision<WorkshopEvent> {
  const step = stepWithSenders(state, stepId)
  if ('accepted' in step) return step
  if (isBlockedThrough(step, itemId)) return accept()
  const voice = kitOf(kits, step.kind)?.senderOf?.(step.kit, itemId)
  return voice === undefined
    ? refuse('unknown-item')
    : accept({ type: 'SenderBlocked', stepId, itemId, voice })
}

export function decideAllowSender(
  state: WorkshopState,
  { stepId, itemId }: CommandOf<'AllowSender'>,
): Decision<WorkshopEvent> {
  const step = stepWithSenders(state, stepId)
  if ('accepted' in step) return step
  return isBlockedThrough(step, itemId) ? accept({ type: 'SenderAllowed', stepId, itemId }) : accept()
}
