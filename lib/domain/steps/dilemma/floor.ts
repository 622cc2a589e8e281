import type { Histogram } from '../../insight/histogram'
import { histogramOf, total } from '../../insight/histogram'
import { mayTell } from '../../insight/suppression'
import { valueAt, valuesOf } from '../../keyed'
import type { StepContext, ViewContext } from '../../workshop/kit'
import type { Decision } from '../../workshop/refusal'
import { accept, refuse } from '../../workshop/refusal'
import type { DilemmaConfig } from './config'
import { dilemmaRounds, isFloorOpen } from './course'
import type { DilemmaCommand, DilemmaEvent } from './message'
import type { DilemmaState, FloorPoint } from './state'
import { roundOf } from './state'

/** With more people points are too many to follow: a strip says how many stand where. */
export const mostSinglePoints = 40

/** Numbers are drawn from so many, so that they do not say how many there are. */
const fewestNumbers = 99

export type FloorView = {
  readonly people: number
  /** During the talk; absent when there are few enough to point at somebody, or too many to follow. */
  readonly points?: readonly FloorPoint[]
  /** How many stand at each place; absent when there are too few. */
  readonly counts?: readonly number[]
}

type Of<Type extends DilemmaCommand['type']> = Extract<DilemmaCommand, { type: Type }>
type Context = StepContext<DilemmaConfig>

/** One number for one person in the whole step, and never the seat: that is known in the room. */
function numberOf(state: DilemmaState, { voice, random }: Context): number {
  const rounds = state.sealed ? [] : Object.values(state.rounds)
  const own = rounds.map(({ floor }) => valueAt(floor, voice)?.number).find((each) => each !== undefined)
  if (own !== undefined) return own
  const taken = new Set(rounds.flatMap(({ floor }) => valuesOf(floor).map(({ number }) => number)))
  const highest = Math.max(fewestNumbers, 2 * taken.size)
  const free = Array.from({ length: highest }, (_, index) => index + 1).filter((each) => !taken.has(each))
  return free[Math.floor(random() * free.length)] ?? taken.size + 1
}

export function decideFloor(
  state: DilemmaState,
  command: Of<'MovePoint' | 'WithdrawPoint'>,
  context: Context,
): Decision<DilemmaEvent> {
  const { config, moment, voice } = context
  const { round } = command
  if (moment.round !== round || !isFloorOpen(config, moment)) return refuse('step-not-open')
  if (command.type === 'WithdrawPoint') return accept({ type: 'PointWithdrawn', voice, round })
  return accept({
    type: 'PointMoved',
    voice,
    round,
    number: numberOf(state, context),
    position: command.position,
  })
}

export function floorTally(state: DilemmaState, round: string): Histogram {
  if (state.sealed) return state.tallies.floors?.[round] ?? histogramOf([])
  return histogramOf(valuesOf(roundOf(state, round).floor).map(({ position }) => position))
}

/** Points while they may move; of what they came to only the counts. Nothing where no floor was open. */
export function floorView(
  state: DilemmaState,
  { config, moment, atLeast, isDone = false }: ViewContext<DilemmaConfig>,
  round: string,
): FloorView | undefined {
  const counts = floorTally(state, round)
  const people = total(counts)
  const isLive = moment.round === round && isFloorOpen(config, moment) && !isDone
  if (!isLive && people === 0) return undefined
  if (!mayTell(counts, atLeast)) return { people }
  if (!isLive || people > mostSinglePoints) return { people, counts }
  const points = [...valuesOf(roundOf(state, round).floor)].sort((a, b) => a.number - b.number)
  return { people, counts, points }
}

/** What is left of the floors when the step is sealed: how many stood where. */
export function sealedFloors(
  state: DilemmaState,
  config: DilemmaConfig,
): { readonly floors?: Readonly<Record<string, Histogram>> } {
  const floors = dilemmaRounds(config).flatMap(({ round }) => {
    const counts = floorTally(state, round)
    return total(counts) === 0 ? [] : [[round, counts] as const]
  })
  return floors.length === 0 ? {} : { floors: Object.fromEntries(floors) }
}
