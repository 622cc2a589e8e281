import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPresence } from './presence'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp() {
  const changed = vi.fn<() => void>()
  const presence = createPresence(changed)
  return { presence, changed, here: () => [...presence.here()] }
}

describe('who is here', () => {
  it('[D11] counts a person once, however many phones they have', () => {
    const { presence, changed, here } = setUp()
    presence.arrived('ada')
    presence.arrived('ada')
    expect(here()).toEqual(['ada'])
    expect(changed).toHaveBeenCalledTimes(1)
    presence.went('ada')
    vi.advanceTimersByTime(600_000)
    expect(here()).toEqual(['ada'])
  })

  it('[D11] keeps the place of who is away for less than two minutes: a locked phone comes back', () => {
    const { presence, changed, here } = setUp()
    presence.arrived('ada')
    presence.went('ada')
    vi.advanceTimersByTime(119_000)
    expect(here()).toEqual(['ada'])
    presence.arrived('ada')
    vi.advanceTimersByTime(600_000)
    expect(here()).toEqual(['ada'])
    expect(changed).toHaveBeenCalledTimes(1)
    presence.went('ada')
    vi.advanceTimersByTime(120_000)
    expect(here()).toEqual([])
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it('[D11] lets go at once of who left or was removed, and does not stumble over their connections', () => {
    const { presence, here } = setUp()
    presence.arrived('ada')
    presence.forget('ada')
    presence.forget('ada')
    expect(here()).toEqual([])
    presence.went('ada')
    vi.advanceTimersByTime(600_000)
    expect(here()).toEqual([])
  })
})
