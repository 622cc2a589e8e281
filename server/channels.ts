import type { Server, Socket } from 'socket.io'
import type { Audience, ClientToServer, ServerToClient } from '@/lib/protocol/message'
import type { Admitted } from './admission'

interface SocketData {
  admitted: Admitted
}

export type GatewayServer = Server<ClientToServer, ServerToClient, Record<never, never>, SocketData>
export type GatewaySocket = Socket<ClientToServer, ServerToClient, Record<never, never>, SocketData>

export const channelOf = (workshopId: string, audience: Audience) => `${audience}:${workshopId}`
/** Phones that also follow the screen. */
export const watchersOf = (workshopId: string) => `watch:${workshopId}`
export const personOf = (workshopId: string, participantId: string) => `person:${workshopId}:${participantId}`
export const sessionOf = (sessionId: string) => `session:${sessionId}`
export const sessionBehind = (channel: string) => /^session:(.+)$/.exec(channel)?.[1]
export const everyoneIn = (workshopId: string) => `all:${workshopId}`
