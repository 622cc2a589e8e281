import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/**
 * Keeps requests that come in between listening and being ready, and hands them on when that is called: a request
 * that nobody listens to is never answered, and whoever asked waits for ever.
 */
export function keepEarlyRequests(server: Server): () => void {
  const kept: (() => void)[] = []
  let isHandedOn = false
  const keepRequest = (request: IncomingMessage, response: ServerResponse) => {
    // Whoever takes the listeners of a server over calls this one still.
    if (isHandedOn) return
    kept.push(() => server.emit('request', request, response))
  }
  const keepUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isHandedOn) return
    // Nobody else looks after this connection yet, and an error that nobody hears ends the process.
    socket.on('error', () => socket.destroy())
    kept.push(() => !socket.destroyed && server.emit('upgrade', request, socket, head))
  }
  server.on('request', keepRequest)
  server.on('upgrade', keepUpgrade)
  return function handOn(): void {
    isHandedOn = true
    server.off('request', keepRequest)
    server.off('upgrade', keepUpgrade)
    for (const hand of kept) hand()
  }
}
