import { afterEach, describe, expect, it } from 'vitest'
import type { Script, ScriptedServer } from '@/lib/testing/scripted-server'
import { emptyView, startScriptedServer } from '@/lib/testing/scripted-server'
import type { LiveClient } from './client'
import { createLiveClient } from './client'
import type { ClientState } from './client-state'
import { memoryOutboxStore } from './outbox'

type View = Readonly<Record<string, unknown>>
const open: { close: () => void }[] = []
const servers: ScriptedServer[] = []
afterEach(async () => {
  for (const client of open.splice(0)) client.close()
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

async function serve(script: Script): Promise<ScriptedServer> {
  const server = await startScriptedServer(script)
  servers.push(server)
  return server
}

function connect(server: ScriptedServer, transports: readonly ('websocket' | 'polling')[] = ['websocket']) {
  const client = createLiveClient<View>({
    url: server.url,
    workshopId: 'w',
    as: 'phone',
    store: memoryOutboxStore(),
    transports,
  })
  open.push(client)
  return client
}

function until(client: LiveClient<View>, look: (state: ClientState<View>) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = client.subscribe(check)
    function check(): void {
      if (!look(client.state())) return
      stop()
      resolve()
    }
    check()
  })
}

const isLive = ({ connection }: ClientState<View>) => connection.status === 'live'
const patch = (version: number, change: unknown, epoch = 'e') => ({ epoch, version, patch: change })
const command = { type: 'LockLobby', locked: true } as const

describe('the view', () => {
  it('[P5] starts with what the server has, and follows its patches', async () => {
    const server = await serve({
      resume: (_payload, reply) => reply({ ...emptyView, view: { n: 1, kept: true } }),
    })
    const client = connect(server)
    await until(client, isLive)
    expect(client.state().view).toEqual({ n: 1, kept: true })
    server.io.emit('patch', patch(2, { n: 2 }))
    server.io.emit('patch', patch(3, { kept: null, more: { deep: 1 } }))
    await until(client, ({ at }) => at?.version === 3)
    expect(client.state().view).toEqual({ n: 2, more: { deep: 1 } })
  })

  for (const transport of ['websocket', 'polling'] as const) {
    it(`[P5] misses no patch that follows on the heels of the first view, over ${transport}`, async () => {
      const server = await serve({
        resume: (_payload, reply, socket) => {
          socket.emit('nothing')
          reply({ ...emptyView, view: { n: 1 } })
          socket.emit('patch', patch(2, { n: 2 }))
        },
      })
      const client = connect(server, [transport])
      await until(client, ({ view }) => view?.['n'] === 2)
      expect(server.of('resume')).toHaveLength(1)
    })
  }

  it('[P5] passes over a patch it has seen', async () => {
    const server = await serve({ resume: (_payload, reply) => reply({ ...emptyView, view: { n: 1 } }) })
    const client = connect(server)
    await until(client, isLive)
    for (const version of [2, 2, 1, 3])
      server.io.emit('patch', patch(version, { [`v${version}`]: true, n: version }))
    await until(client, ({ at }) => at?.version === 3)
    expect(client.state().view).toEqual({ n: 3, v2: true, v3: true })
    expect(server.of('resume')).toHaveLength(1)
  })

  it('[P5] asks for what it missed when a number is skipped', async () => {
    const server = await serve({
      resume: (payload: { have: unknown }, reply) =>
        payload.have === null
          ? reply({ ...emptyView, view: { n: 1 } })
          : reply({
              ...emptyView,
              view: undefined,
              at: { epoch: 'e', version: 4 },
              patches: [{ b: 2 }, { c: 3 }, { d: 4 }],
            }),
    })
    const client = connect(server)
    await until(client, isLive)
    server.io.emit('patch', patch(4, { d: 4 }))
    await until(client, ({ at }) => at?.version === 4)
    expect(client.state().view).toEqual({ n: 1, b: 2, c: 3, d: 4 })
    expect(server.of('resume')).toEqual([{ have: null }, { have: { epoch: 'e', version: 1 } }])
  })

  it('[P5] starts anew when the server counts anew', async () => {
    const server = await serve({
      resume: (_payload, reply, _socket, times) =>
        reply(
          times === 1
            ? { ...emptyView, view: { old: 1 } }
            : { ...emptyView, at: { epoch: 'f', version: 8 }, view: { fresh: 1 } },
        ),
    })
    const client = connect(server)
    await until(client, isLive)
    server.io.emit('patch', patch(2, { wrong: 1 }, 'f'))
    await until(client, ({ at }) => at?.epoch === 'f')
    expect(client.state().view).toEqual({ fresh: 1 })
  })

  it('[P5] asks again when the server has no time for it', async () => {
    const server = await serve({
      resume: (_payload, reply, _socket, times) =>
        reply(
          times === 1 ? { ok: false, code: 'rate-limited', retryable: true, retryAfterMs: 1 } : emptyView,
        ),
    })
    await until(connect(server), isLive)
    expect(server.of('resume')).toHaveLength(2)
  })

  it('[P5] follows the screen as well when it is asked to, and catches up there too', async () => {
    const screenView = (version: number, view: object) => ({ ok: true, at: { epoch: 's', version }, view })
    const server = await serve({
      watch: (payload: { screen: boolean }, reply, socket, times) => {
        if (!payload.screen) return reply({ ok: true })
        reply(screenView(times === 1 ? 1 : 9, { n: times === 1 ? 1 : 9 }))
        if (times === 1) socket.emit('screen', { epoch: 's', version: 2, patch: { n: 2 } })
      },
    })
    const client = connect(server)
    await until(client, isLive)
    await client.watchScreen(true)
    await until(client, ({ screen }) => JSON.stringify(screen?.view) === '{"n":2}')
    server.io.emit('screen', { epoch: 's', version: 9, patch: { n: 9 } })
    await until(client, ({ screen }) => screen?.at.version === 9)
    await client.watchScreen(false)
    expect(client.state().screen).toBeUndefined()
  })
})

