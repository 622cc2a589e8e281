import { valueAt, withValue } from '../keyed'
import type { KernelEvent, StepEvent, StepSealed, WorkshopEvent } from './event'
import type { KitConfig, KitRegistry } from './kit'
import { kitOf } from './kit'
import { evolveFlow } from './evolve-flow'
import { evolveHarvest } from './evolve-harvest'
import { evolveSpeaking, withoutSpeaker } from './speaking'
import type { Participant, PlannedStep, WorkshopState } from './state'
import { unprepared, withStep } from './state'

/** The state after an event. The whole live state is a fold of the log with this. */
export function evolve(kits: KitRegistry, state: WorkshopState, event: WorkshopEvent): WorkshopState {
  switch (event.type) {
    case 'WorkshopPrepared':
      return withPrepared(event)
    case 'WorkshopImported':
      return withImported(event)
    case 'AboutEdited':
      return { ...state, about: event.about }
    case 'LobbyOpened':
      return { ...state, status: 'lobby', lobbyOpenedAt: event.at }
    case 'PreWorkOpened':
      return { ...state, preWork: { stepId: event.stepId, closesAt: event.closesAt } }
    case 'PreWorkClosed':
      return withPreWorkClosed(state, event)
    case 'StepAdded':
      return withStepAdded(kits, state, event)
    case 'StepChanged':
      return withStepChanged(kits, state, event)
    case 'StepMoved':
      return { ...state, order: moved(state.order, event.stepId, event.before) }
    case 'StepRemoved':
      return withoutStep(state, event.stepId)
    case 'LobbyLocked':
      return { ...state, door: { ...state.door, locked: event.locked } }
    case 'PeopleLimited':
      return { ...state, door: { ...state.door, maximum: event.maximum } }
    case 'PaperPeopleCounted':
      return { ...state, paperPeople: event.people }
    case 'ParticipantJoined':
      return withJoined(state, event)
    case 'ParticipantLeft':
      return withParticipantStatus(state, event.participantId, 'left')
    case 'ParticipantRemoved':
      return withParticipantStatus(state, event.participantId, 'removed')
    case 'WorkshopClosed':
    case 'MomentReached':
    case 'LastCallStarted':
    case 'StepFinished':
    case 'StepReopened':
    case 'CountdownSet':
    case 'FocusSet':
    case 'ScreenBlanked':
      return evolveFlow(kits, state, event)
    case 'HandRaised':
    case 'TurnGiven':
    case 'JesterVolunteered':
    case 'JesterAppointed':
      return { ...state, speaking: evolveSpeaking(state.speaking, event) }
    case 'HarvestAdded':
    case 'HarvestEdited':
    case 'HarvestRemoved':
      return withStep(state, event.stepId, (step) => ({
        ...step,
        harvest: evolveHarvest(step.harvest, event),
      }))
    case 'StepSealed':
      return withSealed(kits, state, event)
    case 'StepEvent':
      return withStepEvent(kits, state, event)
  }
}

function withPrepared({
  about,
  at,
  compass,
}: Extract<KernelEvent, { type: 'WorkshopPrepared' }>): WorkshopState {
  return { ...unprepared, about, preparedAt: at, ...(compass === undefined ? {} : { compass }) }
}

function withImported({ report, at }: Extract<KernelEvent, { type: 'WorkshopImported' }>): WorkshopState {
  const { about, openedAt, closedAt } = report
  return {
    ...unprepared,
    about,
    status: 'closed',
    preparedAt: at,
    ...(openedAt === undefined ? {} : { lobbyOpenedAt: openedAt }),
    ...(closedAt === undefined ? {} : { closedAt }),
    imported: report,
  }
}

export function fold(kits: KitRegistry, events: readonly WorkshopEvent[], from = unprepared): WorkshopState {
  return events.reduce((state, event) => evolve(kits, state, event), from)
}

/** The config in an event went through the schema of its kit before the event was made or read. */
function trusted(config: unknown): KitConfig {
  return config as KitConfig
}

function inserted(order: readonly string[], stepId: string, before: string | null): readonly string[] {
  const index = before === null ? -1 : order.indexOf(before)
  return index < 0 ? [...order, stepId] : [...order.slice(0, index), stepId, ...order.slice(index)]
}

function moved(order: readonly string[], stepId: string, before: string | null): readonly string[] {
  return inserted(
    order.filter((each) => each !== stepId),
    stepId,
    before,
  )
}

function withStepAdded(
  kits: KitRegistry,
  state: WorkshopState,
  { stepId, plan, before }: Extract<KernelEvent, { type: 'StepAdded' }>,
): WorkshopState {
  const kit = kitOf(kits, plan.kind)
  if (!kit) return state
  const step: PlannedStep = {
    stepId,
    status: 'planned',
    kind: plan.kind,
    title: plan.title,
    instruction: plan.instruction,
    minutes: plan.minutes,
    config: trusted(plan.config),
    kit: kit.initial(),
    harvest: [],
  }
  return { ...state, steps: { ...state.steps, [stepId]: step }, order: inserted(state.order, stepId, before) }
}

/** A step that becomes one of another kind starts empty: what a kit kept is only for that kit. */
function withStepChanged(
  kits: KitRegistry,
  state: WorkshopState,
  { stepId, plan }: Extract<KernelEvent, { type: 'StepChanged' }>,
): WorkshopState {
  const kit = kitOf(kits, plan.kind)
  if (!kit) return state
  return withStep(state, stepId, (step) => ({
    ...step,
    ...plan,
    config: trusted(plan.config),
    kit: plan.kind === step.kind ? step.kit : kit.initial(),
  }))
}

function withPreWorkClosed(
  { preWork: _over, ...state }: WorkshopState,
  { stepId, answered }: Extract<KernelEvent, { type: 'PreWorkClosed' }>,
): WorkshopState {
  return withStep(state, stepId, (step) => ({ ...step, ahead: answered }))
}

function withoutStep(state: WorkshopState, stepId: string): WorkshopState {
  const { [stepId]: _gone, ...steps } = state.steps
  return { ...state, steps, order: state.order.filter((each) => each !== stepId) }
}

function withJoined(
  state: WorkshopState,
  { participantId, seat, name, ahead }: Extract<KernelEvent, { type: 'ParticipantJoined' }>,
): WorkshopState {
  const participant: Participant = {
    participantId,
    seat,
    status: 'in',
    ...(name === undefined ? {} : { name }),
    ...(ahead === undefined ? {} : { ahead }),
  }
  return { ...state, participants: withValue(state.participants, participantId, participant) }
}

function withParticipantStatus(
  state: WorkshopState,
  participantId: string,
  status: 'left' | 'removed',
): WorkshopState {
  const participant = valueAt(state.participants, participantId)
  if (!participant) return state
  return {
    ...state,
    participants: withValue(state.participants, participantId, { ...participant, status }),
    speaking: withoutSpeaker(state.speaking, participantId),
  }
}

function withStepEvent(
  kits: KitRegistry,
  state: WorkshopState,
  { stepId, kind, event }: StepEvent,
): WorkshopState {
  return withStep(state, stepId, (step) => {
    const kit = kitOf(kits, kind)
    return kit ? { ...step, kit: kit.evolve(step.kit, event) } : step
  })
}

function withSealed(
  kits: KitRegistry,
  state: WorkshopState,
  { stepId, kind, sealed }: StepSealed,
): WorkshopState {
  return withStep(state, stepId, (step) => {
    const kit = kitOf(kits, kind)
    return kit && step.status !== 'planned' ? { ...step, status: 'sealed', kit: kit.unseal(sealed) } : step
  })
}
