import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'

/** A proxy that hands on one path of a host, as it is, and has something else at every other one. */
export interface PathProxy {
  readonly url: string
  readonly leadTo: (serverUrl: string) => void
  /** What was asked for outside the path: pages of ours must not. */
  readonly strays: () => readonly string[]
  readonly stop: () => Promise<void>
}

export async function startPathProxy(path: string): Promise<PathProxy> {
  let target = 0
  const strays: string[] = []
  const isOurs = (url: string) => url === path || url.startsWith(`${path}/`) || url.startsWith(`${path}?`)

  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (!isOurs(url)) {
      strays.push(url)
      response.writeHead(404).end('Something else lives here.')
      return
    }
    const headers = { ...request.headers, 'x-forwarded-for': request.socket.remoteAddress ?? '' }
    const upstream = ask(
      { host: '127.0.0.1', port: target, path: url, method: request.method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    upstream.on('error', () => response.destroy())
    response.on('close', () => upstream.destroy())
    request.pipe(upstream)
  })
  server.on('upgrade', (request, client, head) => {
    const url = request.url ?? '/'
    if (!isOurs(url)) {
      strays.push(url)
      client.destroy()
      return
    }
    const upstream = connect(target, '127.0.0.1', () => {
      const lines = request.rawHeaders.flatMap((name, index, all) =>
        index % 2 === 0 ? `${name}: ${all[index + 1] ?? ''}` : [],
      )
      upstream.write([`${request.method ?? 'GET'} ${url} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
      upstream.write(head)
      client.pipe(upstream).pipe(client)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
    client.on('close', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    leadTo: (serverUrl) => {
      target = Number(new URL(serverUrl).port)
    },
    strays: () => strays,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
