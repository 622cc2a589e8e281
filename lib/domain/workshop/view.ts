import type { Json } from '../json'
import type { BlockedItemView } from './blocked-senders'
import { blockedItems } from './blocked-senders'
import type { Countdown } from './countdown'
import type { HarvestLine } from './harvest'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import type { Mode } from './mode'
import type { Moment } from './moment'
import { preWorkStep } from './pre-work'
import { proxiesIn } from './proxies'
import { areFiguresFixed } from './shown-rounds'
import type { OpenedStep, WorkshopState, WorkshopStatus } from './state'
import { currentStep } from './state'
import type { ReadinessView } from './readiness'
import { canBeReady, readinessView } from './readiness'
import type { Audience } from './view-context'
import { viewContext } from './view-context'
import type { SpeakerView, SpeakingView } from './view-speaking'
import { scribeView, speakingView } from './view-speaking'
import type { Wifi } from './wifi'
import type { MinorityView, SeatedView, SeatingView, TablesView } from './view-tables'
import { minorityView, seatedView, seatingView, tablesView } from './view-tables'

/** What is known beside the log: who is connected, and how one comes in. */
export interface Surroundings {
  /** People connected now or a moment ago. */
  readonly here: ReadonlySet<string>
  /** Whose voice is whose in a step, which nobody but the server can tell. */
  readonly voiceIn?: (stepId: string, participantId: string) => string | undefined
  readonly screens: number
  readonly door?: { readonly code: string; readonly address: string; readonly qrAddress: string }
  /** The network of the room, as long as the workshop is open. */
  readonly wifi?: Wifi
  /** Who may lead, by name, the owner first. Nobody where no account owns the workshop. */
  readonly facilitators?: readonly FacilitatorView[]
}

export type FacilitatorView = {
  readonly facilitatorId: string
  readonly name: string
  readonly isHere: boolean
}

export type HarvestView = {
  readonly lineId: string
  readonly kind: HarvestLine['kind']
  readonly text: string
  readonly about?: string
  readonly table?: number
}

/** The step everybody is looking at. `content` is the view of its kit. */
export type StepView = {
  readonly stepId: string
  readonly kind: string
  readonly title: string
  readonly instruction: string
  readonly minutes: number
  readonly moment: { readonly round: string; readonly phase: Moment['phase'] }
  readonly isDone: boolean
  /** Open again after its figures were seen: no answer changes them any more. */
  readonly isFixed?: true
  readonly answered: number
  /** How many of these answered before the conversation. */
  readonly ahead?: number
  readonly lastCallEndsAt?: string
  readonly harvest: readonly HarvestView[]
  readonly content: Json
  /** How many are ready; absent where that is not asked. */
  readonly readiness?: ReadinessView
  readonly perTable?: true
  /** Screen and console: the same table by table. */
  readonly tables?: TablesView
  readonly minority?: readonly MinorityView[]
  /** Console: where it can be done, the items through which a sender was blocked. */
  readonly blocked?: readonly BlockedItemView[]
}

/** What all three audiences see of a workshop. */
export type SharedView = {
  readonly status: WorkshopStatus
  readonly title: string
  readonly groupName: string
  readonly hostName: string
  readonly mode: Mode
  readonly language: 'nl' | 'en'
  readonly retentionDays: number
  /** How many people are here. */
  readonly here: number
  readonly countdown?: CountdownView
  readonly focus?: { readonly stepId: string; readonly itemId: string; readonly text: string }
  readonly speaking?: SpeakingView
  readonly seating?: SeatingView
  /** Who writes down on their phone what is said. */
  readonly scribe?: SpeakerView
  readonly step?: StepView
}

/** A `type`, unlike the interface the schema gives, so that it counts as JSON. */
export type CountdownView =
  | { readonly status: 'running'; readonly endsAt: string; readonly totalSeconds: number }
  | { readonly status: 'paused'; readonly secondsLeft: number; readonly totalSeconds: number }

function harvestView({ lineId, kind, text, about, table }: HarvestLine): HarvestView {
  return {
    lineId,
    kind,
    text,
    ...(about === undefined ? {} : { about }),
    ...(table === undefined ? {} : { table }),
  }
}

function countdownView(countdown: Countdown): CountdownView {
  return { ...countdown }
}

