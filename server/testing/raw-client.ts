import type { Socket } from 'socket.io-client'
import { io } from 'socket.io-client'
import { protocolVersion, socketPath } from '@/lib/protocol/version'

export interface RawOptions {
  readonly url: string
  readonly workshopId: string
  readonly as: string
  readonly token?: string
  /** Instead of the handshake a client of ours would send. */
  readonly auth?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  readonly transports?: readonly ('websocket' | 'polling')[]
}

/** Why a connection was not made: the code of the server, or what the transport said. */
export class RefusedConnection extends Error {
  override readonly name = 'RefusedConnection'
}

export interface RawClient {
  readonly socket: Socket
  /** Every text that came from the server, as it came. */
  readonly frames: readonly string[]
  /** Sends anything under any name; resolves with what comes back. */
  readonly ask: (name: string, ...payload: readonly unknown[]) => Promise<unknown>
  /** Resolves as soon as the frames are as asked. */
  readonly until: (look: (frames: readonly string[]) => boolean) => Promise<void>
  readonly ended: Promise<string>
  readonly close: () => void
}

/** A connection without any of our own client: says what a test wants it to say, and writes down all it hears. */
export async function connectRaw(options: RawOptions): Promise<RawClient> {
  const { url, workshopId, as, token, headers, transports = ['websocket'] } = options
  const frames: string[] = []
  const watchers = new Set<() => void>()
  const socket = io(url, {
    path: socketPath,
    transports: [...transports],
    forceNew: true,
    reconnection: false,
    autoConnect: false,
    extraHeaders: { ...headers },
    auth: options.auth ?? {
      protocol: protocolVersion,
      workshopId,
      as,
      ...(token === undefined ? {} : { token }),
    },
  })
  socket.io.on('open', () => {
    socket.io.engine.on('packet', ({ data }: { data?: unknown }) => {
      if (typeof data === 'string') frames.push(data)
      for (const watch of watchers) watch()
    })
  })
  const ended = new Promise<string>((resolve) => {
    socket.once('ended', ({ code }: { code: string }) => resolve(code))
    socket.once('disconnect', (reason) => resolve(reason))
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', (error) => {
      socket.disconnect()
      const data = 'data' in error ? (error.data as { code?: string } | undefined) : undefined
      reject(new RefusedConnection(data?.code ?? error.message))
    })
    socket.connect()
  })
  return {
    socket,
    frames,
    ask: (name, ...payload) => socket.emitWithAck(name, ...payload),
    until: (look) =>
      new Promise((resolve) => {
        const watch = () => {
          if (!look(frames)) return
          watchers.delete(watch)
          resolve()
        }
        watchers.add(watch)
        watch()
      }),
    ended,
    close: () => void socket.disconnect(),
  }
}

let sent = 0
/** An id for a command that no other command in this process has. */
export function newCmdId(): string {
  return `test-command-${String(++sent).padStart(6, '0')}`
}
