import { z } from 'zod'
import { writtenText } from '../text'
import { textLimits } from '../text-limits'
import { harvestKindSchema } from './harvest'
import { momentSchema } from './moment'
import { limits } from './limits'
import { outcomeKindSchema } from './outcome'
import { aboutSchema, stepPlanSchema } from './plan'
import { seatingSchema, shownTablesSchema } from './table'

const idSchema = z.string().min(1).max(64)
/** What a kit calls an item may be made of two ids. */
const itemIdSchema = z.string().min(1).max(130)

/** Where the sender saw the workshop stand; when it stands elsewhere the command is stale. */
const seenSchema = z.strictObject({ stepId: idSchema, moment: momentSchema }).nullable()
export type Seen = z.infer<typeof seenSchema>

const aboutCommands = [
  z.strictObject({ type: z.literal('EditAbout'), about: aboutSchema }),
  z.strictObject({ type: z.literal('OpenLobby') }),
  z.strictObject({ type: z.literal('CloseWorkshop') }),
] as const

const preWorkCommands = [
  z.strictObject({
    type: z.literal('OpenPreWork'),
    stepId: idSchema,
    /** From now on, in server time. */
    days: z.int().min(1).max(limits.preWorkDays),
  }),
  z.strictObject({ type: z.literal('ClosePreWork') }),
  /** Sent by the server itself, when the days are over. */
  z.strictObject({ type: z.literal('EndPreWork') }),
] as const

const orderCommands = [
  z.strictObject({ type: z.literal('AddStep'), plan: stepPlanSchema, before: idSchema.nullable() }),
  z.strictObject({ type: z.literal('ChangeStep'), stepId: idSchema, plan: stepPlanSchema }),
  z.strictObject({ type: z.literal('MoveStep'), stepId: idSchema, before: idSchema.nullable() }),
  z.strictObject({ type: z.literal('RemoveStep'), stepId: idSchema }),
] as const

const doorCommands = [
  z.strictObject({ type: z.literal('LockLobby'), locked: z.boolean() }),
  z.strictObject({ type: z.literal('LimitPeople'), maximum: z.int().min(1).max(limits.people) }),
  z.strictObject({
    type: z.literal('Join'),
    participantId: idSchema,
    name: writtenText(textLimits.name, { optional: true }),
  }),
  /** Somebody without a phone, for whom the facilitator enters. */
  z.strictObject({
    type: z.literal('AddPerson'),
    name: writtenText(textLimits.name, { optional: true }),
  }),
  z.strictObject({ type: z.literal('Leave') }),
  z.strictObject({ type: z.literal('RemoveParticipant'), participantId: idSchema }),
] as const

const tableCommands = [
  /** Seats everybody anew: in so many tables, or in tables of about so many people. */
  z.strictObject({
    type: z.literal('MakeTables'),
    way: seatingSchema,
    by: z.enum(['count', 'size']),
    number: z.int().min(1).max(limits.tables),
  }),
  z.strictObject({ type: z.literal('EndTables') }),
  z.strictObject({
    type: z.literal('SeatPerson'),
    participantId: idSchema,
    table: z.int().min(1).max(limits.tables).nullable(),
  }),
  z.strictObject({ type: z.literal('ShowSeating'), shown: z.boolean() }),
  z.strictObject({ type: z.literal('ShowTables'), stepId: idSchema, shown: shownTablesSchema }),
  z.strictObject({ type: z.literal('ChooseTable'), table: z.int().min(1).max(limits.tables) }),
  /** `people`: for how many this phone answers; null: it answers for one person again. */
  z.strictObject({
    type: z.literal('SpeakForTable'),
    table: z.int().min(1).max(limits.tables),
    people: z.int().min(2).max(limits.peopleAtTable).nullable(),
  }),
  /** Beside what the table answers in this round: what some there see differently. Empty takes it back. */
  z.strictObject({
    type: z.literal('WriteMinorityNote'),
    stepId: idSchema,
    text: writtenText(textLimits.note, { optional: true }),
  }),
] as const

/** From now on words from whoever sent this item are refused, in this step. Who that is, the server alone knows. */
const senderCommands = [
  z.strictObject({ type: z.literal('BlockSender'), stepId: idSchema, itemId: itemIdSchema }),
  z.strictObject({ type: z.literal('AllowSender'), stepId: idSchema, itemId: itemIdSchema }),
] as const

const paperCommands = [
  /** How many took part on paper, beside who came in through the door. */
  z.strictObject({ type: z.literal('CountPaperPeople'), people: z.int().min(0).max(limits.people) }),
] as const

const flowCommands = [
  /** Goes to a moment of a step; `finish` closes the step it leaves for good. */
  z.strictObject({
    type: z.literal('GoTo'),
    from: seenSchema,
    stepId: idSchema,
    moment: momentSchema,
    finish: z.boolean(),
  }),
  /** Announces that input closes in some seconds, so that a started sentence can be finished. */
  z.strictObject({ type: z.literal('CallLast'), from: seenSchema, seconds: z.int().min(5).max(120) }),
  z.strictObject({ type: z.literal('ReopenStep'), stepId: idSchema }),
  /** Whether somebody is ready with a moment. */
  z.strictObject({
    type: z.literal('SayReady'),
    stepId: idSchema,
    moment: momentSchema,
    ready: z.boolean(),
  }),
  /** Sent by the server itself: closes input when the last call has run out. */
  z.strictObject({ type: z.literal('EndLastCall'), stepId: idSchema }),
  /** Sent by the server itself, some time after a step was finished. */
  z.strictObject({ type: z.literal('SealStep'), stepId: idSchema }),
] as const

