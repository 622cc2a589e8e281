import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../../testing/given'
import { kitContract } from '../../testing/kit-contract'
import { at, joined, lobbyOpened, prepared, reached } from '../../testing/past'
import { kitOf } from '../../workshop/kit'
import { phoneView, screenView } from '../../workshop/view'
import { kits } from '../registry'
import { breakMoments } from './kit'
import { secondsUntilClock, secondsUntilReturn } from './return'

const plan = { kind: 'break', title: 'Pauze', instruction: '', minutes: 10, config: { text: 'Koffie.' } }
const past = [
  ...prepared({}, { break: plan }),
  lobbyOpened,
  ...joined('ada'),
  reached('break', 'open', 'main', at(0)),
]
const around = { here: new Set<string>(), screens: 0 }

kitContract('break', { kits, plan, contribution: () => fc.constant({ type: 'Nothing' }) })

describe('a break', () => {
  it('[Br1] has one moment, shows its text to everybody and takes nothing from anybody', () => {
    const state = given(past).state()
    expect(breakMoments()).toHaveLength(1)
    expect(phoneView(kits, state, around).step?.content).toEqual({ text: 'Koffie.' })
    expect(screenView(kits, state, around).step?.content).toEqual({ text: 'Koffie.' })
    for (const actor of [lead, participant('ada')])
      given(past)
        .when(actor, inStep('break', { type: 'Anything' }))
        .thenRefusal('forbidden')
    expect(kitOf(kits, 'break')?.command.safeParse({ type: 'Anything' }).success).toBe(false)
  })

  it('[Br2] ends when the shared countdown does, and phones and screen know that time', () => {
    const now = at(0, 20)
    const seconds = secondsUntilReturn(Date.parse(now), 10)
    const state = given(past).when(lead, { type: 'StartCountdown', seconds }, { now }).state()
    for (const view of [phoneView(kits, state, around), screenView(kits, state, around)])
      expect(view.countdown).toMatchObject({ status: 'running', endsAt: at(11) })
  })
})

describe('when a break ends', () => {
  it('[Br2] is on a whole minute, never sooner than was said and less than a minute later', () => {
    expect(secondsUntilReturn(Date.parse(at(0)), 10)).toBe(600)
    expect(secondsUntilReturn(Date.parse(at(0, 1)), 10)).toBe(659)
    const seconds = fc.integer({ min: 0, max: 86_400 })
    fc.assert(
      fc.property(seconds, fc.integer({ min: 1, max: 240 }), (gone, minutes) => {
        const now = Date.parse(at(0)) + gone * 1000
        const left = secondsUntilReturn(now, minutes)
        expect((now / 1000 + left) % 60).toBe(0)
        expect(left - minutes * 60).toBeGreaterThanOrEqual(0)
        expect(left - minutes * 60).toBeLessThan(60)
      }),
    )
  })

  it('[Br2] is a time on the clock within four hours, also after midnight', () => {
    const until = (now: string, clock: string, gone = 0) =>
      secondsUntilClock(Date.parse(at(0, gone)), now, clock)
    expect(until('10:30', '10:45')).toBe(900)
    expect(until('10:30', '10:45', 20)).toBe(880)
    expect(until('23:50', '00:10')).toBe(1200)
    expect(until('10:30', '14:30')).toBe(14_400)
    for (const [now, clock] of [
      ['10:30', '10:30'],
      ['10:30', '10:29'],
      ['10:30', '14:31'],
      ['10:30', ''],
      ['10:30', '25:00'],
      ['', '10:45'],
    ] as const)
      expect(until(now, clock)).toBeUndefined()
  })
})
