import 'server-only'
import { statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { runtime } from '@/lib/runtime'
import { requireAdmin } from './account'

/** A workshop that people can be in now, as who looks after the installation may know it: numbers only. */
export interface RunningWorkshop {
  readonly workshopId: string
  readonly status: string
  readonly createdAt: Date
  readonly people: number
  readonly here: number
  readonly screens: number
}

export async function runningWorkshops(): Promise<readonly RunningWorkshop[]> {
  await requireAdmin()
  const { workshops, live } = runtime()
  const nobody = { people: 0, here: 0, screens: 0 }
  return (await workshops.running()).map(({ workshopId, status, createdAt }) => ({
    workshopId,
    status,
    createdAt,
    ...(live.numbers(workshopId) ?? nobody),
  }))
}

export interface Installation {
  readonly isReady: boolean
  readonly database: 'sqlite' | 'postgresql'
  /** Of the embedded database. */
  readonly databaseBytes?: number
  readonly freeBytes: number
  readonly memoryBytes: number
  readonly startedAt: Date
  readonly connections: number
  readonly mail: 'sent' | 'failed' | 'off'
  readonly ssoName?: string
  readonly isHttps: boolean
  readonly trustedProxies: number
  readonly securityLogDays: number
}

function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

export async function installation(): Promise<Installation> {
  await requireAdmin()
  const { env, database, live, mailer, accounts, isReady, now } = runtime()
  const { bavail, bsize } = await statfs(env.dataDir)
  const file = join(env.dataDir, 'kompasgesprek.db')
  const isEmbedded = database.dialect.name === 'sqlite'
  return {
    isReady: await isReady(),
    database: database.dialect.name,
    ...(isEmbedded ? { databaseBytes: bytesOf(file) + bytesOf(`${file}-wal`) } : {}),
    freeBytes: bavail * bsize,
    memoryBytes: process.memoryUsage.rss(),
    startedAt: new Date(now().getTime() - process.uptime() * 1000),
    connections: live.connections(),
    mail: await mailer.check(),
    ...(accounts.ssoName === undefined ? {} : { ssoName: accounts.ssoName }),
    isHttps: env.publicUrl?.startsWith('https:') ?? false,
    trustedProxies: env.trustedProxies,
    securityLogDays: env.securityLogDays,
  }
}
