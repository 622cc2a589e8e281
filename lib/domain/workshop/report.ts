import { valuesOf } from '../keyed'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import type { Report, ReportStep } from './report-schema'
import type { OpenedStep, WorkshopState } from './state'
import { stepsInOrder } from './state'
import { viewContext } from './view-context'

export type { Report, ReportStep } from './report-schema'

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
    ...(step.ahead === undefined || step.ahead === 0 ? {} : { ahead: step.ahead }),
    harvest,
    result: kitOf(kits, kind)?.result(step.kit, viewContext(state, step, 'record')) ?? {},
  }
}

/** What a workshop came to. The same from the live state and from the log, before and after sealing. */
export function reportOf(kits: KitRegistry, state: WorkshopState): Report {
  if (state.imported) return state.imported
  const steps = stepsInOrder(state)
  return {
    about: state.about,
    ...(state.compass === undefined ? {} : { compass: state.compass }),
    people: valuesOf(state.participants).filter(({ ahead }) => !ahead).length + state.paperPeople,
    ...(state.paperPeople === 0 ? {} : { onPaper: state.paperPeople }),
    ...(state.lobbyOpenedAt === undefined ? {} : { openedAt: state.lobbyOpenedAt }),
    ...(state.closedAt === undefined ? {} : { closedAt: state.closedAt }),
    steps: steps.flatMap((step) => (step.status === 'planned' ? [] : reportStep(kits, state, step))),
    notHeld: steps.filter((step) => step.status === 'planned').map((step) => step.title),
  }
}
