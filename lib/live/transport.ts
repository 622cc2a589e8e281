import type { Socket } from 'socket.io-client'
import { io } from 'socket.io-client'
import type { Audience, ClientToServer, ServerToClient } from '@/lib/protocol/message'
import { pageHeader, protocolVersion, socketPath } from '@/lib/protocol/version'

export interface SocketOptions {
  /** Address of the server; a page leaves it out. */
  readonly url?: string
  readonly workshopId: string
  readonly as: Audience
  /** For programs; a browser has its token in a cookie. */
  readonly token?: string
  readonly transports?: readonly ('websocket' | 'polling')[]
}

type ClientSocket = Socket<ServerToClient, ClientToServer>

const ackTimeoutMs = 8000

export function openSocket({ url, workshopId, as, token, transports }: SocketOptions): ClientSocket {
  return io(url ?? '', {
    path: socketPath,
    transports: [...(transports ?? ['websocket', 'polling'])],
    tryAllTransports: true,
    withCredentials: true,
    transportOptions: { polling: { extraHeaders: { [pageHeader]: '1' } } },
    forceNew: true,
    reconnectionDelay: 1000,
    reconnectionDelayMax: 4000,
    // Full jitter: a room that lost its server does not come back all at once.
    randomizationFactor: 1,
    auth: { protocol: protocolVersion, workshopId, as, ...(token === undefined ? {} : { token }) },
  })
}

/** Socket.IO types the answer to `emitWithAck` as `any`; one that is not shaped like a reply counts as none. */
export function createAsker(socket: ClientSocket) {
  return async function ask<Reply extends { readonly ok: boolean }>(
    name: keyof ClientToServer,
    request: unknown,
    timeoutMs = ackTimeoutMs,
  ): Promise<Reply | undefined> {
    try {
      const emitter = socket.timeout(timeoutMs) as unknown as {
        emitWithAck: (name: string, request: unknown) => Promise<unknown>
      }
      const reply = await emitter.emitWithAck(name, request)
      return typeof reply === 'object' && reply !== null && 'ok' in reply ? (reply as Reply) : undefined
    } catch {
      return undefined
    }
  }
}
