import { expect, test } from '@playwright/test'
import { holdWorkshop } from '@/lib/bots/auto'
import { createOperatorClient } from '@/lib/bots/operator'
import { emptyPostgres } from '@/lib/db/testing/temporary-database'
import { kits } from '@/lib/domain/steps/registry'
import { startServer } from './support/server'

const crashes = Number(process.env.CRASHES ?? 3)
const people = 20
const betweenCrashesMs = 1500
const serverUrl = process.env.TEST_DATABASE_URL

/** A whole workshop of simulated people while the server is killed again and again. */
async function holdThroughCrashes(env: Readonly<Record<string, string>>): Promise<void> {
  const server = await startServer(env)
  try {
    const token = server.operatorToken()
    const operator = createOperatorClient(server.url, token)
    let isDone = false
    const holding = holdWorkshop({
      url: server.url,
      operator,
      operatorToken: token,
      kits,
      people,
      order: 'kompasgesprek',
      mode: 'anonymous',
      slownessMs: 600,
    }).finally(() => {
      isDone = true
    })
    for (let crash = 0; crash < crashes && !isDone; crash++) {
      await Promise.race([holding, new Promise((resolve) => setTimeout(resolve, betweenCrashesMs))])
      if (!isDone) await server.crash()
    }
    expect(await holding).toMatchObject({ missing: 0, duplicated: 0 })
  } finally {
    await server.stop()
  }
}

test('[B1] on SQLite nothing acked is missing or double after kill -9', async () => {
  test.setTimeout(300_000)
  await holdThroughCrashes({})
})

test('[B1] on PostgreSQL nothing acked is missing or double after kill -9', async () => {
  test.setTimeout(300_000)
  test.skip(serverUrl === undefined, 'TEST_DATABASE_URL names no PostgreSQL server')
  const { databaseUrl, drop } = await emptyPostgres(serverUrl ?? '')
  try {
    await holdThroughCrashes({ DATABASE_URL: databaseUrl })
  } finally {
    await drop()
  }
})
