import { z } from 'zod'
import { enterForSchema, inStepSchema, kernelCommandSchema } from '@/lib/domain/workshop/command'
import type { WorkshopCommand } from '@/lib/domain/workshop/decide'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import type {
  ClientToServer,
  CommandReply,
  PageReply,
  PulseReply,
  Refused,
  ResumeReply,
  StandInReply,
  WatchReply,
} from '@/lib/protocol/message'
import {
  commandMessageSchema,
  pageRequestSchema,
  resumeSchema,
  standInSchema,
  watchSchema,
} from '@/lib/protocol/message'
import { isMessage, maySend, refusalDuring } from '@/lib/protocol/permission'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { isRefusalCode, isRetryable } from '@/lib/protocol/refusal'
import type { SecurityLogPort } from '@/lib/security-log'
import type { GatewaySocket } from './channels'
import { channelOf, personOf, watchersOf } from './channels'
import type { Clock } from './clock'
import { MalformedMessageError, readIncoming } from './incoming'
import type { Logger } from './logging'
import type { Metrics } from './metrics'
import { noteReply } from './noted-commands'
import type { MessageRates } from './rates'

export interface HandlerDeps {
  readonly kits: KitRegistry
  readonly clock: Clock
  readonly logger: Logger
  readonly rates: MessageRates
  readonly securityLog: SecurityLogPort
  /** Counts what was answered. */
  readonly onReply?: Metrics['replied']
}

type Reply = CommandReply | ResumeReply | PageReply | PulseReply | WatchReply | StandInReply

export function refusal(code: AnyRefusalCode, retryAfterMs?: number): Refused {
  return {
    ok: false,
    code,
    retryable: isRetryable(code),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  }
}

/** What a schema found wrong: a rule with a code of its own, or simply not our protocol. */
function codeOf(error: z.ZodError): AnyRefusalCode {
  const ruled = error.issues.map((issue) => issue.message).find(isRefusalCode)
  return ruled ?? 'invalid-command'
}

type Parsed<T> = { readonly ok: true; readonly value: T } | Refused

function parse<T>(schema: z.ZodType<T>, value: unknown): Parsed<T> {
  const parsed = schema.safeParse(value)
  return parsed.success ? { ok: true, value: parsed.data } : refusal(codeOf(parsed.error))
}

/** The command as its kit understands it. */
function parseCommand(command: unknown, kits: KitRegistry): Parsed<WorkshopCommand> {
  const inStep = z.union([inStepSchema, enterForSchema]).safeParse(command)
  if (!inStep.success) return parse(kernelCommandSchema, command)
  const kit = kitOf(kits, inStep.data.kind)
  if (!kit) return refusal('unknown-step')
  const input = parse(kit.command, inStep.data.input)
  return input.ok ? { ok: true, value: { ...inStep.data, input: input.value } } : input
}

function changesSelf({ type }: WorkshopCommand): boolean {
  return (
    type === 'SayReady' || type === 'ChooseTable' || type === 'SpeakForTable' || type === 'WriteMinorityNote'
  )
}

