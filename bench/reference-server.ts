// A server of the kind people write first, or would write with care: what the product is measured against.
// Options come as one JSON argument; prints its address when it listens.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { Server } from 'socket.io'
import { WebSocketServer } from 'ws'
import type { Changes, ReferenceNote, ReferenceOptions, ReferenceState } from './reference'

const options = JSON.parse(process.argv[2] ?? '{}') as ReferenceOptions
const fixedWindowMs = 100
/** A flush that took t is followed by a pause of 3 t: a quarter of a core at most. */
const pausePerFlush = 3

interface Room {
  readonly name: string
  readonly positions: Map<string, number>
  readonly notes: ReferenceNote[]
  isTallyNew: boolean
  added: ReferenceNote[]
  timer: NodeJS.Timeout | undefined
}

const rooms = new Map<string, Room>()
let send: (room: string, changes: Changes) => void = () => undefined
let freeAt = 0

function roomOf(name: string): Room {
  const known = rooms.get(name)
  if (known) return known
  const room = { name, positions: new Map(), notes: [], isTallyNew: false, added: [], timer: undefined }
  rooms.set(name, room)
  return room
}

function tally({ positions }: Room): number[] {
  const counts = Array.from({ length: 11 }, () => 0)
  for (const position of positions.values()) counts[position] = (counts[position] ?? 0) + 1
  return counts
}

function flush(room: Room): void {
  room.timer = undefined
  const startedAt = performance.now()
  const { isTallyNew, added } = room
  Object.assign(room, { isTallyNew: false, added: [] })
  send(room.name, {
    ...(isTallyNew ? { tally: tally(room) } : {}),
    ...(added.length > 0 ? { notes: added } : {}),
  })
  const endedAt = performance.now()
  freeAt = endedAt + (endedAt - startedAt) * pausePerFlush
}

function changed(room: Room): void {
  if (options.pace === 'each') return flush(room)
  const wait = options.pace === 'fixed' ? fixedWindowMs : Math.max(0, freeAt - performance.now())
  room.timer ??= setTimeout(() => flush(room), wait)
}

interface Waiting {
  readonly payload: unknown
  readonly done: () => void
}
const queue: Waiting[] = []
let isWriting = false
const pool =
  options.databaseUrl === undefined
    ? undefined
    : new pg.Pool({ connectionString: options.databaseUrl, max: 2 })
await pool?.query('CREATE TABLE IF NOT EXISTS entry (id bigserial PRIMARY KEY, payload jsonb NOT NULL)')

/** While one transaction runs, what comes in waits; the next one takes all of it. */
async function write(): Promise<void> {
  isWriting = true
  while (queue.length > 0) {
    const batch = queue.splice(0)
    const rows = JSON.stringify(batch.map(({ payload }) => payload))
    await pool?.query('INSERT INTO entry (payload) SELECT value FROM jsonb_array_elements($1::jsonb)', [rows])
    for (const { done } of batch) done()
  }
  isWriting = false
}

function stored(payload: unknown): Promise<void> {
  if (!pool) return Promise.resolve()
  return new Promise((done) => {
    queue.push({ payload, done })
    if (!isWriting) void write()
  })
}

const late = () => new Promise<void>((resolve) => setTimeout(resolve, options.lateMs))

async function answer(name: string, payload: unknown): Promise<unknown> {
  if (options.lateMs !== undefined) await late()
  const room = roomOf((payload as { room: string }).room)
  if (name === 'join') return { tally: tally(room), notes: room.notes } satisfies ReferenceState
  await stored(payload)
  if (name === 'vote') {
    const { id, position } = payload as { id: string; position: number }
    room.positions.set(id, position)
    room.isTallyNew = true
  } else {
    const { key, text } = payload as ReferenceNote
    room.notes.push({ key, text })
    room.added.push({ key, text })
  }
  changed(room)
  return { ok: true }
}

const httpServer = createServer()
if (options.transport === 'ws') {
  const server = new WebSocketServer({ server: httpServer, perMessageDeflate: false })
  send = (_room, payload) => {
    const text = JSON.stringify([0, payload])
    for (const client of server.clients) client.send(text)
  }
  server.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      const [number, name, payload] = JSON.parse(data.toString()) as [number, string, unknown]
      void answer(name, payload).then((reply) => socket.send(JSON.stringify([number, reply])))
    })
  })
} else {
  const io = new Server(httpServer, { perMessageDeflate: false, httpCompression: false, serveClient: false })
  send = (room, payload) => io.to(room).emit('changes', payload)
  io.on('connection', (socket) => {
    socket.onAny((name: string, payload: unknown, reply: (answer: unknown) => void) => {
      if (name === 'join') void socket.join((payload as { room: string }).room)
      void answer(name, payload).then(reply)
    })
  })
}
httpServer.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(httpServer.address() as AddressInfo).port}\n`)
})
process.once('SIGTERM', () => process.exit(0))
