import type { Pointer } from '../../insight/pointers'
import { agreedPointer, silencePointer, splitPointer, stillPointer } from '../../insight/pointers'
import { isRevealed } from '../../workshop/moment'
import type { ViewContext } from '../../workshop/kit'
import type { DilemmaConfig } from './config'
import { dilemmaMoments, firstRound } from './course'
import type { DilemmaState } from './state'
import { toldPoints } from './state'
import { dilemmaScreen } from './view'

/** What the figures of the round that was just revealed ask for. */
export function dilemmaPointers(
  state: DilemmaState,
  context: ViewContext<DilemmaConfig>,
): readonly Pointer[] {
  const { config, moment, atLeast } = context
  if (!isRevealed(dilemmaMoments(config), moment, moment.round)) return []
  const points = toldPoints(state, moment.round, context)
  if (!points) return []
  const { rounds, movement } = dilemmaScreen(state, context)
  const silent = rounds.find(({ round }) => round === moment.round)?.silentMiddle
  return [
    ...splitPointer(points, atLeast),
    ...(moment.round === firstRound ? agreedPointer(points, atLeast) : []),
    ...silencePointer(silent),
    ...stillPointer(movement),
  ]
}
