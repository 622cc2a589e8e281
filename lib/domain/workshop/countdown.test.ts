import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../testing/past'
import { extendedCountdown, pausedCountdown, resumedCountdown, startedCountdown } from './countdown'

const running = startedCountdown(at(0), 120)
const paused = { status: 'paused', secondsLeft: 30, totalSeconds: 120 } as const

describe('countdown arithmetic', () => {
  it('[T1] ends as many seconds after now as it was started with', () => {
    expect(running).toEqual({ status: 'running', endsAt: at(2), totalSeconds: 120 })
  })

  it('[T1] keeps what was left while it is paused, in whole seconds', () => {
    expect(pausedCountdown(running, at(0, 50))).toEqual({ ...paused, secondsLeft: 70 })
    expect(pausedCountdown(running, '2026-11-23T10:00:00.400Z')).toMatchObject({ secondsLeft: 120 })
    expect(pausedCountdown(paused, at(9))).toBe(paused)
  })

  it('[T1] goes on from what was left, however long the pause', () => {
    expect(resumedCountdown(paused, at(30))).toEqual({
      status: 'running',
      endsAt: at(30, 30),
      totalSeconds: 120,
    })
    expect(resumedCountdown(running, at(1))).toBe(running)
  })

  it('[T1] does nothing by itself at zero: it runs on below it', () => {
    expect(pausedCountdown(running, at(3))).toEqual({ ...paused, secondsLeft: -60 })
  })

  it('[T2] gets more time at its end while it runs', () => {
    expect(extendedCountdown(running, at(1), 60)).toEqual({
      status: 'running',
      endsAt: at(3),
      totalSeconds: 180,
    })
    expect(extendedCountdown(paused, at(1), 60)).toEqual({ ...paused, secondsLeft: 90, totalSeconds: 180 })
  })

  it('[T2] gets all of the new time from now when it has run out', () => {
    expect(extendedCountdown(running, at(2), 60)).toMatchObject({ endsAt: at(3) })
    expect(extendedCountdown(running, at(10), 60)).toMatchObject({ endsAt: at(11) })
    expect(extendedCountdown({ ...paused, secondsLeft: -45 }, at(10), 60)).toMatchObject({ secondsLeft: 60 })
  })

  it('[T1] loses no second over any number of pauses', () => {
    const pauses = fc.array(fc.record({ run: fc.nat(600), rest: fc.nat(600) }), { maxLength: 8 })
    fc.assert(
      fc.property(pauses, (each) => {
        let now = 0
        let clock = startedCountdown(at(0), 300)
        for (const { run, rest } of each) {
          clock = pausedCountdown(clock, at(0, (now += run)))
          clock = resumedCountdown(clock, at(0, (now += rest)))
        }
        const rested = each.reduce((sum, { rest }) => sum + rest, 0)
        expect(clock).toEqual({ status: 'running', endsAt: at(0, 300 + rested), totalSeconds: 300 })
      }),
    )
  })
})