/** Listens to every message of a connection. Whatever comes in, it is answered once and ends nothing. */
export function attachHandlers(
  socket: GatewaySocket,
  { kits, clock, logger, rates, securityLog, onReply }: HandlerDeps,
): void {
  const { live, as, actor } = socket.data.admitted
  const { workshopId, room, broadcaster } = live
  const participantId = actor?.role === 'participant' ? actor.participantId : undefined
  const rateRole = actor?.role === 'participant' ? 'participant' : actor?.role === 'lead' ? 'lead' : 'screen'

  async function onCommand(value: unknown): Promise<CommandReply> {
    const message = parse(commandMessageSchema, value)
    if (!message.ok) return message
    const command = parseCommand(message.value.command, kits)
    if (!command.ok) return command
    if (!actor) return refusal('forbidden')
    const outcome = await room.submit({ cmdId: message.value.cmdId, command: command.value, actor })
    if (outcome.kind === 'refused') return refusal(outcome.code)
    if (changesSelf(command.value)) tellSelf()
    const change = ownChange(command.value)
    return {
      ok: true,
      seq: outcome.seq,
      ...(outcome.kind === 'duplicate' ? { duplicate: true } : {}),
      ...change,
    }
  }

  /** What the sender has now, for this connection and for their other devices; or whom they entered for. */
  function ownChange(command: WorkshopCommand): Pick<Extract<CommandReply, { ok: true }>, 'own'> {
    const whose = command.type === 'EnterFor' ? command.participantId : participantId
    if ((command.type !== 'InStep' && command.type !== 'EnterFor') || whose === undefined) return {}
    const own = room.own(whose)?.steps[command.stepId]
    if (own === undefined) return {}
    const change = { stepId: command.stepId, own }
    if (participantId !== undefined) {
      socket.to(personOf(workshopId, participantId)).emit('own', change)
      live.ownChanged(participantId, command.stepId)
    }
    return { own: change }
  }

  /** To all devices of the sender, this one too. */
  function tellSelf(): void {
    const self = participantId === undefined ? undefined : room.self(participantId)
    if (participantId === undefined || !self) return
    socket.emit('self', self)
    socket.to(personOf(workshopId, participantId)).emit('self', self)
  }

  async function onResume(value: unknown): Promise<ResumeReply> {
    const request = parse(resumeSchema, value)
    if (!request.ok) return request
    const { have } = request.value
    const own = participantId === undefined ? undefined : room.own(participantId)
    const personal = own === undefined ? {} : { own }
    const missed = have ? broadcaster.since(as, have) : undefined
    const sent = missed ?? broadcaster.snapshot(as)
    // No await between the snapshot and joining: the next patch follows on what was just read.
    void socket.join(channelOf(workshopId, as))
    if (as === 'screen') live.screensChanged()
    return { ok: true, ...sent, ...personal, now: clock.now() }
  }

  async function onPage(value: unknown): Promise<PageReply> {
    const request = parse(pageRequestSchema, value)
    if (!request.ok) return request
    const code = refusalDuring('page', room.state().status)
    if (code !== undefined) return refusal(code)
    const page = room.page(request.value.stepId, request.value.from)
    return page === undefined ? refusal('unknown-step') : { ok: true, page }
  }

  /** Only for who has no phone: nobody else's phone can be looked over the shoulder. */
  async function onStandIn(value: unknown): Promise<StandInReply> {
    const request = parse(standInSchema, value)
    if (!request.ok) return request
    const code = refusalDuring('standIn', room.state().status)
    if (code !== undefined) return refusal(code)
    const person = room.participant(request.value.participantId)
    const own = person?.isProxy ? room.own(person.participantId) : undefined
    if (!own) return refusal('unknown-participant')
    // The server's view of a phone is what a phone is sent.
    return { ok: true, view: broadcaster.snapshot('phone').view as unknown as PhoneView, own }
  }

  async function onWatch(value: unknown): Promise<WatchReply> {
    const request = parse(watchSchema, value)
    if (!request.ok) return request
    if (!request.value.screen) {
      void socket.leave(watchersOf(workshopId))
      return { ok: true }
    }
    const sent = broadcaster.snapshot('screen')
    void socket.join(watchersOf(workshopId))
    return { ok: true, ...sent }
  }

  async function answer(handle: (value: unknown) => Promise<Reply>, value: unknown): Promise<Reply> {
    try {
      const limited = await rates.check(rateRole, participantId ?? socket.id)
      if (limited?.isFlood) socket.disconnect(true)
      if (limited) return refusal('rate-limited', limited.retryAfterMs)
      return await handle(readIncoming(value))
    } catch (error) {
      if (error instanceof MalformedMessageError) return refusal('invalid-command')
      logger.error({ workshopId, error }, 'a message could not be handled')
      return refusal('server-error')
    }
  }

  const handlers: Readonly<Record<keyof ClientToServer, (value: unknown) => Promise<Reply>>> = {
    command: onCommand,
    resume: onResume,
    page: onPage,
    standIn: onStandIn,
    watch: onWatch,
    pulse: async () => ({ ok: true, now: clock.now() }),
  }

  // One listener for everything: a name we do not know gets an answer too.
  socket.onAny((name: string, ...args: readonly unknown[]) => {
    const last = args.at(-1)
    const reply = typeof last === 'function' ? (last as (answer: Reply) => void) : () => undefined
    const handle = isMessage(name) && maySend(name, as) ? handlers[name] : async () => refusal('forbidden')
    const value = typeof last === 'function' && args.length === 1 ? undefined : args[0]
    void answer(handle, value).then((answered) => {
      onReply?.(name, answered)
      noteReply(securityLog, socket.data.admitted, value, answered)
      reply(answered)
    })
  })
}