describe('what is one’s own', () => {
  const own = { seat: 1, steps: {} }

  it('[P18] is what was said last, also when an answer and news of another phone come together', async () => {
    const server = await serve({
      resume: (_payload, reply) => reply({ ...emptyView, own }),
      command: (_payload, reply, socket) => {
        reply({ ok: true, seq: 1, own: { stepId: 's', own: { now: 1 } } })
        socket.emit('own', { stepId: 's', own: { now: 2 } })
      },
    })
    const client = connect(server)
    await until(client, isLive)
    await client.send(command)
    await until(client, ({ own: mine }) => mine?.steps['s'] !== undefined)
    await client.page('s', 0)
    expect(client.state().own?.steps['s']).toEqual({ now: 2 })
  })
})

describe('a connection', () => {
  it('[P15] that is lost comes back by itself and says so in between', async () => {
    const server = await serve({})
    const client = connect(server)
    await until(client, isLive)
    server.io.disconnectSockets(true)
    await until(client, ({ connection }) => connection.status === 'reconnecting')
    await until(client, isLive)
    expect(server.of('resume').at(-1)).toEqual({ have: { epoch: 'e', version: 1 } })
  })

  it('[D9] that the server ends with a reason is over for good', async () => {
    const server = await serve({})
    const client = connect(server)
    await until(client, isLive)
    server.io.emit('ended', { code: 'removed' })
    await until(client, ({ connection }) => connection.status === 'ended')
    expect(client.state().connection).toEqual({ status: 'ended', code: 'removed' })
    client.wake()
    expect(client.state().connection).toEqual({ status: 'ended', code: 'removed' })
  })

  for (const code of ['not-admitted', 'client-too-old', 'invalid-command'] as const) {
    it(`[P12] that is refused with ${code} is not tried again`, async () => {
      const server = await serve({})
      server.refuse(code)
      const client = connect(server)
      await until(client, ({ connection }) => connection.status === 'ended')
      expect(client.state().connection).toEqual({ status: 'ended', code })
    })
  }

  for (const code of ['server-error', 'server-too-old'] as const) {
    it(`[P12] that is refused with ${code} is tried until it works`, async () => {
      const server = await serve({})
      server.refuse(code)
      const client = connect(server)
      await until(client, ({ connection }) => connection.status === 'reconnecting')
      server.refuse(undefined)
      await until(client, isLive)
    })
  }

  it('[P15] that seems asleep proves that it lives, and takes over the time of the server', async () => {
    const server = await serve({
      pulse: (_payload, reply) => reply({ ok: true, now: new Date(Date.now() + 3_600_000).toISOString() }),
    })
    const client = connect(server)
    await until(client, isLive)
    client.wake()
    await until(client, ({ clockOffsetMs }) => clockOffsetMs > 3_500_000)
  })
})
