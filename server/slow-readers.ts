import type { GatewayServer } from './channels'
import type { Logger } from './logging'

const largestBacklog = 1_000_000
const lookEveryMs = 1000

/** Bytes that wait in our memory for a client to read them. */
function backlogOf(connection: { readonly transport: unknown }): number {
  const { transport } = connection
  if (typeof transport !== 'object' || transport === null || !('socket' in transport)) return 0
  const { socket } = transport
  if (typeof socket !== 'object' || socket === null || !('bufferedAmount' in socket)) return 0
  return typeof socket.bufferedAmount === 'number' ? socket.bufferedAmount : 0
}

/** Ends connections that stopped reading, before what waits for them fills the memory. They come back by themselves. */
export function dropSlowReaders(io: GatewayServer, logger: Logger): () => void {
  const timer = setInterval(() => {
    for (const socket of io.sockets.sockets.values()) {
      if (backlogOf(socket.conn) <= largestBacklog) continue
      logger.warn(
        { workshopId: socket.data.admitted.live.workshopId },
        'a connection that does not read was ended',
      )
      socket.conn.close(true)
    }
  }, lookEveryMs)
  return () => clearInterval(timer)
}
