import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Socket } from 'socket.io'
import { Server } from 'socket.io'
import { socketPath } from '@/lib/protocol/version'

export interface Received {
  readonly name: string
  readonly payload: unknown
}

type Reply = (answer: unknown) => void
/** What the server does with a message of this name; without one it answers that all is well. */
export type Script = Readonly<
  Record<string, (payload: never, reply: Reply, socket: Socket, times: number) => void>
>

export interface ScriptedServer {
  readonly url: string
  /** All messages, in the order in which they came. */
  readonly received: readonly Received[]
  readonly of: (name: string) => readonly unknown[]
  /** Resolves as soon as the messages are as asked. */
  readonly until: (look: (received: readonly Received[]) => boolean) => Promise<void>
  /** What connections are told instead of being let in; undefined lets them in again. */
  readonly refuse: (code: string | undefined) => void
  readonly io: Server
  readonly stop: () => Promise<void>
}

export const emptyView = {
  ok: true,
  at: { epoch: 'e', version: 1 },
  view: {},
  now: '2026-11-23T10:00:00.000Z',
}

/** A server that does what a test says, message by message: the other side of our client. */
export async function startScriptedServer(script: Script = {}): Promise<ScriptedServer> {
  const http = createServer()
  const io = new Server(http, { path: socketPath, transports: ['websocket', 'polling'] })
  const received: Received[] = []
  const times = new Map<string, number>()
  const watchers = new Set<() => void>()
  let refusal: string | undefined

  io.use((_socket, next) => {
    next(refusal === undefined ? undefined : Object.assign(new Error(refusal), { data: { code: refusal } }))
  })
  io.on('connection', (socket) => {
    socket.onAny((name: string, payload: unknown, reply: Reply) => {
      const count = (times.get(name) ?? 0) + 1
      times.set(name, count)
      received.push({ name, payload })
      const answer = script[name]
      if (answer) answer(payload as never, reply, socket, count)
      else reply(name === 'resume' ? emptyView : { ok: true, seq: received.length, now: emptyView.now })
      for (const watch of watchers) watch()
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    received,
    of: (name) => received.filter((each) => each.name === name).map((each) => each.payload),
    until: (look) =>
      new Promise((resolve) => {
        const watch = () => {
          if (!look(received)) return
          watchers.delete(watch)
          resolve()
        }
        watchers.add(watch)
        watch()
      }),
    refuse: (code) => {
      refusal = code
    },
    io,
    stop: async () => {
      await io.close()
    },
  }
}
