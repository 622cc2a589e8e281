import { valuesOf } from '../keyed'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import type { ItemOutcome } from './outcome'
import { promisesIn } from './promise'
import { withoutHiddenLines } from './report-lines'
import type { Report, ReportStep } from './report-schema'
import type { OpenedStep, WorkshopState } from './state'
import { stepsInOrder } from './state'
import { spokenFor } from './step-tables'
import { toldNotes } from './told-in-step'
import { atLeastIn, tableContext, viewContext } from './view-context'
import { toldTablesOf } from './view-tables'

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

/** What each table came to, and what stood beside it. */
function tableResults(
  kits: KitRegistry,
  state: WorkshopState,
  step: OpenedStep,
): Pick<ReportStep, 'tables' | 'minority'> {
  const kit = kitOf(kits, step.kind)
  const stepTables = step.tables
  const minority = toldNotes(step, atLeastIn(state))
  const tables = toldTablesOf(kits, state, step, 'record').flatMap((table) => {
    const part = stepTables?.kits[table]
    if (!kit || !stepTables || !part) return []
    const people = spokenFor(stepTables, table)
    const result = kit.result(part, tableContext(state, step, 'record', table))
    return [{ table, ...(people === undefined ? {} : { people }), result }]
  })
  return {
    ...(tables.length > 0 ? { tables } : {}),
    ...(minority.length > 0 ? { minority } : {}),
  }
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
    ...(step.ahead === undefined || step.ahead === 0 ? {} : { ahead: step.ahead }),
    harvest,
    result: kitOf(kits, kind)?.result(step.kit, viewContext(state, step, 'record')) ?? {},
    ...(outcomes.length > 0 ? { outcomes } : {}),
    ...tableResults(kits, state, step),
  }
}

function heldReport(kits: KitRegistry, state: WorkshopState): Report {
  const steps = stepsInOrder(state)
  const people = valuesOf(state.participants).filter(({ ahead }) => !ahead)
  const proxies = people.filter((person) => person.isProxy).length
  const tablePhones = state.tables?.speakers.size ?? 0
  return {
    about: state.about,
    ...(state.compass === undefined ? {} : { compass: state.compass }),
    people: people.length + state.paperPeople,
    ...(proxies > 0 ? { proxies } : {}),
    ...(tablePhones > 0 ? { tablePhones } : {}),
    ...(state.paperPeople === 0 ? {} : { onPaper: state.paperPeople }),
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
