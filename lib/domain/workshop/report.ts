import type { Json } from '../json'
import { valuesOf } from '../keyed'
import type { HarvestLine } from './harvest'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import type { About } from './plan'
import type { OpenedStep, WorkshopState } from './state'
import { stepsInOrder } from './state'
import { viewContext } from './view-context'

/** One step as the report keeps it. Times in whole minutes. */
export interface ReportStep {
  readonly stepId: string
  readonly kind: string
  readonly title: string
  readonly plannedMinutes: number
  readonly spentMinutes: number
  readonly talkMinutes: number
  readonly harvest: readonly HarvestLine[]
  readonly result: Json
}

export interface Report {
  readonly about: About
  /** How many people joined. */
  readonly people: number
  readonly openedAt?: string
  readonly closedAt?: string
  /** Steps that were held, in the running order. */
  readonly steps: readonly ReportStep[]
  /** Titles of steps that were planned and not held. */
  readonly notHeld: readonly string[]
}

const secondsPerMinute = 60

function reportStep(kits: KitRegistry, state: WorkshopState, step: OpenedStep): ReportStep {
  const { stepId, kind, title, minutes, harvest } = step
  return {
    stepId,
    kind,
    title,
    plannedMinutes: minutes,
    spentMinutes: Math.round(step.spentSeconds / secondsPerMinute),
    talkMinutes: Math.round(step.talkSeconds / secondsPerMinute),
    harvest,
    result: kitOf(kits, kind)?.result(step.kit, viewContext(state, step, 'record')) ?? {},
  }
}

/** What a workshop came to. The same from the live state and from the log, before and after sealing. */
export function reportOf(kits: KitRegistry, state: WorkshopState): Report {
  const steps = stepsInOrder(state)
  return {
    about: state.about,
    people: valuesOf(state.participants).length,
    ...(state.lobbyOpenedAt === undefined ? {} : { openedAt: state.lobbyOpenedAt }),
    ...(state.closedAt === undefined ? {} : { closedAt: state.closedAt }),
    steps: steps.flatMap((step) => (step.status === 'planned' ? [] : reportStep(kits, state, step))),
    notHeld: steps.filter((step) => step.status === 'planned').map((step) => step.title),
  }
}
