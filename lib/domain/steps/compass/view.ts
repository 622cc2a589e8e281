import { median, spread, total } from '../../insight/histogram'
import { mayShow } from '../../insight/suppression'
import { isRevealed } from '../../workshop/moment'
import type { ViewContext } from '../../workshop/kit'
import type { CompassConfig, CompassNeedle } from './config'
import { compassMoments } from './course'
import type { CompassState, NeedleTally, SortedBy } from './state'
import { needleTally, paperTally, toldTally } from './state'

/** What the group may see of one needle. Without figures when there are too few answers. */
export type NeedleFigures = {
  /** How many answered, and how many could not say. Both absent when that would tell it of single people. */
  readonly answers?: number
  readonly cannotSay?: number
  /** How many of the answers were entered from paper. Absent together with `answers`. */
  readonly fromPaper?: number
  readonly figures?: {
    readonly now: number
    readonly desired: number
    readonly band: readonly [number, number]
    readonly desiredBand: readonly [number, number]
    readonly nowCounts: readonly number[]
    readonly desiredCounts: readonly number[]
  }
}

/** A `type`, as an interface would not count as JSON. The same for all views below. */
export type CompassNeedleView = CompassNeedle & NeedleFigures

export type CompassPhoneView = {
  readonly question: string
  readonly needles: readonly CompassNeedle[]
}

export type CompassScreenView = {
  readonly question: string
  readonly by: SortedBy
  readonly dimensionNames: readonly string[]
  /** Only after the reveal. */
  readonly needles?: readonly CompassNeedleView[]
}

export type CompassResult = {
  readonly question: string
  readonly dimensionNames: readonly string[]
  readonly needles: readonly CompassNeedleView[]
}

/** That everybody could say is no secret of anybody; that all, or all but one, could not, is. */
function mayTellWho(answers: number, cannotSay: number, atLeast: number): boolean {
  const all = answers + cannotSay
  return mayShow(all, atLeast) && (atLeast <= 1 || cannotSay < all - 1)
}

/** Who entered what was on paper can take it off: what is left of the room may be told by itself, or is nothing. */
function howMany(room: NeedleTally, paper: NeedleTally, atLeast: number): NeedleFigures {
  const [inRoom, fromPaper] = [total(room.now), total(paper.now)]
  const [answers, cannotSay] = [inRoom + fromPaper, room.cannotSay + paper.cannotSay]
  const isRoomEmpty = inRoom + room.cannotSay === 0
  const isTold =
    mayTellWho(answers, cannotSay, atLeast) && (isRoomEmpty || mayTellWho(inRoom, room.cannotSay, atLeast))
  return isTold ? { answers, cannotSay, ...(fromPaper === 0 ? {} : { fromPaper }) } : {}
}

export function needleFigures(state: CompassState, needle: number, atLeast: number): NeedleFigures {
  const counted = howMany(needleTally(state, needle), paperTally(state, needle), atLeast)
  const told = toldTally(state, needle, atLeast)
  if (!told) return counted
  const { now, desired } = told
  const [nowMedian, desiredMedian] = [median(now), median(desired)]
  const [band, desiredBand] = [spread(now), spread(desired)]
  const isKnown = nowMedian !== undefined && desiredMedian !== undefined && band && desiredBand
  if (!isKnown) return counted
  const figures = {
    now: nowMedian,
    desired: desiredMedian,
    band,
    desiredBand,
    nowCounts: now,
    desiredCounts: desired,
  }
  return { ...counted, figures }
}

function width([low, high]: readonly [number, number]): number {
  return high - low
}

/** Largest first; needles without figures come last, in compass order. */
function sorted(needles: readonly CompassNeedleView[], by: SortedBy): readonly CompassNeedleView[] {
  if (by === 'compass') return needles
  const size = ({ figures }: CompassNeedleView) => {
    if (!figures) return -1
    return by === 'gap' ? Math.abs(figures.desired - figures.now) : width(figures.band)
  }
  return [...needles].sort((a, b) => size(b) - size(a) || a.number - b.number)
}

function needleViews(state: CompassState, { config, atLeast }: ViewContext<CompassConfig>, by: SortedBy) {
  const views = config.needles.map((needle) => ({
    ...needle,
    ...needleFigures(state, needle.number, atLeast),
  }))
  return sorted(views, by)
}

export function compassPhone(_state: CompassState, { config }: ViewContext<CompassConfig>): CompassPhoneView {
  return { question: config.question, needles: config.needles }
}

export function compassScreen(state: CompassState, context: ViewContext<CompassConfig>): CompassScreenView {
  const { question, dimensionNames } = context.config
  const { by } = state
  const isShown = isRevealed(compassMoments(), context.moment, 'main')
  return { question, by, dimensionNames, ...(isShown ? { needles: needleViews(state, context, by) } : {}) }
}

export function compassResult(state: CompassState, context: ViewContext<CompassConfig>): CompassResult {
  const { question, dimensionNames } = context.config
  return { question, dimensionNames, needles: needleViews(state, context, 'compass') }
}
