import { noneKeyed, withValue, withoutKey } from '../keyed'
import { withSender } from './blocked-senders'
import type { KernelEvent } from './event'
import type { KitRegistry } from './kit'
import { ownerId } from './leading'
import { withMinorityNote } from './minority'
import { withProxiesCounted } from './proxies'
import { speakingInNextStep } from './speaking'
import { withFiguresSeen, withPaperSeen } from './shown-rounds'
import type { OpenedStep, Step, WorkshopState } from './state'
import { withStep } from './state'

type FlowEvent = Extract<
  KernelEvent,
  {
    type:
      | 'WorkshopClosed'
      | 'MomentReached'
      | 'LastCallStarted'
      | 'StepFinished'
      | 'StepReopened'
      | 'CountdownSet'
      | 'FocusSet'
      | 'ScreenBlanked'
      | 'TablesShown'
      | 'VoiceReady'
      | 'MinorityNoted'
      | 'SenderBlocked'
      | 'SenderAllowed'
  }
>

export function evolveFlow(kits: KitRegistry, state: WorkshopState, event: FlowEvent): WorkshopState {
  switch (event.type) {
    case 'WorkshopClosed':
      return withoutShared({
        ...withTimeCounted(state, event.at, true),
        status: 'closed',
        closedAt: event.at,
        leading: { ...state.leading, leaderId: ownerId },
      })
    case 'MomentReached':
      return withFiguresOf(kits, withProxiesCounted(withMoment(state, event), event.stepId), event.stepId)
    case 'LastCallStarted':
      return withOpened(state, event.stepId, (step) => ({ ...step, lastCallEndsAt: event.endsAt }))
    case 'StepFinished':
      return withOpened(state, event.stepId, (step) => ({
        ...step,
        status: 'finished',
        finishedAt: event.at,
      }))
    case 'StepReopened':
      return withOpened(state, event.stepId, ({ finishedAt: _finishedAt, ...step }) => ({
        ...step,
        status: 'opened',
      }))
    case 'CountdownSet': {
      const { countdown: _old, ...rest } = state
      return event.countdown === null ? rest : { ...rest, countdown: event.countdown }
    }
    case 'FocusSet': {
      const { focus: _old, ...rest } = state
      return event.focus === null ? rest : { ...rest, focus: event.focus }
    }
    case 'ScreenBlanked':
      return { ...state, blank: event.blank }
    case 'TablesShown':
      return withOpened(state, event.stepId, (step) => ({ ...step, shownTables: event.shown }))
    case 'VoiceReady':
      return withOpened(state, event.stepId, (step) => withReady(step, event.voice, event.ready))
    case 'MinorityNoted':
      return withOpened(state, event.stepId, (step) => ({
        ...step,
        minority: withMinorityNote(step.minority, event),
      }))
    case 'SenderBlocked':
    case 'SenderAllowed':
      return withOpened(state, event.stepId, (step) => withSender(step, event))
  }
}

function withFiguresOf(kits: KitRegistry, state: WorkshopState, stepId: string): WorkshopState {
  return withPaperSeen(kits, withFiguresSeen(kits, state, stepId), stepId)
}

function withOpened(state: WorkshopState, stepId: string, change: (step: OpenedStep) => Step): WorkshopState {
  return withStep(state, stepId, (step) => (step.status === 'planned' ? step : change(step)))
}

function withReady(step: OpenedStep, voice: string, isReady: boolean): OpenedStep {
  const ready = step.ready ?? noneKeyed<true>()
  return { ...step, ready: isReady ? withValue(ready, voice, true) : withoutKey(ready, voice) }
}

/** What everybody shares for one step ends with it: clock, focus, dark screen, raised hands. */
function withoutShared({ countdown: _countdown, focus: _focus, ...state }: WorkshopState): WorkshopState {
  return { ...state, blank: false, speaking: speakingInNextStep(state.speaking) }
}

/** A round that opens asks everybody for something: what they looked at together is over. */
function withoutFocus({ focus: _focus, ...state }: WorkshopState): WorkshopState {
  return state
}

function secondsFrom(from: string | undefined, to: string): number {
  return from === undefined ? 0 : Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))
}

/** Adds the time since the current moment began to the step it was spent in. */
function withTimeCounted(state: WorkshopState, at: string, isLeaving: boolean): WorkshopState {
  if (state.currentStepId === undefined) return state
  return withOpened(state, state.currentStepId, ({ enteredAt, momentAt, lastCallEndsAt: _over, ...step }) => {
    const isTalk = step.moment.phase === 'talk' || step.moment.phase === 'harvest'
    const talkSeconds = step.talkSeconds + (isTalk ? secondsFrom(momentAt, at) : 0)
    if (!isLeaving) return { ...step, talkSeconds, ...(enteredAt === undefined ? {} : { enteredAt }) }
    return { ...step, talkSeconds, spentSeconds: step.spentSeconds + secondsFrom(enteredAt, at) }
  })
}

function withMoment(
  state: WorkshopState,
  { stepId, moment, at }: Extract<KernelEvent, { type: 'MomentReached' }>,
): WorkshopState {
  const isSameStep = state.currentStepId === stepId
  const counted = withTimeCounted(state, at, !isSameStep)
  const inSameStep = moment.phase === 'open' ? withoutFocus(counted) : counted
  const before = isSameStep ? inSameStep : withoutShared(counted)
  const reached = withStep(before, stepId, (step) => {
    if (step.status === 'planned') {
      return {
        ...step,
        status: 'opened',
        moment,
        openedAt: at,
        enteredAt: at,
        momentAt: at,
        spentSeconds: 0,
        talkSeconds: 0,
      }
    }
    const { ready: _before, ...rest } = step
    return { ...rest, moment, enteredAt: isSameStep ? (step.enteredAt ?? at) : at, momentAt: at }
  })
  return {
    ...reached,
    status: 'live',
    currentStepId: stepId,
    ...(reached.tables ? { tables: { ...reached.tables, isShown: false } } : {}),
  }
}
