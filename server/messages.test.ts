import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import type { RawClient } from './testing/raw-client'
import { newCmdId } from './testing/raw-client'
import type { Stage } from './testing/stage'
import { inStepCommand, live, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let stage: Stage
let console: RawClient

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  stage = await setStage(() => server)
  console = await stage.raw('console', { token: server.operatorToken })
})
afterEach(() => stage.close())

const faults: unknown[] = []
process.on('uncaughtExceptionMonitor', (error) => faults.push(error))

/** The server still does its work, for this connection and for others. */
async function expectAlive(client: RawClient = console): Promise<void> {
  await expect(client.ask('pulse', {})).resolves.toMatchObject({ ok: true })
  const other = await stage.raw('console', { token: server.operatorToken })
  await expect(other.ask('resume', { have: null })).resolves.toMatchObject({ ok: true })
  other.close()
  expect(faults).toEqual([])
}

const deep = (levels: number) =>
  Array.from({ length: levels }).reduce<unknown>((inside) => ({ a: inside }), 1)
const protoKeys = JSON.parse(
  '{"cmdId":"test-command-proto","command":{"type":"OpenLobby","__proto__":{"x":1}}}',
) as unknown

/** Every shape somebody could send where a message is expected. */
const oddPayloads: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 42],
  ['text', 'command'],
  ['true', true],
  ['a list', []],
  ['an empty object', {}],
  ['a command without an id', { command: { type: 'OpenLobby' } }],
  ['an id that is too short', { cmdId: 'short', command: { type: 'OpenLobby' } }],
  ['an id of another kind', { cmdId: { $gt: '' }, command: { type: 'OpenLobby' } }],
  ['a command that is null', { cmdId: newCmdId(), command: null }],
  ['a command of no type', { cmdId: newCmdId(), command: { type: 'constructor' } }],
  ['a command with something more', { cmdId: newCmdId(), command: { type: 'OpenLobby', more: 1 } }],
  ['a message with something more', { cmdId: newCmdId(), command: { type: 'OpenLobby' }, more: 1 }],
  ['a deep structure', { cmdId: newCmdId(), command: deep(500) }],
  ['many members', { cmdId: newCmdId(), command: Array.from({ length: 5000 }, () => 0) }],
  ['members named __proto__', protoKeys],
  ['binary data', Buffer.from('abc')],
  ['binary data inside', { cmdId: newCmdId(), command: { type: 'EditAbout', about: Buffer.from('abc') } }],
  ['input that is null', { cmdId: newCmdId(), command: inStepCommand('compass', null as never) }],
]

describe('whatever is sent', () => {
  for (const [what, payload] of oddPayloads) {
    it(`[P1] ${what} is answered once, refused, and ends nothing`, async () => {
      const reply = await console.ask('command', payload)
      expect(reply).toMatchObject({ ok: false, code: 'invalid-command', retryable: false })
      await expectAlive()
    })
  }

  it('[P1] the other messages are read as strictly', async () => {
    for (const name of ['resume', 'page', 'watch']) {
      for (const payload of [
        undefined,
        null,
        5,
        [],
        { have: 1 },
        { stepId: '', from: -1 },
        { screen: 'yes' },
      ]) {
        expect(await console.ask(name, payload)).toMatchObject({ ok: false, code: 'invalid-command' })
      }
    }
    await expectAlive()
  })

  it('[P1] a name that is not in the protocol is refused, also one that an object has by itself', async () => {
    for (const name of [
      'nonsense',
      'constructor',
      '__proto__',
      'toString',
      'error',
      'message',
      'ended',
      '',
    ]) {
      expect(await console.ask(name, {})).toMatchObject({ ok: false, code: 'forbidden' })
    }
    await expectAlive()
  })

  it('[P1] a message without a way to answer is carried out, and one whose answer is null ends nothing', async () => {
    const { socket } = console
    socket.emit('command', { cmdId: newCmdId(), command: { type: 'LockLobby', locked: true } })
    socket.emit('command', null)
    socket.emit('command')
    socket.emit('command', {}, null)
    socket.emit('command', { cmdId: newCmdId(), command: { type: 'LimitPeople', maximum: 7 } }, null)
    socket.emit('nonsense')
    await expectAlive()
    expect((await stage.room()).state().door).toMatchObject({ locked: true })
  })

  it('[P1] only the first argument counts; more of them change nothing', async () => {
    const command = { cmdId: newCmdId(), command: { type: 'LockLobby', locked: true } }
    expect(await console.ask('command', command, { role: 'server' }, 'more')).toMatchObject({ ok: true })
    await expectAlive()
  })

  it('[P1] a message that is too large ends that connection only', async () => {
    const ended = console.ended
    console.socket.emit('command', { cmdId: newCmdId(), command: 'x'.repeat(70_000) })
    await ended
    const other = await stage.raw('console', { token: server.operatorToken })
    await expectAlive(other)
  })

  it('[P1] raw bytes that are no protocol end that connection only', async () => {
    for (const bytes of [
      '42["command"',
      '451-["command",{"_placeholder":true,"num":0}]',
      '9',
      'garbage',
      '42"x"',
    ]) {
      const broken = await stage.raw('console', { token: server.operatorToken })
      broken.socket.io.engine.write(bytes)
      await broken.ended
    }
    await expectAlive()
  })

  it('[P1] each of many messages sent at once gets exactly one answer', async () => {
    const before = console.frames.length
    const asked = Array.from({ length: 30 }, (_, index) =>
      console.ask('command', {
        cmdId: newCmdId(),
        command: index % 3 === 0 ? null : { type: 'LockLobby', locked: index % 2 === 0 },
      }),
    )
    const replies = await Promise.all(asked)
    expect(replies.filter((reply) => (reply as { ok: boolean }).ok)).toHaveLength(20)
    await expectAlive()
    const acks = console.frames.slice(before).filter((frame) => frame.startsWith('3'))
    expect(acks).toHaveLength(31)
  })
})

