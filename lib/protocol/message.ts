import { z } from 'zod'
import type { Json } from '@/lib/domain/json'
import type { EnterFor, InStep, KernelCommand } from '@/lib/domain/workshop/command'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { OwnView } from '@/lib/domain/workshop/view-own'
import type { SelfView } from '@/lib/domain/workshop/view-self'
import type { MergePatch } from './merge-patch'
import type { AnyRefusalCode } from './refusal'

/** Which view a connection follows. */
export const audienceSchema = z.enum(['phone', 'screen', 'console'])
export type Audience = z.infer<typeof audienceSchema>

/** What a client says of itself when it connects. Who it is comes from its cookies, never from here. */
export const handshakeSchema = z.object({
  protocol: z.int(),
  workshopId: z.string().min(1).max(64),
  as: audienceSchema,
})
export type Handshake = z.infer<typeof handshakeSchema>

const position = z.strictObject({ epoch: z.string().max(64), version: z.int().min(0) })
/** How far a client has read: `epoch` changes when the numbering starts anew. */
export type Position = z.infer<typeof position>

export const resumeSchema = z.strictObject({ have: position.nullable() })

export const commandMessageSchema = z.strictObject({
  cmdId: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  /** Parsed apart, by the schema of the workshop or of the kit it is for. */
  command: z.unknown(),
})
export interface CommandMessage {
  readonly cmdId: string
  readonly command: KernelCommand | InStep<unknown> | EnterFor<unknown>
}

export const pageRequestSchema = z.strictObject({
  stepId: z.string().min(1).max(64),
  from: z.int().min(0).max(1_000_000),
})

/** Whether this connection also follows the screen, for who cannot read it from their seat. */
export const watchSchema = z.strictObject({ screen: z.boolean() })

/** What somebody without a phone would see on one, for who enters for them. */
export const standInSchema = z.strictObject({ participantId: z.string().min(1).max(64) })

export type Refused = {
  readonly ok: false
  readonly code: AnyRefusalCode
  readonly retryable: boolean
  readonly retryAfterMs?: number
}

/** `seq`: where in the log it stands. `own`: what the sender now has in the step, for the sender only. */
export type CommandReply =
  { readonly ok: true; readonly seq: number; readonly duplicate?: true; readonly own?: OwnChange } | Refused

export type OwnChange = { readonly stepId: string; readonly own: Json }

export type ResumeReply =
  | {
      readonly ok: true
      readonly at: Position
      /** Either all of the view, or the patches since the position that was sent. */
      readonly view?: Json
      readonly patches?: readonly MergePatch[]
      readonly own?: OwnView
      /** Server time, to set one's clock by. */
      readonly now: string
    }
  | Refused

export type PulseReply = { readonly ok: true; readonly now: string } | Refused
export type PageReply = { readonly ok: true; readonly page: Json } | Refused
export type StandInReply = { readonly ok: true; readonly view: PhoneView; readonly own: OwnView } | Refused
export type WatchReply = { readonly ok: true; readonly at?: Position; readonly view?: Json } | Refused

export type Patch = Position & { readonly patch: MergePatch }

export interface ClientToServer {
  readonly resume: (request: z.infer<typeof resumeSchema>, reply: (answer: ResumeReply) => void) => void
  readonly command: (request: CommandMessage, reply: (answer: CommandReply) => void) => void
  readonly page: (request: z.infer<typeof pageRequestSchema>, reply: (answer: PageReply) => void) => void
  readonly watch: (request: z.infer<typeof watchSchema>, reply: (answer: WatchReply) => void) => void
  readonly standIn: (request: z.infer<typeof standInSchema>, reply: (answer: StandInReply) => void) => void
  /** Proof of life, and the time. */
  readonly pulse: (request: Record<string, never>, reply: (answer: PulseReply) => void) => void
}

export interface ServerToClient {
  /** A change of the view this connection follows. */
  readonly patch: (patch: Patch) => void
  /** A change of the screen's view, while watching it. */
  readonly screen: (patch: Patch) => void
  /** The same person changed something on another device. */
  readonly own: (change: OwnChange) => void
  /** Who this person is in the conversation now: their table, whether they are ready. */
  readonly self: (self: SelfView) => void
  /** What to argue, for the jester only. */
  readonly jester: (prompts: readonly string[]) => void
  /** This connection ends for good, with the reason; there is no use in coming back. */
  readonly ended: (reason: { readonly code: AnyRefusalCode }) => void
}
