import { entriesOf, valueAt } from '../../keyed'
import type { StepContext } from '../../workshop/kit'
import type { Decision } from '../../workshop/refusal'
import { accept, refuse } from '../../workshop/refusal'
import type { CommitmentsConfig } from './config'
import { isOpen } from './course'
import { backingRound, writeRound } from './rounds'
import type { CommitmentsCommand, CommitmentsEvent } from './message'
import type { Commitment, CommitmentsState } from './state'
import { commitmentsBy, reactionsBy } from './state'

type Context = StepContext<CommitmentsConfig>
type Of<Type extends CommitmentsCommand['type']> = Extract<CommitmentsCommand, { type: Type }>

function ownCommitment(state: CommitmentsState, voice: string, handle: string): Commitment | undefined {
  return commitmentsBy(state, voice).find(({ author }) => author?.handle === handle)
}

function decideWrite(
  state: CommitmentsState,
  { type: _type, ...written }: Of<'WriteCommitment'>,
  { config, moment, voice, newId }: Context,
): Decision<CommitmentsEvent> {
  if (!isOpen(moment, writeRound)) return refuse('step-not-open')
  if (ownCommitment(state, voice, written.handle)) return accept()
  if (commitmentsBy(state, voice).length >= config.perPerson) return refuse('too-many-items')
  return accept({ type: 'CommitmentWritten', voice, commitmentId: newId(), ...written })
}

function decideEdit(
  state: CommitmentsState,
  { type: _type, handle, ...written }: Of<'EditCommitment'>,
  { moment, voice }: Context,
): Decision<CommitmentsEvent> {
  if (!isOpen(moment, writeRound)) return refuse('step-not-open')
  const own = ownCommitment(state, voice, handle)
  if (!own) return refuse('unknown-item')
  return accept({ type: 'CommitmentEdited', commitmentId: own.commitmentId, ...written })
}

/** Taking back one's own words is possible as long as the step is not sealed. */
function decideWithdraw(
  state: CommitmentsState,
  { handle }: Of<'WithdrawCommitment'>,
  { voice }: Context,
): Decision<CommitmentsEvent> {
  const own = ownCommitment(state, voice, handle)
  return own
    ? accept({ type: 'CommitmentWithdrawn', commitmentId: own.commitmentId })
    : refuse('unknown-item')
}

function decideReaction(
  state: CommitmentsState,
  command: Of<'BackCommitment' | 'GiveReservation' | 'WithdrawReservation'>,
  { moment, voice, newId }: Context,
): Decision<CommitmentsEvent> {
  if (!isOpen(moment, backingRound)) return refuse('step-not-open')
  const { commitmentId } = command
  const commitment = valueAt(state.commitments, commitmentId)
  if (!commitment || commitment.hidden || commitment.scope === 'mine') return refuse('unknown-item')
  switch (command.type) {
    case 'BackCommitment':
      return accept({ type: 'CommitmentBacked', voice, commitmentId, backs: command.backs })
    case 'GiveReservation': {
      const before = reactionsBy(state, voice)[commitmentId]?.reservation
      const reservationId = before?.text === command.text ? before.reservationId : newId()
      return accept({ type: 'ReservationGiven', voice, commitmentId, reservationId, text: command.text })
    }
    case 'WithdrawReservation':
      return accept({ type: 'ReservationWithdrawn', voice, commitmentId })
  }
}

function hasReservation(state: CommitmentsState, reservationId: string): boolean {
  return entriesOf(state.reactions).some(([, reactions]) =>
    Object.values(reactions).some(({ reservation }) => reservation?.reservationId === reservationId),
  )
}

export function decideCommitments(
  state: CommitmentsState,
  command: CommitmentsCommand,
  context: Context,
): Decision<CommitmentsEvent> {
  switch (command.type) {
    case 'WriteCommitment':
      return decideWrite(state, command, context)
    case 'EditCommitment':
      return decideEdit(state, command, context)
    case 'WithdrawCommitment':
      return decideWithdraw(state, command, context)
    case 'BackCommitment':
    case 'GiveReservation':
    case 'WithdrawReservation':
      return decideReaction(state, command, context)
    case 'HideCommitment': {
      const { commitmentId, hidden } = command
      return valueAt(state.commitments, commitmentId)
        ? accept({ type: 'CommitmentHidden', commitmentId, hidden })
        : refuse('unknown-item')
    }
    case 'HideReservation': {
      const { reservationId, hidden } = command
      return hasReservation(state, reservationId)
        ? accept({ type: 'ReservationHidden', reservationId, hidden })
        : refuse('unknown-item')
    }
  }
}
