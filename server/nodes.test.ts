import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TemporaryDatabase } from '@/lib/db/testing/temporary-database'
import { onEachDatabase } from '@/lib/db/testing/databases'
import { openDatabase } from '@/lib/db/database'
import type { Json } from '@/lib/domain/json'
import { prepared } from '@/lib/domain/testing/past'
import { peopleIn } from '@/lib/domain/workshop/decide-door'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import type { LiveClient } from '@/lib/live/client'
import { createLiveClient } from '@/lib/live/client'
import { memoryOutboxStore } from '@/lib/live/outbox'
import { newSecret } from '@/lib/voice'
import { createLimiters } from './limiters'
import type { MemoryBus } from './testing/memory-bus'
import { createMemoryBus } from './testing/memory-bus'
import { makeAdmin, makeFacilitator, signedIn } from './testing/people'
import { connectRaw, newCmdId } from './testing/raw-client'
import type { Person, Stage } from './testing/stage'
import { ended, inStepCommand, live, seen, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

interface Reply {
  readonly ok: boolean
  readonly seq: number
  readonly code?: string
  readonly duplicate?: true
}

const place = (now: number) => inStepCommand('compass', { type: 'PlaceNeedle', needle: 1, now, desired: 9 })
const noticedWithinMs = 5000

onEachDatabase((name, open) => {
  describe(`several nodes on ${name}`, () => {
    let bus: MemoryBus
    let nodes: readonly TestServer[]
    let stage: Stage
    let shared: TemporaryDatabase

    /** Another process on the same database, as far as one process can show it. */
    async function startNode(node: string): Promise<TestServer> {
      const { dataDir, databaseUrl } = shared
      // An embedded database belongs to one process: its nodes share the connection too.
      const database =
        databaseUrl === undefined ? shared.database : await openDatabase({ dataDir, databaseUrl })
      const drop = async () => (databaseUrl === undefined ? undefined : database.close())
      const fellows = { bus: bus.forNode(node), newLimiter: createLimiters() }
      return startTestServer(async () => ({ ...shared, database, drop }), { fellows })
    }

    beforeAll(async () => {
      bus = createMemoryBus()
      shared = await open()
      nodes = await Promise.all(['one', 'two', 'three'].map(startNode))
    })
    beforeEach(async () => {
      bus.setAway(false)
      stage = await setStage(() => at(0), { about: { mode: 'named' } })
    })
    afterEach(() => stage.close())
    afterAll(async () => {
      await Promise.all(nodes.map((node) => node.stop()))
      await shared.drop()
    })

    function at(index: number): TestServer {
      const node = nodes[index % nodes.length]
      if (!node) throw new Error('there is no such node')
      return node
    }
    const url = (index: number) => at(index).url

    async function logged(): Promise<readonly { seq: number; stepId: string | null }[]> {
      const where = { workshopId: stage.workshopId }
      return shared.database.prisma.workshopEvent.findMany({ where, orderBy: { seq: 'asc' } })
    }

    async function people(count: number): Promise<readonly Person[]> {
      const joined: Person[] = []
      for (let index = 0; index < count; index++) joined.push(await stage.join(`Persoon ${index}`))
      return joined
    }

    it('[No1] serve anybody: who came in at one is let in, and shown everything, at another', async () => {
      const ada = await stage.join('Ada')
      const phone = await live(stage.phone(ada, { url: url(1) }))
      await stage.goTo('compass', 'open')
      await seen(phone, ({ step }) => step?.stepId === 'compass')
      expect(await phone.send(place(3))).toMatchObject({ ok: true })
      await seen(stage.lead, ({ step }) => step?.answered === 1)
      const other = await live(stage.console({ url: url(2) }))
      await seen(
        other,
        ({ step, people: known }) => step?.answered === 1 && known[ada.participantId]?.name === 'Ada',
      )
    })

    it('[No2] count every answer once, whichever node took it and however many came at once', async () => {
      const voters = await Promise.all(
        (await people(12)).map(({ token }, index) => stage.raw('phone', { token, url: url(index) })),
      )
      await stage.goTo('compass', 'open')
      const replies = await Promise.all(
        voters.map(
          async (voter, index) =>
            (await voter.ask('command', { cmdId: newCmdId(), command: place(index % 11) })) as Reply,
        ),
      )
      expect(replies.map(({ ok }) => ok)).toEqual(voters.map(() => true))
      expect(new Set(replies.map(({ seq }) => seq)).size).toBe(voters.length)
      const rows = await logged()
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1))
      expect(rows.filter(({ stepId }) => stepId === 'compass')).toHaveLength(voters.length)
      const consoles = await Promise.all(nodes.map((_, index) => live(stage.console({ url: url(index) }))))
      for (const each of consoles)
        await seen(each, ({ step, here }) => step?.answered === voters.length && here === voters.length)
      // Each says its own address.
      const views = () => consoles.map((each) => ({ ...each.state().view, door: undefined }))
      await expect.poll(views).toEqual(consoles.map(() => views()[0]))
    })

    it('[No3] do the same command that came to two of them at once a single time', async () => {
      const { token } = await stage.join('Ada')
      await stage.goTo('compass', 'open')
      const [first, second] = [
        await stage.raw('phone', { token, url: url(1) }),
        await stage.raw('phone', { token, url: url(2) }),
      ]
      const message = { cmdId: newCmdId(), command: place(4) }
      const replies = (await Promise.all([
        first.ask('command', message),
        second.ask('command', message),
      ])) as Reply[]
      expect(replies.map(({ ok, seq }) => ({ ok, seq }))).toEqual([
        { ok: true, seq: replies[0]?.seq },
        { ok: true, seq: replies[0]?.seq },
      ])
      expect(replies.filter(({ duplicate }) => duplicate)).toHaveLength(1)
      expect((await logged()).filter(({ stepId }) => stepId === 'compass')).toHaveLength(1)
    })

    it('[No3] let one of two who press next at two of them move on', async () => {
      await stage.goTo('compass', 'open')
      const moment = { round: 'main', phase: 'open' }
      const command = {
        type: 'GoTo',
        from: { stepId: 'compass', moment },
        stepId: 'compass',
        moment: { round: 'main', phase: 'closed' },
        finish: false,
      }
      const token = at(0).operatorToken
      const consoles = [
        await stage.raw('console', { token, url: url(1) }),
        await stage.raw('console', { token, url: url(2) }),
      ]
      const replies = (await Promise.all(
        consoles.map((each) => each.ask('command', { cmdId: newCmdId(), command })),
      )) as Reply[]
      expect(replies.map((reply) => reply.code ?? 'ok').toSorted()).toEqual(['ok', 'stale-version'])
    })

    it('[No4] catch up by themselves when nothing they say is heard', { timeout: 40_000 }, async () => {
      const phone = await live(stage.phone(await stage.join('Ada'), { url: url(1) }))
      bus.setAway(true)
      await stage.goTo('compass', 'open')
      const startedAt = performance.now()
      await seen(phone, ({ step }) => step?.stepId === 'compass')
      expect(performance.now() - startedAt).toBeLessThan(noticedWithinMs)
      await phone.send(place(3))
      await seen(stage.lead, ({ step }) => step?.answered === 1)
    })

    it('[No4] hear nothing of what was said', async () => {
      const ada = await stage.join('Adeltrude')
      const phone = await live(stage.phone(ada, { url: url(1) }))
      await stage.goTo('notes', 'open', 'write')
      const input = { type: 'WriteNote', handle: 'handle-of-ada', columnId: 'chance', text: 'Eigengereid' }
      expect(await phone.send(inStepCommand('notes', input))).toMatchObject({ ok: true })
      await seen(stage.lead, ({ step }) => step?.answered === 1)
      expect(bus.said.length).toBeGreaterThan(2)
      for (const word of ['Adeltrude', 'Eigengereid', 'handle-of-ada'])
        expect(JSON.stringify(bus.said)).not.toContain(word)
    })

    it('[No5] end a removed participant, a lost login and a deleted workshop wherever they are connected', async () => {
      const ada = await stage.join('Ada')
      const phone = await live(stage.phone(ada, { url: url(1) }))
      const over = ended(phone)
      await stage.must({ type: 'RemoveParticipant', participantId: ada.participantId })
      expect(await over).toBe('removed')
      const ben = await live(stage.phone(await stage.join('Ben'), { url: url(2) }))
      const gone = ended(ben)
      const { workshops, live: port, now } = at(1).application.runtime
      await port.drop(stage.workshopId)
      await workshops.remove(stage.workshopId, now())
      expect(await gone).toBe('not-admitted')
    })

    it('[No5] end the console of a login that ended at another node', async () => {
      await makeAdmin(at(0))
      const browser = await signedIn(at(0), 'admin@example.org')
      const { runtime } = at(0).application
      const { userId } = (await runtime.accounts.sessionOf(browser.headers())) ?? { userId: '' }
      await shared.database.prisma.workshop.update({
        where: { workshopId: stage.workshopId },
        data: { ownerId: userId },
      })
      const headers = { origin: url(1), cookie: browser.headers().get('cookie') ?? '' }
      const console = await stage.raw('console', { url: url(1), headers })
      await runtime.accounts.signOut(browser.headers())
      expect(await console.ended).toBe('not-admitted')
    })

    it('[No6] know together who is here, and how many screens', async () => {
      const [ada, ben] = await people(2)
      const phones = await Promise.all(
        [ada, ben].map((who, index) => live(stage.phone(who as Person, { url: url(index + 1) }))),
      )
      const screen = await stage.raw('screen', { token: await stage.screenToken(), url: url(2) })
      await screen.ask('resume', { have: null })
      await seen(stage.lead, ({ here, screens }) => here === 2 && screens === 1)
      for (const phone of phones) await seen(phone, ({ here }) => here === 2)
    })

    it('[Le5] know together who leads and is here, and end who is taken out wherever they are connected', async () => {
      const { facilitation, accounts } = at(0).application.runtime
      const email = `mee-${stage.workshopId}@example.org`
      await makeFacilitator(at(0), email)
      const userId = (await accounts.colleague(email))?.userId ?? ''
      await facilitation.admit(stage.workshopId, userId)
      const basId = (await facilitation.find(stage.workshopId, userId)) ?? ''
      const cookie = (await signedIn(at(1), email)).headers().get('cookie') ?? ''
      const { workshopId } = stage
      const headers = { origin: url(1), cookie }
      const bas = await connectRaw({ url: url(1), workshopId, as: 'console', headers })
      await seen(stage.lead, ({ facilitators }) =>
        facilitators.find(({ isHere, name }) => isHere && name !== ''),
      )
      await stage.must({ type: 'HandOverLead', from: 'owner', to: basId })
      const cmdId = newCmdId()
      const command = { type: 'BlankScreen', blank: true }
      expect(await bas.ask('command', { cmdId, command })).toMatchObject({ ok: true })
      await facilitation.dismiss(workshopId, basId)
      expect(await bas.ended).toBe('removed')
      await seen(stage.lead, ({ leaderId }) => leaderId === 'owner')
    })

    it('[Le3] [Le4] show every console who leads, and end who is taken out within two seconds', async () => {
      const { facilitation, accounts } = at(0).application.runtime
      const { workshopId } = stage
      const consoles = new Map<string, LiveClient<ConsoleView>>()
      for (const [index, name] of ['bas', 'cho'].entries()) {
        const email = `${name}-${workshopId}@example.org`
        await makeFacilitator(at(0), email)
        const userId = (await accounts.colleague(email))?.userId ?? ''
        await facilitation.admit(workshopId, userId)
        const facilitatorId = (await facilitation.find(workshopId, userId)) ?? ''
        const cookie = (await signedIn(at(0), email)).headers().get('cookie') ?? ''
        const client = createLiveClient<ConsoleView>({
          ...{ url: url(index + 1), workshopId, as: 'console', headers: { cookie } },
          ...{ store: memoryOutboxStore(), transports: ['websocket'] },
        })
        consoles.set(facilitatorId, await live(client))
      }
      const [[basId, bas], [choId, cho]] = [...consoles] as [
        [string, LiveClient<ConsoleView>],
        [string, LiveClient<ConsoleView>],
      ]
      await stage.must({ type: 'HandOverLead', from: 'owner', to: basId })
      for (const each of [bas, cho, stage.lead]) await seen(each, ({ leaderId }) => leaderId === basId)
      // Of two who take over at two nodes at once only the first counts.
      const taken = await Promise.all([
        cho.send({ type: 'HandOverLead', from: basId, to: choId }),
        stage.lead.send({ type: 'HandOverLead', from: basId, to: 'owner' }),
      ])
      expect(taken.map((reply) => (reply.ok ? 'ok' : reply.code)).toSorted()).toEqual(['ok', 'stale-version'])
      const [heldBy] = taken[0].ok ? [choId] : ['owner']
      for (const each of [bas, cho, stage.lead]) await seen(each, ({ leaderId }) => leaderId === heldBy)
      const over = ended(cho)
      const startedAt = performance.now()
      await facilitation.dismiss(workshopId, choId)
      expect(await over).toBe('removed')
      expect(performance.now() - startedAt).toBeLessThan(2000)
      for (const each of [bas, stage.lead])
        await seen(
          each,
          ({ leaderId, facilitators }) =>
            leaderId === 'owner' && !facilitators.some(({ facilitatorId }) => facilitatorId === choId),
        )
      bas.close()
    })

    it('[Pw4] welcome who answered ahead, each who is connected to it', async () => {
      const { runtime } = at(0).application
      const workshopId = randomUUID()
      await runtime.workshops.create({
        ...{ workshopId, events: prepared(), secret: newSecret(), createdAt: runtime.now() },
      })
      expect(
        await runtime.live.lead(workshopId, { type: 'OpenPreWork', stepId: 'compass', days: 7 }),
      ).toBeUndefined()
      const ahead = await runtime.passes.issue(workshopId, 'ahead', { createdAt: runtime.now() })
      const phones: LiveClient<PhoneView>[] = []
      for (const index of [1, 2, 1]) {
        const answer = await at(index).application.runtime.door.join({ ahead }, '', { ip: '192.0.2.7' })
        if (!answer.ok) throw new Error(answer.code)
        // One of the three is not there on the day.
        if (phones.length === 2) break
        const phone = createLiveClient<PhoneView>({
          ...{ url: url(index), workshopId, as: 'phone', token: answer.token },
          ...{ store: memoryOutboxStore(), transports: ['websocket'] },
        })
        phones.push(await live(phone))
        expect(await phone.send(place(4))).toMatchObject({ ok: true })
      }
      expect(await runtime.live.lead(workshopId, { type: 'OpenLobby' })).toBeUndefined()
      for (const index of [0, 1, 2]) {
        const people = async () => {
          const state = await at(index).application.runtime.live.state(workshopId)
          return state && peopleIn(state)
        }
        await expect.poll(people, { timeout: 5000 }).toBe(2)
        const known = (await at(index).application.runtime.live.state(workshopId))?.participants.size
        expect(known).toBe(3)
      }
      for (const phone of phones) phone.close()
    })

    it('[Wi3] show one network of the room at every door', async () => {
      const other = await live(stage.console({ url: url(1) }))
      const wifi = { network: 'Zaal 4', security: 'WPA', password: 'lang genoeg', isHidden: false } as const
      await at(2).application.runtime.live.setWifi(stage.workshopId, wifi)
      await seen(other, (view) => view.wifi?.network === 'Zaal 4')
      await seen(stage.lead, (view) => view.wifi?.network === 'Zaal 4')
    })

    it('[No7] show on all devices of a person what was given on one of them', async () => {
      const ada = await stage.join('Ada')
      const [first, second] = [
        await live(stage.phone(ada, { url: url(1) })),
        await live(stage.phone(ada, { url: url(2) })),
      ]
      await stage.goTo('compass', 'open')
      await first.send(place(4))
      const given = { 1: { now: 4, desired: 9 } } as unknown as Json
      await expect.poll(() => second.state().own?.steps['compass']).toEqual(given)
    })

    it('[No8] show the same code at every door, also when it was renewed at another one', async () => {
      const other = await live(stage.console({ url: url(1) }))
      await seen(other, ({ door }) => door.code === stage.code)
      await at(1).application.runtime.live.renewCode(stage.workshopId)
      const renewed = await seen(stage.lead, ({ door }) => door.code !== stage.code && door.code)
      const { runtime } = at(2).application
      expect(await runtime.door.join({ code: stage.code }, '', { ip: '127.0.0.1' })).toMatchObject({
        ok: false,
      })
      expect(await runtime.door.join({ code: renewed }, 'Cho', { ip: '127.0.0.1' })).toMatchObject({
        ok: true,
      })
    })
  })
})
