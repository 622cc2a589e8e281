import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import type { SelfView } from '@/lib/domain/workshop/view-self'
import type { Audience, OwnChange, Patch } from '@/lib/protocol/message'
import { handshakeSchema } from '@/lib/protocol/message'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import type { SecurityLogPort, SecurityResult } from '@/lib/security-log'
import { protocolVersion, socketPath } from '@/lib/protocol/version'
import type { Admission } from './admission'
import type { GatewayServer, GatewaySocket } from './channels'
import {
  channelOf,
  everyoneIn,
  facilitatorOf,
  personOf,
  sessionBehind,
  sessionOf,
  watchersOf,
} from './channels'
import type { Clock } from './clock'
import { attachHandlers } from './handlers'
import type { LiveWorkshop } from './hub'
import type { Logger } from './logging'
import { isAllowedOrigin } from './origin'
import type { Metrics } from './metrics'
import type { MessageRates } from './rates'
import { dropSlowReaders } from './slow-readers'

export interface GatewayDeps {
  readonly httpServer: HttpServer
  readonly origins: ReadonlySet<string>
  readonly admission: () => Admission
  readonly kits: KitRegistry
  readonly clock: Clock
  readonly logger: Logger
  readonly rates: MessageRates
  readonly onArrived: (live: LiveWorkshop, participantId: string) => void
  readonly securityLog: SecurityLogPort
  readonly onReply?: Metrics['replied']
}

export interface Gateway {
  readonly emit: (workshopId: string, audience: Audience, patch: Patch) => void
  readonly listeners: (workshopId: string, audience: Audience) => number
  /** Tells the connections of one participant that it is over, and ends them. */
  readonly endParticipant: (workshopId: string, participantId: string, code: AnyRefusalCode) => void
  /** Tells the connections of somebody who led along that it is over, and ends them. */
  readonly endFacilitator: (workshopId: string, facilitatorId: string, code: AnyRefusalCode) => void
  /** Tells one participant who they are in the conversation now, on all their devices. */
  readonly tellSelf: (workshopId: string, participantId: string, self: SelfView) => void
  /** Hands the jester what to argue, on all their devices. */
  readonly tellJester: (workshopId: string, participantId: string, prompts: readonly string[]) => void
  /** Shows on all devices of a participant what they gave on another one. */
  readonly tellOwn: (workshopId: string, participantId: string, change: OwnChange) => void
  /** Login sessions that connections of this node rest on. */
  readonly sessions: () => readonly string[]
  /** Ends the connections that rest on a login session. */
  readonly endSession: (sessionId: string) => void
  readonly endWorkshop: (workshopId: string, code: AnyRefusalCode) => void
  readonly connections: () => number
  readonly close: () => Promise<void>
}

/** A connection that has died is noticed within ten seconds on both sides. */
const heartbeat = { pingInterval: 5000, pingTimeout: 4500 }
const largestMessage = 64 * 1024

function admissionError(code: AnyRefusalCode): Error {
  return Object.assign(new Error(code), { data: { code } })
}

function versionRefusal(protocol: unknown): AnyRefusalCode | undefined {
  if (typeof protocol !== 'number' || protocol === protocolVersion) return undefined
  return protocol < protocolVersion ? 'client-too-old' : 'server-too-old'
}

