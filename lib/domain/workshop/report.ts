import { valuesOf } from '../keyed'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import type { ItemOutcome } from './outcome'
import { promisesIn } from './promise'
import { withoutHiddenLines } from './report-lines'
import type { Report, ReportStep } from './report-schema'
import type { OpenedStep, WorkshopState } from './state'
import { stepsInOrder } from './state'
import { viewContext } from './view-context'

export type { Report, ReportStep } from './report-schema'

const secondsPerMinute = 60

/** Of what is shared only: what somebody keeps for themself is in no report, nor is what became of it. */
function outcomesIn(kits: KitRegistry, state: WorkshopState, step: OpenedStep): readonly ItemOutcome[] {
  const told = state.outcomes[step.stepId] ?? {}
  return promisesIn(kits, step).flatMap(({ itemId, isShared }) => {
    const outcome = isShared && Object.hasOwn(told, itemId) ? told[itemId] : undefined
    return outcome ? { itemId, ...outcome } : []
  })
}

function reportStep(kits: KitRegistry, state: WorkshopState, step: OpenedStep): ReportStep {
  const { stepId, kind, title, minutes, harvest } = step
  const outcomes = outcomesIn(kits, state, step)
  return {
    stepId,
    kind,
    title,
    plannedMinutes: minutes,
    spentMinutes: Math.round(step.spentSeconds / secondsPerMinute),
    talkMinutes: Math.round(step.talkSeconds / secondsPerMinute),
    harvest,
    result: kitOf(kits, kind)?.result(step.kit, viewContext(state, step, 'record')) ?? {},
    ...(outcomes.length > 0 ? { outcomes } : {}),
  }
}

function heldReport(kits: KitRegistry, state: WorkshopState): Report {
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

/** With what is left out of it too: only for who may leave it out. */
export function wholeReportOf(kits: KitRegistry, state: WorkshopState): Report {
  const { foreword: before, ...held } = state.imported ?? heldReport(kits, state)
  const foreword = state.publication.foreword ?? before ?? ''
  return foreword === '' ? held : { ...held, foreword }
}

/** What a workshop came to. The same from the live state and from the log, before and after sealing. */
export function reportOf(kits: KitRegistry, state: WorkshopState): Report {
  return withoutHiddenLines(kits, wholeReportOf(kits, state), state.publication.hidden)
}
