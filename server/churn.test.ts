import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import type { RawClient } from './testing/raw-client'
import { newCmdId } from './testing/raw-client'
import type { Person, Stage } from './testing/stage'
import { inStepCommand, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let stage: Stage
beforeAll(async () => {
  server = await startTestServer()
})
beforeEach(async () => {
  stage = await setStage(() => server)
  await stage.goTo('compass', 'open')
})
afterEach(() => stage.close())
afterAll(() => server.stop())

setFlagsFromString('--expose-gc')
const answer = z.object({ ok: z.boolean(), code: z.string().optional(), retryAfterMs: z.number().optional() })
const collect = runInNewContext('gc') as () => void

const people = 100
const [warmUps, rounds] = [3, 9]
const mostGrowth = 1.5

/** As a phone does: whoever was too fast waits as long as the server says. */
async function asked({ ask }: RawClient, name: string, payload: unknown): Promise<void> {
  for (;;) {
    const reply = answer.parse(await ask(name, payload))
    if (reply.ok) return
    expect(reply.code).toBe('rate-limited')
    await new Promise((resolve) => setTimeout(resolve, reply.retryAfterMs))
  }
}

async function comeAnswerAndGo({ token }: Person, round: number): Promise<void> {
  const phone = await stage.raw('phone', { token })
  await asked(phone, 'resume', { have: null })
  const place = { type: 'PlaceNeedle', needle: 1, now: round % 11, desired: 8 }
  const command = inStepCommand('compass', place)
  await asked(phone, 'command', { cmdId: newCmdId(), command })
  phone.close()
}

async function after(here: readonly Person[], times: number) {
  for (let round = 0; round < times; round++)
    await Promise.all(here.map((person) => comeAnswerAndGo(person, round)))
  // The console and nobody else.
  await expect.poll(() => server.application.gateway.connections()).toBe(1)
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return { bytes: heapUsed + external, handles: process.getActiveResourcesInfo().length }
}

it('[R14] leaves memory and open handles as they were, however often people come and go', async () => {
  const here = await Promise.all(Array.from({ length: people }, () => stage.join()))
  const warm = await after(here, warmUps)
  const last = await after(here, rounds)
  expect(last.bytes / warm.bytes).toBeLessThan(mostGrowth)
  expect(last.handles).toBeLessThanOrEqual(warm.handles)
}, 120_000)
