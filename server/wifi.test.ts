import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Stage } from './testing/stage'
import { live, seen, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let stage: Stage
const wifi = {
  network: 'Zaal 4',
  security: 'WPA',
  password: 'wachtwoord-van-zaal-4',
  isHidden: false,
} as const

beforeAll(async () => {
  server = await startTestServer()
})
beforeEach(async () => {
  stage = await setStage(() => server)
})
afterEach(() => stage.close())
afterAll(() => server.stop())

const kept = () =>
  server.temporary.database.prisma.wifi.findUnique({ where: { workshopId: stage.workshopId } })
const setWifi = (to: typeof wifi | undefined) => server.application.runtime.live.setWifi(stage.workshopId, to)

it('[Wi3] the network of the room is on the screen while people come in, and never on a phone', async () => {
  const screen = await live(await stage.screen())
  const ada = await stage.join('Ada')
  const phone = await stage.raw('phone', { token: ada.token })
  await phone.ask('resume', { have: null })
  await setWifi(wifi)
  await seen(screen, (view) => view.wifi?.network === 'Zaal 4')
  expect(stage.lead.state().view?.wifi).toEqual(wifi)
  await stage.goTo('compass', 'open')
  await seen(screen, (view) => view.step !== undefined && view.wifi === undefined)
  await phone.ask('resume', { have: null })
  expect(phone.frames.join('\n')).not.toContain(wifi.password)
})

it('[Wi3] it stays over a restart, and goes when it is taken away', async () => {
  await setWifi(wifi)
  stage.close()
  server = await server.restart()
  const console = await live(stage.console({ url: server.url }))
  await seen(console, (view) => view.wifi?.password === wifi.password)
  await setWifi(undefined)
  await seen(console, (view) => view.wifi === undefined)
  expect(await kept()).toBeNull()
})

it('[Wi3] it is forgotten when the workshop closes, and was never in its log', async () => {
  await setWifi(wifi)
  await stage.goTo('compass', 'open')
  await stage.must({ type: 'CloseWorkshop' })
  await seen(stage.lead, (view) => view.status === 'closed' && view.wifi === undefined)
  expect(await kept()).toBeNull()
  await setWifi(wifi)
  expect(await kept()).toBeNull()
  const events = await server.temporary.database.prisma.workshopEvent.findMany({
    where: { workshopId: stage.workshopId },
  })
  expect(JSON.stringify(events)).not.toContain(wifi.password)
})
