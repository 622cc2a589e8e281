import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lobbyOpened, prepared } from '@/lib/domain/testing/past'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import type { LiveClient } from '@/lib/live/client'
import { createLiveClient } from '@/lib/live/client'
import { memoryOutboxStore } from '@/lib/live/outbox'
import { newSecret } from '@/lib/voice'
import type { Browser } from './testing/people'
import { castOf } from './testing/people'
import { connectRaw } from './testing/raw-client'
import { ended, live, seen } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let owner: Browser
let bas: Browser
let workshopId: string
let open: LiveClient<ConsoleView>[] = []
const cast = castOf(() => server)
const port = () => server.application.runtime.facilitation
const userIdOf = async (browser: Browser) => (await cast.accountOf(browser)).userId
const cookieOf = (browser: Browser) => browser.headers().get('cookie') ?? ''

beforeAll(async () => {
  server = await startTestServer()
  owner = (await cast.facilitator()).browser
  bas = (await cast.facilitator()).browser
})
beforeEach(async () => {
  workshopId = randomUUID()
  const { workshops, now } = server.application.runtime
  const events = [...prepared(), lobbyOpened]
  const ownerId = await userIdOf(owner)
  await workshops.create({ workshopId, ownerId, events, secret: newSecret(), createdAt: now() })
})
afterEach(() => {
  for (const each of open) each.close()
  open = []
})
afterAll(() => server.stop())

function consoleOf(browser: Browser): LiveClient<ConsoleView> {
  const client = createLiveClient<ConsoleView>({
    url: server.url,
    workshopId,
    as: 'console',
    headers: { cookie: cookieOf(browser) },
    store: memoryOutboxStore(),
    transports: ['websocket'],
  })
  open.push(client)
  return client
}

async function invited(): Promise<string> {
  expect(await port().admit(workshopId, await userIdOf(bas))).toBeUndefined()
  return (await port().find(workshopId, await userIdOf(bas))) ?? ''
}

const leads = (facilitatorId: string) => (view: ConsoleView) => view.leaderId === facilitatorId
const here = (view: ConsoleView) =>
  view.facilitators.filter(({ isHere }) => isHere).map(({ facilitatorId }) => facilitatorId)
const blank = { type: 'BlankScreen', blank: true } as const

describe('two consoles', () => {
  it('[Le5] both live at once, and each sees who else leads and is here', async () => {
    const basId = await invited()
    const [one, two] = [await live(consoleOf(owner)), await live(consoleOf(bas))]
    for (const each of [one, two]) await seen(each, (view) => here(view).length === 2)
    expect(one.state().view?.facilitators.map(({ facilitatorId }) => facilitatorId)).toEqual(['owner', basId])
    two.close()
    await seen(one, (view) => here(view).join() === 'owner')
  })

  it('[Le1] only who leads moves the room; the lead goes over when it is handed over', async () => {
    const basId = await invited()
    const [one, two] = [await live(consoleOf(owner)), await live(consoleOf(bas))]
    expect(await two.send(blank)).toMatchObject({ ok: false, code: 'not-leading' })
    expect(await one.send({ type: 'HandOverLead', from: 'owner', to: basId })).toMatchObject({ ok: true })
    await seen(two, leads(basId))
    expect(await two.send(blank)).toMatchObject({ ok: true })
    expect(await one.send(blank)).toMatchObject({ ok: false, code: 'not-leading' })
  })

  it('[Le6] the lead stays where it is when the connection of who leads goes, and over a restart', async () => {
    const basId = await invited()
    const two = await live(consoleOf(bas))
    await two.send({ type: 'HandOverLead', from: 'owner', to: basId })
    two.close()
    const one = await live(consoleOf(owner))
    await seen(one, (view) => leads(basId)(view) && here(view).join() === 'owner')
    one.close()
    server = await server.restart()
    const again = await live(consoleOf(bas))
    await seen(again, leads(basId))
    expect(await again.send(blank)).toMatchObject({ ok: true })
  })

  it('[P8] a command of one is not taken for the same command of the other', async () => {
    await invited()
    const cmdId = 'one-command-of-two-people'
    const command = { type: 'LockLobby', locked: true }
    const answers = []
    for (const browser of [owner, owner, bas]) {
      const headers = { origin: server.url, cookie: cookieOf(browser) }
      const client = await connectRaw({ url: server.url, workshopId, as: 'console', headers })
      answers.push(await client.ask('command', { cmdId, command }))
      client.close()
    }
    expect(answers).toMatchObject([{ ok: true }, { duplicate: true }, { code: 'command-conflict' }])
  })
})

describe('who is taken out', () => {
  it('[Le4] is out within two seconds, console and screen, and does not come back', async () => {
    const basId = await invited()
    const [one, two] = [await live(consoleOf(owner)), await live(consoleOf(bas))]
    const headers = { origin: server.url, cookie: cookieOf(bas) }
    const screen = await connectRaw({ url: server.url, workshopId, as: 'screen', headers })
    await two.send({ type: 'HandOverLead', from: 'owner', to: basId })
    const startedAt = performance.now()
    const over = [ended(two), screen.ended]
    await port().dismiss(workshopId, basId)
    expect(await Promise.all(over)).toEqual(['removed', 'removed'])
    expect(performance.now() - startedAt).toBeLessThan(2000)
    await seen(one, (view) => leads('owner')(view) && view.facilitators.length === 1)
    expect(await ended(consoleOf(bas))).toBe('not-admitted')
  })

  it('[Le4] may be invited again, as somebody new', async () => {
    const basId = await invited()
    await port().dismiss(workshopId, basId)
    const again = await invited()
    expect(again).not.toBe(basId)
    expect(await invited()).toBe(again)
  })

  it('[Le4] what a crash left half done is made up for', async () => {
    await invited()
    const { prisma } = server.temporary.database
    await prisma.coLead.deleteMany({ where: { workshopId } })
    const lost = { facilitatorId: randomUUID(), workshopId, userId: await userIdOf(bas) }
    server = await server.restart()
    await prisma.coLead.create({ data: { ...lost, createdAt: new Date() } })
    const two = await live(consoleOf(bas))
    await seen(two, (view) => here(view).includes(lost.facilitatorId))
    expect(await two.send({ type: 'LockLobby', locked: true })).toMatchObject({ ok: true })
    expect((await server.application.hub.open(workshopId))?.room.state().leading.coLeadIds).toEqual([
      lost.facilitatorId,
    ])
  })
})
