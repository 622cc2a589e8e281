import { describe, expect, it } from 'vitest'
import { given, lead, server } from '../testing/given'
import { at, closed, finished, lobbyOpened, prepared, reached } from '../testing/past'
import { infoPlan, notesPlan, sampleAbout } from '../testing/plans'
import { decide } from './decide'
import { prepared as preparedEvents } from './decide-about'
import { fold } from './evolve'
import { kits } from '../steps/registry'

const edited = { ...sampleAbout, title: 'Een andere titel' }

describe('the life of a workshop', () => {
  it('[W1] starts as prepared, with its steps in the order they were planned', () => {
    let ids = 0
    const events = preparedEvents(sampleAbout, [infoPlan, notesPlan], {
      now: at(0),
      newId: () => `step-${++ids}`,
    })
    const state = fold(kits, events)
    expect(state).toMatchObject({ status: 'prepared', about: sampleAbout, preparedAt: at(0) })
    expect(state.order.map((stepId) => state.steps[stepId]?.kind)).toEqual(['info', 'notes'])
  })

  it('[W1] goes from prepared to the lobby, live and closed', () => {
    const steps = [[prepared()], [lobbyOpened], [reached('info', 'open')], [closed]] as const
    const past = steps.map((_, index) => steps.slice(0, index + 1).flat(2))
    expect(past.map((events) => given(events).state().status)).toEqual([
      'prepared',
      'lobby',
      'live',
      'closed',
    ])
  })

  it('[W2] opens the lobby', () => {
    given(prepared())
      .when(lead, { type: 'OpenLobby' }, { now: at(-30) })
      .thenEvents(lobbyOpened)
  })

  it('[W2] does not open a lobby without any step', () => {
    given(prepared({}, {})).when(lead, { type: 'OpenLobby' }).thenRefusal('no-steps')
  })

  it('[W3] is live from the first moment of a step', () => {
    const after = given(prepared(), lobbyOpened).when(lead, {
      type: 'GoTo',
      from: null,
      stepId: 'info',
      moment: { round: 'main', phase: 'open' },
      finish: false,
    })
    expect(after.state()).toMatchObject({ status: 'live', currentStepId: 'info' })
  })

  it('[W4] finishes every step that was opened when it closes, in the order of the steps', () => {
    given(
      prepared(),
      lobbyOpened,
      reached('notes', 'open', 'write'),
      reached('compass', 'open'),
      finished('compass'),
      reached('dilemma', 'open', 'first'),
    )
      .when(lead, { type: 'CloseWorkshop' }, { now: at(90) })
      .thenEvents(finished('dilemma', at(90)), finished('notes', at(90)), closed)
  })

  it('[W4] can be closed by the server too', () => {
    given(prepared(), lobbyOpened)
      .when(server, { type: 'CloseWorkshop' }, { now: at(90) })
      .thenEvents(closed)
  })

  it('[W4] ends what was shared, and remembers when it closed', () => {
    const state = given(
      prepared(),
      lobbyOpened,
      reached('compass', 'talk'),
      { type: 'CountdownSet', countdown: { status: 'paused', secondsLeft: 9, totalSeconds: 60 } },
      { type: 'FocusSet', focus: { stepId: 'compass', itemId: '1' } },
      { type: 'ScreenBlanked', blank: true },
      closed,
    ).state()
    expect(state).toMatchObject({ status: 'closed', closedAt: at(90), blank: false })
    expect(state).not.toHaveProperty('countdown')
    expect(state).not.toHaveProperty('focus')
  })
})

describe('what is said about a workshop', () => {
  it('[W5] may all be changed before the lobby opens', () => {
    const about = { ...edited, mode: 'named', atLeast: 8 } as const
    given(prepared()).when(lead, { type: 'EditAbout', about }).thenEvents({ type: 'AboutEdited', about })
    expect(given(prepared(), { type: 'AboutEdited', about }).state().about).toEqual(about)
  })

  for (const status of ['lobby', 'live'] as const) {
    const past = [...prepared(), lobbyOpened, ...(status === 'live' ? [reached('info', 'open')] : [])]

    it(`[W5] may still be changed when it is ${status}`, () => {
      given(past)
        .when(lead, { type: 'EditAbout', about: edited })
        .thenEvents({ type: 'AboutEdited', about: edited })
    })

    it(`[W5] keeps the way people are known when it is ${status}`, () => {
      for (const mode of ['named', 'facilitator-only'] as const) {
        given(past)
          .when(lead, { type: 'EditAbout', about: { ...edited, mode } })
          .thenRefusal('mode-fixed')
      }
    })

    it(`[W5] may raise the smallest group when it is ${status}, never lower it`, () => {
      const eight = { ...sampleAbout, atLeast: 8 }
      given(past)
        .when(lead, { type: 'EditAbout', about: eight })
        .thenEvents({ type: 'AboutEdited', about: eight })
      given(past, { type: 'AboutEdited', about: eight })
        .when(lead, { type: 'EditAbout', about: { ...eight, atLeast: 7 } })
        .thenRefusal('mode-fixed')
    })
  }
})

describe('deciding', () => {
  it('[W7] changes nothing of the state it is given', () => {
    const past = given(prepared(), lobbyOpened, reached('compass', 'open'))
    const state = past.state()
    const copy = structuredClone(state)
    const context = { now: at(0), actor: lead, voice: '', newId: () => 'x', random: () => 0, kits }
    decide(state, { type: 'CloseWorkshop' }, context)
    past.when(lead, { type: 'CloseWorkshop' }).state()
    expect(state).toEqual(copy)
  })
})
