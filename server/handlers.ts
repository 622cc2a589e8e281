import type { z } from 'zod'
import { inStepSchema, kernelCommandSchema } from '@/lib/domain/workshop/command'
import type { WorkshopCommand } from '@/lib/domain/workshop/decide'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import type {
  ClientToServer,
  CommandReply,
  PageReply,
  PulseReply,
  Refused,
  ResumeReply,
  WatchReply,
} from '@/lib/protocol/message'
import { commandMessageSchema, pageRequestSchema, resumeSchema, watchSchema } from '@/lib/protocol/message'
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

type Reply = CommandReply | ResumeReply | PageReply | PulseReply | WatchReply

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
  const inStep = inStepSchema.safeParse(command)
  if (!inStep.success) return parse(kernelCommandSchema, command)
  const kit = kitOf(kits, inStep.data.kind)
  if (!kit) return refusal('unknown-step')
  const input = parse(kit.command, inStep.data.input)
  return input.ok ? { ok: true, value: { ...inStep.data, input: input.value } } : input
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
    const change = participantId === undefined ? {} : ownChange(command.value)
    return {
      ok: true,
      seq: outcome.seq,
      ...(outcome.kind === 'duplicate' ? { duplicate: true } : {}),
      ...change,
    }
  }

  /** What the sender has now, for this connection and for their other devices. */
  function ownChange(command: WorkshopCommand): Pick<Extract<CommandReply, { ok: true }>, 'own'> {
    if (command.type !== 'InStep' || participantId === undefined) return {}
    const own = room.own(participantId)?.steps[command.stepId]
    if (own === undefined) return {}
    const change = { stepId: command.stepId, own }
    socket.to(personOf(workshopId, participantId)).emit('own', change)
    live.ownChanged(participantId, command.stepId)
    return { own: change }
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
