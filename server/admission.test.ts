import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { participantCookie, screenCookie } from '@/lib/cookies'
import { permissions } from '@/lib/domain/workshop/permission'
import { everyCommand } from '@/lib/domain/testing/commands'
import { pageHeader, protocolVersion } from '@/lib/protocol/version'
import { allowedOrigins, isAllowedOrigin } from './origin'
import type { RawOptions } from './testing/raw-client'
import { connectRaw, newCmdId } from './testing/raw-client'
import type { Person, Stage } from './testing/stage'
import { inStepCommand, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let stage: Stage
let ada: Person
let screenToken: string

beforeAll(async () => {
  server = await startTestServer()
  stage = await setStage(() => server)
  ada = await stage.join()
  screenToken = await stage.screenToken()
})
afterAll(async () => {
  stage.close()
  await server.stop()
})

/** 'in', or why not. */
async function knock(options: Partial<RawOptions> & { as: string }): Promise<string> {
  try {
    const client = await connectRaw({ url: server.url, workshopId: stage.workshopId, ...options })
    client.close()
    return 'in'
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown'
  }
}

const lookAlikes = (url: string) => [
  'null',
  'https://evil.example',
  url.replace('http:', 'https:'),
  `${url}.evil.example`,
  url.replace('127.0.0.1', '127.0.0.1.evil.example'),
  url.replace('127.0.0.1', 'localhost'),
  url.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
  `${url}/`,
  url.toUpperCase(),
]

describe('where a connection comes from', () => {
  for (const transport of ['websocket', 'polling'] as const) {
    it(`[P2] a page that is not ours opens no ${transport}, even with a token that is right`, async () => {
      for (const origin of lookAlikes(server.url)) {
        const answer = await knock({
          as: 'phone',
          token: ada.token,
          headers: { origin },
          transports: [transport],
        })
        expect(`${origin} ${answer}`).toBe(
          `${origin} ${transport === 'websocket' ? 'websocket' : 'xhr poll'} error`,
        )
      }
    })

    it(`[P2] a page of ours opens a ${transport} with its cookie`, async () => {
      const headers = { origin: server.url, cookie: `${participantCookie(stage.workshopId)}=${ada.token}` }
      expect(await knock({ as: 'phone', headers, transports: [transport] })).toBe('in')
    })

    it(`[P2] without an origin a cookie is not enough for a ${transport}; a token is`, async () => {
      const headers = { cookie: `${participantCookie(stage.workshopId)}=${ada.token}` }
      expect(await knock({ as: 'phone', headers, transports: [transport] })).toBe('not-admitted')
      expect(await knock({ as: 'phone', token: ada.token, transports: [transport] })).toBe('in')
    })
  }

  it('[P2] a browser that falls back to polling comes in with its cookie, though it sends no origin with a GET', async () => {
    const headers = { cookie: `${participantCookie(stage.workshopId)}=${ada.token}`, [pageHeader]: '1' }
    expect(await knock({ as: 'phone', headers, transports: ['polling'] })).toBe('in')
  })

  it('[P2] the handshake of a page that is not ours is answered with 403', async () => {
    const response = await fetch(`${server.url}/rt/?EIO=4&transport=polling`, {
      headers: { origin: 'https://evil.example' },
    })
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('[P2] origins are compared whole', () => {
    const allowed = allowedOrigins('https://kompas.example.nl/pad', 3000)
    expect([...allowed]).toEqual(['https://kompas.example.nl'])
    expect(isAllowedOrigin(undefined, allowed)).toBe(true)
    expect(isAllowedOrigin('https://kompas.example.nl', allowed)).toBe(true)
    for (const origin of [
      '',
      'null',
      'http://kompas.example.nl',
      'https://kompas.example.nl:8443',
      'https://x.kompas.example.nl',
    ])
      expect(isAllowedOrigin(origin, allowed)).toBe(false)
    expect([...allowedOrigins(undefined, 3000)]).toContain('http://localhost:3000')
  })
})

describe('who a connection is', () => {
  const nowhere = 'b6d7d1ce-0000-4000-8000-000000000000'

  it('[P3] comes from its token, which is good for one role in one workshop', async () => {
    const other = await setStage(() => server)
    const tokens = { phone: ada.token, screen: screenToken, console: server.operatorToken }
    for (const as of ['phone', 'screen', 'console'] as const) {
      for (const [owner, token] of Object.entries(tokens)) {
        const isIn = owner === as || (as === 'screen' && owner === 'console')
        expect(`${as} ${owner} ${await knock({ as, token })}`).toBe(
          `${as} ${owner} ${isIn ? 'in' : 'not-admitted'}`,
        )
      }
      if (as !== 'console')
        expect(await knock({ as, token: tokens[as], workshopId: other.workshopId })).toBe('not-admitted')
      expect(await knock({ as, token: tokens[as], workshopId: nowhere })).toBe('not-admitted')
      expect(await knock({ as, token: 'A'.repeat(22) })).toBe('not-admitted')
      expect(await knock({ as, token: 'A'.repeat(5000) })).toBe('not-admitted')
      expect(await knock({ as })).toBe('not-admitted')
    }
    other.close()
  })

  it('[P3] is not taken from what it says of itself', async () => {
    const auth = { protocol: protocolVersion, workshopId: stage.workshopId, as: 'phone', token: ada.token }
    const claims = {
      ...auth,
      role: 'lead',
      actor: { role: 'lead' },
      participantId: 'somebody-else',
      sessionId: 'x',
    }
    const client = await stage.raw('phone', { auth: claims })
    const command = { cmdId: newCmdId(), command: everyCommand.LockLobby }
    expect(await client.ask('command', command)).toMatchObject({ ok: false, code: 'forbidden' })
    client.close()
  })

  it('[P3] a screen cookie opens a screen and nothing else', async () => {
    const headers = { origin: server.url, cookie: `${screenCookie(stage.workshopId)}=${screenToken}` }
    expect(await knock({ as: 'screen', headers })).toBe('in')
    expect(await knock({ as: 'phone', headers })).toBe('not-admitted')
    expect(await knock({ as: 'console', headers })).toBe('not-admitted')
  })

  it('[P12] a handshake that is not ours is refused, and one of another version is told which side is old', async () => {
    const { workshopId } = stage
    const auths: readonly (readonly [Record<string, unknown>, string])[] = [
      [{}, 'invalid-command'],
      [{ protocol: '1', workshopId, as: 'phone' }, 'invalid-command'],
      [{ protocol: protocolVersion, workshopId, as: 'server' }, 'invalid-command'],
      [{ protocol: protocolVersion, workshopId: { $ne: '' }, as: 'phone' }, 'invalid-command'],
      [{ protocol: protocolVersion, workshopId: '__proto__', as: 'phone', token: ada.token }, 'not-admitted'],
      [{ protocol: protocolVersion, workshopId, as: 'phone', token: { toString: 'x' } }, 'not-admitted'],
      [{ protocol: protocolVersion - 1, workshopId, as: 'phone', token: ada.token }, 'client-too-old'],
      [{ protocol: protocolVersion + 1, workshopId, as: 'phone', token: ada.token }, 'server-too-old'],
    ]
    for (const [auth, code] of auths) expect(await knock({ as: 'phone', auth })).toBe(code)
  })
})

describe('what a connection may send', () => {
  const steers = Object.keys(everyCommand) as (keyof typeof everyCommand)[]

  it('[P10] a participant sends no command of who leads, the door or the server', async () => {
    const before = (await stage.room()).seq()
    const others = steers.filter((each) => !permissions[each].roles.includes('participant'))
    for (const type of others) {
      const phone = await stage.raw('phone', { token: (await stage.join()).token })
      const reply = await phone.ask('command', { cmdId: newCmdId(), command: everyCommand[type] })
      expect(reply, type).toEqual({ ok: false, code: 'forbidden', retryable: false })
      phone.close()
    }
    expect(steers.filter((each) => !others.includes(each)).toSorted()).toEqual([
      'AddHarvest',
      'ChooseTable',
      'EditHarvest',
      'InStep',
      'Leave',
      'RaiseHand',
      'SayReady',
      'SpeakForTable',
      'VolunteerAsJester',
      'WriteMinorityNote',
    ])
    expect((await stage.room()).seq()).toBe(before + others.length)
  })

  it('[P10] a screen sends no command at all', async () => {
    const screen = await stage.raw('screen', { token: screenToken })
    for (const type of steers.slice(0, 8)) {
      const reply = await screen.ask('command', { cmdId: newCmdId(), command: everyCommand[type] })
      expect(reply, type).toEqual({ ok: false, code: 'forbidden', retryable: false })
    }
    const leads = await stage.raw('screen', { token: server.operatorToken })
    const reply = await leads.ask('command', { cmdId: newCmdId(), command: everyCommand.CloseWorkshop })
    expect(reply).toMatchObject({ ok: false, code: 'forbidden' })
  })

  it('[P10] who leads does not come in as a participant, join others or seal', async () => {
    const console = await stage.raw('console', { token: server.operatorToken })
    for (const type of ['Join', 'Leave', 'EndLastCall', 'SealStep'] as const) {
      const reply = await console.ask('command', { cmdId: newCmdId(), command: everyCommand[type] })
      expect(reply, type).toMatchObject({ ok: false, code: 'forbidden' })
    }
  })

  it('[P3] an identity in a command is not read: it is refused', async () => {
    await stage.goTo('compass', 'open')
    const phone = await stage.raw('phone', { token: ada.token })
    const input = { type: 'PlaceNeedle', needle: 1, now: 2, desired: 3 }
    for (const command of [
      inStepCommand('compass', { ...input, voice: 'somebody' }),
      { ...inStepCommand('compass', input), participantId: 'somebody' },
      { ...inStepCommand('compass', input), voice: 'somebody' },
    ]) {
      const reply = await phone.ask('command', { cmdId: newCmdId(), command })
      expect(reply).toMatchObject({ ok: false, code: 'invalid-command' })
    }
  })
})
