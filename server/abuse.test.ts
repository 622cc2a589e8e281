import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { attacks } from './testing/attackers'
import { newCmdId } from './testing/raw-client'
import type { Stage } from './testing/stage'
import { inStepCommand, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let stage: Stage
beforeAll(async () => {
  server = await startTestServer()
})
beforeEach(async () => {
  stage = await setStage(() => server, { about: { mode: 'named' } })
  await stage.goTo('compass', 'open')
})
afterEach(() => stage.close())
afterAll(() => server.stop())

/** From here on a person notices. Attackers, attacked and server share one process and two cores here. */
const noticeableMs = 1000
const mostGrowthBytes = 150_000_000

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
}

/** Two people of another kind: each answers on the compass, one after another, and is answered after the commit. */
async function neighbours() {
  const phones = await Promise.all(
    ['Ada', 'Ben'].map(async (name) => stage.raw('phone', { token: (await stage.join(name)).token })),
  )
  let isOver = false
  async function answer(phone: (typeof phones)[number]): Promise<readonly number[]> {
    const times: number[] = []
    while (!isOver || times.length < 4) {
      const place = { type: 'PlaceNeedle', needle: 1, now: times.length % 11, desired: 8 }
      const startedAt = performance.now()
      const reply = await phone.ask('command', {
        cmdId: newCmdId(),
        command: inStepCommand('compass', place),
      })
      times.push(performance.now() - startedAt)
      expect(reply).toMatchObject({ ok: true })
      // As fast as a person may be.
      await new Promise((resolve) => setTimeout(resolve, 520))
    }
    return times
  }
  const answered = Promise.all(phones.map(answer))
  return async (): Promise<readonly number[]> => {
    isOver = true
    return (await answered).flat()
  }
}

describe('who means harm', () => {
  for (const { name, run } of attacks) {
    it(`[P23] ${name}: others notice nothing, and the server lives`, { timeout: 40_000 }, async () => {
      const { uptime, rss } = { uptime: process.uptime(), rss: process.memoryUsage.rss() }
      const stop = await neighbours()
      await run(stage, server.url)
      const times = await stop()
      const growth = process.memoryUsage.rss() - rss
      console.log(
        `${name}: p95 of others ${p95(times).toFixed(0)} ms over ${times.length} answers, memory ${(growth / 1e6).toFixed(0)} MB`,
      )
      expect(p95(times)).toBeLessThan(noticeableMs)
      expect(growth).toBeLessThan(mostGrowthBytes)
      expect(process.uptime()).toBeGreaterThan(uptime)
      expect(await fetch(`${server.url}/readyz`).then(({ status }) => status)).toBe(200)
      await expect.poll(() => server.application.gateway.connections(), { timeout: 5000 }).toBeLessThan(20)
    })
  }
})
