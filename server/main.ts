import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openDatabase } from '@/lib/db/database'
import { kits } from '@/lib/domain/steps/registry'
import type { Environment } from '@/lib/env'
import { localAddresses, processEnvironment } from '@/lib/env'
import { lendRuntime } from '@/lib/runtime'
import type { Fellows } from './application'
import { createApplication } from './application'
import { keepEarlyRequests } from './early-requests'
import { createLimiters } from './limiters'
import type { Logger } from './logging'
import { createLogger } from './logging'
import { refuseOtherPath } from './built-pages'
import { createPages } from './pages'
import { connectRedis, createRedisBus } from './redis-bus'

const drainMs = 9000

/** One line for whoever starts this, without a stack: what is wrong and what to do. */
function refuseToStart(error: unknown): never {
  const isKnown =
    error instanceof Error &&
    ['EnvironmentError', 'DatabaseError', 'MigrationError', 'ListenError'].includes(error.name)
  const text =
    error instanceof Error ? (isKnown ? error.message : (error.stack ?? error.message)) : String(error)
  process.stderr.write(`Kompasgesprek cannot start. ${text}\n`)
  process.exit(1)
}

class ListenError extends Error {
  override readonly name = 'ListenError'
}

function listen(server: ReturnType<typeof createServer>, { port, host }: Environment): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? String(error.code) : ''
      const why =
        code === 'EADDRINUSE'
          ? `Port ${port} is in use. Stop the other program, or choose another one: PORT=3001 npm start`
          : `It cannot listen on ${host}:${port} (${code}). Check HOST and PORT.`
      reject(new ListenError(why))
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

/** Where phones in the same network reach this machine. */
function phoneAddress(env: Environment, port: number): string {
  if (env.publicUrl !== undefined) return env.publicUrl
  const isEverywhere = env.host === '0.0.0.0' || env.host === '::'
  const host = isEverywhere ? (localAddresses()[0] ?? 'localhost') : env.host
  return `http://${host}:${port}`
}

function redisFellows(url: string, logger: Logger): Fellows {
  const redis = connectRedis(url, logger)
  return { bus: createRedisBus(redis, logger), newLimiter: createLimiters(redis) }
}

async function start(): Promise<void> {
  const env = processEnvironment()
  const logger = createLogger(env.logLevel)
  const httpServer = createServer()
  const handOn = keepEarlyRequests(httpServer)
  // The port first: two starts at once must not both touch the database.
  const port = await listen(httpServer, env)
  if (env.isProduction) refuseOtherPath(env.basePath)
  const database = await openDatabase(env)
  const pages = createPages(httpServer, env, port)
  const address = phoneAddress(env, port)
  const application = createApplication({
    env,
    database,
    kits,
    logger,
    httpServer,
    port,
    address,
    pages: pages.handle,
    ...(env.redisUrl === undefined ? {} : { fellows: redisFellows(env.redisUrl, logger) }),
  })
  handOn()
  // From here on there is something to close, also for who stops it while it starts.
  let isStopping = false
  async function stop(): Promise<void> {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), drainMs).unref()
    httpServer.close()
    await application.close()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())

  lendRuntime(application.runtime)
  await pages.prepare()

  await application.retention.sweep()
  for (const workshopId of await application.runtime.workshops.unfinished())
    await application.hub.open(workshopId)

  const local = env.publicUrl ?? `http://localhost:${port}`
  process.stdout.write(`\nKompasgesprek runs at ${local}\n`)
  if (address !== local) process.stdout.write(`Phones in the same network: ${address}\n`)
  const setUp = await application.setUpToken()
  if (setUp !== undefined)
    process.stdout.write(`Make the first account (this link works once): ${local}/setup/${setUp}\n`)
  process.stdout.write('\n')

  process.on('unhandledRejection', (error) =>
    logger.error({ error }, 'a promise was rejected and nobody listened'),
  )
}

start().catch(refuseToStart)
