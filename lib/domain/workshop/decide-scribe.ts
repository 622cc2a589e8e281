import { valueAt } from '../keyed'
import type { CommandOf } from './command'
import type { Actor } from './context'
import type { WorkshopEvent } from './event'
import type { Decision, RefusalCode } from './refusal'
import { accept, refuse } from './refusal'
import type { WorkshopState } from './state'
import { currentStep } from './state'

export function decideAppointScribe(
  state: WorkshopState,
  { participantId }: CommandOf<'AppointScribe'>,
): Decision<WorkshopEvent> {
  const isIn = participantId === null || valueAt(state.participants, participantId)?.status === 'in'
  if (!isIn) return refuse('unknown-participant')
  if ((state.scribeId ?? null) === participantId) return accept()
  return accept({ type: 'ScribeAppointed', participantId })
}

/** Who leads writes lines in any step that was opened, a scribe in the one that is talked about now. */
export function writingRefusal(state: WorkshopState, actor: Actor, stepId: string): RefusalCode | undefined {
  if (actor.role === 'lead') return undefined
  if (actor.role !== 'participant' || actor.participantId !== state.scribeId) return 'forbidden'
  const step = currentStep(state)
  const isTalk = step?.moment.phase === 'talk' || step?.moment.phase === 'harvest'
  return step?.stepId === stepId && isTalk ? undefined : 'step-not-open'
}
