import type { ShownUpTo } from '../../insight/shown-up-to'
import { shownUpTo } from '../../insight/shown-up-to'
import { largestTold, mayTell, mayTellChoices } from '../../insight/suppression'
import { valueAt, valuesOf } from '../../keyed'
import type { ViewContext } from '../../workshop/kit'
import { isRevealed } from '../../workshop/moment'
import type { ReactionConfig, ReactionNeedle } from './config'
import { backRound, reactRound, reactionMoments } from './course'
import type { Fit, FitCounts } from './fit'
import { totalFits } from './fit'
import type { Proposal, ReactionState } from './state'
import { backersIn, backingsOf, fitsOf, proposalsBy } from './state'

type Context = ViewContext<ReactionConfig>

export type ProposalView = {
  readonly proposalId: string
  /** 0 for a needle that is not on the compass yet. */
  readonly needle: number
  readonly text: string
  readonly why: string
  readonly hidden?: true
  readonly name?: string
  /** Only after these were revealed, and when enough people backed something. */
  readonly backings?: number
}

export type ReactionPage = {
  readonly proposals: readonly ProposalView[]
  /** Where the next page starts; absent on the last one. */
  readonly next?: number
}

export type ReactionPhoneView = {
  readonly question: string
  readonly needles: readonly ReactionNeedle[]
  readonly askMissing: boolean
  readonly backing: boolean
  /** While backing is open: the first proposals; more come a page at a time. */
  readonly toBack?: ReactionPage
}

export type JudgedNeedle = ReactionNeedle & {
  readonly answers: number
  /** Absent when there are too few answers. */
  readonly counts?: FitCounts
}

export type ReactionScreenView = ShownUpTo & {
  readonly question: string
  readonly askMissing: boolean
  /** Only after the reveal. */
  readonly needles?: readonly JudgedNeedle[]
  readonly proposals?: readonly ProposalView[]
}

export type ReactionResult = ShownUpTo & {
  readonly question: string
  readonly needles: readonly JudgedNeedle[]
  readonly proposals: readonly ProposalView[]
}

const pageLength = 60

function judgedNeedles(state: ReactionState, { config, atLeast }: Context): readonly JudgedNeedle[] {
  return config.needles.map((needle) => {
    const counts = fitsOf(state, needle.number)
    const answers = totalFits(counts)
    return { ...needle, answers, ...(mayTell(Object.values(counts), atLeast) ? { counts } : {}) }
  })
}

/** One person may have backed all the others. */
function mayTellBackings(state: ReactionState, { atLeast }: Context): boolean {
  const counts = valuesOf(state.proposals).map(({ proposalId }) => backingsOf(state, proposalId))
  return mayTellChoices(counts, backersIn(state), atLeast, { most: counts.length - 1 })
}

function areBackingsShown(state: ReactionState, context: Context): boolean {
  const { config, moment } = context
  return isRevealed(reactionMoments(config), moment, backRound) && mayTellBackings(state, context)
}

function mostBackings(state: ReactionState, { atLeast }: Context): number {
  return largestTold(backersIn(state), atLeast)
}

function upTo(views: readonly ProposalView[], state: ReactionState, context: Context): ShownUpTo {
  return shownUpTo(
    views.map(({ backings }) => backings),
    mostBackings(state, context),
  )
}

function proposalView(state: ReactionState, proposal: Proposal, isCounted: boolean, context: Context) {
  const { proposalId, needle, text, why, hidden, voice } = proposal
  const name = voice === undefined ? undefined : context.nameOf(voice)
  return {
    proposalId,
    needle,
    text,
    why,
    ...(hidden ? { hidden } : {}),
    ...(name === undefined ? {} : { name }),
    ...(isCounted ? { backings: Math.min(backingsOf(state, proposalId), mostBackings(state, context)) } : {}),
  }
}

/** Needle by needle as the compass has them, new needles last; most backed first, otherwise by random id. */
function inOrder(proposals: readonly ProposalView[], { config }: Context): readonly ProposalView[] {
  const place = (needle: number) => {
    const index = config.needles.findIndex((each) => each.number === needle)
    return index < 0 ? config.needles.length : index
  }
  return [...proposals].sort(
    (a, b) =>
      place(a.needle) - place(b.needle) ||
      (b.backings ?? 0) - (a.backings ?? 0) ||
      (a.proposalId < b.proposalId ? -1 : 1),
  )
}

function proposalViews(state: ReactionState, context: Context, isCounted: boolean): readonly ProposalView[] {
  const views = valuesOf(state.proposals).map((each) => proposalView(state, each, isCounted, context))
  return inOrder(views, context)
}

function visible(proposals: readonly ProposalView[]): readonly ProposalView[] {
  return proposals.filter((proposal) => !proposal.hidden)
}

export function reactionPage(state: ReactionState, context: Context, from: number): ReactionPage {
  const isShown = isRevealed(reactionMoments(context.config), context.moment, reactRound)
  const proposals = isShown ? visible(proposalViews(state, context, false)) : []
  const end = from + pageLength
  return { proposals: proposals.slice(from, end), ...(end < proposals.length ? { next: end } : {}) }
}

export function reactionPhone(state: ReactionState, context: Context): ReactionPhoneView {
  const { config, moment } = context
  const isBacking = moment.round === backRound && moment.phase === 'open'
  return { ...config, ...(isBacking ? { toBack: reactionPage(state, context, 0) } : {}) }
}

export function reactionConsole(state: ReactionState, context: Context): ReactionScreenView {
  const { question, askMissing } = context.config
  if (!isRevealed(reactionMoments(context.config), context.moment, reactRound))
    return { question, askMissing }
  const proposals = proposalViews(state, context, areBackingsShown(state, context))
  return {
    question,
    askMissing,
    needles: judgedNeedles(state, context),
    proposals,
    ...upTo(proposals, state, context),
  }
}

export function reactionScreen(state: ReactionState, context: Context): ReactionScreenView {
  const view = reactionConsole(state, context)
  return view.proposals ? { ...view, proposals: visible(view.proposals) } : view
}

export function reactionResult(state: ReactionState, context: Context): ReactionResult {
  const isCounted = backersIn(state) > 0 && mayTellBackings(state, context)
  const proposals = visible(proposalViews(state, context, isCounted))
  return {
    question: context.config.question,
    needles: judgedNeedles(state, context),
    proposals,
    ...upTo(proposals, state, context),
  }
}

/** The words of a needle, or of a proposal once it is revealed, for the room to look at together. */
export function reactionItemText(state: ReactionState, context: Context, itemId: string): string | undefined {
  const needle = context.config.needles.find((each) => String(each.number) === itemId)
  if (needle) return needle.name
  return reactionScreen(state, context).proposals?.find((each) => each.proposalId === itemId)?.text
}

/** What one person thinks, proposed and backs. */
export type ReactionOwn = {
  readonly judged: { readonly [needle: string]: Fit }
  readonly proposals: {
    readonly [needle: string]: { readonly proposalId: string; readonly text: string; readonly why: string }
  }
  readonly backed: { readonly [proposalId: string]: true }
}

export function reactionOwn(state: ReactionState, voice: string): ReactionOwn | undefined {
  if (state.sealed) return undefined
  const proposals = proposalsBy(state, voice).map(
    ({ needle, proposalId, text, why }) => [needle, { proposalId, text, why }] as const,
  )
  return {
    judged: valueAt(state.judged, voice) ?? {},
    proposals: Object.fromEntries(proposals),
    backed: valueAt(state.backed, voice) ?? {},
  }
}
