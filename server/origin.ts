import { localAddresses } from '@/lib/env'

/** The addresses under which pages of this product are served: only they may open a connection. */
export function allowedOrigins(publicUrl: string | undefined, port: number): ReadonlySet<string> {
  if (publicUrl !== undefined) return new Set([new URL(publicUrl).origin])
  const hosts = ['localhost', '127.0.0.1', '[::1]', ...localAddresses()]
  return new Set(hosts.map((host) => new URL(`http://${host}:${port}`).origin))
}

/** Exact match; no origin at all means it is not a browser, which then has to bring a token. */
export function isAllowedOrigin(origin: string | undefined, allowed: ReadonlySet<string>): boolean {
  return origin === undefined || allowed.has(origin)
}
