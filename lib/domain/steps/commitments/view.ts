import type { ShownUpTo } from '../../insight/shown-up-to'
import { shownUpTo } from '../../insight/shown-up-to'
import { largestTold, mayTellChoices } from '../../insight/suppression'
import { valuesOf, valueAt } from '../../keyed'
import type { ViewContext } from '../../workshop/kit'
import { isRevealed } from '../../workshop/moment'
import type { CommitmentsConfig } from './config'
import { commitmentsMoments, isOpen } from './course'
import { backingRound, writeRound } from './rounds'
import type { ReservationView } from './reactions'
import { saidAbout } from './reactions'
import type { Commitment, CommitmentsState, Promised } from './state'
import { commitmentCount, commitmentsBy, keptAlone, reactionsBy, reactorsOf, writersOf } from './state'

type Context = ViewContext<CommitmentsConfig>

export type CommitmentView = Promised & {
  readonly commitmentId: string
  readonly hidden?: true
  readonly name?: string
  /** Only when enough people reacted. */
  readonly backers?: number
  readonly reservations: readonly ReservationView[]
}

export type CommitmentsPage = {
  readonly commitments: readonly CommitmentView[]
  /** Where the next page starts; absent on the last one. */
  readonly next?: number
}

export type CommitmentsPhoneView = {
  readonly question: string
  readonly perPerson: number
  readonly commitmentCount: number
  /** While backing is open: the first ones to react to; more come a page at a time. */
  readonly toBack?: CommitmentsPage
}

export type CommitmentsScreenView = ShownUpTo & {
  readonly question: string
  readonly askBacking: boolean
  readonly commitmentCount: number
  /** Only after the reveal; those for the group. */
  readonly commitments?: readonly CommitmentView[]
  /** How many people keep for themselves. */
  readonly keptCount?: number
  /** Backing is revealed, but too few people reacted to show how many back what. */
  readonly tooFewReacted?: true
}

export type CommitmentsConsoleView = CommitmentsScreenView & { readonly writers: number }

export type CommitmentsResult = ShownUpTo & {
  readonly question: string
  readonly commitments: readonly CommitmentView[]
  readonly keptCount?: number
}

const pageLength = 30

function isShown({ config, moment }: Context, round: string): boolean {
  return isRevealed(commitmentsMoments(config), moment, round)
}

interface Told {
  readonly counts: boolean
  readonly reservations: boolean
}

/** One person may have backed all the others. */
function mayTellBackers(state: CommitmentsState, { atLeast, nameOf }: Context): boolean {
  const counts = valuesOf(state.commitments).flatMap(({ commitmentId, scope }) =>
    scope === 'group' ? saidAbout(state, commitmentId, nameOf).backers : [],
  )
  return mayTellChoices(counts, reactorsOf(state), atLeast, { most: counts.length - 1 })
}

function told(state: CommitmentsState, context: Context): Told {
  const reservations = isShown(context, backingRound)
  return { reservations, counts: reservations && mayTellBackers(state, context) }
}

/** One of those who reacted may have written it, and does not count. */
function mostBackers(state: CommitmentsState, atLeast: number): number {
  return largestTold(reactorsOf(state) - 1, atLeast)
}

function upTo(views: readonly CommitmentView[], state: CommitmentsState, { atLeast }: Context): ShownUpTo {
  return shownUpTo(
    views.map(({ backers }) => backers),
    mostBackers(state, atLeast),
  )
}

function commitmentView(
  state: CommitmentsState,
  commitment: Commitment,
  { counts, reservations }: Told,
  { nameOf, atLeast }: Context,
): CommitmentView {
  const { author, hidden, key: _key, ...promised } = commitment
  const name = author === undefined ? undefined : nameOf(author.voice)
  const said = saidAbout(state, commitment.commitmentId, nameOf)
  return {
    ...promised,
    ...(hidden ? { hidden } : {}),
    ...(name === undefined ? {} : { name }),
    ...(counts ? { backers: Math.min(said.backers, mostBackers(state, atLeast)) } : {}),
    reservations: reservations ? said.reservations : [],
  }
}