describe('text', () => {
  it('[X3] arrives well-formed and without NUL, in every language', async () => {
    const text = 'half \ud83d nul\u0000, heel 👩‍👩‍👧 مرحبا “krom”'
    await stage.goTo('compass', 'talk')
    const command = { type: 'AddHarvest', stepId: 'compass', kind: 'insight', text, about: null }
    expect(await console.ask('command', { cmdId: newCmdId(), command })).toMatchObject({ ok: true })
    const stored = (await stage.room()).state().steps['compass']?.harvest[0]?.text
    expect(stored).toBe('half � nul, heel 👩‍👩‍👧 مرحبا “krom”')
  })

  it('[X2] that is empty or too long is refused with its own code', async () => {
    await stage.goTo('compass', 'talk')
    for (const [text, code] of [
      ['  \u0000 ', 'text-empty'],
      ['x'.repeat(281), 'text-too-long'],
    ] as const) {
      const command = { type: 'AddHarvest', stepId: 'compass', kind: 'insight', text, about: null }
      expect(await console.ask('command', { cmdId: newCmdId(), command })).toMatchObject({ ok: false, code })
    }
  })
})

describe('speed', () => {
  it('[P13] a person who is faster than people are is asked to wait, and the neighbours are not', async () => {
    const [ada, ben] = [await stage.join(), await stage.join()]
    const fast = await stage.raw('phone', { token: ada.token })
    const replies = await Promise.all(Array.from({ length: 20 }, () => fast.ask('pulse', {})))
    const limited = replies.filter((reply) => (reply as { ok: boolean }).ok === false)
    expect(limited.length).toBeGreaterThan(0)
    for (const reply of limited) expect(reply).toMatchObject({ code: 'rate-limited', retryable: true })
    await live(stage.phone(ben))
    const neighbour = await stage.raw('phone', { token: ben.token })
    expect(await neighbour.ask('pulse', {})).toMatchObject({ ok: true })
  })

  it('[P13] a flood ends the connection', async () => {
    const flood = await stage.raw('phone', { token: (await stage.join()).token })
    for (let sent = 0; sent < 400; sent++) flood.socket.emit('pulse', {})
    expect(await flood.ended).toBe('io server disconnect')
    await expectAlive()
  })

  it('[P13] a flood is not forgotten by who connects again', async () => {
    const { token } = await stage.join()
    const flood = await stage.raw('phone', { token })
    for (let sent = 0; sent < 400; sent++) flood.socket.emit('pulse', {})
    await flood.ended
    const again = await stage.raw('phone', { token })
    const gone = { ok: false }
    expect(await again.ask('pulse', {}).catch(() => gone)).toMatchObject({ ok: false })
  })
})
