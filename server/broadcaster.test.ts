import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Json } from '@/lib/domain/json'
import { patched } from '@/lib/protocol/merge-patch'
import type { Audience, Patch } from '@/lib/protocol/message'
import { createBroadcaster } from './broadcaster'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp() {
  const views: Record<Audience, Json> = { console: { n: 0 }, screen: { n: 0 }, phone: { n: 0 } }
  const listening = new Set<Audience>(['console', 'screen', 'phone'])
  const sent: { audience: Audience; patch: Patch; at: number }[] = []
  const broadcaster = createBroadcaster({
    epoch: 'epoch-1',
    view: (audience) => views[audience],
    hasListeners: (audience) => listening.has(audience),
    emit: (audience, patch) => sent.push({ audience, patch, at: performance.now() }),
  })
  const change = (value: Json, urgency: 'content' | 'count' = 'content') => {
    for (const audience of ['console', 'screen', 'phone'] as const) views[audience] = value
    broadcaster.touch(urgency)
  }
  return {
    broadcaster,
    change,
    sent,
    views,
    listening,
    of: (audience: Audience) => sent.filter((each) => each.audience === audience),
  }
}

describe('patches', () => {
  it('[P5] are numbered one after another, and lead from the first view to the last', () => {
    const { broadcaster, change, of } = setUp()
    const start = broadcaster.snapshot('phone')
    for (let n = 1; n <= 5; n++) {
      change({ n, [`key-${n}`]: true })
      vi.runAllTimers()
    }
    const patches = of('phone').flatMap(({ patch }) => (patch.version > start.at.version ? patch : []))
    expect(patches.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5].map((n) => start.at.version + n))
    const end = patches.reduce<Json | undefined>((view, { patch }) => patched(view, patch), start.view)
    expect(end).toEqual(broadcaster.snapshot('phone').view)
    expect(end).toEqual({ n: 5, 'key-5': true })
  })

  it('[P5] are not sent when nothing changed', () => {
    const { broadcaster, change, sent } = setUp()
    broadcaster.snapshot('phone')
    change({ n: 0 })
    vi.runAllTimers()
    expect(sent.filter(({ audience }) => audience === 'phone')).toHaveLength(1)
    change({ n: 0 })
    vi.runAllTimers()
    expect(sent.filter(({ audience }) => audience === 'phone')).toHaveLength(1)
  })

  it('[P19] go to the console first', () => {
    const { change, sent } = setUp()
    change({ n: 1 })
    vi.runAllTimers()
    expect(sent.map(({ audience }) => audience)).toEqual(['console', 'screen', 'phone'])
  })

  it('[P19] of counts go out at most four times a second, to the screen once', () => {
    const { change, of } = setUp()
    change({ n: 0, started: true })
    vi.runAllTimers()
    const first = { phone: of('phone').length, console: of('console').length, screen: of('screen').length }
    for (let n = 1; n <= 100; n++) {
      change({ n, started: true }, 'count')
      vi.advanceTimersByTime(20)
    }
    vi.runAllTimers()
    expect(of('phone').length - first.phone).toBeLessThanOrEqual(9)
    expect(of('console').length - first.console).toBeLessThanOrEqual(9)
    expect(of('screen').length - first.screen).toBeLessThanOrEqual(3)
    for (const audience of ['phone', 'console', 'screen'] as const)
      expect(of(audience).at(-1)?.patch.patch).toMatchObject({ n: 100 })
  })

  it('[P19] of content do not wait for counts', () => {
    const { change, of } = setUp()
    change({ n: 1 }, 'count')
    vi.runAllTimers()
    change({ n: 2 }, 'count')
    change({ n: 3 }, 'content')
    vi.advanceTimersByTime(50)
    expect(of('screen').at(-1)?.patch.patch).toEqual({ n: 3 })
  })

  it('[P11] are not made for an audience nobody follows; who comes gets the view as it is now', () => {
    const { broadcaster, change, of, listening } = setUp()
    listening.delete('screen')
    change({ n: 7 })
    vi.runAllTimers()
    expect(of('screen')).toEqual([])
    expect(broadcaster.snapshot('screen').view).toEqual({ n: 7 })
    change({ n: 8 }, 'count')
    vi.runAllTimers()
    expect(broadcaster.snapshot('screen').view).toEqual({ n: 8 })
  })
})

describe('coming back', () => {
  it('[P5] brings what was missed, from any position that is still known', () => {
    const { broadcaster, change } = setUp()
    const seen = [broadcaster.snapshot('phone')]
    for (let n = 1; n <= 10; n++) {
      change({ n, [`key-${n % 3}`]: n })
      vi.runAllTimers()
      seen.push(broadcaster.snapshot('phone'))
    }
    const now = broadcaster.snapshot('phone')
    for (const { at, view } of seen) {
      const missed = broadcaster.since('phone', at)
      expect(missed?.at).toEqual(now.at)
      expect(missed?.patches.reduce<Json | undefined>((each, patch) => patched(each, patch), view)).toEqual(
        now.view,
      )
    }
  })

  it('[P5] brings nothing from a position of another time, of the future, or too long ago', () => {
    const { broadcaster, change } = setUp()
    const first = broadcaster.snapshot('phone').at
    for (let n = 1; n <= 64; n++) {
      change({ n })
      vi.runAllTimers()
    }
    expect(broadcaster.since('phone', first)?.patches).toHaveLength(64)
    change({ n: 65 })
    vi.runAllTimers()
    expect(broadcaster.since('phone', first)).toBeUndefined()
    const now = broadcaster.snapshot('phone').at
    expect(broadcaster.since('phone', { ...now, version: now.version + 1 })).toBeUndefined()
    expect(broadcaster.since('phone', { ...now, epoch: 'epoch-0' })).toBeUndefined()
    expect(broadcaster.since('phone', now)?.patches).toEqual([])
  })
})
