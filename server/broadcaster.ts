import type { Json } from '@/lib/domain/json'
import type { MergePatch } from '@/lib/protocol/merge-patch'
import { difference } from '@/lib/protocol/merge-patch'
import type { Audience, Patch, Position } from '@/lib/protocol/message'

export interface BroadcasterDeps {
  readonly epoch: string
  readonly view: (audience: Audience) => Json
  readonly hasListeners: (audience: Audience) => boolean
  readonly emit: (audience: Audience, patch: Patch) => void
}

export interface Broadcaster {
  /** Something changed. `content` goes out as soon as it can; a `count` waits for others of its kind. */
  readonly touch: (urgency: 'content' | 'count') => void
  /** The view as it was last sent, and its number. */
  readonly snapshot: (audience: Audience) => { readonly at: Position; readonly view: Json }
  /** The patches after a position, or undefined when they are not kept any more. */
  readonly since: (
    audience: Audience,
    position: Position,
  ) => { readonly at: Position; readonly patches: readonly MergePatch[] } | undefined
  readonly stop: () => void
}

/** Console first: the person who leads must never be behind the room. */
const audiences: readonly Audience[] = ['console', 'screen', 'phone']

/** A flush that took t is followed by a pause of 3 t: a quarter of a core at most, and nothing to tune. */
const pausePerFlush = 3
/** Counts go out at most four times a second, to the screen at most once: it must not flicker. */
const countPauseMs: Readonly<Record<Audience, number>> = { console: 250, phone: 250, screen: 1000 }
const keptPatches = 64

interface Channel {
  view: Json
  version: number
  readonly recent: MergePatch[]
  dirty: 'content' | 'count' | undefined
  sentAt: number
}

export function createBroadcaster({ epoch, view, hasListeners, emit }: BroadcasterDeps): Broadcaster {
  const channels = Object.fromEntries(
    audiences.map((audience) => [
      audience,
      { view: {}, version: 0, recent: [], dirty: 'content', sentAt: -Infinity },
    ]),
  ) as unknown as Readonly<Record<Audience, Channel>>
  let timer: NodeJS.Timeout | undefined
  let freeAt = 0

  function send(audience: Audience): void {
    const channel = channels[audience]
    channel.dirty = undefined
    channel.sentAt = performance.now()
    const next = view(audience)
    const patch = difference(channel.view, next)
    if (patch === undefined) return
    channel.view = next
    channel.version += 1
    channel.recent.push(patch)
    if (channel.recent.length > keptPatches) channel.recent.shift()
    emit(audience, { epoch, version: channel.version, patch })
  }

  function dueAt(audience: Audience): number {
    const { dirty, sentAt } = channels[audience]
    if (dirty === undefined || !hasListeners(audience)) return Infinity
    return dirty === 'content' ? freeAt : Math.max(freeAt, sentAt + countPauseMs[audience])
  }

  function flush(): void {
    timer = undefined
    const startedAt = performance.now()
    for (const audience of audiences) if (dueAt(audience) <= startedAt) send(audience)
    const endedAt = performance.now()
    freeAt = endedAt + (endedAt - startedAt) * pausePerFlush
    schedule()
  }

  function schedule(): void {
    const at = Math.min(...audiences.map(dueAt))
    clearTimeout(timer)
    timer = at === Infinity ? undefined : setTimeout(flush, Math.max(0, at - performance.now()))
  }

  /** An audience nobody followed for a while is brought up to date when somebody does. */
  function refreshed(audience: Audience): Channel {
    const channel = channels[audience]
    if (channel.dirty === 'content' || !hasListeners(audience)) send(audience)
    return channel
  }

  return {
    touch: (urgency) => {
      for (const audience of audiences) {
        const channel = channels[audience]
        if (channel.dirty !== 'content') channel.dirty = urgency
      }
      schedule()
    },
    snapshot: (audience) => {
      const { view: sent, version } = refreshed(audience)
      return { at: { epoch, version }, view: sent }
    },
    since: (audience, position) => {
      const { version, recent } = refreshed(audience)
      const missed = version - position.version
      if (position.epoch !== epoch || missed < 0 || missed > recent.length) return undefined
      return { at: { epoch, version }, patches: recent.slice(recent.length - missed) }
    },
    stop: () => clearTimeout(timer),
  }
}
