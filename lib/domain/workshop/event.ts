import { z } from 'zod'
import { countdownSchema } from './countdown'
import { harvestKindSchema } from './harvest'
import { momentSchema } from './moment'
import { heldWithSchema, reportSchema } from './report-schema'
import type { KitEvent, KitSealed } from './kit'

// These shapes are stored. Add optional fields; never rename, remove or reinterpret one.

const id = z.string()
const at = z.string()
const about = z
  .strictObject({
    title: z.string(),
    groupName: z.string(),
    hostName: z.string(),
    language: z.enum(['nl', 'en']),
    mode: z.enum(['named', 'facilitator-only', 'anonymous']),
    atLeast: z.number(),
    retentionDays: z.number(),
  })
  .readonly()
const plan = z
  .strictObject({
    kind: z.string(),
    title: z.string(),
    instruction: z.string(),
    minutes: z.number(),
    config: z.unknown(),
  })
  .readonly()

export const kernelEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('WorkshopPrepared'),
    about,
    at,
    compass: heldWithSchema.exactOptional(),
  }),
  /** Instead of a whole conversation: what came back from a file. */
  z.strictObject({ type: z.literal('WorkshopImported'), report: reportSchema, at }),
  z.strictObject({ type: z.literal('AboutEdited'), about }),
  z.strictObject({ type: z.literal('PreWorkOpened'), stepId: id, closesAt: at, at }),
  z.strictObject({ type: z.literal('PreWorkClosed'), stepId: id, answered: z.number(), at }),
  z.strictObject({ type: z.literal('LobbyOpened'), at }),
  z.strictObject({ type: z.literal('WorkshopClosed'), at }),

  z.strictObject({ type: z.literal('StepAdded'), stepId: id, plan, before: id.nullable() }),
  z.strictObject({ type: z.literal('StepChanged'), stepId: id, plan }),
  z.strictObject({ type: z.literal('StepMoved'), stepId: id, before: id.nullable() }),
  z.strictObject({ type: z.literal('StepRemoved'), stepId: id }),

  z.strictObject({ type: z.literal('LobbyLocked'), locked: z.boolean() }),
  z.strictObject({ type: z.literal('PeopleLimited'), maximum: z.number() }),
  z.strictObject({
    type: z.literal('ParticipantJoined'),
    participantId: id,
    seat: z.number(),
    name: z.string().exactOptional(),
    /** Came to answer ahead; whoever is there on the day itself comes in once more, without it. */
    ahead: z.literal(true).exactOptional(),
  }),
  z.strictObject({ type: z.literal('ParticipantLeft'), participantId: id }),
  z.strictObject({ type: z.literal('ParticipantRemoved'), participantId: id }),

  z.strictObject({ type: z.literal('PaperPeopleCounted'), people: z.number() }),

  z.strictObject({ type: z.literal('MomentReached'), stepId: id, moment: momentSchema, at }),
  z.strictObject({ type: z.literal('LastCallStarted'), stepId: id, endsAt: at }),
  z.strictObject({ type: z.literal('StepFinished'), stepId: id, at }),
  z.strictObject({ type: z.literal('StepReopened'), stepId: id, at }),
  z.strictObject({ type: z.literal('StepSealed'), stepId: id, kind: z.string(), sealed: z.unknown() }),

  z.strictObject({ type: z.literal('CountdownSet'), countdown: countdownSchema.nullable() }),
  z.strictObject({
    type: z.literal('FocusSet'),
    focus: z.strictObject({ stepId: id, itemId: id }).nullable(),
  }),
  z.strictObject({ type: z.literal('ScreenBlanked'), blank: z.boolean() }),
  z.strictObject({
    type: z.literal('HarvestAdded'),
    stepId: id,
    lineId: id,
    kind: harvestKindSchema,
    text: z.string(),
    about: id.exactOptional(),
  }),
  z.strictObject({ type: z.literal('HarvestEdited'), stepId: id, lineId: id, text: z.string() }),
  z.strictObject({ type: z.literal('HandRaised'), participantId: id, raised: z.boolean() }),
  z.strictObject({ type: z.literal('TurnGiven'), participantId: id.nullable(), at }),
  z.strictObject({ type: z.literal('JesterVolunteered'), participantId: id, willing: z.boolean() }),
  z.strictObject({ type: z.literal('JesterAppointed'), participantId: id.nullable() }),
  z.strictObject({ type: z.literal('HarvestRemoved'), stepId: id, lineId: id }),
])
export type KernelEvent = z.infer<typeof kernelEventSchema>

/** Something that happened inside a step. These rows are what sealing replaces. */
export interface StepEvent {
  readonly type: 'StepEvent'
  readonly stepId: string
  readonly kind: string
  readonly event: KitEvent
}

export const storedStepEventSchema = z.strictObject({
  type: z.literal('StepEvent'),
  stepId: id,
  kind: z.string(),
  event: z.unknown(),
})

export type WorkshopEvent = Exclude<KernelEvent, { type: 'StepSealed' }> | StepSealed | StepEvent

export interface StepSealed {
  readonly type: 'StepSealed'
  readonly stepId: string
  readonly kind: string
  readonly sealed: KitSealed
}
