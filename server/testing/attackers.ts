import { connect } from 'node:net'
import { io } from 'socket.io-client'
import { WebSocket } from 'ws'
import { protocolVersion, socketPath } from '@/lib/protocol/version'
import { newCmdId } from './raw-client'
import type { Stage } from './stage'
import { inStepCommand } from './stage'

/** Somebody who means harm. Resolves when there is nothing left to try. */
export interface Attack {
  readonly name: string
  readonly run: (stage: Stage, url: string) => Promise<void>
}

const port = (url: string) => Number(new URL(url).port)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function ended(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve())
    socket.once('error', () => resolve())
  })
}

/** A web socket below Socket.IO, to say what no client would say. */
async function rawSocket(url: string): Promise<WebSocket> {
  const address = `${url.replace('http', 'ws')}${socketPath}/?EIO=4&transport=websocket`
  const socket = new WebSocket(address, { origin: url })
  socket.on('error', () => undefined)
  await new Promise((resolve) => socket.once('open', resolve))
  return socket
}

function hostile(depth: number): unknown {
  return depth === 0 ? [] : { nested: hostile(depth - 1) }
}

const flood: Attack = {
  name: 'flood of messages',
  run: async (stage) => {
    const { token } = await stage.join('Flood')
    for (let again = 0; again < 3; again++) {
      const phone = await stage.raw('phone', { token })
      const input = inStepCommand('compass', { type: 'PlaceNeedle', needle: 1, now: 1, desired: 1 })
      for (let sent = 0; sent < 3000; sent++)
        phone.socket.emit('command' as never, { cmdId: newCmdId(), command: input })
      await Promise.race([phone.ended, pause(1500)])
      phone.close()
    }
  },
}

const oversize: Attack = {
  name: 'messages that are too large',
  run: async (stage, url) => {
    const { token } = await stage.join('Groot')
    const words = 'x'.repeat(200_000)
    for (let again = 0; again < 10; again++) {
      const phone = await stage.raw('phone', { token })
      phone.socket.emit('command' as never, { cmdId: newCmdId(), command: words })
      await Promise.race([phone.ended, pause(500)])
      phone.close()
    }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        fetch(`${url}/api/join`, {
          method: 'POST',
          body: `{"code":"${words}"}`,
          headers: { connection: 'close' },
        }).then(
          ({ status }) => status,
          () => 0,
        ),
      ),
    )
    if (answers.includes(200)) throw new Error('a body without bounds was taken')
  },
}

const malformed: Attack = {
  name: 'frames that are none',
  run: async (_stage, url) => {
    const frames: readonly (string | Buffer)[] = [
      '',
      '9',
      '4',
      '42',
      '42[',
      '42["command"',
      '40{"protocol":1',
      '451-["command",{"_placeholder":true,"num":0}]',
      '4599999-["x"]',
      '42["__proto__",{"__proto__":{"isAdmin":true}}]',
      Buffer.alloc(1000, 0xff),
      '\u0000\u0000',
    ]
    for (let again = 0; again < 10; again++)
      for (const frame of frames) {
        const socket = await rawSocket(url)
        socket.send(frame)
        socket.send(frame)
        await Promise.race([ended(socket), pause(20)])
        socket.terminate()
      }
  },
}

const poison: Attack = {
  name: 'objects with __proto__, without an end, without shape',
  run: async (stage) => {
    const { token } = await stage.join('Gif')
    const payloads: readonly unknown[] = [
      JSON.parse('{"__proto__":{"ok":true},"cmdId":"x"}'),
      { cmdId: newCmdId(), command: { type: '__proto__', constructor: { prototype: {} } } },
      { cmdId: newCmdId(), command: hostile(500) },
      { cmdId: newCmdId(), command: Array.from({ length: 5000 }, (_, index) => ({ index })) },
      null,
      [],
      'text',
      7,
      Buffer.from('bytes'),
      { cmdId: newCmdId(), command: { type: 'InStep', stepId: 'toString', kind: 'constructor', input: {} } },
    ]
    for (const payload of payloads) {
      const phone = await stage.raw('phone', { token })
      for (const name of ['command', 'resume', 'page', 'watch', 'pulse', '__proto__', 'constructor'])
        phone.socket.emit(name as never, payload)
      await pause(20)
      phone.close()
    }
    if ('ok' in {} || 'isAdmin' in {}) throw new Error('every object was poisoned')
  },
}

const joins: Attack = {
  name: 'hundreds of people at the door, and as many guesses',
  run: async (stage, url) => {
    const knock = (code: string) =>
      fetch(`${url}/api/join`, { method: 'POST', body: JSON.stringify({ code, name: 'Veel' }) })
    for (let wave = 0; wave < 8; wave++)
      await Promise.all(
        Array.from({ length: 25 }, (_, index) => knock(index % 2 === 0 ? stage.code : 'BCDFGH')),
      )
  },
}

const handshakes: Attack = {
  name: 'connections that never say who they are',
  run: async (_stage, url) => {
    const sockets = await Promise.all(Array.from({ length: 150 }, () => rawSocket(url)))
    const refused = Array.from({ length: 50 }, () =>
      io(url, {
        path: socketPath,
        transports: ['websocket'],
        reconnection: false,
        forceNew: true,
        auth: { protocol: protocolVersion },
      }),
    )
    await pause(1500)
    for (const socket of sockets) socket.terminate()
    for (const socket of refused) socket.close()
  },
}

const slowPosts: Attack = {
  name: 'requests that take for ever',
  run: async (_stage, url) => {
    const lines = Array.from({ length: 80 }, () => {
      const line = connect(port(url), '127.0.0.1')
      line.on('error', () => undefined)
      line.write(
        'POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n{',
      )
      return line
    })
    for (let drop = 0; drop < 15; drop++) {
      await pause(100)
      for (const line of lines) if (!line.destroyed) line.write('x')
    }
    for (const line of lines) line.destroy()
  },
}

export const attacks: readonly Attack[] = [
  flood,
  oversize,
  malformed,
  poison,
  handshakes,
  slowPosts,
  // Last: afterwards this network has guessed too often.
  joins,
]
