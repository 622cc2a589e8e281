import type { Keyed } from '../../keyed'
import {
  entriesOf,
  keyWhere,
  keyedFrom,
  noneKeyed,
  valueAt,
  valuesOf,
  withValue,
  withoutKey,
} from '../../keyed'
import type { CommitmentsEvent, CommitmentsSealed } from './message'

/** A `type`, as an interface would not count as JSON. The same for a reservation. */
export type Promised = {
  readonly what: string
  readonly withWhom: string
  readonly firstSign: string
  readonly byWhen: string
  readonly scope: 'mine' | 'group'
}

export type Commitment = Promised & {
  readonly commitmentId: string
  readonly hidden: boolean
  /** Hash of the secret of its writer. */
  readonly key?: string
  /** Who wrote it, as long as the step is not sealed. */
  readonly author?: { readonly voice: string; readonly handle: string }
}

export type Reservation = {
  readonly reservationId: string
  readonly text: string
  readonly hidden: boolean
}

/** What one person thinks of one commitment. */
export interface Reaction {
  readonly backs: boolean
  readonly reservation?: Reservation
}
export type Reactions = Readonly<Record<string, Reaction>>

type SealedCommitment = CommitmentsSealed['commitments'][number]

export interface CommitmentsState {
  readonly commitments: Keyed<Commitment>
  /** By voice, then by commitment. */
  readonly reactions: Keyed<Reactions>
  /** What was counted and detached when the step was sealed. */
  readonly sealed?: Pick<CommitmentsSealed, 'writers' | 'reactors' | 'alone'> & {
    readonly of: Readonly<Record<string, Pick<SealedCommitment, 'backers' | 'reservations'>>>
  }
}

export const noCommitments: CommitmentsState = { commitments: noneKeyed(), reactions: noneKeyed() }

const noReaction: Reaction = { backs: false }

function changed(
  state: CommitmentsState,
  commitmentId: string,
  change: (commitment: Commitment) => Commitment,
): CommitmentsState {
  const known = valueAt(state.commitments, commitmentId)
  return known ? { ...state, commitments: withValue(state.commitments, commitmentId, change(known)) } : state
}

function reacted(
  state: CommitmentsState,
  voice: string,
  commitmentId: string,
  change: (reaction: Reaction) => Reaction,
): CommitmentsState {
  const before = reactionsBy(state, voice)
  const { [commitmentId]: known = noReaction, ...others } = before
  const reaction = change(known)
  const isEmpty = !reaction.backs && reaction.reservation === undefined
  const next = isEmpty ? others : { ...others, [commitmentId]: reaction }
  return {
    ...state,
    reactions:
      Object.keys(next).length === 0
        ? withoutKey(state.reactions, voice)
        : withValue(state.reactions, voice, next),
  }
}

/** With a commitment everything goes that was said about it. */
function withdrawn(state: CommitmentsState, commitmentId: string): CommitmentsState {
  const without = entriesOf(state.reactions).reduce(
    (next, [voice]) => reacted(next, voice, commitmentId, () => noReaction),
    state,
  )
  return { ...without, commitments: withoutKey(state.commitments, commitmentId) }
}

function withHiddenReservation(
  state: CommitmentsState,
  reservationId: string,
  hidden: boolean,
): CommitmentsState {
  for (const [voice, reactions] of entriesOf(state.reactions)) {
    for (const [commitmentId, { reservation }] of Object.entries(reactions)) {
      if (reservation?.reservationId === reservationId)
        return reacted(state, voice, commitmentId, (reaction) => ({
          ...reaction,
          reservation: { ...reservation, hidden },
        }))
    }
  }
  return state
}

export function evolveCommitments(state: CommitmentsState, event: CommitmentsEvent): CommitmentsState {
  switch (event.type) {
    case 'CommitmentWritten': {
      const { type: _type, voice, handle, ...promised } = event
      const commitment: Commitment = { ...promised, hidden: false, author: { voice, handle } }
      return { ...state, commitments: withValue(state.commitments, event.commitmentId, commitment) }
    }
    case 'CommitmentEdited': {
      const { type: _type, ...promised } = event
      return changed(state, event.commitmentId, (commitment) => ({ ...commitment, ...promised }))
    }
    case 'CommitmentWithdrawn':
      return withdrawn(state, event.commitmentId)
    case 'CommitmentBacked':
      return reacted(state, event.voice, event.commitmentId, (reaction) => ({
        ...reaction,
        backs: event.backs,
      }))
    case 'ReservationGiven': {
      const { voice, commitmentId, reservationId, text } = event
      return reacted(state, voice, commitmentId, (reaction) => ({
        ...reaction,
        reservation: { reservationId, text, hidden: reaction.reservation?.hidden ?? false },
      }))
    }
    case 'ReservationWithdrawn':
      return reacted(state, event.voice, event.commitmentId, ({ backs }) => ({ backs }))
    case 'CommitmentHidden':
      return changed(state, event.commitmentId, (commitment) => ({ ...commitment, hidden: event.hidden }))
    case 'ReservationHidden':
      return withHiddenReservation(state, event.reservationId, event.hidden)
  }
}

/** Of a commitment, or of a reservation about one. */
export function commitmentSender(state: CommitmentsState, itemId: string): string | undefined {
  const isIn = (reactions: Reactions) =>
    Object.values(reactions).some(({ reservation }) => reservation?.reservationId === itemId)
  return valueAt(state.commitments, itemId)?.author?.voice ?? keyWhere(state.reactions, isIn)
}

export function commitmentsBy(state: CommitmentsState, voice: string): readonly Commitment[] {
  return valuesOf(state.commitments).filter(({ author }) => author?.voice === voice)
}

export function reactionsBy(state: CommitmentsState, voice: string): Reactions {
  return valueAt(state.reactions, voice) ?? {}
}

export function writersOf(state: CommitmentsState): number {
  if (state.sealed) return state.sealed.writers
  return new Set(valuesOf(state.commitments).flatMap(({ author }) => author?.voice ?? [])).size
}

export function reactorsOf(state: CommitmentsState): number {
  return state.sealed ? state.sealed.reactors : state.reactions.size
}

/** How many there are, with those of which only the number is left. */
export function commitmentCount({ commitments, sealed }: CommitmentsState): number {
  return commitments.size + (sealed?.alone ?? 0)
}

/** How many people keep for themselves. */
export function keptAlone({ commitments, sealed }: CommitmentsState): number {
  return valuesOf(commitments).filter(({ scope }) => scope === 'mine').length + (sealed?.alone ?? 0)
}

export function unsealCommitments({
  commitments,
  alone,
  writers,
  reactors,
}: CommitmentsSealed): CommitmentsState {
  return {
    ...noCommitments,
    commitments: keyedFrom(
      commitments.map(({ backers: _backers, reservations: _reservations, ...commitment }) => [
        commitment.commitmentId,
        commitment,
      ]),
    ),
    sealed: {
      ...(alone === undefined ? {} : { alone }),
      writers,
      reactors,
      of: Object.fromEntries(
        commitments.map(({ commitmentId, backers, reservations }) => [
          commitmentId,
          { backers, reservations },
        ]),
      ),
    },
  }
}
