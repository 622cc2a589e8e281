import { total } from '../../insight/histogram'
import type { ToldMovement } from '../../insight/movement'
import { movementOf, toldMovement } from '../../insight/movement'
import { silentMiddle } from '../../insight/sides'
import { mayBreakDown, mayTell } from '../../insight/suppression'
import type { ViewContext } from '../../workshop/kit'
import type { DilemmaConfig } from './config'
import { dilemmaRounds, firstRound, secondRound } from './course'
import type { FloorView } from './floor'
import { floorView } from './floor'
import { mayTellSide, reasonsOf } from './reasons'
import type { DilemmaState } from './state'
import { pairsBetween, reasonsIn, roundTally, toldPaper, toldPoints } from './state'

type Context = ViewContext<DilemmaConfig>

export type DilemmaRoundView = {
  readonly round: string
  readonly caseLabel: string
  readonly glasses?: string
  readonly answers: number
  /** How many of these were entered from paper. */
  readonly fromPaper?: number
  /** Absent when there are too few answers. */
  readonly points?: readonly number[]
  /** Absent when too few said how firm they stand. */
  readonly firmness?: readonly number[]
  readonly silentMiddle?: number
  /** How many valued both poles: they wrote a good word for the other one. Absent where that is too few to tell. */
  readonly bothValued?: number
  /** How people moved from their own view to that through these glasses. */
  readonly shift?: ToldMovement
  /** The open floor in the talk of this round. */
  readonly floor?: FloorView
}

/** How many answered in the room, where one can also write why. */
export function answersInRoom({ answers, fromPaper = 0 }: DilemmaRoundView): number {
  return answers - fromPaper
}

/** Unknown where sides may not be told: a reason then does not say where its writer stands. */
function unheardMiddle(state: DilemmaState, round: string, atLeast: number): number | undefined {
  const { points } = roundTally(state, round)
  if (!mayTellSide(points, atLeast)) return undefined
  const reasons = reasonsOf(state, round, atLeast, () => undefined)
  return silentMiddle(points, reasons.filter((each) => each.side === 'middle').length)
}

function bothValued(state: DilemmaState, round: string, answers: number, atLeast: number) {
  const valued = reasonsIn(state, round)
  const groups = [valued, answers - valued]
  const isTold = valued > 0 && mayTell(groups, atLeast) && mayBreakDown(groups, atLeast)
  return isTold ? { bothValued: valued } : {}
}

/**
 * How people moved from their first place to the one in another round. Told beside two pictures only: without one
 * of them it would say what that picture may not.
 */
function movementTo(state: DilemmaState, round: string, atLeast: number): ToldMovement {
  const pictures = [firstRound, round].map((each) => roundTally(state, each).points)
  if (!pictures.every((points) => mayTell(points, atLeast))) return { told: 'nothing' }
  return toldMovement(movementOf(pairsBetween(state, firstRound, round)), atLeast)
}

export function dilemmaMovement(state: DilemmaState, { atLeast, isPart }: Context): ToldMovement {
  if (isPart) return { told: 'nothing' }
  return state.sealed ? state.tallies.movement : movementTo(state, secondRound, atLeast)
}

function shiftIn(state: DilemmaState, round: string, atLeast: number): ToldMovement {
  if (state.sealed) return state.tallies.shifts?.[round] ?? { told: 'nothing' }
  return movementTo(state, round, atLeast)
}

/** What is left of the shifts when the step is sealed. */
export function sealedShifts(
  state: DilemmaState,
  { config, atLeast, isPart }: Context,
): { readonly shifts?: Readonly<Record<string, ToldMovement>> } {
  const shifts = dilemmaRounds(config).flatMap(({ round, glasses }) =>
    glasses === undefined || isPart ? [] : [[round, shiftIn(state, round, atLeast)] as const],
  )
  return shifts.length === 0 ? {} : { shifts: Object.fromEntries(shifts) }
}

export function dilemmaRoundView(state: DilemmaState, context: Context, round: string): DilemmaRoundView {
  const { config, atLeast, isPart } = context
  const { points: room, firmness } = roundTally(state, round)
  const fromPaper = total(toldPaper(state, round, context))
  const asked = dilemmaRounds(config).find((each) => each.round === round)
  const inRoom = total(room)
  // A point seen at its table and among all would say who sits where.
  const floor = isPart ? undefined : floorView(state, context, round)
  const about = {
    round,
    caseLabel: config.cases[asked?.caseIndex ?? 0]?.label ?? '',
    ...(asked?.glasses === undefined ? {} : { glasses: asked.glasses }),
    answers: inRoom + fromPaper,
    ...(fromPaper === 0 ? {} : { fromPaper }),
    ...(floor === undefined ? {} : { floor }),
  }
  const points = toldPoints(state, round, context)
  if (!points) return about
  const silent = isPart ? undefined : unheardMiddle(state, round, atLeast)
  return {
    ...about,
    points,
    ...(mayTell(firmness, atLeast) ? { firmness } : {}),
    ...(silent === undefined ? {} : { silentMiddle: silent }),
    ...(isPart ? {} : bothValued(state, round, inRoom, atLeast)),
    ...(asked?.glasses === undefined || isPart ? {} : { shift: shiftIn(state, round, atLeast) }),
  }
}

/**
 * Rounds that are looked at side by side with this one: before and after the talk, own view and glasses, or the
 * cases of one dilemma.
 */
export function roundsBeside(
  rounds: readonly DilemmaRoundView[],
  round: string,
): readonly DilemmaRoundView[] {
  const asked = rounds.find((each) => each.round === round)
  const isCase = (each: DilemmaRoundView) => each.glasses === undefined && each.round !== secondRound
  if (round === secondRound) return rounds.filter((each) => [firstRound, secondRound].includes(each.round))
  if (asked?.glasses !== undefined)
    return rounds.filter((each) => each.round === firstRound || each.glasses !== undefined)
  return rounds.filter(isCase)
}

export type RoundName = 'only' | 'own' | 'first' | 'second' | 'case' | 'glasses'

/** What a round is called beside others. The first one is named for what sets it apart from them. */
export function roundName(
  { round, glasses }: DilemmaRoundView,
  beside: readonly DilemmaRoundView[],
): RoundName {
  if (glasses !== undefined) return 'glasses'
  if (round === secondRound) return 'second'
  if (round !== firstRound) return 'case'
  const other = beside.find((each) => each.round !== firstRound)
  if (!other) return 'only'
  if (other.glasses !== undefined) return 'own'
  return other.round === secondRound ? 'first' : 'case'
}

/** All that can be set side by side, for who reads it afterwards. */
export function comparisons(rounds: readonly DilemmaRoundView[]): readonly (readonly DilemmaRoundView[])[] {
  const lasts = [
    rounds.findLast((each) => each.glasses === undefined && each.round !== secondRound),
    rounds.findLast((each) => each.glasses !== undefined),
    rounds.find((each) => each.round === secondRound),
  ]
  const groups = lasts.flatMap((last) => (last ? [roundsBeside(rounds, last.round)] : []))
  return groups.filter((group, index) => group.length > 1 || (index === 0 && groups.length === 1))
}
