import { z } from 'zod'

const id = z.string().min(1).max(64)

/** What nodes tell each other: where to look, never what was said. Losing one costs time, not correctness. */
export const callSchema = z.discriminatedUnion('kind', [
  /** The log of a workshop goes up to here now. */
  z.strictObject({ kind: z.literal('stored'), workshopId: id, seq: z.int() }),
  /** Who is connected to a node, and how many screens. */
  z.strictObject({
    kind: z.literal('here'),
    workshopId: id,
    people: z.array(id).readonly(),
    screens: z.int().min(0),
  }),
  /** Somebody gave something on one device; their other devices want to show it. */
  z.strictObject({
    kind: z.literal('own'),
    workshopId: id,
    participantId: id,
    stepId: id,
    seq: z.int(),
  }),
  /** There is another code at the door, or none. */
  z.strictObject({ kind: z.literal('door'), workshopId: id }),
])
export type Call = z.infer<typeof callSchema>

/** Between the nodes of one installation. Messages may come late, twice or not at all. */
export interface Bus {
  readonly publish: (call: Call) => void
  /** `node`: who called, never ourselves. */
  readonly listen: (hear: (call: Call, node: string) => void) => void
  readonly close: () => Promise<void>
}
