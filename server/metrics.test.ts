import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { temporarySqlite } from '@/lib/db/testing/temporary-database'
import { kits } from '@/lib/domain/steps/registry'
import { readEnvironment } from '@/lib/env'
import { operatorToken } from './api'
import { createApplication } from './application'
import { silentLogger } from './logging'
import { inStepCommand, live, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'

const token = 'a token for the numbers'
const secret = 'a-secret-of-more-than-32-characters-for-tests'
let server: TestServer
let bare: TestServer

/** A server as `npm start` makes it from these settings, without pages. */
async function start(settings: Readonly<Record<string, string>>): Promise<TestServer> {
  const temporary = await temporarySqlite()
  const httpServer = createServer()
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve))
  const { port } = httpServer.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const env = readEnvironment({
    ...{ NODE_ENV: 'test', DATA_DIR: temporary.dataDir, PUBLIC_URL: url, SECRET: secret },
    ...settings,
  })
  const application = createApplication({
    ...{ env, database: temporary.database, kits, logger: silentLogger, httpServer, port, address: url },
    pages: async (_request, response) => void response.writeHead(404).end(),
  })
  const stop = async () => {
    await application.close()
    httpServer.close()
  }
  const restart = () => Promise.reject(new Error('not restarted here'))
  return { url, operatorToken: operatorToken(secret), application, temporary, stop, restart }
}

beforeAll(async () => {
  server = await start({ METRICS_TOKEN: token })
  bare = await start({})
})
afterAll(async () => {
  await server.stop()
  await bare.stop()
})

function ask(given: string | undefined, { url } = server): Promise<Response> {
  return fetch(`${url}/metrics`, given === undefined ? {} : { headers: { Authorization: `Bearer ${given}` } })
}

/** The value of one line. */
async function read(line: string): Promise<number> {
  const text = await (await ask(token)).text()
  const found = text.split('\n').find((each) => each.startsWith(`${line} `))
  return Number(found?.slice(line.length + 1) ?? 0)
}

it('[Op6] are for who has the token, and not there when nobody set one', async () => {
  expect((await ask(undefined)).status).toBe(401)
  expect((await ask('another token')).status).toBe(401)
  expect((await ask(token)).status).toBe(200)
  expect((await ask(token, bare)).status).toBe(404)
})

it('[Op6] count what happens and hold no word, name, code or id of it', async () => {
  const stage = await setStage(() => server, { about: { mode: 'named', title: 'Zeldzame titel' } })
  const anna = await stage.join('Anna Zeldzaam')
  const phone = await live(stage.phone(anna))
  await stage.goTo('notes', 'open', 'write')
  const note = { type: 'WriteNote', handle: 'note-of-anna', columnId: 'none', text: 'een zeldzaam woord' }
  await phone.send(inStepCommand('notes', note))
  await phone.send(inStepCommand('nowhere', note, 'notes'))

  expect(await read('kompas_connections')).toBe(2)
  expect(await read('kompas_rooms')).toBe(1)
  expect(await read('kompas_replies_total{message="command",outcome="ok"}')).toBeGreaterThan(0)
  expect(await read('kompas_refusals_total{code="unknown-step"}')).toBe(1)
  expect(await read('kompas_commit_seconds_count{outcome="stored"}')).toBeGreaterThan(1)
  expect(await read('kompas_batch_events_count')).toBeGreaterThan(1)
  expect(await read('kompas_patch_bytes_count{audience="phone"}')).toBeGreaterThan(0)
  const text = await (await ask(token)).text()
  for (const secretWord of [
    'eldzam',
    'eldzaam',
    'note-of-anna',
    stage.workshopId,
    stage.code,
    anna.participantId,
  ])
    expect(text).not.toContain(secretWord)
  stage.close()
})

it('[Op6] are the ones that the dashboard and the alerts ask for', async () => {
  const text = await (await ask(token)).text()
  const known = new Set([...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name))
  for (const file of ['docs/operations/grafana.json', 'docs/operations/alerts.yaml']) {
    const asked = readFileSync(file, 'utf8').match(/\b(?:kompas|nodejs|process)_\w+/g) ?? []
    expect(asked.length).toBeGreaterThan(3)
    const unknown = asked.filter((name) => !known.has(name.replace(/_bucket$/, '')))
    expect(unknown).toEqual([])
  }
})