/** What is for the group: what most people back comes first, then in the order of random ids. The rest is nobody's. */
function inOrder(state: CommitmentsState, context: Context, tell: Told): readonly CommitmentView[] {
  return valuesOf(state.commitments)
    .filter(({ scope }) => scope === 'group')
    .map((commitment) => commitmentView(state, commitment, tell, context))
    .sort((a, b) => (b.backers ?? 0) - (a.backers ?? 0) || (a.commitmentId < b.commitmentId ? -1 : 1))
}

function forGroup(views: readonly CommitmentView[]): readonly CommitmentView[] {
  return views
    .filter(({ hidden }) => hidden !== true)
    .map((view) => ({ ...view, reservations: view.reservations.filter(({ hidden }) => !hidden) }))
}

/** One page of commitments to react to. Nothing in it says how many did already. */
export function commitmentsPage(state: CommitmentsState, context: Context, from: number): CommitmentsPage {
  const tell = { counts: false, reservations: false }
  const all = isShown(context, writeRound) ? forGroup(inOrder(state, context, tell)) : []
  const end = from + pageLength
  return { commitments: all.slice(from, end), ...(end < all.length ? { next: end } : {}) }
}

export function commitmentsPhone(state: CommitmentsState, context: Context): CommitmentsPhoneView {
  const { question, perPerson } = context.config
  return {
    question,
    perPerson,
    commitmentCount: commitmentCount(state),
    ...(isOpen(context.moment, backingRound) ? { toBack: commitmentsPage(state, context, 0) } : {}),
  }
}

function keptCount(state: CommitmentsState): { readonly keptCount?: number } {
  const kept = keptAlone(state)
  return kept > 0 ? { keptCount: kept } : {}
}

function shown(state: CommitmentsState, context: Context): CommitmentsScreenView {
  const { question, askBacking } = context.config
  const tell = told(state, context)
  const commitments = inOrder(state, context, tell)
  return {
    question,
    askBacking,
    commitmentCount: commitmentCount(state),
    ...(isShown(context, writeRound)
      ? { commitments, ...keptCount(state), ...upTo(commitments, state, context) }
      : {}),
    ...(tell.reservations && !tell.counts ? { tooFewReacted: true } : {}),
  }
}

export function commitmentsScreen(state: CommitmentsState, context: Context): CommitmentsScreenView {
  const { commitments, ...rest } = shown(state, context)
  return { ...rest, ...(commitments ? { commitments: forGroup(commitments) } : {}) }
}

export function commitmentsConsole(state: CommitmentsState, context: Context): CommitmentsConsoleView {
  return { ...shown(state, context), writers: writersOf(state) }
}

export function commitmentsResult(state: CommitmentsState, context: Context): CommitmentsResult {
  const tell = { reservations: true, counts: mayTellBackers(state, context) }
  const commitments = forGroup(inOrder(state, context, tell))
  return {
    question: context.config.question,
    commitments,
    ...keptCount(state),
    ...upTo(commitments, state, context),
  }
}

/** What was promised, or a reservation about it, for the room to look at together. */
export function commitmentsItemText(
  state: CommitmentsState,
  context: Context,
  itemId: string,
): string | undefined {
  if (!isShown(context, writeRound)) return undefined
  const commitment = valueAt(state.commitments, itemId)
  if (commitment) return commitment.hidden || commitment.scope === 'mine' ? undefined : commitment.what
  return forGroup(inOrder(state, context, told(state, context)))
    .flatMap(({ reservations }) => reservations)
    .find(({ reservationId }) => reservationId === itemId)?.text
}

/** What one person promised, and what they said about the promises of others. */
export type CommitmentsOwn = {
  readonly commitments: readonly (Promised & { readonly handle: string; readonly commitmentId: string })[]
  readonly backs: readonly string[]
  readonly reservations: { readonly [commitmentId: string]: string | undefined }
}

export function commitmentsOwn(state: CommitmentsState, voice: string): CommitmentsOwn | undefined {
  if (state.sealed) return undefined
  const reactions = Object.entries(reactionsBy(state, voice))
  return {
    commitments: commitmentsBy(state, voice).map(({ author, hidden: _hidden, key: _key, ...promised }) => ({
      ...promised,
      handle: author?.handle ?? '',
    })),
    backs: reactions.flatMap(([commitmentId, { backs }]) => (backs ? commitmentId : [])).sort(),
    reservations: Object.fromEntries(
      reactions.flatMap(([commitmentId, { reservation }]) =>
        reservation ? [[commitmentId, reservation.text]] : [],
      ),
    ),
  }
}
