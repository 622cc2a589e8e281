import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Mode } from '@/lib/domain/workshop/mode'
import type { RawClient } from './testing/raw-client'
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

const canary = 'kanarie-van-Ada-7f3a'
const goodWord = 'goed-woord-van-Ada-91'
const edited = 'kanarie-veranderd-55c'

async function follow(as: 'phone' | 'screen' | 'console', token: string): Promise<RawClient> {
  const client = await stage.raw(as, { token })
  await client.ask('resume', { have: null })
  if (as === 'phone') await client.ask('watch', { screen: true })
  return client
}

/** Ben's phone, which watches the screen too, the screen and the console: all but the one who writes. */
async function recorders(): Promise<readonly RawClient[]> {
  const ben = await stage.join('Ben')
  return [
    await follow('phone', ben.token),
    await follow('screen', await stage.screenToken()),
    await follow('console', server.operatorToken),
  ]
}

/** What was heard by everybody else. Asks for all there is once more, in case it was held back. */
async function heard(clients: readonly RawClient[]): Promise<string> {
  for (const client of clients) {
    await client.ask('resume', { have: null })
    await client.ask('page', { stepId: 'notes', from: 0 })
    await client.ask('page', { stepId: 'dilemma', from: 0 })
  }
  return clients.flatMap((client) => client.frames).join('\n')
}

for (const mode of ['named', 'facilitator-only', 'anonymous'] as const satisfies readonly Mode[]) {
  describe(`in the mode ${mode}`, () => {
    it('[S1] nobody else receives a word of a note before the reveal', async () => {
      stage = await setStage(() => server, { about: { mode } })
      const others = await recorders()
      const ada = await live(stage.phone(await stage.join('Ada')))
      await stage.goTo('notes', 'open', 'write')
      const write = { handle: 'handle-of-ada', columnId: 'chance', text: canary }
      expect(await ada.send(inStepCommand('notes', { type: 'WriteNote', ...write }))).toMatchObject({
        ok: true,
      })
      const edit = { ...write, text: edited }
      expect(await ada.send(inStepCommand('notes', { type: 'EditNote', ...edit }))).toMatchObject({
        ok: true,
      })
      expect(ada.state().own?.steps['notes']).toMatchObject({ notes: [{ text: edited }] })
      await stage.goTo('notes', 'closed', 'write')

      const before = await heard(others)
      for (const words of [canary, edited, 'handle-of-ada']) expect(before).not.toContain(words)

      await stage.goTo('notes', 'revealed', 'write')
      await others[1]?.until((frames) => frames.join('').includes(edited))
      const after = await heard(others)
      for (const words of [canary, 'handle-of-ada']) expect(after).not.toContain(words)
    })

    it('[S1] nobody else receives a place or a reason before the reveal', async () => {
      stage = await setStage(() => server, { about: { mode } })
      const others = await recorders()
      const ada = await live(stage.phone(await stage.join('Ada')))
      await stage.goTo('dilemma', 'open', 'first')
      const inputs = [
        { type: 'PlacePoint', round: 'first', position: 7, firmness: 3 },
        { type: 'GiveReason', round: 'first', text: canary, otherPole: goodWord },
      ]
      for (const input of inputs)
        expect(await ada.send(inStepCommand('dilemma', input))).toMatchObject({ ok: true })
      await stage.goTo('dilemma', 'closed', 'first')

      const before = await heard(others)
      for (const words of [canary, goodWord, '"points"', '"position"', '"firmness"'])
        expect(before).not.toContain(words)

      await stage.goTo('dilemma', 'revealed', 'first')
      await others[1]?.until((frames) => frames.join('').includes(canary))
    })
  })
}

describe('names on the wall', () => {
  const wallOf = async (mode: Mode) => {
    stage = await setStage(() => server, { about: { mode } })
    const others = await recorders()
    const ada = await live(stage.phone(await stage.join('Ada-de-schrijver')))
    await stage.goTo('notes', 'open', 'write')
    await ada.send(
      inStepCommand('notes', { type: 'WriteNote', handle: 'h', columnId: 'chance', text: canary }),
    )
    await stage.goTo('notes', 'revealed', 'write')
    for (const each of others.slice(1)) await each.until((frames) => frames.join('').includes(canary))
    const [phone, screen, console] = others.map((each) => each.frames.join('\n'))
    return { phone, screen, console }
  }

  it('[S7] everybody reads who wrote it in the mode with names', async () => {
    expect((await wallOf('named')).screen).toContain('Ada-de-schrijver')
  })

  it('[S7] the console only reads it where people are anonymous to the group', async () => {
    const { phone, screen, console } = await wallOf('facilitator-only')
    expect(console).toContain('Ada-de-schrijver')
    expect(screen).not.toContain('Ada-de-schrijver')
    expect(phone).not.toContain('Ada-de-schrijver')
  })

  it('[S7] nobody reads it, or whose voice it was, in the fully anonymous mode', async () => {
    const { phone, screen, console } = await wallOf('anonymous')
    for (const frames of [phone, screen, console]) {
      expect(frames).not.toContain('Ada-de-schrijver')
      expect(frames).not.toContain('"voice"')
    }
  })
})

describe('when things come into view', () => {
  it('[S8] in the fully anonymous mode answers are counted together, not one by one as people give them', async () => {
    stage = await setStage(() => server)
    const [screen] = (await recorders()).slice(1, 2)
    await stage.goTo('compass', 'open')
    for (let person = 0; person < 4; person++) {
      const phone = await live(stage.phone(await stage.join()))
      const place = { type: 'PlaceNeedle', needle: 1, now: 3, desired: 8 }
      expect(await phone.send(inStepCommand('compass', place))).toMatchObject({ ok: true })
    }
    await stage.goTo('compass', 'closed')
    await screen?.until((frames) => frames.join('').includes('"answered":4'))
    const counted = screen?.frames.join('\n').match(/"answered":\d+/g) ?? []
    expect(new Set(counted)).toEqual(new Set(['"answered":0', '"answered":4']))
  })

  it('[S9] what one gave goes to one’s own other phone, and to nobody else', async () => {
    stage = await setStage(() => server)
    const others = await recorders()
    const person = await stage.join()
    const [first, second] = [await live(stage.phone(person)), await live(stage.phone(person))]
    await stage.goTo('notes', 'open', 'write')
    await first.send(
      inStepCommand('notes', { type: 'WriteNote', handle: 'h', columnId: 'chance', text: canary }),
    )
    await seen(second, () => JSON.stringify(second.state().own).includes(canary))
    expect(second.state().own).toEqual(first.state().own)
    expect(await heard(others)).not.toContain(canary)
  })
})
