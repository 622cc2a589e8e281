import { io } from 'socket.io-client'
import WebSocket from 'ws'
import { protocolVersion, socketPath } from '@/lib/protocol/version'
import type { Place } from './person'

type Ask = (name: string, payload: unknown) => Promise<unknown>

/** A connection, with what has come over it. */
export interface Line {
  readonly ask: Ask
  readonly count: { bytes: number; messages: number }
  readonly leave: () => void
}

/** Through the door as a phone does; gives the token. */
export async function comeIn({ url, code, id }: Place): Promise<string> {
  const response = await fetch(`${url}/api/join`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code, name: `Mens ${id}` }),
  })
  const answer = (await response.json()) as { token?: string }
  if (answer.token === undefined) throw new Error(`the door refused: ${JSON.stringify(answer)}`)
  return answer.token
}

export function overSocketIo(
  place: Place,
  onPush: (name: string, payload: unknown) => void,
): { open: () => Promise<void>; line: Line } {
  const { url, subject, workshopId, as } = place
  const count = { bytes: 0, messages: 0 }
  let { token } = place
  const isProduct = subject === 'product'
  const socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    autoConnect: false,
    reconnectionDelay: 1000,
    reconnectionDelayMax: 4000,
    randomizationFactor: 1,
    ...(isProduct
      ? {
          path: socketPath,
          auth: (tell: (auth: object) => void) => tell({ protocol: protocolVersion, workshopId, as, token }),
        }
      : {}),
  })
  socket.io.on('open', () => {
    socket.io.engine.on('packet', ({ data }: { data?: unknown }) => {
      if (typeof data !== 'string') return
      count.bytes += Buffer.byteLength(data)
      count.messages += 1
    })
  })
  socket.onAny(onPush)
  return {
    open: async () => {
      if (place.code !== undefined) token ??= await comeIn(place)
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve).once('connect_error', reject)
        socket.connect()
      })
    },
    line: {
      ask: (name, payload) => socket.emitWithAck(name, payload) as Promise<unknown>,
      count,
      leave: () => void socket.disconnect(),
    },
  }
}

export function overWebSocket(
  { url }: Place,
  onPush: (name: string, payload: unknown) => void,
): { open: () => Promise<void>; line: Line } {
  const count = { bytes: 0, messages: 0 }
  const replies = new Map<number, (reply: unknown) => void>()
  let last = 0
  let socket: WebSocket | undefined
  return {
    open: () =>
      new Promise<void>((resolve, reject) => {
        socket = new WebSocket(url.replace('http', 'ws'), { perMessageDeflate: false })
        socket.once('open', resolve).once('error', reject)
        socket.on('message', (data: Buffer) => {
          count.bytes += data.length
          count.messages += 1
          const [number, payload] = JSON.parse(data.toString()) as [number, unknown]
          if (number === 0) onPush('changes', payload)
          else replies.get(number)?.(payload)
          replies.delete(number)
        })
      }),
    line: {
      ask: (name, payload) =>
        new Promise((resolve) => {
          last += 1
          replies.set(last, resolve)
          socket?.send(JSON.stringify([last, name, payload]))
        }),
      count,
      leave: () => socket?.terminate(),
    },
  }
}
