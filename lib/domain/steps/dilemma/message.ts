import { z } from 'zod'
import { writtenText } from '../../text'
import { textLimits } from '../../text-limits'
import { countsSchema } from '../paper-counts'

const round = z.string().min(1).max(40)
const position = z.int().min(0).max(10)
const firmness = z.int().min(1).max(3)
const id = z.string().min(1).max(64)

export const dilemmaCommandSchema = z.discriminatedUnion('type', [
  /** `position`: 0 is pole A, 10 is pole B. `firmness`: 1 loose, 2 fairly firm, 3 firm. */
  z.strictObject({ type: z.literal('PlacePoint'), round, position, firmness: firmness.exactOptional() }),
  z.strictObject({
    type: z.literal('GiveReason'),
    round,
    text: writtenText(textLimits.reason),
    otherPole: writtenText(textLimits.reason, { optional: true }),
  }),
  z.strictObject({ type: z.literal('WithdrawReason'), round }),
  z.strictObject({ type: z.literal('HideReason'), reasonId: id, hidden: z.boolean() }),
  /** A point on the open floor, in sight of all: the first time it is put down, then it moves. */
  z.strictObject({ type: z.literal('MovePoint'), round, position }),
  z.strictObject({ type: z.literal('WithdrawPoint'), round }),
  /** Takes the place of what was entered for this round before; nothing but zeros takes it away. */
  z.strictObject({ type: z.literal('EnterCounts'), round, points: countsSchema }),
])
export type DilemmaCommand = z.infer<typeof dilemmaCommandSchema>

// Stored: add optional fields, never rename or remove.
export const dilemmaEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('PointPlaced'),
    voice: z.string(),
    round,
    position,
    firmness: firmness.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('ReasonGiven'),
    voice: z.string(),
    round,
    reasonId: id,
    text: z.string(),
    otherPole: z.string(),
  }),
  z.strictObject({ type: z.literal('ReasonWithdrawn'), voice: z.string(), round }),
  z.strictObject({ type: z.literal('ReasonHidden'), reasonId: id, hidden: z.boolean() }),
  z.strictObject({
    type: z.literal('PointMoved'),
    voice: z.string(),
    round,
    number: z.int().min(1),
    position,
  }),
  z.strictObject({ type: z.literal('PointWithdrawn'), voice: z.string(), round }),
  z.strictObject({ type: z.literal('CountsEntered'), round, points: countsSchema }),
])
export type DilemmaEvent = z.infer<typeof dilemmaEventSchema>

const count = z.int().min(0)
const side = z.enum(['a', 'middle', 'b'])
const places = z.array(count).length(11).readonly()

const movementSchema = z.discriminatedUnion('told', [
  z.strictObject({ told: z.literal('counts'), toA: count, stayed: count, toB: count }),
  z.strictObject({ told: z.literal('moved'), moved: count, stayed: count }),
  z.strictObject({ told: z.enum(['few-moved', 'few-stayed', 'nothing']) }),
])

export const dilemmaSealedSchema = z.strictObject({
  rounds: z.record(
    z.string(),
    z.strictObject({
      points: places,
      firmness: z.array(count).length(3).readonly(),
    }),
  ),
  /** What was entered from paper, round by round. */
  paper: z.record(z.string(), places).exactOptional(),
  movement: movementSchema,
  /** How people moved from their own view to that through each pair of glasses. */
  shifts: z.record(z.string(), movementSchema).exactOptional(),
  /** Where the points on the open floor stood in the end. */
  floors: z.record(z.string(), places).exactOptional(),
  reasons: z
    .array(
      z.strictObject({
        reasonId: id,
        round,
        text: z.string(),
        otherPole: z.string(),
        hidden: z.boolean(),
        side: side.exactOptional(),
      }),
    )
    .readonly(),
})
export type DilemmaSealed = z.infer<typeof dilemmaSealedSchema>
