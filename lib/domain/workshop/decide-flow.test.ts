import { describe, expect, it } from 'vitest'
import { given, lead, server } from '../testing/given'
import { at, finished, lobbyOpened, prepared, reached } from '../testing/past'
import type { Seen } from './command'
import type { Moment, Phase } from './moment'

const live = (mode: 'anonymous' | 'named' = 'anonymous') => [...prepared({ mode }), lobbyOpened]
const moment = (phase: Phase, round = 'main'): Moment => ({ round, phase })
const seen = (stepId: string, phase: Phase, round = 'main'): Seen => ({
  stepId,
  moment: moment(phase, round),
})
const goTo = (from: Seen, stepId: string, phase: Phase, round = 'main', finish = false) =>
  ({ type: 'GoTo', from, stepId, moment: moment(phase, round), finish }) as const

describe('going through the moments', () => {
  it('[F2] goes to any moment of any step, forward and back', () => {
    const open = [...live(), reached('compass', 'open')]
    for (const phase of ['open', 'closed', 'revealed', 'talk', 'harvest'] as const) {
      given(open)
        .when(lead, goTo(seen('compass', 'open'), 'compass', phase))
        .thenEvents(reached('compass', phase))
    }
    given(live(), reached('compass', 'harvest'))
      .when(lead, goTo(seen('compass', 'harvest'), 'compass', 'open'))
      .thenEvents(reached('compass', 'open'))
    given(open)
      .when(lead, goTo(seen('compass', 'open'), 'notes', 'open', 'write'))
      .thenEvents(reached('notes', 'open', 'write'))
  })

  it('[F2] does not go to a step that is not there, or to a moment it does not have', () => {
    given(live())
      .when(lead, goTo(null, 'nowhere', 'open'))
      .thenRefusal('unknown-step')
    given(live())
      .when(lead, goTo(null, '__proto__', 'open'))
      .thenRefusal('unknown-step')
    given(live())
      .when(lead, goTo(null, 'compass', 'open', 'third'))
      .thenRefusal('not-now')
    given(live())
      .when(lead, goTo(null, 'talk', 'open'))
      .thenRefusal('not-now')
  })

  it('[F3] goes on only from where the sender saw the workshop stand', () => {
    const past = given(live(), reached('compass', 'closed'))
    past.when(lead, goTo(seen('compass', 'open'), 'compass', 'closed')).thenRefusal('stale-version')
    past.when(lead, goTo(seen('dilemma', 'closed'), 'compass', 'revealed')).thenRefusal('stale-version')
    past.when(lead, goTo(null, 'compass', 'revealed')).thenRefusal('stale-version')
    past
      .when(lead, goTo(seen('compass', 'closed', 'other'), 'compass', 'revealed'))
      .thenRefusal('stale-version')
    given(live())
      .when(lead, goTo(seen('compass', 'open'), 'compass', 'open'))
      .thenRefusal('stale-version')
  })

  it('[F3] lets only the first of two who press next at once move on', () => {
    const press = goTo(seen('compass', 'open'), 'compass', 'closed')
    const past = [...live(), reached('compass', 'open')]
    const first = given(past).when(lead, press)
    given(past, first.events()).when(lead, press).thenRefusal('stale-version')
  })
})

describe('finishing a step', () => {
  const past = [...live(), reached('compass', 'harvest')]

  it('[F4] finishes the step that is left, when that is asked', () => {
    const next = { stepId: 'dilemma', phase: 'open', round: 'first' } as const
    given(past)
      .when(lead, goTo(seen('compass', 'harvest'), next.stepId, next.phase, next.round, true), { now: at(1) })
      .thenEvents(finished('compass', at(1)), reached('dilemma', 'open', 'first', at(1)))
    given(past)
      .when(lead, goTo(seen('compass', 'harvest'), next.stepId, next.phase, next.round))
      .thenEvents(reached('dilemma', 'open', 'first'))
  })

  it('[F4] finishes nothing when it stays in the step, or when the step was finished before', () => {
    given(past)
      .when(lead, goTo(seen('compass', 'harvest'), 'compass', 'talk', 'main', true))
      .thenEvents(reached('compass', 'talk'))
    given(past, finished('compass'))
      .when(lead, goTo(seen('compass', 'harvest'), 'talk', 'talk', 'main', true))
      .thenEvents(reached('talk', 'talk'))
  })

  it('[F4] lets a finished step be looked at, not entered', () => {
    const elsewhere = given(past, finished('compass'), reached('talk', 'talk'))
    const from = seen('talk', 'talk')
    elsewhere.when(lead, goTo(from, 'compass', 'open')).thenRefusal('step-sealed')
    for (const phase of ['closed', 'revealed', 'talk', 'harvest'] as const) {
      elsewhere.when(lead, goTo(from, 'compass', phase)).thenEvents(reached('compass', phase))
    }
  })

  it('[F4] shows a step with one moment again, as there is nothing to enter', () => {
    given(live(), reached('info', 'open'), finished('info'), reached('talk', 'talk'))
      .when(lead, goTo(seen('talk', 'talk'), 'info', 'open'))
      .thenEvents(reached('info', 'open'))
  })

  it('[F5] reopens a finished step', () => {
    const reopened = given(past, finished('compass')).when(lead, { type: 'ReopenStep', stepId: 'compass' })
    reopened.thenEvents({ type: 'StepReopened', stepId: 'compass', at: at(0) })
    expect(reopened.state().steps['compass']).toMatchObject({ status: 'opened' })
    expect(reopened.state().steps['compass']).not.toHaveProperty('finishedAt')
  })

  it('[F5] has nothing to do for a step that is not finished, and does not know one that is not there', () => {
    given(past).when(lead, { type: 'ReopenStep', stepId: 'compass' }).thenEvents()
    given(past).when(lead, { type: 'ReopenStep', stepId: 'notes' }).thenEvents()
    given(past).when(lead, { type: 'ReopenStep', stepId: 'nowhere' }).thenRefusal('unknown-step')
  })
})

