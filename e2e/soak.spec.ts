import { expect, test } from '@playwright/test'
import { emptyPostgres } from '@/lib/db/testing/temporary-database'
import { alone, startCluster } from './support/cluster'
import { startServer } from './support/server'
import { chances, faultNames, faultsOf, soak } from './support/soak'

const serverUrl = process.env.TEST_DATABASE_URL
const redisUrl = process.env.TEST_REDIS_URL
const none = {
  unanswered: 0,
  missing: 0,
  duplicated: 0,
  unissued: 0,
  outOfOrder: 0,
  gaps: 0,
  unequal: 0,
  unclean: 0,
}

/** The short form of `npm run soak`. */
async function soakOn(databaseUrl: string | undefined): Promise<void> {
  const env: Record<string, string> = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }
  const server = await startServer({ ...env, LOG_LEVEL: 'fatal' })
  try {
    const report = await soak({
      server: alone(server),
      seconds: 12,
      people: 12,
      faults: faultNames.filter((fault) => fault !== 'redis'),
      seed: 1,
      tell: () => undefined,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
    })
    expect(faultsOf(report)).toEqual(none)
    expect(report.verdict.acked).toBeGreaterThan(20)
  } finally {
    await server.stop()
  }
}

test('[R7] on SQLite nothing is lost or doubled, whatever the network and the server go through', async () => {
  test.setTimeout(300_000)
  await soakOn(undefined)
})

test('[R7] on PostgreSQL nothing is lost or doubled, whatever network, server and database go through', async () => {
  test.setTimeout(300_000)
  test.skip(serverUrl === undefined, 'TEST_DATABASE_URL names no PostgreSQL server')
  const { databaseUrl, drop } = await emptyPostgres(serverUrl ?? '')
  try {
    await soakOn(databaseUrl)
  } finally {
    await drop()
  }
})

test('[B2] asked to stop under load, the server is gone within ten seconds, in order', async () => {
  test.setTimeout(120_000)
  const server = await startServer({ LOG_LEVEL: 'fatal' })
  try {
    const report = await soak({
      server: alone(server),
      seconds: 8,
      people: 8,
      faults: ['term'],
      seed: 2,
      tell: () => undefined,
    })
    expect(report.faults['term']).toBeGreaterThan(0)
    expect(report.longestStopMs).toBeLessThan(10_000)
    expect(faultsOf(report)).toEqual(none)
  } finally {
    await server.stop()
  }
})

test('[No9] on three nodes nothing is lost or doubled, whatever nodes, Redis, database and network go through', async () => {
  test.setTimeout(300_000)
  test.skip(
    serverUrl === undefined || redisUrl === undefined,
    'it needs TEST_DATABASE_URL and TEST_REDIS_URL',
  )
  const { databaseUrl, drop } = await emptyPostgres(serverUrl ?? '')
  const env = { LOG_LEVEL: 'fatal' }
  const random = chances(3)
  const server = await startCluster({ count: 3, databaseUrl, redisUrl: redisUrl ?? '', random, env })
  try {
    const report = await soak({
      server,
      seconds: 15,
      people: 12,
      faults: faultNames,
      seed: 3,
      tell: () => undefined,
      databaseUrl,
    })
    expect(faultsOf(report)).toEqual(none)
    expect(report.verdict.acked).toBeGreaterThan(20)
  } finally {
    await server.stop()
    await drop()
  }
})
