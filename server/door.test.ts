import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { codeAlphabet } from '@/lib/db/join-codes'
import { prepared } from '@/lib/domain/testing/past'
import type { Arrival, Key } from '@/lib/runtime'
import { createJoinThrottle, networkOf } from './join-throttle'
import { createLimiters } from './limiters'
import type { Stage } from './testing/stage'
import { ended, live, seen, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let stage: Stage
let visits = 0

beforeAll(async () => {
  server = await startTestServer()
})
beforeEach(async () => {
  stage = await setStage(() => server)
})
afterEach(() => stage.close())
afterAll(() => server.stop())

/** Each from a network of their own, unless the test says which. */
const from = (already?: string, ip = `10.0.${++visits >> 8}.${visits & 255}`) => ({
  ip,
  ...(already === undefined ? {} : { already }),
})
const join = (key: Key, name = '', already?: string) =>
  server.application.runtime.door.join(key, name, from(already))
const enter = (key: Key, arrival: Arrival) => server.application.runtime.door.join(key, '', arrival)
const invitation = (key: Key) => server.application.runtime.door.invitation(key, from())
const people = async () => (await stage.room()).state().participants.size

const qrSecret = () => seen(stage.lead, ({ door }) => door.qrAddress?.split('/j/')[1])
const notAdmitted = { ok: false, code: 'not-admitted' }

describe('the code', () => {
  it('[D7] has six signs of an alphabet without vowels and look-alikes', () => {
    expect(codeAlphabet).toHaveLength(26)
    expect(codeAlphabet).not.toMatch(/[AEIOUYS501]/)
    expect(stage.code).toMatch(new RegExp(`^[${codeAlphabet}]{6}$`))
  })

  it('[D7] may be typed with spaces, dashes and small letters', async () => {
    const { code } = stage
    for (const typed of [
      code.toLowerCase(),
      `${code.slice(0, 3)} ${code.slice(3)}`,
      ` ${code.slice(0, 3)}-${code.slice(3)} `,
    ])
      expect(await join({ code: typed })).toMatchObject({ ok: true, workshopId: stage.workshopId })
  })

  it('[D6] says who holds the workshop, how people are known and how long it is kept, before one comes in', async () => {
    const answer = await invitation({ code: stage.code })
    expect(answer).toEqual({
      ok: true,
      invitation: {
        workshopId: stage.workshopId,
        title: 'Leiding geven in de uitvoering',
        hostName: 'De begeleider',
        mode: 'anonymous',
        language: 'nl',
        retentionDays: 30,
      },
    })
    expect(await people()).toBe(0)
  })

  it('[D6] gets one and the same answer when it is unknown, ended, locked, not open yet or nonsense', async () => {
    const closed = await setStage(() => server)
    await closed.must({ type: 'CloseWorkshop' })
    await seen(closed.lead, ({ status }) => status === 'closed')
    await stage.must({ type: 'LockLobby', locked: true })
    for (const code of ['222222', closed.code, stage.code, 'AEIOU!', '', 'x'.repeat(500), '\u0000']) {
      expect(await join({ code })).toEqual(notAdmitted)
      expect(await invitation({ code })).toEqual(notAdmitted)
    }
    closed.close()
  })

  it('[D7] that was renewed takes the old one and its QR code along', async () => {
    const { code } = stage
    const old = await qrSecret()
    await server.application.runtime.live.renewCode(stage.workshopId)
    const renewed = await seen(stage.lead, ({ door }) => (door.code === code ? undefined : door.code))
    expect(await join({ code })).toEqual(notAdmitted)
    expect(await join({ door: old })).toEqual(notAdmitted)
    expect(await join({ code: renewed })).toMatchObject({ ok: true })
    expect(await join({ door: await qrSecret() })).toMatchObject({ ok: true })
  })

  it('[D7] is gone when the workshop closes', async () => {
    const secret = await qrSecret()
    await stage.must({ type: 'CloseWorkshop' })
    await seen(stage.lead, ({ door }) => door.code === undefined)
    expect(await join({ door: secret })).toEqual(notAdmitted)
    expect(await server.application.runtime.joinCodes.of(stage.workshopId)).toBeUndefined()
  })
})

describe('the QR code', () => {
  it('[D10] lets in without the code, and tells a locked or full workshop for what it is', async () => {
    const door = await qrSecret()
    expect(door).toHaveLength(22)
    expect(await join({ door })).toMatchObject({ ok: true })
    await stage.must({ type: 'LimitPeople', maximum: 1 })
    expect(await join({ door })).toEqual({ ok: false, code: 'workshop-full' })
    expect(await join({ code: stage.code })).toEqual({ ok: false, code: 'workshop-full' })
    await stage.must({ type: 'LockLobby', locked: true })
    expect(await join({ door })).toEqual({ ok: false, code: 'lobby-locked' })
  })

  it('[D10] does not come with the link to the screen', async () => {
    expect(await join({ door: await stage.screenToken() })).toEqual(notAdmitted)
    expect(await join({ door: (await stage.join()).token })).toEqual(notAdmitted)
  })
})

describe('coming in again', () => {
  it('[D3] with the token one had makes one the same participant, also when the lobby is locked', async () => {
    const first = await join({ code: stage.code })
    if (!first.ok) throw new Error('the door refused')
    await stage.must({ type: 'LockLobby', locked: true })
    expect(await join({ code: stage.code }, '', first.token)).toEqual(first)
    expect(await people()).toBe(1)
  })

  it('[D14] with the token one is to have makes one come in once, also when the answer got lost or was asked for twice', async () => {
    const door = { code: stage.code }
    const token = 'T'.repeat(22)
    const [first, beside] = await Promise.all([1, 2].map(() => enter(door, { ...from(), token })))
    expect(first).toEqual({ ok: true, workshopId: stage.workshopId, token })
    expect(beside).toEqual(first)
    await stage.must({ type: 'LockLobby', locked: true })
    expect(await enter(door, { ...from(), token })).toEqual(first)
    expect(await people()).toBe(1)
  })

  it('[D14] is the same person who asks again when nobody heard that they were stored', async () => {
    const room = await stage.room()
    const submit = room.submit
    vi.spyOn(room, 'submit').mockImplementationOnce(async (submitted) => {
      await submit(submitted)
      return { kind: 'refused', code: 'storage-unavailable' }
    })
    const arrival = { ...from(), token: 'W'.repeat(22) }
    expect(await enter({ code: stage.code }, arrival)).toMatchObject({ code: 'storage-unavailable' })
    expect(await enter({ code: stage.code }, arrival)).toMatchObject({ ok: true, token: arrival.token })
    expect(await people()).toBe(1)
  })

  it('[D14] with a token that is somebody else’s already, or was refused, gives another one', async () => {
    const token = 'V'.repeat(22)
    await stage.must({ type: 'LimitPeople', maximum: 1 })
    await stage.join()
    expect(await enter({ code: stage.code }, { ...from(), token })).toMatchObject({ code: 'workshop-full' })
    await stage.must({ type: 'LimitPeople', maximum: 40 })
    const joined = await enter({ code: stage.code }, { ...from(), token })
    expect(joined).toMatchObject({ ok: true, token })
    const left = await setStage(() => server)
    expect(await enter({ code: left.code }, { ...from(), token })).toEqual(joined)
    left.close()
  })

  it('[D3] with a token of another workshop, or of nobody, makes one somebody new', async () => {
    const other = await setStage(() => server)
    const elsewhere = await other.join()
    for (const token of [elsewhere.token, 'A'.repeat(22), ''])
      expect(await join({ code: stage.code }, '', token)).toMatchObject({ ok: true })
    expect(await people()).toBe(3)
    other.close()
  })

  it('[D9] with the token of somebody who was removed makes one somebody new, with another seat', async () => {
    const person = await stage.join()
    const gone = ended(await live(stage.phone(person)))
    await stage.must({ type: 'RemoveParticipant', participantId: person.participantId })
    await gone
    const again = await join({ code: stage.code }, '', person.token)
    expect(again).toMatchObject({ ok: true })
    expect(again.ok && again.token).not.toBe(person.token)
  })
})

describe('names', () => {
  it('[D2] are asked for where people are known by name, cleaned and limited', async () => {
    const named = await setStage(() => server, { about: { mode: 'named' } })
    expect(await join({ code: named.code }, '  ')).toEqual({ ok: false, code: 'name-missing' })
    expect(await join({ code: named.code }, 'x'.repeat(41))).toEqual({ ok: false, code: 'text-too-long' })
    expect(await join({ code: named.code }, ' عمر \u0007 👩‍👩‍👧 ')).toMatchObject({ ok: true })
    await seen(named.lead, (view) => Object.values(view.people).some((person) => person?.name === 'عمر   👩‍👩‍👧'))
    named.close()
  })
})

describe('guessing', () => {
  it('[D8] counts wrong codes only, and makes a network wait; the QR code and who is in notice nothing', async () => {
    const { door } = server.application.runtime
    const ip = '203.0.113.7'
    const secret = await qrSecret()
    const phone = await live(stage.phone(await stage.join()))
    for (let right = 0; right < 5; right++) await door.join({ code: stage.code }, '', { ip })
    for (let wrong = 0; wrong < 150; wrong++)
      expect(await door.join({ code: '222222' }, '', { ip })).toEqual(notAdmitted)
    const limited = await door.join({ code: stage.code }, '', { ip })
    expect(limited).toMatchObject({ ok: false, code: 'rate-limited' })
    expect(await door.invitation({ code: stage.code }, { ip })).toMatchObject({ code: 'rate-limited' })
    expect(await door.join({ door: secret }, '', { ip })).toMatchObject({ ok: true })
    expect(await door.join({ code: stage.code }, '', from())).toMatchObject({ ok: true })
    expect(phone.state().connection.status).toBe('live')
  })

  it('[D8] makes a device wait that was wrong ten times, and nobody else behind the same address', async () => {
    const { door } = server.application.runtime
    const ip = '203.0.113.8'
    const device = 'a device that guesses'
    for (let wrong = 0; wrong < 10; wrong++)
      expect(await door.invitation({ code: '222222' }, { ip, device })).toEqual(notAdmitted)
    expect(await door.invitation({ code: stage.code }, { ip, device })).toMatchObject({
      code: 'rate-limited',
    })
    expect(await door.join({ code: stage.code }, '', { ip, device })).toMatchObject({ code: 'rate-limited' })
    expect(await door.join({ door: await qrSecret() }, '', { ip, device })).toMatchObject({ ok: true })
    expect(await door.join({ code: stage.code }, '', { ip, device: 'another' })).toMatchObject({ ok: true })
    expect(await door.join({ code: stage.code }, '', { ip })).toMatchObject({ ok: true })
  })

  it('[D8] counts a household with IPv6 as one', async () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
    expect(networkOf('2001:db8:1:2::9')).toBe('2001:db8:1:2')
    expect(networkOf('::1')).toBe('0:0:0:0')
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
    expect(networkOf('::ffff:192.0.2.1')).toBe('::ffff:192.0.2.1')
    const throttle = createJoinThrottle(createLimiters())
    for (let wrong = 0; wrong < 150; wrong++)
      await throttle.countWrong({ ip: `2001:db8:1:2::${wrong.toString(16)}` })
    expect(await throttle.waitMs({ ip: '2001:db8:1:2:ffff::1' })).toBeGreaterThan(0)
    expect(await throttle.waitMs({ ip: '2001:db8:1:3::1' })).toBeUndefined()
  })

  it('[D8] counts what comes from everywhere too, so that many networks together get no further', async () => {
    const throttle = createJoinThrottle(createLimiters())
    const network = (index: number) => `198.18.${index % 250}.${Math.floor(index / 250)}`
    for (let wrong = 0; wrong < 999; wrong++) await throttle.countWrong({ ip: network(wrong) })
    expect(await throttle.waitMs({ ip: '203.0.113.9' })).toBeUndefined()
    await throttle.countWrong({ ip: network(999) })
    expect(await throttle.waitMs({ ip: '203.0.113.9' })).toBeGreaterThan(0)
  })

  it('[D6] takes as long for a code that is unknown, ended or locked', async () => {
    const closed = await setStage(() => server)
    await closed.must({ type: 'CloseWorkshop' })
    await seen(closed.lead, ({ status }) => status === 'closed')
    await stage.must({ type: 'LockLobby', locked: true })
    const codes = ['222222', closed.code, stage.code]
    const times = codes.map((): number[] => [])
    for (let round = 0; round < 40; round++) {
      for (const [index, code] of codes.entries()) {
        const startedAt = performance.now()
        expect(await join({ code })).toEqual(notAdmitted)
        times[index]?.push(performance.now() - startedAt)
      }
    }
    const medians = times.map((each) => each.toSorted((a, b) => a - b)[20] ?? NaN)
    expect(Math.max(...medians) - Math.min(...medians)).toBeLessThan(5)
    closed.close()
  })

  it('[D8] is answered with 429 and the time to wait over HTTP', async () => {
    const ask = (code: string) =>
      fetch(`${server.url}/api/join`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ code }),
      })
    expect((await ask('222222')).status).toBe(403)
    expect((await ask(stage.code)).status).toBe(200)
    const { door } = server.application.runtime
    for (let wrong = 0; wrong < 150; wrong++) await door.join({ code: '222222' }, '', { ip: '127.0.0.1' })
    const limited = await ask(stage.code)
    expect(limited.status).toBe(429)
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('a workshop that is not open yet', () => {
  it('[D1] has no code and lets nobody in', async () => {
    const { workshops, joinCodes, live: port } = server.application.runtime
    const workshopId = randomUUID()
    await workshops.create({ workshopId, events: prepared(), secret: 's', createdAt: new Date() })
    expect(await joinCodes.of(workshopId)).toBeUndefined()
    expect(await port.lead(workshopId, { type: 'OpenLobby' })).toBeUndefined()
    await expect.poll(() => joinCodes.of(workshopId)).toBeDefined()
    const code = (await joinCodes.of(workshopId)) ?? ''
    expect(await join({ code })).toMatchObject({ ok: true, workshopId })
  })
})