export function createGateway(deps: GatewayDeps): Gateway {
  const { httpServer, origins, logger, securityLog } = deps

  /** Where it came from stays out: a phone whose pass ended knocks here too. */
  function refuse(result: SecurityResult): void {
    securityLog.count({ action: 'connection-refused', result, role: 'visitor' })
  }

  const io: GatewayServer = new Server(httpServer, {
    path: socketPath,
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: largestMessage,
    perMessageDeflate: false,
    httpCompression: false,
    destroyUpgrade: false,
    connectTimeout: 10_000,
    ...heartbeat,
    allowRequest: (request, decide) => {
      const isAllowed = isAllowedOrigin(request.headers.origin, origins)
      if (!isAllowed) refuse('refused')
      decide(isAllowed ? null : 'origin not allowed', isAllowed)
    },
  })

  async function refusalOf(socket: GatewaySocket): Promise<AnyRefusalCode | undefined> {
    const auth: unknown = socket.handshake.auth
    const refusal = versionRefusal(socket.handshake.auth['protocol'])
    if (refusal) return refusal
    const handshake = handshakeSchema.safeParse(auth)
    if (!handshake.success) return 'invalid-command'
    const token: unknown = socket.handshake.auth['token']
    const admitted = await deps.admission()({
      handshake: handshake.data,
      headers: socket.request.headers,
      token: typeof token === 'string' && token.length <= 200 ? token : undefined,
    })
    if (!admitted) {
      refuse('refused')
      return 'not-admitted'
    }
    socket.data.admitted = admitted
    return undefined
  }

  // All waiting happens here: what is awaited after the connection would lose its first messages.
  io.use((socket, next) => {
    refusalOf(socket).then(
      (code) => (code === undefined ? next() : next(admissionError(code))),
      (error: unknown) => {
        logger.error({ error }, 'a connection could not be admitted')
        next(admissionError('server-error'))
      },
    )
  })

  io.on('connection', (socket) => {
    const { live, as, actor, sessionId, facilitatorId } = socket.data.admitted
    const { workshopId } = live
    const participantId = actor?.role === 'participant' ? actor.participantId : undefined
    void socket.join([
      everyoneIn(workshopId),
      ...(participantId === undefined ? [] : [personOf(workshopId, participantId)]),
      ...(sessionId === undefined ? [] : [sessionOf(sessionId)]),
      ...(facilitatorId === undefined ? [] : [facilitatorOf(workshopId, facilitatorId)]),
    ])
    const leads = as === 'console' ? facilitatorId : undefined
    if (participantId !== undefined) {
      live.presence.arrived(participantId)
      deps.onArrived(live, participantId)
    }
    if (leads !== undefined) live.facilitatorPresence.arrived(leads)
    socket.on('disconnect', () => {
      if (participantId !== undefined) live.presence.went(participantId)
      if (leads !== undefined) live.facilitatorPresence.went(leads)
      if (as === 'screen') live.screensChanged()
    })
    attachHandlers(socket, deps)
  })

  const stopDropping = dropSlowReaders(io, logger)

  function end(room: string, code: AnyRefusalCode): void {
    io.to(room).emit('ended', { code })
    io.in(room).disconnectSockets(true)
  }

  return {
    emit: (workshopId, audience, patch) => {
      io.to(channelOf(workshopId, audience)).emit('patch', patch)
      if (audience === 'screen') io.to(watchersOf(workshopId)).emit('screen', patch)
    },
    listeners: (workshopId, audience) => {
      const { rooms } = io.sockets.adapter
      const watching = audience === 'screen' ? (rooms.get(watchersOf(workshopId))?.size ?? 0) : 0
      return (rooms.get(channelOf(workshopId, audience))?.size ?? 0) + watching
    },
    endParticipant: (workshopId, participantId, code) => end(personOf(workshopId, participantId), code),
    endFacilitator: (workshopId, facilitatorId, code) => end(facilitatorOf(workshopId, facilitatorId), code),
    tellSelf: (workshopId, participantId, self) =>
      void io.to(personOf(workshopId, participantId)).emit('self', self),
    tellJester: (workshopId, participantId, prompts) =>
      void io.to(personOf(workshopId, participantId)).emit('jester', prompts),
    tellOwn: (workshopId, participantId, change) =>
      void io.to(personOf(workshopId, participantId)).emit('own', change),
    sessions: () => [...io.sockets.adapter.rooms.keys()].flatMap((room) => sessionBehind(room) ?? []),
    endSession: (sessionId) => end(sessionOf(sessionId), 'not-admitted'),
    endWorkshop: (workshopId, code) => end(everyoneIn(workshopId), code),
    connections: () => io.engine.clientsCount,
    close: async () => {
      stopDropping()
      await io.close()
    },
  }
}
