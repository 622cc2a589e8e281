import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Every connection of a server, also those that became web sockets: Node.js itself forgets these, and waits
 * for half a minute for the farewell of a phone that is gone.
 */
export function trackConnections(httpServer: Server): { readonly destroyAll: () => void } {
  const open = new Set<Socket>()
  httpServer.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return {
    destroyAll: () => {
      for (const socket of open) socket.destroy()
    },
  }
}