export function stepView(
  kits: KitRegistry,
  state: WorkshopState,
  step: OpenedStep,
  audience: Exclude<Audience, 'record'>,
  around: Surroundings,
): StepView {
  const kit = kitOf(kits, step.kind)
  const { stepId, kind, title, instruction, minutes, moment, lastCallEndsAt } = step
  const { here, voiceIn } = around
  const tables = audience === 'phone' ? undefined : tablesView(kits, state, step, audience)
  const minority = minorityView(kits, state, step)
  return {
    stepId,
    kind,
    title,
    instruction,
    minutes,
    moment,
    isDone: step.status !== 'opened',
    ...(moment.phase === 'open' && areFiguresFixed(state, step) ? { isFixed: true as const } : {}),
    answered: kit?.answered(step.kit, moment.round) ?? 0,
    ...(step.ahead === undefined || step.ahead === 0 ? {} : { ahead: step.ahead }),
    ...(lastCallEndsAt === undefined ? {} : { lastCallEndsAt }),
    harvest: step.harvest.map(harvestView),
    content: kit?.views[audience](step.kit, viewContext(state, step, audience)) ?? {},
    ...(canBeReady(kits, step)
      ? { readiness: readinessView(state, step, here, (id) => voiceIn?.(stepId, id)) }
      : {}),
    ...(step.perTable ? { perTable: true } : {}),
    ...(tables ? { tables } : {}),
    ...(minority.length > 0 ? { minority } : {}),
    ...(audience === 'console' && kit?.senderOf && step.status === 'opened'
      ? { blocked: blockedItems(kits, step) }
      : {}),
  }
}

function focusView(kits: KitRegistry, state: WorkshopState): Pick<SharedView, 'focus'> {
  if (!state.focus) return {}
  const step = state.steps[state.focus.stepId]
  const text =
    step &&
    kitOf(kits, step.kind)?.itemText?.(step.kit, viewContext(state, step, 'screen'), state.focus.itemId)
  return text === undefined ? {} : { focus: { ...state.focus, text } }
}

export function sharedView(
  kits: KitRegistry,
  state: WorkshopState,
  around: Surroundings,
  audience: Exclude<Audience, 'record'>,
): SharedView {
  const { title, groupName, hostName, mode, language, retentionDays } = state.about
  const step = currentStep(state)
  const seating = state.status === 'closed' ? undefined : seatingView(state)
  return {
    status: state.status,
    title,
    groupName,
    hostName,
    mode,
    language,
    retentionDays,
    here: around.here.size + proxiesIn(state),
    ...(state.countdown ? { countdown: countdownView(state.countdown) } : {}),
    ...focusView(kits, state),
    ...speakingView(state),
    ...scribeView(state),
    ...(seating ? { seating } : {}),
    ...(step && state.status === 'live' ? { step: stepView(kits, state, step, audience, around) } : {}),
  }
}

/** Phones: nothing about other people, and no address of the door. */
export type PhoneView = SharedView & {
  /** The report can be read on this phone. */
  readonly isReportPublished?: true
  /** What can be answered before the conversation. How many did is not for phones. */
  readonly preWork?: { readonly closesAt: string; readonly step: StepView }
}

function phonePreWork(
  kits: KitRegistry,
  state: WorkshopState,
  around: Surroundings,
): Pick<PhoneView, 'preWork'> {
  const step = preWorkStep(kits, state)
  if (!state.preWork || !step) return {}
  const view = stepView(kits, state, step, 'phone', around)
  return { preWork: { closesAt: state.preWork.closesAt, step: { ...view, answered: 0 } } }
}

export function phoneView(kits: KitRegistry, state: WorkshopState, around: Surroundings): PhoneView {
  const isPublished = state.publication.publishedAt !== undefined
  return {
    ...sharedView(kits, state, around, 'phone'),
    ...phonePreWork(kits, state, around),
    ...(isPublished ? { isReportPublished: isPublished } : {}),
  }
}

export type ScreenView = SharedView & {
  readonly blank: boolean
  readonly locked: boolean
  /** Who sits where, as long as the facilitator shows it. */
  readonly seated?: SeatedView
  readonly door?: { readonly code: string; readonly address: string; readonly qrAddress: string }
  /** Only as long as people come in. */
  readonly wifi?: Wifi
}

export function screenView(kits: KitRegistry, state: WorkshopState, around: Surroundings): ScreenView {
  const seated = seatedView(state)
  return {
    ...sharedView(kits, state, around, 'screen'),
    blank: state.blank,
    locked: state.door.locked,
    ...(seated ? { seated } : {}),
    ...(around.door ? { door: { ...around.door } } : {}),
    ...(around.wifi && state.status === 'lobby' ? { wifi: around.wifi } : {}),
  }
}
