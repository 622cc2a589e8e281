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
  /** For programs that come as somebody's browser, with that browser's cookie. */
  readonly headers?: Readonly<Record<string, string>>
  readonly transports?: readonly ('websocket' | 'polling')[]
}

type ClientSocket = Socket<ServerToClient, ClientToServer>

const ackTimeoutMs = 8000

/** What the page says of the path it stands under. On the server, where a page is only drawn, there is no socket. */
function basePath(): string {
  return typeof document === 'undefined' ? '' : (document.documentElement.dataset['base'] ?? '')
}

/** Where the socket is: under the path of the address. */
function placeOf(url: string | undefined): { readonly origin: string; readonly path: string } {
  if (url === undefined) return { origin: '', path: `${basePath()}${socketPath}` }
  const { origin, pathname } = new URL(url)
  return { origin, path: `${pathname.replace(/\/$/, '')}${socketPath}` }
}

export function openSocket({ url, workshopId, as, token, headers, transports }: SocketOptions): ClientSocket {
  const { origin, path } = placeOf(url)
  return io(origin, {
    path,
    transports: [...(transports ?? ['websocket', 'polling'])],
    tryAllTransports: true,
    withCredentials: true,
    // Lets a proxy before several nodes bring all of one workshop to one of them, its polling too.
    query: { w: workshopId },
    transportOptions: { polling: { extraHeaders: { [pageHeader]: '1' } } },
    ...(headers === undefined ? {} : { extraHeaders: { ...headers, [pageHeader]: '1' } }),
    forceNew: true,
    autoConnect: false,
    reconnectionDelay: 1000,
    reconnectionDelayMax: 4000,
    // Full jitter: a room that lost its server does not come back all at once.
    randomizationFactor: 1,
    auth: { protocol: protocolVersion, workshopId, as, ...(token === undefined ? {} : { token }) },
  })
}

export interface AskOptions<Reply> {
  readonly timeoutMs?: number
  /** Called the moment the answer comes in: what the server sends right after it must not be seen first. */
  readonly take?: (reply: Reply) => void
}

/** Socket.IO types an answer as `any`; one that is not shaped like a reply counts as none. */
export function createAsker(socket: ClientSocket) {
  return function ask<Reply extends { readonly ok: boolean }>(
    name: keyof ClientToServer,
    request: unknown,
    { timeoutMs = ackTimeoutMs, take }: AskOptions<Reply> = {},
  ): Promise<Reply | undefined> {
    const emitter = socket.timeout(timeoutMs) as unknown as {
      emit: (name: string, request: unknown, answered: (error: unknown, reply: unknown) => void) => void
    }
    return new Promise((resolve) => {
      emitter.emit(name, request, (_error, reply) => {
        const isReply = typeof reply === 'object' && reply !== null && 'ok' in reply
        const answer = isReply ? (reply as Reply) : undefined
        if (answer) take?.(answer)
        resolve(answer)
      })
    })
  }
}
