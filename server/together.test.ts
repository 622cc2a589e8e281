import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { valuesOf } from '@/lib/domain/keyed'
import { newCmdId } from './testing/raw-client'
import type { Stage } from './testing/stage'
import { ended, inStepCommand, live, seen, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let stage: Stage

beforeAll(async () => {
  server = await startTestServer()
})
beforeEach(async () => {
  stage = await setStage(() => server, { about: { mode: 'named', atLeast: 5 } })
})
afterEach(() => stage.close())
afterAll(() => server.stop())

type Reply = { ok: boolean; code?: string; seq: number }

describe('two who lead', () => {
  it('[F3] and press next at once move one step; the other is told to look again', async () => {
    await stage.goTo('compass', 'open')
    const from = { stepId: 'compass', moment: { round: 'main', phase: 'open' } }
    const next = {
      type: 'GoTo',
      from,
      stepId: 'compass',
      moment: { round: 'main', phase: 'closed' },
      finish: false,
    }
    const consoles = [1, 2].map(() => stage.raw('console', { token: server.operatorToken }))
    const replies = await Promise.all(
      (await Promise.all(consoles)).map(
        async (each) => (await each.ask('command', { cmdId: newCmdId(), command: next })) as Reply,
      ),
    )
    expect(replies.map((reply) => reply.code ?? 'ok').toSorted()).toEqual(['ok', 'stale-version'])
    expect((await stage.room()).state().steps['compass']).toMatchObject({ moment: { phase: 'closed' } })
  })
})

describe('answers that race with the closing', () => {
  it('[P6] are all counted when they were acked, and refused after it: the tally is what was acked', async () => {
    const voters = await Promise.all(
      Array.from({ length: 25 }, async (_, index) =>
        stage.raw('phone', { token: (await stage.join(`Persoon ${index}`)).token }),
      ),
    )
    await stage.goTo('compass', 'open')
    const closing = stage.goTo('compass', 'closed')
    const replies = await Promise.all(
      voters.map(async (voter, index) => {
        const place = inStepCommand('compass', {
          type: 'PlaceNeedle',
          needle: 1,
          now: index % 11,
          desired: 9,
        })
        return (await voter.ask('command', { cmdId: newCmdId(), command: place })) as Reply
      }),
    )
    await closing
    const late = await Promise.all(
      voters.slice(0, 3).map((voter) =>
        voter.ask('command', {
          cmdId: newCmdId(),
          command: inStepCommand('compass', { type: 'PlaceNeedle', needle: 1, now: 0, desired: 0 }),
        }),
      ),
    )
    for (const reply of late) expect(reply).toMatchObject({ ok: false, code: 'step-not-open' })
    const acked = replies.filter((reply) => reply.ok)
    for (const reply of replies) if (!reply.ok) expect(reply.code).toBe('step-not-open')
    const log = (await stage.room()).state()
    const answered = await seen(stage.lead, ({ step }) => step?.moment.phase === 'closed' && step)
    expect(answered.answered).toBe(acked.length)
    const answers = log.steps['compass']?.kit as unknown as { answers: Parameters<typeof valuesOf>[0] }
    expect(valuesOf(answers.answers)).toHaveLength(acked.length)
  })
})

describe('somebody who is removed', () => {
  it('[D9] is disconnected at once and cannot come back with the same token', async () => {
    const person = await stage.join('Ada')
    const phone = await live(stage.phone(person))
    const code = ended(phone)
    await stage.must({ type: 'RemoveParticipant', participantId: person.participantId })
    expect(await code).toBe('removed')
    expect(await ended(stage.phone(person))).toBe('not-admitted')
    expect((await stage.room()).own(person.participantId)).toBeUndefined()
    await seen(
      stage.lead,
      ({ here, people }) => here === 0 && people[person.participantId]?.status === 'removed',
    )
  })

  it('[D9] can send nothing any more on a connection that was still open', async () => {
    const person = await stage.join('Ada')
    await stage.goTo('compass', 'open')
    const phone = await stage.raw('phone', { token: person.token })
    await Promise.all([
      stage.must({ type: 'RemoveParticipant', participantId: person.participantId }),
      phone.ended,
    ])
    const { state } = await stage.room()
    expect(JSON.stringify(state().steps['compass']?.kit)).not.toContain(person.participantId)
  })
})

describe('one person with two phones', () => {
  it('[P18] is one voice, and both show the same', async () => {
    const person = await stage.join('Ada')
    const [first, second] = [await live(stage.phone(person)), await live(stage.phone(person))]
    await stage.goTo('compass', 'open')
    const place = (now: number) =>
      inStepCommand('compass', { type: 'PlaceNeedle', needle: 1, now, desired: 9 })
    await Promise.all([first.send(place(2)), second.send(place(6))])
    await first.send(place(4))
    const same = () => JSON.stringify(first.state().own?.steps) === JSON.stringify(second.state().own?.steps)
    await seen(second, () => same() && JSON.stringify(second.state().own).includes('"now":4'))
    expect((await stage.room()).own(person.participantId)?.steps).toEqual(first.state().own?.steps)
    const counted = await seen(stage.lead, ({ step }) => (step?.answered === 1 ? step : undefined))
    expect(counted.answered).toBe(1)
    await seen(stage.lead, ({ here }) => here === 1)
  })
})

describe('a screen', () => {
  it('[P11] is counted on the console as soon as it shows something, and no more when it goes', async () => {
    const screen = await live(await stage.screen())
    await seen(stage.lead, ({ screens }) => screens === 1)
    screen.close()
    await seen(stage.lead, ({ screens }) => screens === 0)
  })

  it('[P11] is counted also when it takes its time between connecting and showing', async () => {
    const slow = await stage.raw('screen', { token: await stage.screenToken() })
    await stage.must({ type: 'BlankScreen', blank: true })
    await seen(stage.lead, ({ blank }) => blank)
    await slow.ask('resume', { have: null })
    await seen(stage.lead, ({ screens }) => screens === 1)
  })
})
