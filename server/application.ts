import { setTimeout as setTimeoutAsync } from 'node:timers/promises'
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http'
import { createEventLog } from '@/lib/db/event-log'
import type { Database } from '@/lib/db/database'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import type { Environment } from '@/lib/env'
import type { Runtime } from '@/lib/runtime'
import { createAdmission } from './admission'
import type { Bus } from './bus'
import { createApi } from './api'
import { takeOffBase } from './base-path'
import { createClock } from './clock'
import { trackConnections } from './connections'
import { createDesk } from './desk'
import { createDoor } from './door'
import { createDoorkeeper } from './doorkeeper'
import { createExports } from './exports'
import { createFacilitation } from './facilitation'
import type { Gateway } from './gateway'
import { createGateway } from './gateway'
import { createHealth } from './health'
import type { Hub } from './hub'
import { createHub } from './hub'
import { createJoinThrottle } from './join-throttle'
import { createLeads, operatorSession } from './leads'
import { createLivePort } from './live-port'
import type { NewLimiter } from './limiters'
import { createLimiters } from './limiters'
import type { Logger } from './logging'
import { createMetrics } from './metrics'
import type { Nodes } from './nodes'
import { createNodes } from './nodes'
import { notePreWorkOver } from './noted-commands'
import { createOperator } from './operator'
import { allowedOrigins } from './origin'
import { createMessageRates } from './rates'
import type { Retention } from './retention'
import { createRetention } from './retention'
import type { SecurityLog } from './security-log'
import { createStores } from './stores'
import { createSimulation } from './simulation'
import { createWebListener } from './web'

const requestPatienceMs = 2000

export interface ApplicationDeps {
  readonly env: Environment
  readonly database: Database
  readonly kits: KitRegistry
  readonly logger: Logger
  readonly httpServer: HttpServer
  /** The port it really listens on. */
  readonly port: number
  /** Where phones reach the product. */
  readonly address: string
  /** What connects this process with others on the same database; absent: it is alone. */
  readonly fellows?: Fellows
  readonly pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

export interface Fellows {
  readonly bus: Bus
  /** Counts for all of them together. */
  readonly newLimiter: NewLimiter
}

export interface Application {
  readonly runtime: Runtime
  readonly hub: Hub
  readonly gateway: Gateway
  readonly retention: Retention
  readonly securityLog: SecurityLog
  /** The one-time address for the first account, while there is none. */
  readonly setUpToken: () => Promise<string | undefined>
  readonly close: () => Promise<void>
}

/** Puts the parts together. Takes all that touches the world as arguments, so that a test can run it whole. */
export function createApplication(deps: ApplicationDeps): Application {
  const { env, database, kits, logger, httpServer, address } = deps
  const clock = createClock()
  const now = () => new Date(clock.ms())
  const origins = allowedOrigins(env.publicUrl, deps.port)
  const isHttps = env.publicUrl?.startsWith('https:') ?? false
  const { workshops, coLeads, passes, joinCodes, settings, wifi, ...others } = createStores(database)
  const newLimiter = deps.fellows?.newLimiter ?? createLimiters()
  const { securityLog, mailer, accounts } = createDesk({
    database,
    settings,
    env,
    origins,
    address,
    logger,
    now,
    newLimiter,
    onSessionEnded: (sessionId) => gateway.endSession(sessionId),
  })

  const { metricsToken: token } = env
  const metrics =
    token === undefined
      ? undefined
      : createMetrics({ token, connections: () => gateway.connections(), rooms: () => hub.opened().length })

  // The hub sends through the gateway, and the gateway lets in to the hub.
  const connections = trackConnections(httpServer)
  const gateway: Gateway = createGateway({
    httpServer,
    origins,
    kits,
    clock,
    logger,
    rates: createMessageRates(),
    securityLog,
    admission: () => admission,
    onArrived: (live, participantId) => doorkeeper.arrived(live, participantId),
    ...(metrics ? { onReply: metrics.replied } : {}),
  })
  const doorkeeper = createDoorkeeper({
    joinCodes,
    passes,
    wifi,
    gateway: () => gateway,
    logger,
    secret: env.secret,
    address,
    now,
    onDoorChanged: (live) => nodes?.doorChanged(live),
  })
  const facilitation = createFacilitation({ coLeads, hub: () => hub, gateway: () => gateway, logger, now })
  const log = createEventLog(database, kits)
  const hub: Hub = createHub({
    log: metrics ? metrics.timed(log) : log,
    kits,
    clock,
    logger,
    emit: (workshopId, audience, patch) => {
      metrics?.sent(audience, patch, gateway.listeners(workshopId, audience))
      gateway.emit(workshopId, audience, patch)
    },
    listeners: gateway.listeners,
    onOpened: async (live) => {
      await doorkeeper.opened(live)
      await facilitation.opened(live)
    },
    onStored: (live, events, by) => {
      doorkeeper.stored(live, events, by)
      facilitation.stored(live, events)
      if (by === 'us') nodes?.stored(live)
    },
    onPreWorkOver: (workshopId) => notePreWorkOver(securityLog, workshopId),
    ...(deps.fellows ? { nodes: () => nodes } : {}),
  })
  const leadSession = createLeads({
    workshops,
    coLeads,
    sessionOfRequest: accounts.sessionOfRequest,
    secret: env.secret,
  })
  const admission = createAdmission({ hub, passes, now, isHttps, leadSession })
  const livePort = createLivePort({ hub, clock, doorkeeper, gateway: () => gateway })
  const nodes: Nodes | undefined =
    deps.fellows &&
    createNodes({
      bus: deps.fellows.bus,
      log,
      hub,
      gateway,
      doorkeeper,
      logger,
      goodSessions: async (ids) => new Set([...(await accounts.goodSessions(ids)), operatorSession]),
      drop: livePort.drop,
    })
  const retention = createRetention({
    workshops,
    drop: livePort.drop,
    securityLog,
    forgetExpired: accounts.forgetExpired,
    now,
    logger,
  })
  const throttle = createJoinThrottle(newLimiter)
  const door = createDoor({ hub, passes, joinCodes, throttle, securityLog, now })
  const simulation = createSimulation({ url: `http://127.0.0.1:${deps.port}`, kits, logger })
  const health = createHealth(settings)
  const api = createApi({
    door,
    operator: createOperator({ workshops, passes, kits, now, address }),
    secret: env.secret,
  })

  httpServer.on(
    'request',
    createWebListener({
      env,
      origins,
      api,
      health,
      ...(metrics ? { metrics: metrics.answer } : {}),
      logger,
      pages: deps.pages,
    }),
  )

  takeOffBase(httpServer, env.basePath)

  return {
    runtime: {
      env,
      database,
      kits,
      now,
      address,
      workshops,
      passes,
      joinCodes,
      settings,
      ...others,
      accounts,
      securityLog,
      mailer,
      door,
      facilitation,
      live: livePort,
      simulation,
      exports: createExports({ logger }),
      isReady: health.isReady,
    },
    hub,
    gateway,
    retention,
    securityLog,
    setUpToken: accounts.setUpToken,
    close: async () => {
      retention.stop()
      simulation.stop()
      // Who stays in the middle of a request is waited for briefly: the database has to be closed in time.
      const hurry = setTimeout(connections.destroyAll, requestPatienceMs)
      await Promise.race([gateway.close(), setTimeoutAsync(2 * requestPatienceMs, undefined, { ref: false })])
      clearTimeout(hurry)
      connections.destroyAll()
      await nodes?.stop()
      await hub.stop()
      await securityLog.stop()
      mailer.close()
      await database.close()
    },
  }
}
