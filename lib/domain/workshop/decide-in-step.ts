import { valueAt } from '../keyed'
import { isVoiceBlocked } from './blocked-senders'
import type { EnterFor, InStep } from './command'
import type { Context } from './context'
import type { WorkshopEvent } from './event'
import type { KitCommand } from './kit'
import { bringsWords, kitOf } from './kit'
import type { Moment } from './moment'
import { isPreWorkOpen, preWorkMoment } from './pre-work'
import type { Decision, RefusalCode } from './refusal'
import { accept, refuse } from './refusal'
import { markFor } from './seating'
import { areFiguresFixed } from './shown-rounds'
import type { Step, WorkshopState } from './state'
import { stepOf } from './state'

/** People give input to the step everybody is looking at, as long as it is not finished. */
function participantRefusal(
  state: WorkshopState,
  step: Step,
  { actor, voice }: Context,
): RefusalCode | undefined {
  if (actor.role !== 'participant') return 'forbidden'
  const participant = valueAt(state.participants, actor.participantId)
  if (participant?.status === 'removed') return 'removed'
  if (participant?.status !== 'in') return 'unknown-participant'
  if (state.status === 'prepared') return voice === '' ? 'step-not-open' : undefined
  if (step.status === 'sealed') return 'step-sealed'
  if (step.status !== 'opened' || state.currentStepId !== step.stepId) return 'step-not-open'
  return voice === '' ? 'forbidden' : undefined
}

function leadRefusal(step: Step, { actor }: Context): RefusalCode | undefined {
  if (actor.role !== 'lead') return 'forbidden'
  if (step.status === 'planned') return 'step-not-open'
  return step.status === 'sealed' ? 'step-sealed' : undefined
}

/** Where the step stands for who enters something now; none when it cannot be entered. */
function momentOf(state: WorkshopState, step: Step, { kits, now }: Context): Moment | undefined {
  if (step.status !== 'planned') return step.moment
  const isAhead = isPreWorkOpen(state, now) && state.preWork?.stepId === step.stepId
  return isAhead ? preWorkMoment(kits, step) : undefined
}

export function decideInStep(
  state: WorkshopState,
  { stepId, kind, input }: InStep<KitCommand>,
  context: Context,
): Decision<WorkshopEvent> {
  if (state.status === 'prepared' && !isPreWorkOpen(state, context.now)) return refuse('not-now')
  const step = stepOf(state, stepId)
  const kit = kitOf(context.kits, kind)
  if (!step || !kit || step.kind !== kind) return refuse('unknown-step')
  const sender = kit.senders[input.type]
  if (sender === undefined) return refuse('forbidden')
  const refusal =
    sender === 'participant' ? participantRefusal(state, step, context) : leadRefusal(step, context)
  if (refusal) return refuse(refusal)
  const moment = momentOf(state, step, context)
  if (!moment) return refuse('step-not-open')
  if (kit.counted?.includes(input.type) && areFiguresFixed(state, step)) return refuse('already-shown')
  if (
    sender === 'participant' &&
    isVoiceBlocked(step, context.voice) &&
    bringsWords(kit, step.kit, input, context.voice)
  )
    return refuse('sender-blocked')
  const decision = kit.decide(step.kit, input, {
    config: step.config,
    moment,
    sender,
    voice: sender === 'participant' ? context.voice : '',
    newId: context.newId,
    random: context.random,
    seenPaper: (step.status === 'planned' ? undefined : step.seenPaper) ?? [],
  })
  if (!decision.accepted) return decision
  const mark =
    sender === 'participant' && context.actor.role === 'participant'
      ? markFor(state, step, context.voice, context.actor.participantId)
      : undefined
  const by = mark === undefined ? {} : { by: { voice: context.voice, ...mark } }
  return accept(
    ...decision.events.map((event): WorkshopEvent => ({ type: 'StepEvent', stepId, kind, event, ...by })),
  )
}

/** Only for who has no phone: nobody else's answer can be given or changed by somebody else. */
export function decideEnterFor(
  state: WorkshopState,
  { participantId, stepId, kind, input }: EnterFor<KitCommand>,
  context: Context,
): Decision<WorkshopEvent> {
  if (valueAt(state.participants, participantId)?.isProxy !== true) return refuse('unknown-participant')
  const actor = { role: 'participant', participantId } as const
  return decideInStep(state, { type: 'InStep', stepId, kind, input }, { ...context, actor })
}
