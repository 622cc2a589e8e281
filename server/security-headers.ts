import { randomBytes } from 'node:crypto'

const oneYearSeconds = 31_536_000

export const securityTextPath = '/.well-known/security.txt'

export interface SecurityHeadersOptions {
  readonly isDevelopment: boolean
  readonly isHttps: boolean
  /** Host as the browser sees it, already checked; for the address of the socket. */
  readonly host: string
  /** Under a path others share the host, and are not spoken for. */
  readonly isShared?: boolean
}

/** A policy for one response. The nonce is new each time; Next.js reads it from the request header. */
export function contentSecurityPolicy(
  nonce: string,
  { isDevelopment, isHttps, host }: SecurityHeadersOptions,
): string {
  const script = [
    "'self'",
    `'nonce-${nonce}'`,
    "'strict-dynamic'",
    ...(isDevelopment ? ["'unsafe-eval'"] : []),
  ]
  const style = isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`]
  const connect = ["'self'", `${isHttps ? 'wss' : 'ws'}://${host}`]
  return [
    "default-src 'self'",
    `script-src ${script.join(' ')}`,
    `style-src ${style.join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${connect.join(' ')}`,
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
  ].join('; ')
}

const securityTextDays = 180
const millisecondsPerDay = 86_400_000

/** RFC 9116. Served only when there is somebody to write to. */
export function securityText(contact: string, publicUrl: string | undefined, now: Date): string {
  const expires = new Date(now.getTime() + securityTextDays * millisecondsPerDay).toISOString()
  const canonical = publicUrl === undefined ? [] : [`Canonical: ${publicUrl}${securityTextPath}`]
  return [`Contact: ${contact}`, `Expires: ${expires}`, 'Preferred-Languages: nl, en', ...canonical].join(
    '\n',
  )
}

export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

export function securityHeaders(
  policy: string,
  { isHttps, isShared = false }: SecurityHeadersOptions,
): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    ...(isHttps
      ? { 'Strict-Transport-Security': `max-age=${oneYearSeconds}${isShared ? '' : '; includeSubDomains'}` }
      : {}),
  }
}
