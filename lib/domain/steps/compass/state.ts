import type { Histogram } from '../../insight/histogram'
import { histogramOf, together, total } from '../../insight/histogram'
import { mayTell, mayTellWithPaper } from '../../insight/suppression'
import type { Keyed } from '../../keyed'
import { noneKeyed, valueAt, valuesOf, withValue } from '../../keyed'
import type { Tallies, ViewContext } from '../../workshop/kit'
import type { CompassConfig } from './config'
import type { CompassEvent, CompassSealed } from './message'

export type SortedBy = 'compass' | 'gap' | 'spread'

/** One person's answer on one needle. */
export type Answer = { readonly now: number; readonly desired: number } | 'cannot-say'
export type Answers = Readonly<Record<number, Answer>>

/** What the group answered on one needle. */
export type NeedleTally = {
  readonly now: Histogram
  readonly desired: Histogram
  readonly cannotSay: number
}

/** What was entered from paper, needle by needle. */
export type PaperTallies = Readonly<Record<string, NeedleTally>>

export type CompassState =
  | {
      readonly sealed: false
      readonly by: SortedBy
      readonly answers: Keyed<Answers>
      readonly paper?: PaperTallies
    }
  | { readonly sealed: true; readonly by: SortedBy; readonly tallies: CompassSealed }

export const noCompass: CompassState = { sealed: false, by: 'compass', answers: noneKeyed() }

function without(answers: Answers, needle: number): Answers {
  const { [needle]: _gone, ...rest } = answers
  return rest
}

function withEntered(
  paper: PaperTallies,
  { needle, now, desired, cannotSay }: Extract<CompassEvent, { type: 'CountsEntered' }>,
): PaperTallies {
  const { [needle]: _before, ...others } = paper
  const isNothing = total(now) + total(desired) + cannotSay === 0
  return isNothing ? others : { ...others, [needle]: { now, desired, cannotSay } }
}

export function evolveCompass(state: CompassState, event: CompassEvent): CompassState {
  if (event.type === 'NeedlesSorted') return { ...state, by: event.by }
  if (state.sealed) return state
  if (event.type === 'CountsEntered') return { ...state, paper: withEntered(state.paper ?? {}, event) }
  const answers = valueAt(state.answers, event.voice) ?? {}
  const withAnswers = (next: Answers): CompassState => ({
    ...state,
    answers: withValue(state.answers, event.voice, next),
  })
  switch (event.type) {
    case 'NeedlePlaced':
      return withAnswers({ ...answers, [event.needle]: { now: event.now, desired: event.desired } })
    case 'NeedleSkipped':
      return withAnswers({ ...answers, [event.needle]: 'cannot-say' })
    case 'NeedleCleared':
      return withAnswers(without(answers, event.needle))
  }
}

export const noTally: NeedleTally = { now: histogramOf([]), desired: histogramOf([]), cannotSay: 0 }

export function needleTally(state: CompassState, needle: number): NeedleTally {
  if (state.sealed) return state.tallies.needles[needle] ?? noTally
  const given = valuesOf(state.answers).flatMap((answers) => answers[needle] ?? [])
  const placed = given.flatMap((answer) => (answer === 'cannot-say' ? [] : answer))
  return {
    now: histogramOf(placed.map((answer) => answer.now)),
    desired: histogramOf(placed.map((answer) => answer.desired)),
    cannotSay: given.length - placed.length,
  }
}

/** Now and desired of each needle. */
export function compassTallies(state: CompassState, { needles }: CompassConfig): Tallies {
  const all = needles.flatMap(({ number }) => {
    const { now, desired } = needleTally(state, number)
    return [
      [`${number} now`, { counts: now, isScale: true }] as const,
      [`${number} desired`, { counts: desired, isScale: true }] as const,
    ]
  })
  return Object.fromEntries(all)
}

export function paperTally(state: CompassState, needle: number): NeedleTally {
  const paper = state.sealed ? state.tallies.paper : state.paper
  return paper?.[needle] ?? noTally
}

export type Bounds = Pick<ViewContext<unknown>, 'atLeast' | 'atLeastOnPaper'>

/** What came on paper for a needle, once both places may be told by themselves; nothing until then. */
export function toldPaper(
  state: CompassState,
  needle: number,
  { atLeast, atLeastOnPaper = atLeast }: Bounds,
): NeedleTally {
  const paper = paperTally(state, needle)
  return [paper.now, paper.desired].every((counts) => mayTell(counts, atLeastOnPaper)) ? paper : noTally
}

/** What may be told of a needle: the room and paper together, or nothing when either could be worked out. */
export function toldTally(state: CompassState, needle: number, bounds: Bounds): NeedleTally | undefined {
  const [room, paper] = [needleTally(state, needle), toldPaper(state, needle, bounds)]
  const isTold = (part: 'now' | 'desired') => mayTellWithPaper(room[part], paper[part], bounds.atLeast)
  if (!isTold('now') || !isTold('desired')) return undefined
  return {
    now: together(room.now, paper.now),
    desired: together(room.desired, paper.desired),
    cannotSay: room.cannotSay + paper.cannotSay,
  }
}

/** How many answers were entered from paper: those of the needle that has most. */
export function answeredOnPaper(state: CompassState): number {
  const paper = Object.values((state.sealed ? state.tallies.paper : state.paper) ?? {})
  return Math.max(0, ...paper.map(({ now, cannotSay }) => total(now) + cannotSay))
}

/** How many people answered at least one needle. */
export function answeredCompass(state: CompassState): number {
  return inTheRoom(state) + answeredOnPaper(state)
}

function inTheRoom(state: CompassState): number {
  if (state.sealed) return state.tallies.answered
  return valuesOf(state.answers).filter((answers) => Object.keys(answers).length > 0).length
}

export function sealCompass(state: CompassState, { needles }: CompassConfig): CompassSealed {
  if (state.sealed) return state.tallies
  const tallies = needles.map(({ number }) => [number, needleTally(state, number)] as const)
  const { paper = {} } = state
  return {
    by: state.by,
    answered: inTheRoom(state),
    needles: Object.fromEntries(tallies),
    ...(Object.keys(paper).length === 0 ? {} : { paper }),
  }
}
