import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { keepEarlyRequests } from './early-requests'

const server = createServer()
afterEach(() => void server.close())

async function listening(): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

async function upgrading(port: number): Promise<Socket> {
  const arrived = once(server, 'upgrade')
  const socket = connect(port, '127.0.0.1')
  socket.write('GET /rt/ HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  await arrived
  return socket
}

describe('who comes while the server starts', () => {
  it('[R2] is answered once it has started, page and socket alike, and who gave up harms nothing', async () => {
    const handOn = keepEarlyRequests(server)
    const port = await listening()
    const pageArrived = once(server, 'request')
    const page = fetch(`http://127.0.0.1:${port}/`)
    await pageArrived
    const socket = await upgrading(port)
    const impatient = await upgrading(port)
    impatient.resetAndDestroy()

    server.on('request', (_request, response) => response.end('started'))
    server.on('upgrade', (_request, stream) => stream.end('upgraded'))
    handOn()

    expect(await (await page).text()).toBe('started')
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toBe('upgraded')
  })

  it('[R2] is handed on once, also when the socket took the listeners of the server over', async () => {
    const started = createServer()
    const handOn = keepEarlyRequests(started)
    started.listen(0, '127.0.0.1')
    await once(started, 'listening')
    const arrived = once(started, 'request')
    const page = fetch(`http://127.0.0.1:${(started.address() as AddressInfo).port}/`)
    await arrived

    // As Socket.IO does it: the listeners there are come after its own.
    const before = started.listeners('request')
    started.removeAllListeners('request')
    let asked = 0
    started.on('request', (request, response) => {
      asked++
      if (asked > 1) throw new Error('handed on twice')
      for (const listener of before) listener.call(started, request, response)
      response.end('started')
    })
    handOn()
    expect(await (await page).text()).toBe('started')
    started.close()
  })
})
