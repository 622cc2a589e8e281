import { valueAt } from '../keyed'
import { isVoiceBlocked } from './blocked-senders'
import type { CommandOf } from './command'
import type { Context } from './context'
import type { WorkshopEvent } from './event'
import { minorityNoteOf } from './minority'
import { isSameMoment } from './moment'
import { canBeReady } from './readiness'
import type { Decision } from './refusal'
import { accept, refuse } from './refusal'
import { isIn, markFor } from './seating'
import type { OpenedStep, WorkshopState } from './state'
import { currentStep } from './state'

/** The current step, for somebody who is in and can give something in it. */
function stepFor(state: WorkshopState, stepId: string, { actor, voice }: Context): OpenedStep | undefined {
  const step = currentStep(state)
  const isThere = step?.stepId === stepId && step.status === 'opened' && voice !== ''
  return isThere && actor.role === 'participant' && isIn(state, actor.participantId) ? step : undefined
}

/** It says who is ready by voice, and goes when the step is sealed. */
export function decideSayReady(
  state: WorkshopState,
  { stepId, moment, ready }: CommandOf<'SayReady'>,
  context: Context,
): Decision<WorkshopEvent> {
  const step = stepFor(state, stepId, context)
  if (!step || !isSameMoment(step.moment, moment) || !canBeReady(context.kits, step))
    return refuse('step-not-open')
  const { voice } = context
  const isReady = step.ready !== undefined && valueAt(step.ready, voice) === true
  return isReady === ready ? accept() : accept({ type: 'VoiceReady', stepId, voice, ready })
}

/** One sentence of those at a table who see it differently; only who speaks for a table passes it on. */
export function decideMinorityNote(
  state: WorkshopState,
  { stepId, text }: CommandOf<'WriteMinorityNote'>,
  context: Context,
): Decision<WorkshopEvent> {
  const step = stepFor(state, stepId, context)
  if (step?.moment.phase !== 'open' || context.actor.role !== 'participant') return refuse('step-not-open')
  const { voice } = context
  const mark = markFor(state, step, voice, context.actor.participantId)
  if (mark?.people === undefined) return refuse('incomplete')
  const { round } = step.moment
  if ((minorityNoteOf(step.minority, voice, round) ?? '') === text) return accept()
  if (text !== '' && isVoiceBlocked(step, voice)) return refuse('sender-blocked')
  return accept({ type: 'MinorityNoted', stepId, voice, round, mark, text })
}