describe('sealing a step', () => {
  const past = [...live(), reached('compass', 'harvest')]
  const seal = (stepId: string) => ({ type: 'SealStep', stepId }) as const
  const sealed = given(past, finished('compass')).when(server, seal('compass'))

  it('[S5] seals a finished step in the fully anonymous mode', () => {
    expect(sealed.events()).toMatchObject([{ type: 'StepSealed', stepId: 'compass', kind: 'compass' }])
    expect(sealed.state().steps['compass']).toMatchObject({ status: 'sealed' })
  })

  it('[S5] seals nothing that is not finished, and nothing in a mode that keeps names', () => {
    given(past).when(server, seal('compass')).thenRefusal('not-now')
    given(past).when(server, seal('notes')).thenRefusal('not-now')
    given(past).when(server, seal('nowhere')).thenRefusal('unknown-step')
    given(live('named'), reached('compass', 'harvest'), finished('compass'))
      .when(server, seal('compass'))
      .thenRefusal('not-now')
  })

  it('[S6] is for good: it cannot be sealed again, reopened or entered', () => {
    const after = given(past, finished('compass'), sealed.events())
    after.when(server, seal('compass')).thenRefusal('not-now')
    after.when(lead, { type: 'ReopenStep', stepId: 'compass' }).thenRefusal('step-sealed')
    after.when(lead, goTo(seen('compass', 'harvest'), 'compass', 'open')).thenRefusal('step-sealed')
    after
      .when(lead, goTo(seen('compass', 'harvest'), 'compass', 'talk'))
      .thenEvents(reached('compass', 'talk'))
  })

  it('[S5] still happens after the workshop was closed', () => {
    const after = [...past, finished('compass'), { type: 'WorkshopClosed', at: at(2) } as const]
    expect(given(after).when(server, seal('compass')).events()).toMatchObject([{ type: 'StepSealed' }])
  })
})

describe('the last call', () => {
  const past = [...live(), reached('compass', 'open')]
  const call = (from: Seen, seconds = 20) => ({ type: 'CallLast', from, seconds }) as const
  const called = { type: 'LastCallStarted', stepId: 'compass', endsAt: at(0, 20) } as const
  const end = (stepId = 'compass') => ({ type: 'EndLastCall', stepId }) as const

  it('[F6] says when input will close', () => {
    const announced = given(past).when(lead, call(seen('compass', 'open')))
    announced.thenEvents(called)
    expect(announced.state().steps['compass']).toMatchObject({ lastCallEndsAt: at(0, 20) })
  })

  it('[F6] is only for input that is open, by who saw it open', () => {
    given(past)
      .when(lead, call(seen('compass', 'closed')))
      .thenRefusal('stale-version')
    given(live(), reached('compass', 'talk'))
      .when(lead, call(seen('compass', 'talk')))
      .thenRefusal('step-not-open')
  })

  it('[F6] closes input when it is over', () => {
    given(past, called)
      .when(server, end(), { now: at(0, 20) })
      .thenEvents(reached('compass', 'closed', 'main', at(0, 20)))
    given(live(), reached('dilemma', 'open', 'second'), { ...called, stepId: 'dilemma' })
      .when(server, end('dilemma'))
      .thenEvents(reached('dilemma', 'closed', 'second'))
  })

  it('[F6] closes nothing when the facilitator moved on, or never called', () => {
    given(past).when(server, end()).thenRefusal('not-now')
    given(past, called, reached('compass', 'closed')).when(server, end()).thenRefusal('not-now')
    given(past, called, reached('compass', 'closed'), reached('compass', 'open'))
      .when(server, end())
      .thenRefusal('not-now')
    given(past, called, reached('talk', 'talk')).when(server, end()).thenRefusal('not-now')
    given(past, called).when(server, end('dilemma')).thenRefusal('not-now')
  })

  it('[F6] has nothing to close in a step that only shows something', () => {
    given(live(), reached('info', 'open'), { ...called, stepId: 'info' })
      .when(server, end('info'))
      .thenRefusal('not-now')
  })
})
