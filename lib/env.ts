import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** A setting is wrong. The message says which one and what it should be; it never repeats the value. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

const number = z.coerce.number({ error: 'must be a number' })
const port = number.int().min(0).max(65_535)
const oidcNames = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const
const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/

/** An address without anything but a path behind it; pages, socket and links stand under that path. */
function isPlainAddress(url: string): boolean {
  const { search, hash, username, pathname } = new URL(url)
  return `${search}${hash}${username}` === '' && /^[\w./-]*$/.test(pathname) && !pathname.includes('//')
}

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
    .refine(isPlainAddress, 'must be an address and at most a path, such as https://example.nl/kompas')
    .optional(),
  SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  TRUSTED_PROXIES: number.int().min(0).max(10).default(0),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:|https:\/\/)\S+$/, 'must start with mailto: or https://')
    .optional(),
  SECURITY_LOG_DAYS: number.int().min(30).max(1095).default(180),
  CONTROLLER_NAME: z.string().max(200).optional(),
  PRIVACY_CONTACT: z
    .string()
    .regex(/^(mailto:|https:\/\/)\S+$/, 'must start with mailto: or https://')
    .optional(),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be the full address of the issuer' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60).optional(),
  OIDC_ALLOW: z
    .string()
    .transform((list) => list.split(',').map((each) => each.trim().toLowerCase()))
    .refine(
      (list) => list.every((each) => domain.test(each)),
      'must be domains, such as example.nl,example.org',
    )
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/, 'must start with smtp:// or smtps://')
    .optional(),
  SMTP_FROM: z
    .string()
    .regex(/^[^\r\n]*\S@\S+$|^[^\r\n<>]*<\S+@\S+>$/, 'must be an address of mail, such as kompas@example.nl')
    .optional(),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** Settings that mean nothing without each other. */
const togetherSchema = environmentSchema.superRefine((data, context) => {
  const missing = oidcNames.filter((name) => data[name] === undefined)
  const isSome = missing.length < oidcNames.length || data.OIDC_ALLOW !== undefined
  const needed = data.PUBLIC_URL === undefined ? [...missing, 'PUBLIC_URL'] : missing
  for (const name of isSome ? needed : [])
    context.addIssue({
      code: 'custom',
      path: [name],
      message: 'is needed for single sign-on; set it, or leave the other OIDC settings out',
    })
  if (data.SMTP_URL !== undefined && data.SMTP_FROM === undefined)
    context.addIssue({
      code: 'custom',
      path: ['SMTP_FROM'],
      message: 'is needed beside SMTP_URL; set it, or leave SMTP_URL out',
    })
})

/** Single sign-on with the accounts of an organisation, by OpenID Connect. */
export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button says. */
  readonly name: string
  /** Domains of mail whose people may make an account by signing in; others need an invitation. */
  readonly allow: readonly string[]
}

export interface MailSettings {
  readonly url: string
  readonly from: string
}

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
  /** The path in that address, such as `/kompas`; empty when there is none. */
  readonly basePath: string
  readonly secret: string
  /** How many proxies of our own stand before the server. */
  readonly trustedProxies: number
  /** Where to report a weakness; absent: there is no security.txt. */
  readonly securityContact?: string
  /** Opens `/metrics`; absent: there is no such address. */
  readonly metricsToken?: string
  readonly securityLogDays: number
  /** Who answers for what is kept here; shown on the privacy page. */
  readonly controllerName?: string
  readonly privacyContact?: string
  readonly oidc?: OidcSettings
  readonly mail?: MailSettings
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}

function unusable(folder: string, error: unknown): EnvironmentError {
  const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return new EnvironmentError(`DATA_DIR: this folder cannot be made or written (${why}): ${folder}`)
}

function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim()
    const secret = randomBytes(32).toString('base64url')
    writeFileSync(file, `${secret}\n`, { mode: 0o600 })
    return secret
  } catch (error) {
    throw unusable(dataDir, error)
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw unusable(folder, error)
  }
}

type Given = z.infer<typeof environmentSchema>

function oidcOf(data: Given): { readonly oidc?: OidcSettings } {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return {}
  const name = data.OIDC_NAME ?? new URL(issuer).hostname
  return { oidc: { issuer, clientId, clientSecret, name, allow: data.OIDC_ALLOW ?? [] } }
}

function mailOf({ SMTP_URL: url, SMTP_FROM: from }: Given): { readonly mail?: MailSettings } {
  return url === undefined || from === undefined ? {} : { mail: { url, from } }
}

function basePathOf(publicUrl: string | undefined): string {
  return publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/$/, '')
}

/** The settings as they were given. */
export type Settings = Omit<Environment, 'secret'> & { readonly secret?: string }

/** Reads all settings at once and touches nothing. Throws an `EnvironmentError` that names every wrong one. */
export function readSettings(values: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
  const parsed = togetherSchema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new EnvironmentError(lines.join('\n'))
  }
  const { data } = parsed
  if (data.REDIS_URL !== undefined && (data.DATABASE_URL === undefined || data.SECRET === undefined))
    throw new EnvironmentError(
      'REDIS_URL: several nodes share one PostgreSQL and one secret; set DATABASE_URL and SECRET too.',
    )
  return {
    isProduction: data.NODE_ENV === 'production',
    isDevelopment: data.NODE_ENV === 'development',
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    ...(data.DATABASE_URL === undefined ? {} : { databaseUrl: data.DATABASE_URL }),
    ...(data.REDIS_URL === undefined ? {} : { redisUrl: data.REDIS_URL }),
    ...(data.PUBLIC_URL === undefined ? {} : { publicUrl: data.PUBLIC_URL }),
    basePath: basePathOf(data.PUBLIC_URL),
    ...(data.SECRET === undefined ? {} : { secret: data.SECRET }),
    trustedProxies: data.TRUSTED_PROXIES,
    ...(data.SECURITY_CONTACT === undefined ? {} : { securityContact: data.SECURITY_CONTACT }),
    ...(data.METRICS_TOKEN === undefined ? {} : { metricsToken: data.METRICS_TOKEN }),
    securityLogDays: data.SECURITY_LOG_DAYS,
    ...(data.CONTROLLER_NAME === undefined ? {} : { controllerName: data.CONTROLLER_NAME }),
    ...(data.PRIVACY_CONTACT === undefined ? {} : { privacyContact: data.PRIVACY_CONTACT }),
    ...oidcOf(data),
    ...mailOf(data),
    logLevel: data.LOG_LEVEL,
  }
}

/** The settings, with the folder and the secret that belong to them; both are made when they are not there. */
export function readEnvironment(values: NodeJS.ProcessEnv): Environment {
  const settings = readSettings(values)
  makeFolder(settings.dataDir)
  return { ...settings, secret: settings.secret ?? keptSecret(settings.dataDir) }
}

/** Where the built pages are. No setting of the product: tests build into another folder. */
export function pagesFolder(): string {
  return process.env['NEXT_DIST_DIR'] || '.next'
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
