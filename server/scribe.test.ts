import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Stage } from './testing/stage'
import { live, seen, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let stage: Stage

beforeAll(async () => {
  server = await startTestServer()
})
afterEach(() => stage.close())
afterAll(() => server.stop())

it('[T13] a scribe writes on their phone until that is taken back, and nobody else does', async () => {
  stage = await setStage(() => server)
  const [ada, ben] = [await stage.join(), await stage.join()]
  const [adaPhone, benPhone] = [await live(stage.phone(ada)), await live(stage.phone(ben))]
  await stage.goTo('talk', 'talk')
  const write = (text: string) =>
    ({ type: 'AddHarvest', stepId: 'talk', kind: 'agreement', text, about: null }) as const
  await stage.must({ type: 'AppointScribe', participantId: ada.participantId })

  const { scribe } = await seen(benPhone, (view) => view.scribe && view)
  expect(scribe).toEqual({ seat: adaPhone.state().own?.seat })
  expect(await benPhone.send(write('Niet van Ben'))).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await adaPhone.send(write('Elke brief noemt wat vaststaat'))).toMatchObject({ ok: true })
  const line = await seen(stage.lead, ({ step }) => step?.harvest[0])
  expect(line).toEqual({ lineId: line.lineId, kind: 'agreement', text: 'Elke brief noemt wat vaststaat' })

  await stage.must({ type: 'AppointScribe', participantId: null })
  expect(await adaPhone.send(write('Te laat'))).toMatchObject({ ok: false, code: 'forbidden' })
})
