import { EventEmitter } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import next from 'next'
import type { Environment } from '@/lib/env'
import { withBase } from './base-path'
import { socketPath } from '@/lib/protocol/version'

export interface Pages {
  readonly prepare: () => Promise<void>
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

/** The pages, rendered by Next.js inside this server. */
export function createPages(
  httpServer: Server,
  { isDevelopment, basePath }: Environment,
  port: number,
): Pages {
  // Next.js wants upgrade requests for its own reloading in development; the socket's must not reach it.
  const forNext = new EventEmitter()
  // A form that leads to another page makes Next.js ask itself for that page: it has to know where it is.
  const app = next({ dev: isDevelopment, hostname: 'localhost', port, httpServer: forNext as Server })
  const handle = app.getRequestHandler()
  httpServer.on('upgrade', (request, socket, head) => {
    const path = request.url ?? ''
    if (path.startsWith(`${socketPath}/`)) return
    if (isDevelopment && path.startsWith('/_next/')) {
      request.url = withBase(path, basePath)
      forNext.emit('upgrade', request, socket, head)
    } else socket.destroy()
  })
  let prepared: Promise<void> | undefined
  const prepare = () => (prepared ??= app.prepare())
  return {
    prepare,
    // Who asks while the server is starting waits for it.
    handle: async (request, response) => {
      await prepare()
      request.url = withBase(request.url ?? '/', basePath)
      return handle(request, response)
    },
  }
}
