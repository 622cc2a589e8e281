import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given } from '../testing/given'
import { at, closed, finished, happened, joined, lobbyOpened, prepared, reached } from '../testing/past'
import { infoPlan } from '../testing/plans'
import type { WorkshopEvent } from './event'
import { evolve, fold } from './evolve'
import { unprepared } from './state'

const live = [...prepared(), lobbyOpened]

function times(stepId: string, ...events: readonly WorkshopEvent[]) {
  const step = given(live, events).state().steps[stepId]
  if (!step || step.status === 'planned') throw new Error('the step was never opened')
  const { spentSeconds, talkSeconds, enteredAt, momentAt, openedAt } = step
  return { spentSeconds, talkSeconds, enteredAt, momentAt, openedAt }
}

describe('time', () => {
  it('[F8] runs from when a step is entered, and is counted when it is left', () => {
    const first = reached('compass', 'open', 'main', at(0))
    const none = { spentSeconds: 0, talkSeconds: 0 }
    expect(times('compass', first)).toEqual({ ...none, openedAt: at(0), enteredAt: at(0), momentAt: at(0) })
    const there = times('compass', first, reached('compass', 'closed', 'main', at(4)))
    expect(there).toEqual({ ...none, openedAt: at(0), enteredAt: at(0), momentAt: at(4) })
    const left = times('compass', first, reached('talk', 'talk', 'main', at(5)))
    expect(left).toEqual({ spentSeconds: 300, talkSeconds: 0, openedAt: at(0) })
  })

  it('[F8] adds up over several visits', () => {
    const visits = [
      reached('compass', 'open', 'main', at(0)),
      reached('talk', 'talk', 'main', at(5)),
      reached('compass', 'talk', 'main', at(20)),
      reached('talk', 'talk', 'main', at(22)),
    ]
    expect(times('compass', ...visits)).toMatchObject({
      spentSeconds: 420,
      talkSeconds: 120,
      openedAt: at(0),
    })
    expect(times('talk', ...visits)).toMatchObject({ spentSeconds: 900, talkSeconds: 900, enteredAt: at(22) })
  })

  it('[F8] counts talk and harvest as talking, and nothing else', () => {
    const course = [
      reached('compass', 'open', 'main', at(0)),
      reached('compass', 'closed', 'main', at(1)),
      reached('compass', 'revealed', 'main', at(2)),
      reached('compass', 'talk', 'main', at(3)),
      reached('compass', 'harvest', 'main', at(6)),
      reached('talk', 'talk', 'main', at(8)),
    ]
    expect(times('compass', ...course)).toMatchObject({ spentSeconds: 480, talkSeconds: 300 })
  })

  it('[F8] is counted when the workshop closes', () => {
    expect(times('talk', reached('talk', 'talk', 'main', at(80)), closed)).toMatchObject({
      spentSeconds: 600,
      talkSeconds: 600,
    })
    expect(times('talk', reached('talk', 'talk', 'main', at(80)), closed)).not.toHaveProperty(
      'enteredAt',
      at(80),
    )
  })

  it('[F8] never runs backwards when a clock does', () => {
    const back = [reached('compass', 'talk', 'main', at(9)), reached('talk', 'talk', 'main', at(3))]
    expect(times('compass', ...back)).toMatchObject({ spentSeconds: 0, talkSeconds: 0 })
  })
})

describe('what is shared', () => {
  const shared: readonly WorkshopEvent[] = [
    { type: 'CountdownSet', countdown: { status: 'paused', secondsLeft: 9, totalSeconds: 60 } },
    { type: 'FocusSet', focus: { stepId: 'compass', itemId: '1' } },
    { type: 'ScreenBlanked', blank: true },
  ]

  it('[F7] ends with the step: clock, focus and dark screen', () => {
    const state = given(live, reached('compass', 'talk'), shared, reached('talk', 'talk')).state()
    expect(state.blank).toBe(false)
    expect(state).not.toHaveProperty('countdown')
    expect(state).not.toHaveProperty('focus')
  })

  it('[F7] stays while the step goes on', () => {
    const state = given(live, reached('compass', 'revealed'), shared, reached('compass', 'talk')).state()
    expect(state).toMatchObject({ blank: true, countdown: { secondsLeft: 9 }, focus: { itemId: '1' } })
  })

  it('[F6] a last call ends with the moment it was called in', () => {
    const called: WorkshopEvent = { type: 'LastCallStarted', stepId: 'compass', endsAt: at(1) }
    for (const next of [reached('compass', 'closed'), reached('talk', 'talk')]) {
      const state = given(live, reached('compass', 'open'), called, next).state()
      expect(state.steps['compass']).not.toHaveProperty('lastCallEndsAt')
    }
  })
})

describe('folding', () => {
  const log: readonly WorkshopEvent[] = [
    ...live,
    ...joined('ada', 'ben'),
    reached('compass', 'open'),
    happened('compass', { type: 'NeedlePlaced', voice: 'v', needle: 1, now: 2, desired: 9 }),
    { type: 'LastCallStarted', stepId: 'compass', endsAt: at(1) },
    reached('compass', 'talk'),
    { type: 'HarvestAdded', stepId: 'compass', lineId: 'l', kind: 'insight', text: 'Zo is het' },
    finished('compass'),
    { type: 'StepReopened', stepId: 'compass', at: at(2) },
    { type: 'ParticipantLeft', participantId: 'ben' },
    closed,
  ]

  it('[W7] gives the same state all at once as one event after another, and from any point on', () => {
    const whole = fold(kits, log)
    for (let cut = 0; cut <= log.length; cut++) {
      expect(fold(kits, log.slice(cut), fold(kits, log.slice(0, cut)))).toEqual(whole)
    }
  })

  it('[W7] gives the same state from a log that was stored and read as text', () => {
    expect(fold(kits, JSON.parse(JSON.stringify(log)) as WorkshopEvent[])).toEqual(fold(kits, log))
  })

  it('[W7] does not change the state before', () => {
    const states = log.map((_, index) => fold(kits, log.slice(0, index)))
    const copies = structuredClone(states)
    log.forEach((event, index) => evolve(kits, states[index] ?? unprepared, event))
    expect(states).toEqual(copies)
  })

  it('[W7] passes over what is about a step or a person that is not there', () => {
    const before = fold(kits, live)
    const strays: readonly WorkshopEvent[] = [
      finished('nowhere'),
      { type: 'StepReopened', stepId: 'nowhere', at: at(0) },
      { type: 'LastCallStarted', stepId: 'compass', endsAt: at(0) },
      finished('compass'),
      { type: 'HarvestRemoved', stepId: 'nowhere', lineId: 'l' },
      { type: 'StepRemoved', stepId: 'nowhere' },
      { type: 'ParticipantLeft', participantId: 'nobody' },
      happened('nowhere', { type: 'NeedleSkipped', voice: 'v', needle: 1 }, 'compass'),
      { type: 'StepAdded', stepId: 'x', plan: { ...infoPlan, kind: 'karaoke' }, before: null },
      { type: 'StepChanged', stepId: 'info', plan: { ...infoPlan, kind: 'karaoke' } },
    ]
    for (const stray of strays) expect(evolve(kits, before, stray)).toEqual(before)
  })
})
