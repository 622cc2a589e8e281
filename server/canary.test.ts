import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onEachDatabase } from '@/lib/db/testing/databases'
import type { Mode } from '@/lib/domain/workshop/mode'
import { createLogger } from './logging'
import { holdCanaryWorkshop } from './testing/canary'
import { metricsToken } from './testing/canary-places'
import { farFromChance, rankCorrelation } from './testing/ranks'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

const people = 8
/** By chance alone once in fifteen thousand runs. */
const furthest = 4

onEachDatabase((_name, open) => {
  let server: TestServer
  let logged = ''
  beforeAll(async () => {
    const logger = createLogger('trace', { write: (line) => void (logged += line) })
    server = await startTestServer(open, { logger, settings: () => ({ metricsToken }) })
  })
  afterAll(() => server.stop())

  describe('unique words of everybody, searched for in every place', () => {
    for (const mode of ['named', 'facilitator-only', 'anonymous'] as const satisfies readonly Mode[]) {
      it(
        `[S1] [S7] [S10] are where they may be and nowhere else in the mode ${mode}`,
        { timeout: 60_000 },
        async () => {
          const { searched, correlated } = await holdCanaryWorkshop({
            server,
            mode,
            people,
            logged: () => logged,
          })
          expect(searched.filter(({ leaks }) => leaks.length > 0)).toEqual([])
          expect(searched.length).toBeGreaterThan(3 * (people + 3))
          const places = [...new Set(correlated.map(({ where }) => where))]
          expect(places.length > 0).toBe(mode === 'anonymous')
          for (const where of places) {
            const rows = correlated.filter((each) => each.where === where)
            for (const what of ['order', 'time'] as const) {
              const values = rows.filter((each) => each.what === what).map((each) => each.correlation)
              expect(Math.abs(farFromChance(values, people)), `${what} in ${where}`).toBeLessThan(furthest)
            }
          }
        },
      )
    }
  })
})

describe('the measure of order', () => {
  it('is 1 for the same order, -1 for the opposite, 0 where nothing differs', () => {
    expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(1)
    expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1)
    expect(rankCorrelation([1, 2, 3, 4], [7, 7, 7, 7])).toBe(0)
    expect(farFromChance([1, 1, 1, 1], people)).toBeGreaterThan(furthest)
  })
})
