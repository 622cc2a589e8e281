import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { LiveClient } from '@/lib/live/client'
import { startProxy } from './testing/proxy'
import type { Person, Stage } from './testing/stage'
import { inStepCommand, live, seen, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let stage: Stage
let ada: Person

beforeAll(async () => {
  server = await startTestServer()
})
beforeEach(async () => {
  stage = await setStage(() => server, { about: { mode: 'named' } })
  ada = await stage.join('Ada')
})
afterEach(() => stage.close())
afterAll(() => server.stop())

const place = (now: number) => inStepCommand('compass', { type: 'PlaceNeedle', needle: 1, now, desired: 9 })

function lost<View>(client: LiveClient<View>): Promise<void> {
  return new Promise((resolve) => {
    const stop = client.subscribe(check)
    function check(): void {
      if (client.state().connection.status !== 'reconnecting') return
      stop()
      resolve()
    }
    check()
  })
}

/** Resolves once the client shows exactly what somebody who comes in now is shown. */
async function sameAsFresh(client: LiveClient<PhoneView>, person = ada): Promise<void> {
  await live(client)
  const fresh = await live(stage.phone(person))
  const same = () => JSON.stringify(client.state().at) === JSON.stringify(fresh.state().at)
  await seen(client, same)
  expect(client.state().view).toEqual(fresh.state().view)
  expect(client.state().own).toEqual(fresh.state().own)
  fresh.close()
}

describe('coming back', () => {
  it('[P5] after a short absence brings the patches that were missed', async () => {
    const raw = await stage.raw('phone', { token: ada.token })
    const first = (await raw.ask('resume', { have: null })) as { at: object; view: object }
    await stage.goTo('compass', 'open')
    const again = await raw.ask('resume', { have: first.at })
    expect(again).toMatchObject({ ok: true, own: { seat: expect.any(Number) as number } })
    expect(again).toHaveProperty('patches')
    expect(again).not.toHaveProperty('view')
    expect(await raw.ask('resume', { have: { epoch: 'another', version: 1 } })).toHaveProperty('view')
  })

  it('[P5] shows the same as to somebody who comes in now, with what one gave', async () => {
    const phone = await live(stage.phone(ada))
    await stage.goTo('compass', 'open')
    await phone.send(place(3))
    phone.interrupt(0)
    await lost(phone)
    await stage.goTo('compass', 'revealed')
    await sameAsFresh(phone)
    expect(phone.state().own?.steps).toEqual({ compass: { 1: { now: 3, desired: 9 } } })
  })

  it('[R2] after the server was started again does the same, on the same page', async () => {
    const phone = await live(stage.phone(ada))
    await stage.goTo('compass', 'open')
    await phone.send(place(3))
    const before = phone.state()
    const gone = Promise.all([lost(phone), lost(stage.lead)])
    server = await server.restart()
    await gone
    await Promise.all([live(phone), live(stage.lead)])
    expect(phone.state().at?.epoch).not.toBe(before.at?.epoch)
    expect(phone.state().own).toEqual(before.own)
    await sameAsFresh(phone)
    await stage.goTo('compass', 'closed')
    await seen(phone, ({ step }) => step?.moment.phase === 'closed')
  })

  it('[P15] sends what was written meanwhile, once and in order', async () => {
    const phone = await live(stage.phone(ada))
    await stage.goTo('notes', 'open', 'write')
    await seen(phone, ({ step }) => step?.kind === 'notes')
    phone.interrupt(0)
    const sends = ['een', 'twee', 'drie'].map((text) =>
      phone.send(inStepCommand('notes', { type: 'WriteNote', handle: text, columnId: 'chance', text })),
    )
    expect(phone.state().outbox).toHaveLength(3)
    const replies = await Promise.all(sends)
    const seqs = replies.map((reply) => (reply.ok ? reply.seq : 0))
    expect(seqs).toEqual([seqs[0], (seqs[0] ?? 0) + 1, (seqs[0] ?? 0) + 2])
    expect(phone.state().outbox).toEqual([])
  })
})

describe('an answer that is lost on the way', () => {
  it('[P7] makes the phone send again, and nothing double', async () => {
    const proxy = await startProxy(server.url)
    const phone = await live(stage.phone(ada, { url: proxy.url }))
    await stage.goTo('compass', 'open')
    await seen(phone, ({ step }) => step?.kind === 'compass')
    proxy.swallowAnswers()
    const sending = phone.send(place(6))
    await seen(stage.lead, ({ step }) => step?.answered === 1)
    expect(phone.state().outbox).toHaveLength(1)
    proxy.cut()
    expect(await sending).toMatchObject({ ok: true, duplicate: true })
    const stored = await server.application.runtime.workshops.storedInSteps(stage.workshopId)
    expect(stored).toEqual({ compass: 1 })
    await sameAsFresh(phone)
    await proxy.stop()
  })
})

describe('a network that blocks WebSocket', () => {
  it('[P14] works over polling, with the same promises', async () => {
    const phone = await live(stage.phone(ada, { transports: ['polling'] }))
    await stage.goTo('compass', 'open')
    await seen(phone, ({ step }) => step?.kind === 'compass')
    expect(await phone.send(place(5))).toMatchObject({ ok: true, own: { own: { 1: { now: 5 } } } })
    await stage.goTo('compass', 'revealed')
    await seen(phone, ({ step }) => step?.moment.phase === 'revealed')
    phone.interrupt(0)
    await lost(phone)
    await sameAsFresh(phone)
  })
})
