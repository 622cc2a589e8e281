import type { Pointer } from '../insight/pointers'
import type { Json } from '../json'
import { valueAt, valuesOf } from '../keyed'
import type { KitConfig, KitRegistry } from './kit'
import { kitOf } from './kit'
import { hasHadPreWork } from './decide-pre-work'
import type { Moment } from './moment'
import { answeredAhead, preWorkMoment, preWorkStep } from './pre-work'
import type { Step, WorkshopState } from './state'
import { currentStep } from './state'
import type { FacilitatorView, SharedView, Surroundings } from './view'
import { sharedView } from './view'
import { pointersView } from './view-pointers'
import type { SpeakingConsoleView } from './view-speaking'
import { speakingConsoleView } from './view-speaking'
import type { Wifi } from './wifi'
import type { TableFactsView } from './view-tables'
import { tableFacts } from './view-tables'

export type PersonView = {
  readonly participantId: string
  readonly seat: number
  readonly name?: string
  readonly isHere: boolean
  readonly status: 'in' | 'left' | 'removed'
  readonly isProxy?: true
  readonly table?: number
  readonly speaksFor?: number
}

/** One line of the running order, with its settings so that it can be edited. */
export type PlanView = {
  readonly stepId: string
  readonly kind: string
  readonly title: string
  readonly instruction: string
  readonly minutes: number
  readonly status: Step['status']
  readonly spentSeconds: number
  /** Time in which people talked, without the present stay. */
  readonly talkSeconds: number
  /** Since when it is the current step. */
  readonly enteredAt?: string
  readonly moments: readonly { readonly round: string; readonly phase: Moment['phase'] }[]
  readonly harvestCount: number
  readonly perTable: boolean
  /** Whether it can be answered before the conversation, and how many did once that is closed. */
  readonly canBeAhead: boolean
  readonly ahead?: number
  readonly config: Json
}

export type ConsoleView = SharedView & {
  readonly atLeast: number
  readonly blank: boolean
  readonly screens: number
  readonly door: {
    readonly locked: boolean
    readonly maximum: number
    readonly code?: string
    readonly address?: string
    readonly qrAddress?: string
  }
  readonly lobbyOpenedAt?: string
  readonly preWork?: { readonly stepId: string; readonly closesAt: string; readonly answered: number }
  /** Whether people were told already how they are known and how long it is kept. */
  readonly isPromised: boolean
  readonly order: readonly string[]
  /** Keyed by id, so that a change to one line is a small patch. */
  readonly plans: { readonly [stepId: string]: PlanView | undefined }
  readonly people: { readonly [participantId: string]: PersonView | undefined }
  readonly peopleIn: number
  readonly floor: SpeakingConsoleView
  readonly scribeId?: string
  readonly pointers: readonly Pointer[]
  readonly wifi?: Wifi
  readonly leaderId: string
  readonly facilitators: readonly FacilitatorView[]
  readonly tableFacts: readonly TableFactsView[]
  readonly isSeatingShown: boolean
}

/** A config came out of a zod schema or a stored row: it is JSON. */
function configJson(config: KitConfig): Json {
  return config as unknown as Json
}

const plans = new WeakMap<Step, PlanView>()

/** Kept as long as the step is the same object: comparing an unchanged plan is then one comparison. */
function planView(kits: KitRegistry, step: Step): PlanView {
  const known = plans.get(step)
  if (known) return known
  const { stepId, kind, title, instruction, minutes, status } = step
  const enteredAt = step.status === 'planned' ? undefined : step.enteredAt
  const view: PlanView = {
    stepId,
    kind,
    title,
    instruction,
    minutes,
    status,
    spentSeconds: step.status === 'planned' ? 0 : step.spentSeconds,
    talkSeconds: step.status === 'planned' ? 0 : step.talkSeconds,
    ...(enteredAt === undefined ? {} : { enteredAt }),
    moments: kitOf(kits, kind)?.moments(step.config) ?? [],
    harvestCount: step.harvest.length,
    perTable: step.perTable,
    canBeAhead: step.status === 'planned' && preWorkMoment(kits, step) !== undefined,
    ...(step.ahead === undefined ? {} : { ahead: step.ahead }),
    config: configJson(step.config),
  }
  plans.set(step, view)
  return view
}

function peopleViews(state: WorkshopState, here: ReadonlySet<string>): readonly PersonView[] {
  const people = valuesOf(state.participants).filter(({ ahead }) => !ahead)
  return people.map(({ participantId, seat, name, status, isProxy }) => {
    const table = state.tables && valueAt(state.tables.seats, participantId)
    const speaksFor = state.tables && valueAt(state.tables.speakers, participantId)
    return {
      participantId,
      seat,
      ...(name === undefined ? {} : { name }),
      isHere: status === 'in' && (here.has(participantId) || isProxy === true),
      status,
      ...(isProxy === undefined ? {} : { isProxy }),
      ...(table === undefined ? {} : { table }),
      ...(speaksFor === undefined ? {} : { speaksFor }),
    }
  })
}

function consolePreWork(kits: KitRegistry, state: WorkshopState): Pick<ConsoleView, 'preWork'> {
  const step = preWorkStep(kits, state)
  if (!state.preWork || !step) return {}
  return { preWork: { ...state.preWork, answered: answeredAhead(kits, step) } }
}

export function consoleView(kits: KitRegistry, state: WorkshopState, around: Surroundings): ConsoleView {
  const people = peopleViews(state, around.here)
  return {
    ...sharedView(kits, state, around, 'console'),
    atLeast: state.about.atLeast,
    blank: state.blank,
    screens: around.screens,
    door: { locked: state.door.locked, maximum: state.door.maximum, ...around.door },
    ...(state.lobbyOpenedAt === undefined ? {} : { lobbyOpenedAt: state.lobbyOpenedAt }),
    ...consolePreWork(kits, state),
    isPromised: state.status !== 'prepared' || hasHadPreWork(state),
    order: state.order,
    plans: Object.fromEntries(
      state.order.flatMap((id) => {
        const step = state.steps[id]
        return step ? [[id, planView(kits, step)]] : []
      }),
    ),
    people: Object.fromEntries(people.map((person) => [person.participantId, person])),
    floor: speakingConsoleView(kits, state),
    ...(state.scribeId === undefined ? {} : { scribeId: state.scribeId }),
    pointers: pointersView(kits, state),
    ...(around.wifi ? { wifi: around.wifi } : {}),
    leaderId: state.leading.leaderId,
    facilitators: around.facilitators ?? [],
    tableFacts: tableFacts(kits, state, currentStep(state)),
    isSeatingShown: state.tables?.isShown === true,
    peopleIn: people.filter((person) => person.status === 'in').length,
  }
}
