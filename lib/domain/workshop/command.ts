import { z } from 'zod'
import { writtenText } from '../text'
import { textLimits } from '../text-limits'
import { harvestKindSchema } from './harvest'
import { momentSchema } from './moment'
import { limits } from './limits'
import { aboutSchema, stepPlanSchema } from './plan'

const idSchema = z.string().min(1).max(64)

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
  z.strictObject({ type: z.literal('Leave') }),
  z.strictObject({ type: z.literal('RemoveParticipant'), participantId: idSchema }),
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
  /** Sent by the server itself: closes input when the last call has run out. */
  z.strictObject({ type: z.literal('EndLastCall'), stepId: idSchema }),
  /** Sent by the server itself, some time after a step was finished. */
  z.strictObject({ type: z.literal('SealStep'), stepId: idSchema }),
] as const

const talkCommands = [
  z.strictObject({ type: z.literal('StartCountdown'), seconds: z.int().min(5).max(14_400) }),
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
  }),
  z.strictObject({
    type: z.literal('EditHarvest'),
    stepId: idSchema,
    lineId: idSchema,
    text: writtenText(textLimits.harvest),
  }),
  z.strictObject({ type: z.literal('RemoveHarvest'), stepId: idSchema, lineId: idSchema }),
] as const

const speakingCommands = [
  z.strictObject({ type: z.literal('RaiseHand'), raised: z.boolean() }),
  z.strictObject({ type: z.literal('GiveTurn'), participantId: idSchema.nullable() }),
  z.strictObject({ type: z.literal('VolunteerAsJester'), willing: z.boolean() }),
  z.strictObject({ type: z.literal('AppointJester'), participantId: idSchema.nullable() }),
  z.strictObject({ type: z.literal('DrawJester') }),
] as const

/** Something entered inside a step; what `input` may be is up to the kit of that kind. */
export const inStepSchema = z.strictObject({
  type: z.literal('InStep'),
  stepId: idSchema,
  kind: z.string().min(1).max(40),
  input: z.unknown(),
})

export const kernelCommandSchema = z.discriminatedUnion('type', [
  ...aboutCommands,
  ...preWorkCommands,
  ...orderCommands,
  ...doorCommands,
  ...paperCommands,
  ...flowCommands,
  ...talkCommands,
  ...speakingCommands,
])
export type KernelCommand = z.infer<typeof kernelCommandSchema>

export type InStep<Input> = {
  readonly type: 'InStep'
  readonly stepId: string
  readonly kind: string
  readonly input: Input
}

export type CommandOf<Type extends KernelCommand['type']> = Extract<KernelCommand, { type: Type }>
