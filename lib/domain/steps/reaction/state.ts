import type { Keyed } from '../../keyed'
import { entriesOf, noneKeyed, valueAt, valuesOf, withValue, withoutKey } from '../../keyed'
import type { ReactionConfig } from './config'
import type { Fit, FitCounts } from './fit'
import { countFits } from './fit'
import type { ReactionEvent, ReactionSealed } from './message'

export interface Proposal {
  readonly proposalId: string
  readonly needle: number
  readonly text: string
  readonly why: string
  readonly hidden: boolean
  /** Who proposed it, as long as the step is not sealed. */
  readonly voice?: string
}

/** What one person thinks of the words of each needle. */
export type Judged = Readonly<Record<number, Fit>>
/** What one person backs. */
export type Backed = Readonly<Record<string, true>>

export interface ReactionState {
  readonly judged: Keyed<Judged>
  readonly proposals: Keyed<Proposal>
  readonly backed: Keyed<Backed>
  /** Backings per proposal over all people, so that many need no counting. */
  readonly backings: Keyed<number>
  /** What was counted when the step was sealed. */
  readonly sealed?: Pick<ReactionSealed, 'reacted' | 'backers' | 'needles'>
}

export const noReaction: ReactionState = {
  judged: noneKeyed(),
  proposals: noneKeyed(),
  backed: noneKeyed(),
  backings: noneKeyed(),
}

function withoutBacking(backed: Backed, proposalId: string): Backed {
  const { [proposalId]: _gone, ...rest } = backed
  return rest
}

/** Who backs nothing is not kept. */
function withBacked(all: Keyed<Backed>, voice: string, backed: Backed): Keyed<Backed> {
  return Object.keys(backed).length === 0 ? withoutKey(all, voice) : withValue(all, voice, backed)
}

/** Whoever backed what is gone backs one less. */
function withoutProposal(state: ReactionState, proposalId: string): ReactionState {
  const backed = entriesOf(state.backed).reduce(
    (all, [voice, each]) => withBacked(all, voice, withoutBacking(each, proposalId)),
    state.backed,
  )
  return {
    ...state,
    backed,
    proposals: withoutKey(state.proposals, proposalId),
    backings: withoutKey(state.backings, proposalId),
  }
}

function withBacking(state: ReactionState, voice: string, proposalId: string, backs: boolean): ReactionState {
  const before = valueAt(state.backed, voice) ?? {}
  if ((before[proposalId] === true) === backs) return state
  const after = backs ? { ...before, [proposalId]: true as const } : withoutBacking(before, proposalId)
  return {
    ...state,
    backed: withBacked(state.backed, voice, after),
    backings: withValue(state.backings, proposalId, backingsOf(state, proposalId) + (backs ? 1 : -1)),
  }
}

export function evolveReaction(state: ReactionState, event: ReactionEvent): ReactionState {
  switch (event.type) {
    case 'WordingJudged': {
      const judged = { ...valueAt(state.judged, event.voice), [event.needle]: event.fit }
      return { ...state, judged: withValue(state.judged, event.voice, judged) }
    }
    case 'WordingProposed': {
      const { voice, needle, proposalId, text, why } = event
      const hidden = valueAt(state.proposals, proposalId)?.hidden ?? false
      const proposal: Proposal = { proposalId, needle, text, why, hidden, voice }
      return { ...state, proposals: withValue(state.proposals, proposalId, proposal) }
    }
    case 'ProposalWithdrawn':
      return withoutProposal(state, event.proposalId)
    case 'ProposalBacked':
      return withBacking(state, event.voice, event.proposalId, event.backs)
    case 'ProposalHidden': {
      const proposal = valueAt(state.proposals, event.proposalId)
      if (!proposal) return state
      const next = { ...proposal, hidden: event.hidden }
      return { ...state, proposals: withValue(state.proposals, event.proposalId, next) }
    }
  }
}

export function proposalSender(state: ReactionState, proposalId: string): string | undefined {
  return valueAt(state.proposals, proposalId)?.voice
}

export function proposalsBy(state: ReactionState, voice: string): readonly Proposal[] {
  return valuesOf(state.proposals).filter((proposal) => proposal.voice === voice)
}

export function backingsOf(state: ReactionState, proposalId: string): number {
  return valueAt(state.backings, proposalId) ?? 0
}

export function fitsOf(state: ReactionState, needle: number): FitCounts {
  if (state.sealed) return state.sealed.needles[needle] ?? countFits([])
  return countFits(valuesOf(state.judged).flatMap((judged) => judged[needle] ?? []))
}

/** How many people said something about a needle or proposed one. */
export function reactedIn(state: ReactionState): number {
  if (state.sealed) return state.sealed.reacted
  const proposers = valuesOf(state.proposals).flatMap((proposal) => proposal.voice ?? [])
  return new Set([...entriesOf(state.judged).map(([voice]) => voice), ...proposers]).size
}

export function backersIn(state: ReactionState): number {
  return state.sealed ? state.sealed.backers : state.backed.size
}

export function sealReaction(state: ReactionState, { needles }: ReactionConfig): ReactionSealed {
  const proposals = valuesOf(state.proposals).map(({ voice: _voice, ...proposal }) => ({
    ...proposal,
    backings: backingsOf(state, proposal.proposalId),
  }))
  return {
    reacted: reactedIn(state),
    backers: backersIn(state),
    needles: Object.fromEntries(needles.map(({ number }) => [number, fitsOf(state, number)])),
    proposals: proposals.sort((a, b) => (a.proposalId < b.proposalId ? -1 : 1)),
  }
}

export function unsealReaction({ proposals, ...sealed }: ReactionSealed): ReactionState {
  return proposals.reduce<ReactionState>(
    (state, { backings, ...proposal }) => ({
      ...state,
      proposals: withValue(state.proposals, proposal.proposalId, proposal),
      backings: withValue(state.backings, proposal.proposalId, backings),
    }),
    { ...noReaction, sealed },
  )
}
