import type { Keyed } from '../keyed'
import { noneKeyed } from '../keyed'
import type { BlockedSenders } from './blocked-senders'
import type { Countdown } from './countdown'
import type { Harvest } from './evolve-harvest'
import type { KitConfig, KitState } from './kit'
import type { Leading } from './leading'
import { ownerLeads } from './leading'
import type { Moment } from './moment'
import type { About } from './plan'
import type { Outcome } from './outcome'
import type { Publication } from './publication'
import { unpublished } from './publication'
import type { HeldWith, Report } from './report-schema'
import { limits } from './limits'
import type { Speaking } from './speaking'
import { nobodySpeaks } from './speaking'
import type { StepTables } from './step-tables'
import type { MinorityNote, ShownTables } from './table'
import type { Tables } from './tables'

export type WorkshopStatus = 'prepared' | 'lobby' | 'live' | 'closed'

export interface Participant {
  readonly participantId: string
  /** A number its owner can see, drawn at random: with it one can be asked to speak without a name. */
  readonly seat: number
  readonly name?: string
  readonly status: 'in' | 'left' | 'removed'
  /** Has no phone: the facilitator enters for them. */
  readonly isProxy?: true
  /** Answered ahead and has not been there since. */
  readonly ahead?: true
}

interface StepBase extends Harvest {
  readonly stepId: string
  readonly kind: string
  readonly title: string
  readonly instruction: string
  readonly minutes: number
  readonly config: KitConfig
  readonly kit: KitState
  /** Planned to go by table. */
  readonly perTable: boolean
  /** How many answered it ahead, once that is closed. */
  readonly ahead?: number
}

export interface PlannedStep extends StepBase {
  readonly status: 'planned'
}

export interface OpenedStep extends StepBase {
  readonly status: 'opened' | 'finished' | 'sealed'
  readonly moment: Moment
  readonly openedAt: string
  /** When the present stay in this step began; absent while another step is current. */
  readonly enteredAt?: string
  /** When the present moment began, while the step is current. */
  readonly momentAt?: string
  readonly finishedAt?: string
  /** Rounds whose figures the group has seen: they stay as they were seen. */
  readonly shownRounds?: readonly string[]
  /** For what counts from paper were in these figures: they stay as well. */
  readonly seenPaper?: readonly string[]
  /** In the anonymous mode: for how many people could be entered while it took answers. */
  readonly proxies?: number
  /** Input closes then; announced, so that a started sentence can be finished. */
  readonly lastCallEndsAt?: string
  /** Time spent in the step and in its talks, over all visits, without the present one. */
  readonly spentSeconds: number
  readonly talkSeconds: number
  /** Voices that are ready with the present moment. */
  readonly ready?: Keyed<true>
  /** Who counts at which table, and what was given there; absent where that plays no part. */
  readonly tables?: StepTables
  /** Somebody gave something that counts at no table, because there were none yet. */
  readonly isUnmarked?: true
  readonly minority?: Keyed<MinorityNote>
  readonly blocked?: BlockedSenders
  /** What the screen shows of the tables. */
  readonly shownTables?: ShownTables
}

export type Step = PlannedStep | OpenedStep

export interface WorkshopState {
  readonly status: WorkshopStatus
  readonly about: About
  /** Absent in workshops from before there were editions: they have the built-in compass. */
  readonly compass?: HeldWith
  readonly preparedAt: string
  readonly lobbyOpenedAt?: string
  readonly closedAt?: string
  readonly order: readonly string[]
  readonly steps: Readonly<Record<string, Step>>
  readonly currentStepId?: string
  readonly participants: Keyed<Participant>
  /** How many took part on paper. */
  readonly paperPeople: number
  /** The step that people may answer ahead, and until when. */
  readonly preWork?: { readonly stepId: string; readonly closesAt: string }
  readonly door: { readonly locked: boolean; readonly maximum: number }
  readonly countdown?: Countdown
  readonly focus?: { readonly stepId: string; readonly itemId: string }
  readonly blank: boolean
  readonly speaking: Speaking
  readonly leading: Leading
  readonly tables?: Tables
  /** Who writes down on their phone what the group says, beside who leads. */
  readonly scribeId?: string
  /** The report of a conversation that was held elsewhere: it is all there is of it. */
  readonly imported?: Report
  readonly publication: Publication
  /** What became of what was promised: by step, then by item. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, Outcome>>>>
}

/** Before the first event. A log starts with `WorkshopPrepared`, which replaces all of it. */
export const unprepared: WorkshopState = {
  status: 'prepared',
  about: {
    title: '',
    groupName: '',
    hostName: '',
    language: 'nl',
    mode: 'anonymous',
    atLeast: 5,
    retentionDays: 30,
  },
  preparedAt: '',
  order: [],
  steps: {},
  participants: noneKeyed(),
  paperPeople: 0,
  door: { locked: false, maximum: limits.people },
  blank: false,
  speaking: nobodySpeaks,
  leading: ownerLeads,
  publication: unpublished,
  outcomes: {},
}

export function stepOf(state: WorkshopState, stepId: string): Step | undefined {
  return Object.hasOwn(state.steps, stepId) ? state.steps[stepId] : undefined
}

export function currentStep(state: WorkshopState): OpenedStep | undefined {
  const step = state.currentStepId === undefined ? undefined : stepOf(state, state.currentStepId)
  return step && step.status !== 'planned' ? step : undefined
}

export function stepsInOrder(state: WorkshopState): readonly Step[] {
  return state.order.flatMap((stepId) => stepOf(state, stepId) ?? [])
}

export function withStep(state: WorkshopState, stepId: string, change: (step: Step) => Step): WorkshopState {
  const step = stepOf(state, stepId)
  return step ? { ...state, steps: { ...state.steps, [stepId]: change(step) } } : state
}
