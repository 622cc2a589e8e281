import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** A setting is wrong. The message says which one and what it should be; it never repeats the value. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

const port = z.coerce.number().int().min(0).max(65_535)

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/.+/, 'must start with postgresql:// (leave it out for the embedded database)')
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/.+/, 'must start with redis:// or rediss://')
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be a full address, such as https://kompas.example.nl' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:|https:\/\/)\S+$/, 'must start with mailto: or https://')
    .optional(),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

export interface Environment {
  readonly isProduction: boolean
  readonly isDevelopment: boolean
  readonly port: number
  readonly host: string
  /** Absolute path of the folder that holds the embedded database and the secret. */
  readonly dataDir: string
  /** PostgreSQL; absent for the embedded database. */
  readonly databaseUrl?: string
  /** Connects several processes on one database; absent: this one is alone. */
  readonly redisUrl?: string
  /** Where people reach the product; absent: the addresses of this machine. */
  readonly publicUrl?: string
  readonly secret: string
  /** How many proxies of our own stand before the server. */
  readonly trustedProxies: number
  /** Where to report a weakness; absent: there is no security.txt. */
  readonly securityContact?: string
  /** Opens `/metrics`; absent: there is no such address. */
  readonly metricsToken?: string
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}

function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    const secret = randomBytes(32).toString('base64url')
    writeFileSync(file, `${secret}\n`, { mode: 0o600 })
    return secret
  }
}

function madeFolder(path: string): string {
  const folder = resolve(path)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new EnvironmentError(`DATA_DIR: this folder cannot be made or written (${why}): ${folder}`)
  }
  return folder
}

/** Reads all settings at once. Throws an `EnvironmentError` that names every wrong one. */
export function readEnvironment(values: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new EnvironmentError(lines.join('\n'))
  }
  const { data } = parsed
  if (data.REDIS_URL !== undefined && (data.DATABASE_URL === undefined || data.SECRET === undefined))
    throw new EnvironmentError(
      'REDIS_URL: several nodes share one PostgreSQL and one secret; set DATABASE_URL and SECRET too.',
    )
  const dataDir = madeFolder(data.DATA_DIR)
  return {
    isProduction: data.NODE_ENV === 'production',
    isDevelopment: data.NODE_ENV === 'development',
    port: data.PORT,
    host: data.HOST,
    dataDir,
    ...(data.DATABASE_URL === undefined ? {} : { databaseUrl: data.DATABASE_URL }),
    ...(data.REDIS_URL === undefined ? {} : { redisUrl: data.REDIS_URL }),
    ...(data.PUBLIC_URL === undefined ? {} : { publicUrl: data.PUBLIC_URL }),
    secret: data.SECRET ?? keptSecret(dataDir),
    trustedProxies: data.TRUSTED_PROXIES,
    ...(data.SECURITY_CONTACT === undefined ? {} : { securityContact: data.SECURITY_CONTACT }),
    ...(data.METRICS_TOKEN === undefined ? {} : { metricsToken: data.METRICS_TOKEN }),
    logLevel: data.LOG_LEVEL,
  }
}

/** The settings of this process. */
export function processEnvironment(): Environment {
  return readEnvironment(process.env)
}

/** IPv4 addresses under which this machine can be reached in its local network. */
export function localAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter((each) => each.family === 'IPv4' && !each.internal)
    .map((each) => each.address)
}
