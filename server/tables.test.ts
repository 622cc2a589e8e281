import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { compassPlan, notesPlan } from '@/lib/domain/testing/plans'
import type { Stage } from './testing/stage'
import { inStepCommand, live, seen, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let stage: Stage

beforeAll(async () => {
  server = await startTestServer()
})
afterEach(() => stage.close())
afterAll(() => server.stop())

const plans = {
  compass: { ...compassPlan, perTable: true },
  notes: { ...notesPlan, perTable: true },
} as const
const place = inStepCommand('compass', { type: 'PlaceNeedle', needle: 1, now: 3, desired: 8 })
const ready = {
  type: 'SayReady',
  stepId: 'compass',
  moment: { round: 'main', phase: 'open' },
  ready: true,
} as const

function own<View>(
  client: { state: () => { own: unknown }; subscribe: (look: () => void) => () => void } & View,
) {
  return (look: (own: Record<string, unknown>) => boolean) =>
    new Promise<void>((resolve) => {
      const stop = client.subscribe(check)
      function check(): void {
        if (!look((client.state().own ?? {}) as Record<string, unknown>)) return
        stop()
        resolve()
      }
      check()
    })
}

describe('tables over real connections', () => {
  it('[Tb13] tells each phone its own table, when it is drawn and when somebody is moved', async () => {
    stage = await setStage(() => server, { plans })
    const [ada, ben] = [await stage.join(), await stage.join()]
    const phones = [await live(stage.phone(ada)), await live(stage.phone(ben))] as const
    await stage.must({ type: 'MakeTables', way: 'draw', by: 'count', number: 2 })
    await Promise.all(phones.map((phone) => own(phone)(({ table }) => table !== undefined)))
    expect(phones.map((phone) => phone.state().own?.table).toSorted()).toEqual([1, 2])
    await stage.must({ type: 'SeatPerson', participantId: ada.participantId, table: null })
    await own(phones[0])(({ table }) => table === undefined)
    const late = await live(stage.phone(await stage.join()))
    expect(late.state().own?.table).toBeGreaterThan(0)
  })

  it('[Rd3] brings readiness into view together, and knows oneself after a reload', async () => {
    stage = await setStage(() => server, { plans })
    const people = [await stage.join(), await stage.join(), await stage.join()]
    const phones = await Promise.all(people.map((person) => live(stage.phone(person))))
    await stage.goTo('compass', 'open')
    const numbers: number[] = []
    stage.lead.subscribe(() => {
      const count = stage.lead.state().view?.step?.readiness?.ready
      if (count !== undefined && numbers.at(-1) !== count) numbers.push(count)
    })
    for (const phone of phones) {
      await seen(phone, ({ step }) => step?.stepId === 'compass')
      expect(await phone.send(ready)).toMatchObject({ ok: true })
    }
    await seen(stage.lead, ({ step }) => step?.readiness?.ready === 3)
    // Never one after another: who looks round would see who pressed.
    expect(numbers.filter((count) => count > 0)).toEqual([3])
    const again = await live(stage.phone(people[0]!))
    expect(again.state().own?.readyWith).toMatchObject({ stepId: 'compass', phase: 'open' })
  })

  it('[Px3] shows the console the phone of who has none, and nobody else’s', async () => {
    stage = await setStage(() => server, { plans })
    const ada = await stage.join()
    await stage.must({ type: 'AddPerson', name: '' })
    const proxyId = await seen(
      stage.lead,
      ({ people }) => Object.values(people).find((person) => person?.isProxy)?.participantId,
    )
    await stage.goTo('compass', 'open')
    expect(await stage.lead.standIn(proxyId)).toMatchObject({ ok: true, view: { step: { kind: 'compass' } } })
    expect(await stage.lead.standIn(ada.participantId)).toMatchObject({ code: 'unknown-participant' })
    const { type: _type, ...entry } = place
    const enter = { ...entry, type: 'EnterFor', participantId: proxyId } as const
    expect(await stage.lead.send(enter)).toMatchObject({
      ok: true,
      own: { stepId: 'compass', own: { 1: { now: 3, desired: 8 } } },
    })
    expect(await stage.lead.send({ ...enter, participantId: ada.participantId })).toMatchObject({
      code: 'unknown-participant',
    })
    const phone = await live(stage.phone(ada))
    expect(await phone.send(enter)).toMatchObject({ code: 'forbidden' })
    await seen(stage.lead, ({ step, here }) => step?.answered === 1 && here === 2)
  })

  it('[Tb11] [S1] sends the words of a minority, and of who has no phone, to nobody before the reveal', async () => {
    stage = await setStage(() => server, { plans })
    const [one, other] = [await stage.join(), await stage.join()]
    const phone = await live(stage.phone(one))
    await stage.must({ type: 'AddPerson', name: '' })
    const proxyId = await seen(
      stage.lead,
      ({ people }) => Object.values(people).find((person) => person?.isProxy)?.participantId,
    )
    await stage.must({ type: 'MakeTables', way: 'one-phone', by: 'count', number: 3 })
    expect(await phone.send({ type: 'SpeakForTable', table: 2, people: 7 })).toMatchObject({ ok: true })
    const listeners = [
      await stage.raw('phone', { token: other.token }),
      await stage.raw('screen', { token: await stage.screenToken() }),
      await stage.raw('console', { token: server.operatorToken }),
    ]
    for (const listener of listeners) await listener.ask('resume', { have: null })
    await stage.goTo('notes', 'open', 'write')
    const text = 'kanarie-van-een-minderheid'
    await seen(phone, ({ step }) => step?.stepId === 'notes')
    expect(await phone.send({ type: 'WriteMinorityNote', stepId: 'notes', text })).toMatchObject({ ok: true })
    expect(phone.state().own?.minority).toMatchObject({ text })
    const note = { type: 'WriteNote', handle: 'h', columnId: 'chance', text: 'kanarie-zonder-telefoon' }
    const enter = {
      type: 'EnterFor',
      participantId: proxyId,
      stepId: 'notes',
      kind: 'notes',
      input: note,
    } as const
    expect(await stage.lead.send(enter)).toMatchObject({ ok: true })
    await stage.goTo('notes', 'closed', 'write')
    for (const listener of listeners) {
      await listener.ask('resume', { have: null })
      expect(listener.frames.join('\n')).not.toContain('kanarie')
    }
    await stage.goTo('notes', 'revealed', 'write')
    for (const listener of listeners) await listener.until((frames) => frames.join('').includes(text))
  })

  it('[S10] [Tb15] leaves nothing of tables, readiness or a minority in the log of a sealed step', async () => {
    stage = await setStage(() => server, { plans })
    const phone = await live(stage.phone(await stage.join()))
    await stage.must({ type: 'MakeTables', way: 'one-phone', by: 'count', number: 2 })
    await phone.send({ type: 'SpeakForTable', table: 1, people: 7 })
    await stage.goTo('compass', 'open')
    await seen(phone, ({ step }) => step?.stepId === 'compass')
    const note = { type: 'WriteMinorityNote', stepId: 'compass', text: 'Twee van ons aarzelen' } as const
    for (const command of [place, ready, note]) expect(await phone.send(command)).toMatchObject({ ok: true })
    await stage.goTo('compass', 'harvest')
    await stage.must({ type: 'CloseWorkshop' })
    const { database } = server.application.runtime
    const rows = () => database.prisma.workshopEvent.findMany({ where: { workshopId: stage.workshopId } })
    await expect
      .poll(async () => (await rows()).some(({ payload }) => payload.includes('StepSealed')))
      .toBe(true)
    const left = (await rows()).map(({ payload }) => payload).join('\n')
    expect(left).toContain('Twee van ons aarzelen')
    expect(left).not.toMatch(/"voice"|VoiceReady|MinorityNoted/)
    expect((await rows()).every(({ stepId }) => stepId === null)).toBe(true)
  })
})
