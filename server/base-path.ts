import type { IncomingMessage, Server } from 'node:http'

/** The address without the path we stand under; one without it is taken as it is: a proxy may cut it off. */
export function withoutBase(url: string, basePath: string): string {
  if (basePath === '' || !url.startsWith(basePath)) return url
  const rest = url.slice(basePath.length)
  if (rest === '') return '/'
  if (rest.startsWith('?')) return `/${rest}`
  return rest.startsWith('/') ? rest : url
}

/** The address with that path before it again, as Next.js knows it: its start page has no slash at the end. */
export function withBase(url: string, basePath: string): string {
  return basePath === '' ? url : `${basePath}${url.replace(/^\/(?=$|\?)/, '')}`
}

/** Everything in this server knows addresses without that path, the socket too. Call it when all others listen. */
export function takeOffBase(httpServer: Server, basePath: string): void {
  if (basePath === '') return
  const take = (request: IncomingMessage) => {
    request.url = withoutBase(request.url ?? '/', basePath)
  }
  httpServer.prependListener('request', take)
  httpServer.prependListener('upgrade', take)
}
