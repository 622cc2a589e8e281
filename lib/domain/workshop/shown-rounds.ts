import type { KitRegistry } from './kit'
import { answeredInRoom, kitOf } from './kit'
import { isRevealed } from './moment'
import type { Step, WorkshopState } from './state'
import { withStep } from './state'
import { atLeastIn, atLeastOfOne, viewContext } from './view-context'

/** In the mode with names there is nothing to find out. */
function isHidingAnything(state: WorkshopState): boolean {
  return atLeastIn(state) > 1
}

/**
 * Remembers of which rounds the group sees figures at this moment. One answer more or less in figures that were
 * seen before is the answer of one person, so from then on they stay as they are. Where too few had answered
 * nothing was seen, and nothing is fixed.
 */
export function withFiguresSeen(kits: KitRegistry, state: WorkshopState, stepId: string): WorkshopState {
  if (!isHidingAnything(state)) return state
  return withStep(state, stepId, (step) => {
    const kit = kitOf(kits, step.kind)
    if (step.status !== 'opened' || kit?.counted === undefined) return step
    const moments = kit.moments(step.config)
    const before = step.shownRounds ?? []
    // Figures of too few in the room are not told, however many were entered from paper.
    const isNew = (round: string) =>
      !before.includes(round) &&
      isRevealed(moments, step.moment, round) &&
      answeredInRoom(kit, step.kit, round) >= atLeastOfOne(state, step)
    const seen = [...new Set(moments.map(({ round }) => round))].filter(isNew)
    return seen.length === 0 ? step : { ...step, shownRounds: [...before, ...seen] }
  })
}

/**
 * The same for counts from paper: one card more or less in figures that were seen with cards in them is what one
 * person wrote. What was kept back was not seen, and may grow.
 */
export function withPaperSeen(kits: KitRegistry, state: WorkshopState, stepId: string): WorkshopState {
  if (!isHidingAnything(state)) return state
  return withStep(state, stepId, (step) => {
    const kit = kitOf(kits, step.kind)
    if (step.status !== 'opened' || kit?.paperIn === undefined) return step
    const { paperIn, moments } = kit
    const [course, context] = [moments(step.config), viewContext(state, step, 'record')]
    const rounds = [...new Set(course.map(({ round }) => round))]
    const told = rounds
      .filter((round) => isRevealed(course, step.moment, round))
      .flatMap((round) => paperIn(step.kit, round, context).told)
    const before = step.seenPaper ?? []
    const seen = told.filter((each) => !before.includes(each))
    return seen.length === 0 ? step : { ...step, seenPaper: [...before, ...seen] }
  })
}

/** Whether the figures of the round a step stands at were seen before. */
export function areFiguresFixed(state: WorkshopState, step: Step): boolean {
  if (step.status === 'planned' || !isHidingAnything(state)) return false
  return step.shownRounds?.includes(step.moment.round) ?? false
}
