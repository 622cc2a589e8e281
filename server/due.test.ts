import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { given } from '@/lib/domain/testing/given'
import { at, closed, finished, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { Mode } from '@/lib/domain/workshop/mode'
import { createDueTimers } from './due'
import type { Outcome } from './room-decision'

beforeEach(() => void vi.useFakeTimers({ now: new Date(at(10)) }))
afterEach(() => void vi.useRealTimers())

function setUp(outcomes: readonly Outcome[] = []) {
  const left = [...outcomes]
  const over = vi.fn<(stepId: string) => void>()
  const seal = vi.fn<(stepId: string) => Promise<Outcome>>(
    async () => left.shift() ?? { kind: 'accepted', seq: 1 },
  )
  const clock = { ms: () => Date.now(), now: () => new Date().toISOString() }
  const preWorkOver = vi.fn<() => void>()
  const deps = { clock, onLastCallOver: over, onPreWorkOver: preWorkOver, seal }
  return { due: createDueTimers(deps), over, preWorkOver, seal }
}

const open = (mode: Mode, ...events: readonly WorkshopEvent[]) =>
  given(prepared({ mode }), lobbyOpened, reached('compass', 'open'), events).state()
const called = (endsAt: string): WorkshopEvent => ({ type: 'LastCallStarted', stepId: 'compass', endsAt })

describe('a last call', () => {
  it('[F6] is over when its seconds are', () => {
    const { due, over } = setUp()
    due.look(open('anonymous', called(at(10, 20))))
    vi.advanceTimersByTime(19_000)
    expect(over).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(over).toHaveBeenCalledExactlyOnceWith('compass')
  })

  it('[F6] ends later when it is called again, and not at all when the facilitator moves on', () => {
    const { due, over } = setUp()
    due.look(open('anonymous', called(at(10, 20))))
    due.look(open('anonymous', called(at(10, 40))))
    vi.advanceTimersByTime(39_000)
    expect(over).not.toHaveBeenCalled()
    due.look(open('anonymous', called(at(10, 40)), reached('compass', 'closed')))
    vi.advanceTimersByTime(60_000)
    expect(over).not.toHaveBeenCalled()
    expect(due.hasWork()).toBe(false)
  })

  it('[F6] that ran out while nobody was there is over at once, and never lasts longer than it could', () => {
    const { due, over } = setUp()
    due.look(open('anonymous', called(at(9))))
    vi.advanceTimersByTime(0)
    expect(over).toHaveBeenCalledOnce()
    const later = setUp()
    later.due.look(open('anonymous', called('2030-01-01T00:00:00.000Z')))
    vi.advanceTimersByTime(120_000)
    expect(later.over).toHaveBeenCalledOnce()
  })
})

describe('answering ahead', () => {
  const ahead = (closesAt: string) =>
    given(prepared(), { type: 'PreWorkOpened', stepId: 'compass', closesAt, at: at(0) }).state()

  it('[Pw5] ends when its days are over, also when it was given more, and once when nobody was there', () => {
    const { due, preWorkOver } = setUp()
    due.look(ahead('2026-11-24T10:00:00.000Z'))
    due.look(ahead('2026-12-20T10:00:00.000Z'))
    vi.advanceTimersByTime(26 * 86_400_000)
    expect(preWorkOver).not.toHaveBeenCalled()
    vi.advanceTimersByTime(86_400_000)
    expect(preWorkOver).toHaveBeenCalledOnce()
    const late = setUp()
    late.due.look(ahead(at(1)))
    expect(late.preWorkOver).toHaveBeenCalledOnce()
    expect(late.due.hasWork()).toBe(false)
  })

  it('[Pw5] ends no more when it was closed', () => {
    const { due, preWorkOver } = setUp()
    due.look(ahead(at(20)))
    due.look(given(prepared()).state())
    vi.advanceTimersByTime(86_400_000)
    expect(preWorkOver).not.toHaveBeenCalled()
  })
})

describe('sealing', () => {
  it('[S5] comes a minute after a step was finished, unless it is reopened', async () => {
    const { due, seal } = setUp()
    due.look(open('anonymous', finished('compass', at(10))))
    await vi.advanceTimersByTimeAsync(59_000)
    expect(seal).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1000)
    expect(seal).toHaveBeenCalledExactlyOnceWith('compass')

    const again = setUp()
    again.due.look(open('anonymous', finished('compass', at(11))))
    again.due.look(
      open('anonymous', finished('compass', at(11)), { type: 'StepReopened', stepId: 'compass', at: at(11) }),
    )
    await vi.advanceTimersByTimeAsync(120_000)
    expect(again.seal).not.toHaveBeenCalled()
  })

  it('[S5] comes at once when the workshop closes', async () => {
    const { due, seal } = setUp()
    due.look(open('anonymous', finished('compass', at(10))))
    due.look(open('anonymous', finished('compass', at(10)), closed))
    await vi.advanceTimersByTimeAsync(0)
    expect(seal).toHaveBeenCalledOnce()
  })

  it('[S5] does not come in the modes that keep names', async () => {
    for (const mode of ['named', 'facilitator-only'] as const) {
      const { due, seal } = setUp()
      due.look(open(mode, finished('compass', at(10)), closed))
      await vi.advanceTimersByTimeAsync(120_000)
      expect(seal).not.toHaveBeenCalled()
    }
  })

  it('[S5] is tried again until it was stored', async () => {
    const unavailable: Outcome = { kind: 'refused', code: 'storage-unavailable' }
    const { due, seal } = setUp([unavailable, unavailable])
    due.look(open('anonymous', finished('compass', at(9))))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(seal).toHaveBeenCalledTimes(3)
    expect(due.hasWork()).toBe(false)
  })

  it('[S5] stops with the room', async () => {
    const { due, seal, over } = setUp()
    due.look(open('anonymous', called(at(10, 20)), finished('compass', at(10))))
    due.stop()
    await vi.advanceTimersByTimeAsync(120_000)
    expect([seal.mock.calls, over.mock.calls]).toEqual([[], []])
  })
})
