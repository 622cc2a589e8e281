import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Environment } from '@/lib/env'
import type { Api } from './api'
import { socketPath } from '@/lib/protocol/version'
import { settleAddress } from './client-address'
import type { Health } from './health'
import type { Logger } from './logging'
import type { Metrics } from './metrics'
import {
  contentSecurityPolicy,
  newNonce,
  securityHeaders,
  securityText,
  securityTextPath,
} from './security-headers'

export interface WebDeps {
  readonly env: Environment
  readonly origins: ReadonlySet<string>
  readonly api: Api
  readonly health: Health
  /** Answers `/metrics`, when the operator wants it. */
  readonly metrics?: Metrics['answer']
  readonly logger: Logger
  /** Renders the pages. */
  readonly pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

const changing = ['POST', 'PUT', 'PATCH', 'DELETE']

/** Pages may change something only from our own pages; programs without an origin use the API with a token. */
function isForeign(request: IncomingMessage, path: string, origins: ReadonlySet<string>): boolean {
  if (!changing.includes(request.method ?? '')) return false
  const { origin } = request.headers
  if (origin !== undefined) return !origins.has(origin)
  return !path.startsWith('/api/')
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`${text}\n`)
}

/** Every request that is not the socket's: who asks, which headers go back, and who answers. */
export function createWebListener({
  env,
  origins,
  api,
  health,
  metrics,
  logger,
  pages,
}: WebDeps): RequestListener {
  const isHttps = env.publicUrl?.startsWith('https:') ?? false
  const hosts = new Set([...origins].map((origin) => new URL(origin).host))
  const [ownHost = 'localhost'] = hosts

  /** On every answer, whoever gives it. Gives the policy, which holds a nonce of its own. */
  function setHeaders(request: IncomingMessage, response: ServerResponse): string {
    const host = hosts.has(request.headers.host ?? '') ? (request.headers.host ?? ownHost) : ownHost
    const options = { isDevelopment: env.isDevelopment, isHttps, host, isShared: env.basePath !== '' }
    const policy = contentSecurityPolicy(newNonce(), options)
    if (response.headersSent) return policy
    for (const [name, value] of Object.entries(securityHeaders(policy, options)))
      response.setHeader(name, value)
    return policy
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const policy = setHeaders(request, response)
    // The gateway listens too: a second answer to its polling requests would end the process.
    if (path.startsWith(`${socketPath}/`)) return undefined
    const ip = settleAddress(request, env.trustedProxies)
    if (path === '/healthz') return plain(response, 200, 'ok')
    if (path === '/readyz') {
      const isReady = await health.isReady()
      return plain(response, isReady ? 200 : 503, isReady ? 'ready' : 'not ready')
    }
    if (path === '/metrics' && metrics) return metrics(request, response)
    if (path === securityTextPath && env.securityContact !== undefined)
      return plain(response, 200, securityText(env.securityContact, env.publicUrl, new Date()))
    // Next.js finds the nonce for its own scripts here, and nobody else may hand one in.
    request.headers['content-security-policy'] = policy
    request.headers['x-path'] = path
    if (isForeign(request, path, origins))
      return plain(response, 403, 'This did not come from a page of ours.')
    if (await api(path, request, response, ip)) return undefined
    return pages(request, response)
  }

  return (request, response) => {
    handle(request, response).catch((error: unknown) => {
      logger.error({ error }, 'a request could not be answered')
      if (response.headersSent) response.destroy()
      else plain(response, 500, 'Something went wrong here. Nothing was lost; try again.')
    })
  }
}
