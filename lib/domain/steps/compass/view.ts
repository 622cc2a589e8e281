import { median, spread, total } from '../../insight/histogram'
import { mayShow } from '../../insight/suppression'
import { isRevealed } from '../../workshop/moment'
import type { PaperIn, ViewContext } from '../../workshop/kit'
import type { CompassConfig, CompassNeedle } from './config'
import { compassMoments } from './course'
import type { Bounds, CompassState, NeedleTally, SortedBy } from './state'
import { needleTally, noTally, paperTally, toldPaper, toldTally } from './state'

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

export type CompassConsoleView = CompassScreenView & {
  /** Needles for which what came on paper is not in the figures yet. Only after the reveal. */
  readonly keptBack?: readonly number[]
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

/** Either can be taken off by who knows or saw the other: each may be told by itself, or is nothing. */
function howMany(room: NeedleTally, toldOnPaper: NeedleTally, atLeast: number): NeedleFigures {
  const [inRoom, fromPaper] = [total(room.now), total(toldOnPaper.now)]
  const [answers, cannotSay] = [inRoom + fromPaper, room.cannotSay + toldOnPaper.cannotSay]
  const isRoomEmpty = inRoom + room.cannotSay === 0
  const isTold = isRoomEmpty ? fromPaper > 0 : mayTellWho(inRoom, room.cannotSay, atLeast)
  return isTold ? { answers, cannotSay, ...(fromPaper === 0 ? {} : { fromPaper }) } : {}
}

export function needleFigures(state: CompassState, needle: number, bounds: Bounds): NeedleFigures {
  const counted = howMany(needleTally(state, needle), toldPaper(state, needle, bounds), bounds.atLeast)
  const told = toldTally(state, needle, bounds)
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

function needleViews(state: CompassState, context: ViewContext<CompassConfig>, by: SortedBy) {
  const views = context.config.needles.map((needle) => ({
    ...needle,
    ...needleFigures(state, needle.number, context),
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

/** Counts are entered for a needle. */
export function paperInCompass(state: CompassState, context: ViewContext<CompassConfig>): PaperIn {
  const onPaper = context.config.needles.filter(({ number }) => paperTally(state, number) !== noTally)
  const isKeptBack = (number: number) => toldPaper(state, number, context) === noTally
  const isSeen = (number: number) => Object.keys(needleFigures(state, number, context)).length > 0
  const names = (is: (number: number) => boolean) =>
    onPaper.flatMap(({ number }) => (is(number) ? [String(number)] : []))
  return { told: names((number) => !isKeptBack(number) && isSeen(number)), keptBack: names(isKeptBack) }
}

export function compassConsole(state: CompassState, context: ViewContext<CompassConfig>): CompassConsoleView {
  const view = compassScreen(state, context)
  const keptBack = view.needles ? paperInCompass(state, context).keptBack.map(Number) : []
  return { ...view, ...(keptBack.length === 0 ? {} : { keptBack }) }
}

export function compassResult(state: CompassState, context: ViewContext<CompassConfig>): CompassResult {
  const { question, dimensionNames } = context.config
  return { question, dimensionNames, needles: needleViews(state, context, 'compass') }
}
