import { z } from 'zod'
import { writtenText } from '../../text'
import { textLimits } from '../../text-limits'

const id = z.string().min(1).max(64)
/** SHA-256 of a secret that only the phone of the writer has: with it they can come back to what they promised. */
const key = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const scope = z.enum(['mine', 'group'])

/** What one person promises. Only the deed itself must be there; the rest may follow in the talk. */
const written = {
  what: writtenText(textLimits.note),
  withWhom: writtenText(textLimits.clusterName, { optional: true }),
  firstSign: writtenText(textLimits.note, { optional: true }),
  byWhen: writtenText(textLimits.name, { optional: true }),
  /** For the writer alone, or proposed to the whole group. */
  scope,
}

export const commitmentsCommandSchema = z.discriminatedUnion('type', [
  /** `handle`: the writer's own name for the commitment, unknown to everybody else. */
  z.strictObject({ type: z.literal('WriteCommitment'), handle: id, key: key.exactOptional(), ...written }),
  z.strictObject({ type: z.literal('EditCommitment'), handle: id, ...written }),
  z.strictObject({ type: z.literal('WithdrawCommitment'), handle: id }),
  /** Sending it twice changes nothing. */
  z.strictObject({ type: z.literal('BackCommitment'), commitmentId: id, backs: z.boolean() }),
  z.strictObject({
    type: z.literal('GiveReservation'),
    commitmentId: id,
    text: writtenText(textLimits.note),
  }),
  z.strictObject({ type: z.literal('WithdrawReservation'), commitmentId: id }),
  z.strictObject({ type: z.literal('HideCommitment'), commitmentId: id, hidden: z.boolean() }),
  z.strictObject({ type: z.literal('HideReservation'), reservationId: id, hidden: z.boolean() }),
])
export type CommitmentsCommand = z.infer<typeof commitmentsCommandSchema>

const promise = {
  what: z.string(),
  withWhom: z.string(),
  firstSign: z.string(),
  byWhen: z.string(),
  scope,
}

// Stored: add optional fields, never rename or remove.
export const commitmentsEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('CommitmentWritten'),
    voice: z.string(),
    handle: id,
    commitmentId: id,
    key: key.exactOptional(),
    ...promise,
  }),
  z.strictObject({ type: z.literal('CommitmentEdited'), commitmentId: id, ...promise }),
  z.strictObject({ type: z.literal('CommitmentWithdrawn'), commitmentId: id }),
  z.strictObject({
    type: z.literal('CommitmentBacked'),
    voice: z.string(),
    commitmentId: id,
    backs: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('ReservationGiven'),
    voice: z.string(),
    commitmentId: id,
    reservationId: id,
    text: z.string(),
  }),
  z.strictObject({ type: z.literal('ReservationWithdrawn'), voice: z.string(), commitmentId: id }),
  z.strictObject({ type: z.literal('CommitmentHidden'), commitmentId: id, hidden: z.boolean() }),
  z.strictObject({ type: z.literal('ReservationHidden'), reservationId: id, hidden: z.boolean() }),
])
export type CommitmentsEvent = z.infer<typeof commitmentsEventSchema>

const count = z.int().min(0)

export const commitmentsSealedSchema = z.strictObject({
  commitments: z
    .array(
      z.strictObject({
        commitmentId: id,
        key: key.exactOptional(),
        ...promise,
        hidden: z.boolean(),
        backers: count,
        reservations: z
          .array(z.strictObject({ reservationId: id, text: z.string(), hidden: z.boolean() }))
          .readonly(),
      }),
    )
    .readonly(),
  /** How many kept one for themselves that nobody can come back to: only that they did is kept. */
  alone: count.exactOptional(),
  writers: count,
  /** How many people backed something or gave a reservation. */
  reactors: count,
})
export type CommitmentsSealed = z.infer<typeof commitmentsSealedSchema>
