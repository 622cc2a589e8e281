import type { IncomingMessage } from 'node:http'

/** Headers by which somebody could pretend to be a proxy of ours, or steer Next.js from outside. */
const notFromOutside = [
  'x-client-ip',
  'x-real-ip',
  'forwarded',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-middleware-subrequest',
  'x-middleware-rewrite',
  'x-invoke-path',
  'x-matched-path',
]

/**
 * The address of the client: the connection's own, or what the last proxy we trust wrote down.
 * @param trustedProxies how many proxies of our own stand before the server
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const own = request.socket.remoteAddress ?? ''
  if (trustedProxies === 0) return own
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  return forwarded.at(-trustedProxies) ?? own
}

/** Leaves only what we know ourselves; pages read the address from `x-client-ip`. */
export function settleAddress(request: IncomingMessage, trustedProxies: number): string {
  const address = clientAddress(request, trustedProxies)
  for (const name of [...notFromOutside, 'x-forwarded-for']) delete request.headers[name]
  request.headers['x-client-ip'] = address
  return address
}
