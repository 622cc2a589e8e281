import type { Json } from '@/lib/domain/json'
import type { ScreenView } from '@/lib/domain/workshop/view'
import { patched } from '@/lib/protocol/merge-patch'
import type {
  CommandMessage,
  CommandReply,
  PageReply,
  Patch,
  PulseReply,
  ResumeReply,
  StandInReply,
  WatchReply,
} from '@/lib/protocol/message'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { isRefusalCode } from '@/lib/protocol/refusal'
import type { ClientState, InitialState } from './client-state'
import { initialState, withOwnStep, withSelf } from './client-state'
import type { OutboxStore } from './outbox'
import { createSender } from './sender'
import type { SocketOptions } from './transport'
import { createAsker, openSocket } from './transport'

export interface LiveClientOptions<View> extends SocketOptions {
  readonly store: OutboxStore
  readonly initial?: InitialState<View>
  /** A page first renders, on the server too, and opens the connection when it is there. */
  readonly startsAsleep?: boolean
}

export interface LiveClient<View> {
  readonly state: () => ClientState<View>
  readonly subscribe: (listener: () => void) => () => void
  /** Resolves when the server has stored or refused it, however long the connection is away. */
  readonly send: (command: CommandMessage['command'], key?: string) => Promise<CommandReply>
  /** Lets go of a command that was refused after its form was gone. */
  readonly dismiss: (cmdId: string) => void
  readonly page: (stepId: string, from: number) => Promise<PageReply>
  readonly watchScreen: (screen: boolean) => Promise<void>
  /** What somebody without a phone would see on one; for who leads. */
  readonly standIn: (participantId: string) => Promise<StandInReply>
  /** Proves that the connection is alive, or opens a new one: a phone that slept may hold a dead one. */
  readonly wake: () => void
  /** As when the network goes away and comes back; for tests and simulated people. */
  readonly interrupt: (ms: number) => void
  /** Opens the connection of a client that starts asleep, or was closed. */
  readonly open: () => void
  readonly close: () => void
}

const wakeTimeoutMs = 3000
const retryMs = 1000

const noAnswer = { ok: false, code: 'server-error', retryable: true } as const

/**
 * A connection to one workshop: keeps the view up to date whatever happens to the network, and brings every
 * command to the server exactly once. The only place that knows there is a socket.
 */
