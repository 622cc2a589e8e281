import { median, spread, total } from '../../insight/histogram'
import { mayShow, mayTell } from '../../insight/suppression'
import { isRevealed } from '../../workshop/moment'
import type { ViewContext } from '../../workshop/kit'
import type { CompassConfig, CompassNeedle } from './config'
import { compassMoments } from './course'
import type { CompassState, SortedBy } from './state'
import { needleTally } from './state'

/** What the group may see of one needle. Without figures when there are too few answers. */
export type NeedleFigures = {
  /** How many answered, and how many could not say. Both absent when that would tell it of single people. */
  readonly answers?: number
  readonly cannotSay?: number
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
function howMany(answers: number, cannotSay: number, atLeast: number): NeedleFigures {
  const all = answers + cannotSay
  const mayTellWho = mayShow(all, atLeast) && (atLeast <= 1 || cannotSay < all - 1)
  return mayTellWho ? { answers, cannotSay } : {}
}

export function needleFigures(state: CompassState, needle: number, atLeast: number): NeedleFigures {
  const { now, desired, cannotSay } = needleTally(state, needle)
  const told = howMany(total(now), cannotSay, atLeast)
  const [nowMedian, desiredMedian] = [median(now), median(desired)]
  const [band, desiredBand] = [spread(now), spread(desired)]
  const isKnown = nowMedian !== undefined && desiredMedian !== undefined && band && desiredBand
  if (!isKnown || !mayTell(now, atLeast) || !mayTell(desired, atLeast)) return told
  const figures = {
    now: nowMedian,
    desired: desiredMedian,
    band,
    desiredBand,
    nowCounts: now,
    desiredCounts: desired,
  }
  return { ...told, figures }
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
