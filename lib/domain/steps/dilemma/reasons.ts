import type { Histogram } from '../../insight/histogram'
import type { Side } from '../../insight/sides'
import { sideOf, sidesOf } from '../../insight/sides'
import { mayBreakDown, mayTell } from '../../insight/suppression'
import { entriesOf, valueAt } from '../../keyed'
import type { DilemmaSealed } from './message'
import type { DilemmaState } from './state'
import { roundOf, roundTally } from './state'

export type ReasonView = {
  readonly reasonId: string
  readonly text: string
  readonly otherPole: string
  readonly hidden: boolean
  /** Which part of the axis it came from; only when no part is so small that it points at somebody. */
  readonly side?: Side
  readonly name?: string
}

/** Whether words may be told to come from one part of the axis. */
export function mayTellSide(points: Histogram, atLeast: number): boolean {
  return mayTell(points, atLeast) && mayBreakDown(Object.values(sidesOf(points)), atLeast)
}

function byId(a: { reasonId: string }, b: { reasonId: string }): number {
  return a.reasonId < b.reasonId ? -1 : 1
}

/** The reasons of a round in the order of their random ids, so that nothing shows who wrote first. */
export function reasonsOf(
  state: DilemmaState,
  round: string,
  atLeast: number,
  nameOf: (voice: string) => string | undefined,
): readonly ReasonView[] {
  if (state.sealed) {
    return state.tallies.reasons
      .filter((each) => each.round === round)
      .map(({ round: _round, ...reason }) => reason)
  }
  const isSideTold = mayTellSide(roundTally(state, round).points, atLeast)
  const { points, reasons } = roundOf(state, round)
  const views = entriesOf(reasons).map(([voice, { reasonId, text, otherPole, hidden }]): ReasonView => {
    const position = valueAt(points, voice)?.position
    const name = nameOf(voice)
    return {
      reasonId,
      text,
      otherPole,
      hidden,
      ...(isSideTold && position !== undefined ? { side: sideOf(position) } : {}),
      ...(name === undefined ? {} : { name }),
    }
  })
  return views.sort(byId)
}

export function sealedReasons(
  state: DilemmaState,
  rounds: readonly string[],
  atLeast: number,
): DilemmaSealed['reasons'] {
  return rounds.flatMap((round) =>
    reasonsOf(state, round, atLeast, () => undefined).map(({ name: _none, ...reason }) => ({
      ...reason,
      round,
    })),
  )
}