const talkCommands = [
  z.strictObject({
    type: z.literal('StartCountdown'),
    seconds: z.int().min(5).max(14_400),
    /** Of a clock that is put back: how long it was in all. */
    totalSeconds: z.int().min(5).max(28_800).exactOptional(),
  }),
  z.strictObject({ type: z.literal('ExtendCountdown'), seconds: z.int().min(5).max(3600) }),
  z.strictObject({ type: z.literal('PauseCountdown') }),
  z.strictObject({ type: z.literal('ResumeCountdown') }),
  z.strictObject({ type: z.literal('StopCountdown') }),
  z.strictObject({
    type: z.literal('SetFocus'),
    focus: z.strictObject({ stepId: idSchema, itemId: idSchema }).nullable(),
  }),
  z.strictObject({ type: z.literal('BlankScreen'), blank: z.boolean() }),
  z.strictObject({
    type: z.literal('AddHarvest'),
    stepId: idSchema,
    kind: harvestKindSchema,
    text: writtenText(textLimits.harvest),
    about: idSchema.nullable(),
    table: z.int().min(1).max(limits.tables).exactOptional(),
  }),
  z.strictObject({
    type: z.literal('EditHarvest'),
    stepId: idSchema,
    lineId: idSchema,
    text: writtenText(textLimits.harvest),
  }),
  z.strictObject({ type: z.literal('RemoveHarvest'), stepId: idSchema, lineId: idSchema }),
  /** Lets a participant write harvest lines on their phone; nobody is scribe with null. */
  z.strictObject({ type: z.literal('AppointScribe'), participantId: idSchema.nullable() }),
  z.strictObject({ type: z.literal('RestoreHarvest'), stepId: idSchema, lineId: idSchema }),
] as const

const speakingCommands = [
  z.strictObject({ type: z.literal('RaiseHand'), raised: z.boolean() }),
  z.strictObject({ type: z.literal('GiveTurn'), participantId: idSchema.nullable() }),
  /** `given`: to whom the turn went that is taken back. */
  z.strictObject({ type: z.literal('TakeBackTurn'), given: idSchema.nullable() }),
  z.strictObject({ type: z.literal('VolunteerAsJester'), willing: z.boolean() }),
  z.strictObject({ type: z.literal('AppointJester'), participantId: idSchema.nullable() }),
  z.strictObject({ type: z.literal('DrawJester') }),
] as const

const leadingCommands = [
  /** `from`: who led when the sender pressed. */
  z.strictObject({ type: z.literal('HandOverLead'), from: idSchema, to: idSchema }),
  /** Sent by the server itself, when an invitation was taken or taken back. */
  z.strictObject({ type: z.literal('AdmitFacilitator'), facilitatorId: idSchema }),
  z.strictObject({ type: z.literal('DismissFacilitator'), facilitatorId: idSchema }),
] as const

/** After closing: what becomes of the report, and of what was promised. */
const afterwardsCommands = [
  z.strictObject({
    type: z.literal('WriteForeword'),
    text: writtenText(textLimits.foreword, { optional: true }),
  }),
  z.strictObject({
    type: z.literal('HideReportLine'),
    stepId: idSchema,
    lineId: idSchema,
    hidden: z.boolean(),
  }),
  z.strictObject({ type: z.literal('PublishReport') }),
  z.strictObject({ type: z.literal('TakeReportBack') }),
  z.strictObject({
    type: z.literal('TellOutcome'),
    stepId: idSchema,
    itemId: idSchema,
    outcome: outcomeKindSchema,
    why: writtenText(textLimits.note, { optional: true }),
  }),
] as const

/** Something entered inside a step; what `input` may be is up to the kit of that kind. */
export const inStepSchema = z.strictObject({
  type: z.literal('InStep'),
  stepId: idSchema,
  kind: z.string().min(1).max(40),
  input: z.unknown(),
})

/** The same, entered for somebody without a phone. */
export const enterForSchema = inStepSchema.extend({
  type: z.literal('EnterFor'),
  participantId: idSchema,
})

export const kernelCommandSchema = z.discriminatedUnion('type', [
  ...aboutCommands,
  ...preWorkCommands,
  ...orderCommands,
  ...doorCommands,
  ...tableCommands,
  ...senderCommands,
  ...paperCommands,
  ...flowCommands,
  ...talkCommands,
  ...speakingCommands,
  ...leadingCommands,
  ...afterwardsCommands,
])
export type KernelCommand = z.infer<typeof kernelCommandSchema>

export type InStep<Input> = {
  readonly type: 'InStep'
  readonly stepId: string
  readonly kind: string
  readonly input: Input
}

export type EnterFor<Input> = Omit<InStep<Input>, 'type'> & {
  readonly type: 'EnterFor'
  readonly participantId: string
}

export type CommandOf<Type extends KernelCommand['type']> = Extract<KernelCommand, { type: Type }>
