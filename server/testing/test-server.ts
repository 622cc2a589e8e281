import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TemporaryDatabase } from '@/lib/db/testing/temporary-database'
import { temporarySqlite } from '@/lib/db/testing/temporary-database'
import { kits } from '@/lib/domain/steps/registry'
import type { Environment } from '@/lib/env'
import { lendRuntime } from '@/lib/runtime'
import { operatorToken } from '../api'
import type { Application, Fellows } from '../application'
import { createApplication } from '../application'
import type { Logger } from '../logging'
import { silentLogger } from '../logging'
import type { Pages } from '../pages'

export interface TestServer {
  readonly url: string
  readonly operatorToken: string
  readonly application: Application
  readonly temporary: TemporaryDatabase
  readonly stop: () => Promise<void>
  /** The same address and database, a new process as it were. The old one is not there any more. */
  readonly restart: () => Promise<TestServer>
}

const secret = 'a-secret-of-more-than-32-characters-for-tests'

export interface TestServerOptions {
  /** Settings beside the usual ones, for a server at this address. */
  readonly settings?: (url: string) => Partial<Environment>
  readonly logger?: Logger
  /** What connects it with others on the same database; absent: it is alone. */
  readonly fellows?: Fellows
  /** Absent: there are no pages. */
  readonly pages?: (httpServer: Server, env: Environment, port: number) => Pages
}

/** The whole server on a free port of the loopback, on a database of its own. */
export async function startTestServer(
  open: () => Promise<TemporaryDatabase> = temporarySqlite,
  options: TestServerOptions = {},
): Promise<TestServer> {
  return listen(await open(), 0, options)
}

async function listen(
  temporary: TemporaryDatabase,
  wantedPort: number,
  options: TestServerOptions,
): Promise<TestServer> {
  const httpServer = createServer()
  await new Promise<void>((resolve) => httpServer.listen(wantedPort, '127.0.0.1', resolve))
  const { port } = httpServer.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const env: Environment = {
    isProduction: true,
    isDevelopment: false,
    port,
    host: '127.0.0.1',
    dataDir: temporary.dataDir,
    publicUrl: url,
    basePath: '',
    secret,
    trustedProxies: 0,
    securityLogDays: 180,
    logLevel: 'silent',
    ...options.settings?.(url),
  }
  const pages = options.pages?.(httpServer, env, port)
  const application = createApplication({
    env,
    database: { ...temporary.database, close: async () => undefined },
    kits,
    logger: options.logger ?? silentLogger,
    httpServer,
    port,
    address: url,
    ...(options.fellows ? { fellows: options.fellows } : {}),
    pages: pages?.handle ?? (async (_request, response) => void response.writeHead(404).end()),
  })
  if (pages) lendRuntime(application.runtime)
  await pages?.prepare()
  const end = async () => {
    await application.close()
    await new Promise((resolve) => httpServer.close(resolve))
  }
  return {
    url,
    operatorToken: operatorToken(secret),
    application,
    temporary,
    stop: async () => {
      await end()
      await temporary.drop()
    },
    restart: async () => {
      await end()
      return listen(temporary, port, options)
    },
  }
}
