import { z } from 'zod'
import { countdownSchema } from './countdown'
import { harvestKindSchema } from './harvest'
import { momentSchema } from './moment'
import { outcomeKindSchema } from './outcome'
import { heldWithSchema, reportSchema } from './report-schema'
import type { KitEvent, KitSealed } from './kit'
import type { Mark, SealedTables } from './table'
import { markSchema, sealedTablesSchema, seatingSchema, shownTablesSchema } from './table'

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
    perTable: z.literal(true).exactOptional(),
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
    proxy: z.literal(true).exactOptional(),
    /** Came to answer ahead; whoever is there on the day itself comes in once more, without it. */
    ahead: z.literal(true).exactOptional(),
  }),
  z.strictObject({ type: z.literal('ParticipantLeft'), participantId: id }),
  z.strictObject({ type: z.literal('ParticipantRemoved'), participantId: id }),

  z.strictObject({
    type: z.literal('TablesMade'),
    way: seatingSchema,
    count: z.number(),
    /** Who sits where, by participant. */
    seats: z.record(id, z.number()),
  }),
  z.strictObject({
    type: z.literal('PersonSeated'),
    participantId: id,
    table: z.number().nullable(),
    /** This phone speaks for the whole table, for so many people. */
    people: z.number().exactOptional(),
  }),
  z.strictObject({ type: z.literal('TablesEnded') }),
  z.strictObject({ type: z.literal('SeatingShown'), shown: z.boolean() }),
  z.strictObject({ type: z.literal('TablesShown'), stepId: id, shown: shownTablesSchema }),
  z.strictObject({ type: z.literal('PaperPeopleCounted'), people: z.number() }),

  z.strictObject({ type: z.literal('MomentReached'), stepId: id, moment: momentSchema, at }),
  z.strictObject({ type: z.literal('LastCallStarted'), stepId: id, endsAt: at }),
  z.strictObject({ type: z.literal('StepFinished'), stepId: id, at }),
  z.strictObject({ type: z.literal('StepReopened'), stepId: id, at }),
  z.strictObject({
    type: z.literal('StepSealed'),
    stepId: id,
    kind: z.string(),
    sealed: z.unknown(),
    tables: sealedTablesSchema.exactOptional(),
    proxies: z.int().positive().exactOptional(),
  }),
  z.strictObject({ type: z.literal('VoiceReady'), stepId: id, voice: z.string(), ready: z.boolean() }),
  z.strictObject({
    type: z.literal('MinorityNoted'),
    stepId: id,
    voice: z.string(),
    round: z.string(),
    mark: markSchema,
    /** Empty: it was taken back. */
    text: z.string(),
  }),
  /** Through which item a voice was blocked: taking the item back does not undo it. */
  z.strictObject({ type: z.literal('SenderBlocked'), stepId: id, itemId: id, voice: z.string() }),
  z.strictObject({ type: z.literal('SenderAllowed'), stepId: id, itemId: id }),

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
    table: z.number().exactOptional(),
  }),
  z.strictObject({ type: z.literal('HarvestEdited'), stepId: id, lineId: id, text: z.string() }),
  z.strictObject({ type: z.literal('ScribeAppointed'), participantId: id.nullable() }),
  z.strictObject({ type: z.literal('HandRaised'), participantId: id, raised: z.boolean() }),
  z.strictObject({ type: z.literal('TurnGiven'), participantId: id.nullable(), at }),
  z.strictObject({ type: z.literal('TurnTakenBack') }),
  z.strictObject({ type: z.literal('JesterVolunteered'), participantId: id, willing: z.boolean() }),
  z.strictObject({ type: z.literal('JesterAppointed'), participantId: id.nullable() }),
  z.strictObject({ type: z.literal('FacilitatorAdmitted'), facilitatorId: id }),
  z.strictObject({ type: z.literal('FacilitatorDismissed'), facilitatorId: id }),
  z.strictObject({ type: z.literal('LeadHandedOver'), to: id }),
  z.strictObject({ type: z.literal('HarvestRemoved'), stepId: id, lineId: id }),
  z.strictObject({ type: z.literal('HarvestRestored'), stepId: id, lineId: id }),

  z.strictObject({ type: z.literal('ForewordWritten'), text: z.string() }),
  z.strictObject({
    type: z.literal('ReportLineHidden'),
    stepId: id,
    lineId: id,
    hidden: z.boolean(),
  }),
  z.strictObject({ type: z.literal('ReportPublished'), at }),
  z.strictObject({ type: z.literal('ReportTakenBack') }),
  /** Without a time: when somebody looked back is nobody's business. */
  z.strictObject({
    type: z.literal('OutcomeTold'),
    stepId: id,
    itemId: id,
    outcome: outcomeKindSchema,
    why: z.string(),
  }),
])
export type KernelEvent = z.infer<typeof kernelEventSchema>

/** Something that happened inside a step. These rows are what sealing replaces. */
export interface StepEvent {
  readonly type: 'StepEvent'
  readonly stepId: string
  readonly kind: string
  readonly event: KitEvent
  /** Whose it is, where it counts at which table somebody sits. */
  readonly by?: Mark & { readonly voice: string }
}

export const storedStepEventSchema = z.strictObject({
  type: z.literal('StepEvent'),
  stepId: id,
  kind: z.string(),
  event: z.unknown(),
  by: markSchema.unwrap().extend({ voice: z.string() }).readonly().exactOptional(),
})

export type WorkshopEvent = Exclude<KernelEvent, { type: 'StepSealed' }> | StepSealed | StepEvent

export interface StepSealed {
  readonly type: 'StepSealed'
  readonly stepId: string
  readonly kind: string
  readonly sealed: KitSealed
  readonly tables?: SealedTables
  /** For how many people could be entered: without the answers it cannot be told when figures were seen. */
  readonly proxies?: number
}

/** The step whose sealing takes this event away: it says, by voice, what somebody gave, did or may not do in it. */
export function sealedAwayWith(event: WorkshopEvent): string | undefined {
  const isOfPeople =
    event.type === 'StepEvent' ||
    event.type === 'VoiceReady' ||
    event.type === 'MinorityNoted' ||
    event.type === 'SenderBlocked' ||
    event.type === 'SenderAllowed'
  return isOfPeople ? event.stepId : undefined
}
