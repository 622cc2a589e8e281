import type { Socket } from 'node:net'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** What a connection goes through: nothing, silence without an end, slowness, or an end in the middle of a message. */
type Weather = { readonly is: 'fair' | 'silent' | 'torn' } | { readonly is: 'slow'; readonly ms: number }

interface Line {
  readonly client: Socket
  readonly upstream: Socket
  weather: Weather
}

/** A network between clients and the server that goes wrong for a share of the connections when it is told to. */
export interface FaultProxy {
  readonly url: string
  /** Both sides hear that it is over. */
  readonly cut: (share: number) => void
  /** Nothing arrives any more on either side, and neither is told. */
  readonly halfOpen: (share: number) => void
  readonly slow: (share: number, ms: number) => void
  /** The next message arrives half, and then the connection is reset. */
  readonly tear: (share: number) => void
  /** All connections end, and new ones are refused, for so long. */
  readonly refuse: (ms: number) => Promise<void>
  /** Slow connections are fast again. Dead ones stay dead: their ends have to find out. */
  readonly calm: () => void
  readonly stop: () => Promise<void>
}

/** @param targetUrls where connections lead, each to any of them */
export async function startFaultProxy(
  targetUrls: readonly string[],
  random: () => number,
): Promise<FaultProxy> {
  const targets = targetUrls.map((url) => Number(new URL(url).port))
  let isRefusing = false
  const lines = new Set<Line>()

  function end(line: Line): void {
    if (line.weather.is === 'silent') return
    lines.delete(line)
    line.client.destroy()
    line.upstream.destroy()
  }

  function carry(line: Line, from: Socket, to: Socket): void {
    let freeAt = 0
    from.on('data', (bytes: Buffer) => {
      const { weather } = line
      if (weather.is === 'silent') return
      if (weather.is === 'torn') {
        to.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => {
          lines.delete(line)
          line.client.resetAndDestroy()
          line.upstream.resetAndDestroy()
        })
        return
      }
      const wait = Math.max(weather.is === 'slow' ? weather.ms : 0, freeAt - performance.now())
      if (wait <= 0) return void to.write(bytes)
      freeAt = performance.now() + wait
      setTimeout(() => void (to.destroyed || to.write(bytes)), wait)
    })
    from.on('error', () => end(line)).on('close', () => end(line))
  }

  const server = createServer((client) => {
    if (isRefusing) return void client.destroy()
    const target = targets[Math.floor(random() * targets.length)] ?? 0
    const upstream = connect(target, '127.0.0.1')
    const line: Line = { client, upstream, weather: { is: 'fair' } }
    lines.add(line)
    carry(line, client, upstream)
    carry(line, upstream, client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  function some(share: number): readonly Line[] {
    return [...lines].filter(() => random() < share)
  }

  function turn(share: number, weather: Weather): void {
    for (const line of some(share)) if (line.weather.is !== 'silent') line.weather = weather
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: (share) => some(share).forEach(end),
    halfOpen: (share) => turn(share, { is: 'silent' }),
    slow: (share, ms) => turn(share, { is: 'slow', ms }),
    tear: (share) => turn(share, { is: 'torn' }),
    refuse: async (ms) => {
      isRefusing = true
      for (const line of lines) end(line)
      await new Promise((resolve) => setTimeout(resolve, ms))
      isRefusing = false
    },
    calm: () => {
      for (const line of lines) if (line.weather.is === 'slow') line.weather = { is: 'fair' }
    },
    stop: async () => {
      for (const { client, upstream } of lines) for (const socket of [client, upstream]) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
