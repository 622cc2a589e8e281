import { valueAt } from '../keyed'
import { minorityNoteOf } from './minority'
import type { Moment } from './moment'
import type { WorkshopState } from './state'
import { currentStep } from './state'

export type MomentOfStep = {
  readonly stepId: string
  readonly round: string
  readonly phase: Moment['phase']
}

/** What one person is and said, besides what they gave in steps. */
export type SelfView = {
  readonly seat: number
  readonly name?: string
  readonly table?: number
  /** This phone answers for a whole table of so many people. */
  readonly speaksFor?: number
  /** Ready with this moment; when the conversation moved on it says nothing any more. */
  readonly readyWith?: MomentOfStep
  /** Beside what their table answered in that round. */
  readonly minority?: MomentOfStep & { readonly text: string }
}

type VoiceIn = (stepId: string) => string | undefined

function saidInStep(state: WorkshopState, voiceIn: VoiceIn): Pick<SelfView, 'readyWith' | 'minority'> {
  const step = currentStep(state)
  const voice = step && voiceIn(step.stepId)
  if (!step || voice === undefined) return {}
  const here = { stepId: step.stepId, ...step.moment }
  const isReady = step.ready !== undefined && valueAt(step.ready, voice) === true
  const text = minorityNoteOf(step.minority, voice, here.round)
  return {
    ...(isReady ? { readyWith: here } : {}),
    ...(text === undefined ? {} : { minority: { ...here, text } }),
  }
}

/** @param voiceIn the participant's voice in a step, or undefined once that step is sealed */
export function selfView(
  state: WorkshopState,
  participantId: string,
  voiceIn: VoiceIn,
): SelfView | undefined {
  const participant = valueAt(state.participants, participantId)
  if (participant?.status !== 'in') return undefined
  const { seat, name } = participant
  const table = state.tables && valueAt(state.tables.seats, participantId)
  const speaksFor = state.tables && valueAt(state.tables.speakers, participantId)
  return {
    seat,
    ...(name === undefined ? {} : { name }),
    ...(table === undefined ? {} : { table }),
    ...(speaksFor === undefined ? {} : { speaksFor }),
    ...saidInStep(state, voiceIn),
  }
}
