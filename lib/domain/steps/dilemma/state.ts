import type { Histogram } from '../../insight/histogram'
import { histogramOf, together, total } from '../../insight/histogram'
import { mayTell, mayTellWithPaper } from '../../insight/suppression'
import type { PaperIn, ViewContext } from '../../workshop/kit'
import type { Keyed } from '../../keyed'
import { entriesOf, keyWhere, noneKeyed, valueAt, valuesOf, withValue, withoutKey } from '../../keyed'
import type { DilemmaEvent, DilemmaSealed } from './message'

export interface Point {
  readonly position: number
  readonly firmness?: number
}

export interface Reason {
  readonly reasonId: string
  readonly text: string
  readonly otherPole: string
  readonly hidden: boolean
}

/** A point on the open floor, with the number its owner knows it by. A `type`, so that it counts as JSON. */
export type FloorPoint = { readonly number: number; readonly position: number }

/** Everything of one round, by voice. */
export interface Round {
  readonly points: Keyed<Point>
  readonly reasons: Keyed<Reason>
  readonly floor: Keyed<FloorPoint>
}

export type DilemmaState =
  | {
      readonly sealed: false
      readonly rounds: Readonly<Record<string, Round>>
      readonly paper?: Readonly<Record<string, Histogram>>
    }
  | { readonly sealed: true; readonly tallies: DilemmaSealed }

export const noDilemma: DilemmaState = { sealed: false, rounds: {} }
const emptyRound: Round = { points: noneKeyed(), reasons: noneKeyed(), floor: noneKeyed() }

export function roundOf(state: DilemmaState, round: string): Round {
  return state.sealed ? emptyRound : (state.rounds[round] ?? emptyRound)
}

function withRound(state: DilemmaState, round: string, change: (round: Round) => Round): DilemmaState {
  if (state.sealed) return state
  return { ...state, rounds: { ...state.rounds, [round]: change(roundOf(state, round)) } }
}

function withHidden(round: Round, reasonId: string, hidden: boolean): Round {
  const found = entriesOf(round.reasons).find(([, reason]) => reason.reasonId === reasonId)
  if (!found) return round
  return { ...round, reasons: withValue(round.reasons, found[0], { ...found[1], hidden }) }
}

export function reasonSender(state: DilemmaState, reasonId: string): string | undefined {
  if (state.sealed) return undefined
  const is = (reason: Reason) => reason.reasonId === reasonId
  return Object.values(state.rounds)
    .map(({ reasons }) => keyWhere(reasons, is))
    .find((voice) => voice !== undefined)
}

export function evolveDilemma(state: DilemmaState, event: DilemmaEvent): DilemmaState {
  switch (event.type) {
    case 'PointPlaced': {
      const { position, firmness } = event
      const point = { position, ...(firmness === undefined ? {} : { firmness }) }
      return withRound(state, event.round, (round) => ({
        ...round,
        points: withValue(round.points, event.voice, point),
      }))
    }
    case 'ReasonGiven': {
      const { reasonId, text, otherPole } = event
      const hidden = valueAt(roundOf(state, event.round).reasons, event.voice)?.hidden ?? false
      const reason = { reasonId, text, otherPole, hidden }
      return withRound(state, event.round, (round) => ({
        ...round,
        reasons: withValue(round.reasons, event.voice, reason),
      }))
    }
    case 'ReasonWithdrawn':
      return withRound(state, event.round, (round) => ({
        ...round,
        reasons: withoutKey(round.reasons, event.voice),
      }))
    case 'ReasonHidden': {
      if (state.sealed) return state
      const rounds = Object.entries(state.rounds).map(
        ([name, round]) => [name, withHidden(round, event.reasonId, event.hidden)] as const,
      )
      return { ...state, rounds: Object.fromEntries(rounds) }
    }
    case 'PointMoved': {
      const { number, position } = event
      return withRound(state, event.round, (round) => ({
        ...round,
        floor: withValue(round.floor, event.voice, { number, position }),
      }))
    }
    case 'PointWithdrawn':
      return withRound(state, event.round, (round) => ({
        ...round,
        floor: withoutKey(round.floor, event.voice),
      }))
    case 'CountsEntered': {
      if (state.sealed) return state
      const { [event.round]: _before, ...others } = state.paper ?? {}
      const isNothing = total(event.points) === 0
      return { ...state, paper: isNothing ? others : { ...others, [event.round]: event.points } }
    }
  }
}

export function paperPoints(state: DilemmaState, round: string): Histogram {
  const paper = state.sealed ? state.tallies.paper : state.paper
  return paper?.[round] ?? histogramOf([])
}

type Bounds = Pick<ViewContext<unknown>, 'atLeast' | 'atLeastOnPaper'>

/** What came on paper, once it may be told by itself; nothing until then. */
export function toldPaper(
  state: DilemmaState,
  round: string,
  { atLeast, atLeastOnPaper = atLeast }: Bounds,
): Histogram {
  const paper = paperPoints(state, round)
  return mayTell(paper, atLeastOnPaper) ? paper : histogramOf([])
}

/** The points that may be told: the room and paper together, or nothing when either could be worked out. */
export function toldPoints(state: DilemmaState, round: string, bounds: Bounds): Histogram | undefined {
  const [room, paper] = [roundTally(state, round).points, toldPaper(state, round, bounds)]
  return mayTellWithPaper(room, paper, bounds.atLeast) ? together(room, paper) : undefined
}

/** Counts are entered for a round. */
export function paperInRound(state: DilemmaState, round: string, bounds: Bounds): PaperIn {
  if (total(paperPoints(state, round)) === 0) return { told: [], keptBack: [] }
  if (total(toldPaper(state, round, bounds)) === 0) return { told: [], keptBack: [round] }
  return { told: toldPoints(state, round, bounds) ? [round] : [], keptBack: [] }
}

/** How many gave a reason in a round. */
export function reasonsIn(state: DilemmaState, round: string): number {
  if (state.sealed) return state.tallies.reasons.filter((each) => each.round === round).length
  return roundOf(state, round).reasons.size
}

export interface RoundTally {
  readonly points: Histogram
  /** How many stand loose, fairly firm and firm. */
  readonly firmness: Histogram
}

export function roundTally(state: DilemmaState, round: string): RoundTally {
  if (state.sealed)
    return state.tallies.rounds[round] ?? { points: histogramOf([]), firmness: histogramOf([], 3) }
  const points = valuesOf(roundOf(state, round).points)
  return {
    points: histogramOf(points.map((point) => point.position)),
    firmness: histogramOf(
      points.flatMap((point) => (point.firmness === undefined ? [] : point.firmness - 1)),
      3,
    ),
  }
}

/** The places of those who stood somewhere in both rounds. */
export function pairsBetween(
  state: DilemmaState,
  first: string,
  second: string,
): readonly (readonly [number, number])[] {
  const later = roundOf(state, second).points
  return entriesOf(roundOf(state, first).points).flatMap(([voice, point]) => {
    const moved = valueAt(later, voice)
    return moved ? [[point.position, moved.position] as const] : []
  })
}
