import { connect } from 'node:net'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveClient } from '@/lib/live/client'
import { createClock } from './clock'
import { startProxy } from './testing/proxy'
import type { RawClient } from './testing/raw-client'
import { newCmdId } from './testing/raw-client'
import type { Stage } from './testing/stage'
import { inStepCommand, live, seen, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let stage: Stage

beforeAll(async () => {
  server = await startTestServer()
})
beforeEach(async () => {
  stage = await setStage(() => server, { about: { mode: 'named' } })
})
afterEach(() => stage.close())
afterAll(() => server.stop())

const place = (now: number) => inStepCommand('compass', { type: 'PlaceNeedle', needle: 1, now, desired: 9 })
const readiness = async () => (await fetch(`${server.url}/readyz`)).status

function status<View>(client: LiveClient<View>, wanted: 'live' | 'reconnecting'): Promise<void> {
  return new Promise((resolve) => {
    const stop = client.subscribe(check)
    function check(): void {
      if (client.state().connection.status !== wanted) return
      stop()
      resolve()
    }
    check()
  })
}

describe('a connection that died without a word', () => {
  it('[R8] is noticed and told within ten seconds, and replaced', { timeout: 40_000 }, async () => {
    const proxy = await startProxy(server.url)
    const phone = await live(stage.phone(await stage.join('Ada'), { url: proxy.url }))
    proxy.swallowAnswers()
    const startedAt = performance.now()
    await status(phone, 'reconnecting')
    expect(performance.now() - startedAt).toBeLessThan(10_000)
    proxy.cut()
    await live(phone)
    await proxy.stop()
  })
})

describe('a client that stops reading', () => {
  it('[R9] is let go at a bound, and nobody else waits for it', async () => {
    const { gateway } = server.application
    const deaf = await stage.raw('console', { token: server.operatorToken })
    const neighbour = await stage.raw('screen', { token: await stage.screenToken() })
    await deaf.ask('resume', { have: null })
    const { transport } = deaf.socket.io.engine
    const { ws } = transport as unknown as { ws: { _socket: { pause: () => void } } }
    ws._socket.pause()
    const before = gateway.connections()
    const patch = { epoch: 'flood', version: 1, patch: { words: 'x'.repeat(200_000) } }
    for (let sent = 0; sent < 80; sent++) gateway.emit(stage.workshopId, 'console', patch)
    const askedAt = performance.now()
    expect(await neighbour.ask('pulse', {})).toMatchObject({ ok: true })
    expect(performance.now() - askedAt).toBeLessThan(2000)
    await expect.poll(() => gateway.connections(), { timeout: 10_000 }).toBeLessThan(before)
    expect(await neighbour.ask('pulse', {})).toMatchObject({ ok: true })
  })
})

describe('a database that does not write', () => {
  async function asked(line: RawClient): Promise<unknown> {
    return line.ask('command', { cmdId: newCmdId(), command: place(4) })
  }
  const file = () => `file:${join(server.temporary.dataDir, 'kompasgesprek.db')}`

  it('[R10] because another program holds it, refuses what can be sent again, and works again by itself', async () => {
    const person = await stage.join('Ada')
    const phone = await live(stage.phone(person))
    await stage.goTo('compass', 'open')
    const line = await stage.raw('phone', { token: person.token })
    const other = createClient({ url: file() })
    const held = await other.transaction('write')
    const waiting = phone.send(place(3))
    expect(await asked(line)).toMatchObject({ ok: false, code: 'storage-unavailable', retryable: true })
    await expect.poll(readiness, { timeout: 10_000 }).toBe(503)
    expect(phone.state().outbox).toHaveLength(1)
    held.close()
    other.close()
    expect(await waiting).toMatchObject({ ok: true })
    await expect.poll(readiness, { timeout: 10_000 }).toBe(200)
  })

  it('[R11] because there is no room, acks nothing, and is whole when there is room again', async () => {
    const { prisma } = server.temporary.database
    const person = await stage.join('Ada')
    const phone = await live(stage.phone(person))
    await stage.goTo('compass', 'open')
    const line = await stage.raw('phone', { token: person.token })
    const transaction = prisma.$transaction.bind(prisma)
    const full = async () => Promise.reject(new Error('SQLITE_FULL: database or disk is full'))
    Object.assign(prisma, { $transaction: full })
    const { seq } = await stage.room()
    const before = seq()
    const waiting = phone.send(place(3))
    expect(await asked(line)).toMatchObject({ ok: false, code: 'storage-unavailable', retryable: true })
    expect(seq()).toBe(before)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    Object.assign(prisma, { $transaction: transaction })
    expect(await waiting).toMatchObject({ ok: true })
    expect(await prisma.$queryRawUnsafe('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })
})

describe('a clock of the machine that is set', () => {
  it('[R12] a day on or back changes no order, ends nothing and opens nothing', () => {
    const clock = createClock()
    const before = clock.ms()
    const real = Date.now.bind(Date)
    for (const hours of [24, -24]) {
      const jumped = vi.spyOn(Date, 'now').mockImplementation(() => real() + hours * 3_600_000)
      expect(clock.ms()).toBeGreaterThanOrEqual(before)
      expect(clock.ms() - before).toBeLessThan(60_000)
      jumped.mockRestore()
    }
  })
})

describe('a server that is asked to stop', () => {
  it('[B2] does not wait for somebody who stays in the middle of a request', async () => {
    const { port } = new URL(server.url)
    const half = connect(Number(port), '127.0.0.1')
    half.on('error', () => undefined)
    await new Promise((resolve) => half.once('connect', resolve))
    half.write('POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"code"')
    await expect.poll(() => half.bytesWritten).toBeGreaterThan(50)
    expect(await fetch(`${server.url}/healthz`).then((response) => response.status)).toBe(200)
    const startedAt = performance.now()
    server = await server.restart()
    expect(performance.now() - startedAt).toBeLessThan(6000)
    half.destroy()
  })
})

describe('a room that loses its server', () => {
  it('[R13] is back within thirty seconds, everybody with the same view', async () => {
    const people = await Promise.all(
      Array.from({ length: 24 }, async (_, index) => ({
        person: await stage.join(`Mens ${index}`),
        isPolling: index % 8 === 0,
      })),
    )
    const phones = await Promise.all(
      people.map(({ person, isPolling }) =>
        live(stage.phone(person, { transports: isPolling ? ['polling'] : ['websocket'] })),
      ),
    )
    await stage.goTo('compass', 'open')
    const lost = Promise.all(
      [...phones, stage.lead].map((client) => status<unknown>(client as never, 'reconnecting')),
    )
    server = await server.restart()
    const startedAt = performance.now()
    await lost
    await Promise.all([...phones.map(live), live(stage.lead)])
    expect(performance.now() - startedAt).toBeLessThan(30_000)
    await stage.goTo('compass', 'closed')
    await Promise.all(phones.map((phone) => seen(phone, ({ step }) => step?.moment.phase === 'closed')))
    const views = new Set(phones.map((phone) => JSON.stringify(phone.state().view)))
    expect(views.size).toBe(1)
  }, 60_000)
})
