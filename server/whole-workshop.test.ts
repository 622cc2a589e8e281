import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdWorkshop } from '@/lib/bots/auto'
import { createOperatorClient } from '@/lib/bots/operator'
import { onEachDatabase } from '@/lib/db/testing/databases'
import { kits } from '@/lib/domain/steps/registry'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

/** Each mode and each way of tables on one of the databases: the crash tests hold whole workshops on both. */
const modesOn: Readonly<Record<string, readonly string[]>> = {
  SQLite: ['anonymous', 'named'],
  PostgreSQL: ['facilitator-only'],
}

const tablesOn: Readonly<Record<string, readonly ('draw' | 'one-phone')[]>> = {
  SQLite: ['draw'],
  PostgreSQL: ['one-phone'],
}

onEachDatabase((name, open) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(open)
  })
  afterAll(() => server.stop())

  describe('a whole workshop of simulated people', { timeout: 60_000 }, () => {
    for (const mode of modesOn[name] ?? []) {
      it(`[R1] loses and doubles nothing when the mode is ${mode}`, async () => {
        const operator = createOperatorClient(server.url, server.operatorToken)
        const { url, operatorToken } = server
        const options = {
          url,
          operator,
          operatorToken,
          kits,
          people: 12,
          order: 'kompasgesprek',
          mode,
          slownessMs: 20,
        }
        const result = await holdWorkshop(options)
        expect(result).toMatchObject({ missing: 0, duplicated: 0, refused: 0 })
        expect(result.acked).toBeGreaterThan(12 * 12)
      })
    }

    for (const tables of tablesOn[name] ?? []) {
      it(`[R1] loses and doubles nothing by table: ${tables}`, async () => {
        const operator = createOperatorClient(server.url, server.operatorToken)
        const { url, operatorToken } = server
        const result = await holdWorkshop({
          url,
          operator,
          operatorToken,
          kits,
          people: 12,
          order: 'dilemma-carousel',
          mode: 'anonymous',
          slownessMs: 20,
          tables,
          proxies: 1,
        })
        expect(result).toMatchObject({ missing: 0, duplicated: 0, refused: 0 })
      })
    }
  })
})
