import { z } from 'zod'
import { writtenText } from '../../text'
import { textLimits } from '../../text-limits'
import { fits } from './fit'

const id = z.string().min(1).max(64)
const needle = z.int().min(1).max(12)
/** 0 is a needle that is not on the compass yet. */
const proposedFor = z.int().min(0).max(12)

export const reactionCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('JudgeWording'), needle, fit: z.enum(fits) }),
  z.strictObject({
    type: z.literal('ProposeWording'),
    needle: proposedFor,
    text: writtenText(textLimits.title),
    why: writtenText(textLimits.reason, { optional: true }),
  }),
  z.strictObject({ type: z.literal('WithdrawProposal'), needle: proposedFor }),
  /** Sending it twice changes nothing. */
  z.strictObject({ type: z.literal('BackProposal'), proposalId: id, backs: z.boolean() }),
  z.strictObject({ type: z.literal('HideProposal'), proposalId: id, hidden: z.boolean() }),
])
export type ReactionCommand = z.infer<typeof reactionCommandSchema>

// Stored: add optional fields, never rename or remove.
export const reactionEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('WordingJudged'), voice: z.string(), needle, fit: z.enum(fits) }),
  z.strictObject({
    type: z.literal('WordingProposed'),
    voice: z.string(),
    needle: proposedFor,
    proposalId: id,
    text: z.string(),
    why: z.string(),
  }),
  z.strictObject({ type: z.literal('ProposalWithdrawn'), proposalId: id }),
  z.strictObject({
    type: z.literal('ProposalBacked'),
    voice: z.string(),
    proposalId: id,
    backs: z.boolean(),
  }),
  z.strictObject({ type: z.literal('ProposalHidden'), proposalId: id, hidden: z.boolean() }),
])
export type ReactionEvent = z.infer<typeof reactionEventSchema>

const count = z.int().min(0)

export const reactionSealedSchema = z.strictObject({
  reacted: count,
  backers: count,
  needles: z.record(z.string(), z.strictObject({ fits: count, nearly: count, off: count })),
  proposals: z
    .array(
      z.strictObject({
        proposalId: id,
        needle: proposedFor,
        text: z.string(),
        why: z.string(),
        hidden: z.boolean(),
        backings: count,
      }),
    )
    .readonly(),
})
export type ReactionSealed = z.infer<typeof reactionSealedSchema>
