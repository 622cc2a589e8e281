import type { Socket } from 'node:net'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A network between a client and the server that goes wrong when a test says so. */
export interface Proxy {
  readonly url: string
  /** From now on nothing of what the server says arrives; what clients say still does. */
  readonly swallowAnswers: () => void
  /** Ends every connection and works again for new ones. */
  readonly cut: () => void
  readonly stop: () => Promise<void>
}

export async function startProxy(targetUrl: string): Promise<Proxy> {
  const target = Number(new URL(targetUrl).port)
  const pairs = new Set<readonly [Socket, Socket]>()
  let isSwallowing = false

  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1')
    const pair = [client, upstream] as const
    pairs.add(pair)
    const end = () => {
      for (const socket of pair) socket.destroy()
      pairs.delete(pair)
    }
    client.on('data', (bytes) => upstream.write(bytes))
    upstream.on('data', (bytes) => {
      if (!isSwallowing) client.write(bytes)
    })
    for (const socket of pair) socket.on('error', end).on('close', end)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  function cut(): void {
    isSwallowing = false
    for (const pair of [...pairs]) for (const socket of pair) socket.destroy()
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    swallowAnswers: () => {
      isSwallowing = true
    },
    cut,
    stop: async () => {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