export function createLiveClient<View>(options: LiveClientOptions<View>): LiveClient<View> {
  const { store } = options
  let state = initialState(options.initial)
  let isResumed = false
  let isStopped = options.startsAsleep === true
  let lostAt: number | undefined
  const listeners = new Set<() => void>()

  function set(change: Partial<ClientState<View>>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const socket = openSocket(options)
  const ask = createAsker(socket)

  function reopen(): void {
    if (isStopped) return
    socket.disconnect()
    socket.connect()
  }

  function setClock(now: string, askedAt: number): void {
    const roundTrip = Date.now() - askedAt
    set({ clockOffsetMs: Date.parse(now) - askedAt - roundTrip / 2 })
  }

  async function resume(): Promise<void> {
    const askedAt = Date.now()
    const reply = await ask<ResumeReply>('resume', { have: state.at }, { take: takeUp })
    if (!reply) return reopen()
    if (!reply.ok) {
      if (reply.retryable) setTimeout(() => void resume(), reply.retryAfterMs ?? retryMs)
      else end(reply.code)
      return
    }
    setClock(reply.now, askedAt)
    if (state.screen) void watchScreen(true)
    void sender.pump()
  }

  function takeUp(reply: ResumeReply): void {
    if (!reply.ok) return
    const start: Json | undefined = reply.view ?? (state.view as Json | undefined)
    const view = (reply.patches ?? []).reduce<Json | undefined>((now, patch) => patched(now, patch), start)
    isResumed = true
    lostAt = undefined
    set({
      connection: { status: 'live' },
      at: reply.at,
      view: view as View | undefined,
      ...(reply.own ? { own: reply.own } : {}),
    })
  }

  function end(code: AnyRefusalCode): void {
    isStopped = true
    socket.disconnect()
    set({ connection: { status: 'ended', code } })
  }

  function onPatch(patch: Patch): void {
    const { at } = state
    if (!isResumed || !at || (patch.epoch === at.epoch && patch.version <= at.version)) return
    if (patch.epoch !== at.epoch || patch.version !== at.version + 1) {
      isResumed = false
      void resume()
      return
    }
    const view = patched(state.view as Json | undefined, patch.patch) as View | undefined
    set({ at: { epoch: patch.epoch, version: patch.version }, view })
  }

  function onScreenPatch(patch: Patch): void {
    const { screen } = state
    if (!screen || (patch.epoch === screen.at.epoch && patch.version <= screen.at.version)) return
    if (patch.epoch !== screen.at.epoch || patch.version !== screen.at.version + 1) {
      void watchScreen(true)
      return
    }
    const view = patched(screen.view, patch.patch) as unknown as ScreenView
    set({ screen: { at: { epoch: patch.epoch, version: patch.version }, view } })
  }

  function takeOwn(reply: CommandReply): void {
    if (reply.ok && reply.own) set({ own: withOwnStep(state.own, reply.own.stepId, reply.own.own) })
  }

  const sender = createSender({
    store,
    entries: () => state.outbox,
    setEntries: (outbox) => set({ outbox }),
    setKept: (isOutboxKept) => {
      if (isOutboxKept !== state.isOutboxKept) set({ isOutboxKept })
    },
    canSend: () => isResumed && !isStopped,
    ask: (message) => ask<CommandReply>('command', message, { take: takeOwn }),
    onNoAnswer: () => {
      if (isResumed) reopen()
    },
  })
  socket.on('connect', () => {
    isResumed = false
    void resume()
  })
  socket.on('patch', onPatch)
  socket.on('screen', onScreenPatch)
  socket.on('own', ({ stepId, own }) => set({ own: withOwnStep(state.own, stepId, own) }))
  socket.on('self', (self) => {
    if (state.own) set({ own: withSelf(state.own, self) })
  })
  socket.on('jester', (jester) => {
    if (state.own) set({ own: { ...state.own, jester } })
  })
  socket.on('ended', ({ code }) => end(code))
  socket.on('disconnect', (reason) => {
    isResumed = false
    if (isStopped) return
    lostAt ??= Date.now()
    set({ connection: { status: 'reconnecting', sinceMs: lostAt } })
    // The server closed it without saying that it is over: come back like after any other loss.
    if (reason === 'io server disconnect')
      setTimeout(() => !isStopped && socket.connect(), retryMs * Math.random())
  })
  socket.on('connect_error', (error) => {
    const data: unknown = 'data' in error ? error.data : undefined
    const code = typeof data === 'object' && data !== null && 'code' in data ? String(data.code) : ''
    if (isRefusalCode(code) && code !== 'server-error' && code !== 'server-too-old') return end(code)
    lostAt ??= Date.now()
    set({ connection: { status: 'reconnecting', sinceMs: lostAt } })
    // A refusal by the server stops the client's own attempts.
    if (!socket.active) setTimeout(() => !isStopped && socket.connect(), retryMs + retryMs * Math.random())
  })

  async function watchScreen(screen: boolean): Promise<void> {
    await ask<WatchReply>('watch', { screen }, { take: takeScreen })
    if (!screen) set({ screen: undefined })
  }

  function takeScreen(reply: WatchReply): void {
    if (!reply.ok || !reply.at || reply.view === undefined) return
    set({ screen: { at: reply.at, view: reply.view as unknown as ScreenView } })
  }

  function open(): void {
    isStopped = false
    if (options.initial) set({ clockOffsetMs: Date.parse(options.initial.now) - Date.now() })
    void sender.restore()
    socket.connect()
  }
  if (!options.startsAsleep) open()

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    send: sender.send,
    dismiss: sender.dismiss,
    page: async (stepId, from) => (await ask<PageReply>('page', { stepId, from })) ?? noAnswer,
    watchScreen,
    standIn: async (participantId) => (await ask<StandInReply>('standIn', { participantId })) ?? noAnswer,
    wake: () => {
      if (isStopped) return
      if (!socket.connected) return void socket.connect()
      const askedAt = Date.now()
      void ask<PulseReply>('pulse', {}, { timeoutMs: wakeTimeoutMs }).then((reply) => {
        if (reply?.ok) setClock(reply.now, askedAt)
        else if (!reply) reopen()
      })
    },
    interrupt: (ms) => {
      socket.disconnect()
      isResumed = false
      setTimeout(() => !isStopped && socket.connect(), ms)
    },
    open,
    close: () => {
      isStopped = true
      socket.disconnect()
    },
  }
}
