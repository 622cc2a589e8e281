import { valueAt, withValue } from '../keyed'
import type { KernelEvent, WorkshopEvent } from './event'
import type { KitConfig, KitRegistry } from './kit'
import { kitOf } from './kit'
import { evolveAfterwards } from './evolve-afterwards'
import { evolveFlow } from './evolve-flow'
import { evolveHarvest } from './evolve-harvest'
import { evolveLeading } from './leading'
import { withSealed, withStepEvent } from './evolve-step'
import { withProxiesCounted } from './proxies'
import type { Tables } from './tables'
import { evolveTables } from './tables'
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
    case 'TablesMade':
    case 'PersonSeated':
    case 'TablesEnded':
    case 'SeatingShown':
      return withTables(state, evolveTables(state.tables, event))
    case 'WorkshopClosed':
    case 'MomentReached':
    case 'LastCallStarted':
    case 'StepFinished':
    case 'StepReopened':
    case 'CountdownSet':
    case 'FocusSet':
    case 'ScreenBlanked':
    case 'TablesShown':
    case 'VoiceReady':
    case 'MinorityNoted':
    case 'SenderBlocked':
    case 'SenderAllowed':
      return evolveFlow(kits, state, event)
    case 'HandRaised':
    case 'TurnGiven':
    case 'TurnTakenBack':
    case 'JesterVolunteered':
    case 'JesterAppointed':
      return { ...state, speaking: evolveSpeaking(state.speaking, event) }
    case 'ScribeAppointed':
      return withScribe(state, event.participantId)
    case 'HarvestAdded':
    case 'HarvestEdited':
    case 'HarvestRemoved':
    case 'HarvestRestored':
      return withStep(state, event.stepId, (step) => ({ ...step, ...evolveHarvest(step, event) }))
    case 'FacilitatorAdmitted':
    case 'FacilitatorDismissed':
    case 'LeadHandedOver':
      return { ...state, leading: evolveLeading(state.leading, event) }
    case 'ForewordWritten':
    case 'ReportLineHidden':
    case 'ReportPublished':
    case 'ReportTakenBack':
    case 'OutcomeTold':
      return evolveAfterwards(state, event)
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
    perTable: plan.perTable ?? false,
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
    perTable: plan.perTable ?? false,
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
  { participantId, seat, name, proxy, ahead }: Extract<KernelEvent, { type: 'ParticipantJoined' }>,
): WorkshopState {
  const participant: Participant = {
    participantId,
    seat,
    status: 'in',
    ...(name === undefined ? {} : { name }),
    ...(proxy === undefined ? {} : { isProxy: proxy }),
    ...(ahead === undefined ? {} : { ahead }),
  }
  const joined = { ...state, participants: withValue(state.participants, participantId, participant) }
  return proxy ? withProxiesCounted(joined, state.currentStepId) : joined
}

function withScribe(
  { scribeId: _before, ...state }: WorkshopState,
  participantId: string | null,
): WorkshopState {
  return participantId === null ? state : { ...state, scribeId: participantId }
}

function withParticipantStatus(
  state: WorkshopState,
  participantId: string,
  status: 'left' | 'removed',
): WorkshopState {
  const participant = valueAt(state.participants, participantId)
  if (!participant) return state
  return {
    ...(state.scribeId === participantId ? withScribe(state, null) : state),
    participants: withValue(state.participants, participantId, { ...participant, status }),
    speaking: withoutSpeaker(state.speaking, participantId),
  }
}

function withTables({ tables: _old, ...state }: WorkshopState, tables: Tables | undefined): WorkshopState {
  return tables ? { ...state, tables } : state
}
