import { describe, expect, it } from 'vitest'
import { entriesOf } from '../keyed'
import { kits } from '../steps/registry'
import { door, given, inStep, lead, participant, server } from '../testing/given'
import { at, happened, joined, lobbyOpened, prepared, reached } from '../testing/past'
import { compassConfig, compassPlan, infoPlan, sampleAbout } from '../testing/plans'
import type { WorkshopEvent } from './event'
import { readinessView } from './readiness'
import { reportOf } from './report'
import { currentStep } from './state'
import { phoneView, screenView } from './view'
import { ownView } from './view-own'
import { consoleView } from './view-console'

const closesAt = '2026-11-30T10:00:00.000Z'
const opened: WorkshopEvent = { type: 'PreWorkOpened', stepId: 'compass', closesAt, at: at(0) }
const over = (answered: number): WorkshopEvent => ({
  type: 'PreWorkClosed',
  stepId: 'compass',
  answered,
  at: at(0),
})
const cameAhead = (participantId: string, seat = 1): WorkshopEvent => ({
  type: 'ParticipantJoined',
  participantId,
  seat,
  ahead: true,
})
const ada = participant('ada')
const place = { type: 'PlaceNeedle', needle: 1, now: 3, desired: 8 }
const placed = (voice: string, now = 3) =>
  happened('compass', { type: 'NeedlePlaced', voice, needle: 1, now, desired: 8 })
const ahead = [...prepared(), opened, cameAhead('ada')]
const around = { here: new Set<string>(), screens: 0 }

describe('opening a step ahead', () => {
  it('[Pw1] is for a compass, for so many days from now in server time, while the lobby is closed', () => {
    const open = { type: 'OpenPreWork', stepId: 'compass', days: 7 } as const
    given(prepared()).when(lead, open).thenEvents(opened)
    given(prepared())
      .when(lead, { ...open, stepId: 'notes' })
      .thenRefusal('invalid-config')
    given(prepared())
      .when(lead, { ...open, stepId: 'nowhere' })
      .thenRefusal('unknown-step')
    given(prepared(), lobbyOpened).when(lead, open).thenRefusal('not-now')
  })

  it('[Pw1] once more gives more days; another step waits until this one is closed', () => {
    const plans = { compass: compassPlan, second: compassPlan }
    const past = [...prepared({}, plans), opened]
    given(past)
      .when(lead, { type: 'OpenPreWork', stepId: 'compass', days: 8 })
      .thenEvents({ ...opened, closesAt: '2026-12-01T10:00:00.000Z' })
    given(past).when(lead, { type: 'OpenPreWork', stepId: 'second', days: 1 }).thenRefusal('step-in-use')
  })

  it('[Pw2] fixes what people are told before they type anything', () => {
    const looser = { ...sampleAbout, mode: 'named' as const }
    given(prepared(), opened).when(lead, { type: 'EditAbout', about: looser }).thenRefusal('mode-fixed')
    given(prepared(), opened)
      .when(lead, { type: 'EditAbout', about: { ...sampleAbout, retentionDays: 31 } })
      .thenRefusal('mode-fixed')
    expect(given(prepared()).when(lead, { type: 'EditAbout', about: looser }).decision.accepted).toBe(true)
  })

  it('[Pw2] keeps the step: it is not removed and stays a compass, but may be worded differently', () => {
    const past = [...ahead, placed('a'), over(1)]
    for (const before of [ahead, past]) {
      given(before).when(lead, { type: 'RemoveStep', stepId: 'compass' }).thenRefusal('step-in-use')
      given(before)
        .when(lead, { type: 'ChangeStep', stepId: 'compass', plan: infoPlan })
        .thenRefusal('step-in-use')
      const plan = { ...compassPlan, config: { ...compassConfig, question: 'Waar staat u?' } }
      expect(
        given(before).when(lead, { type: 'ChangeStep', stepId: 'compass', plan }).decision.accepted,
      ).toBe(true)
    }
  })
})

describe('who answers ahead', () => {
  it('[Pw3] comes in by the link while it is open, and at no other time', () => {
    const join = { type: 'Join', participantId: 'ada', name: '' } as const
    given(prepared(), opened).when(door, join).thenEvents(cameAhead('ada'))
    given(prepared()).when(door, join).thenRefusal('not-now')
    given(prepared(), opened).when(door, join, { now: closesAt }).thenRefusal('not-now')
    given(prepared({ mode: 'named' }), opened)
      .when(door, join)
      .thenRefusal('name-missing')
    given(ahead, { type: 'ParticipantRemoved', participantId: 'ada' }).when(door, join).thenRefusal('removed')
  })

  it('[Pw3] gives input to that step alone, until its end', () => {
    given(ahead)
      .when(ada, inStep('compass', place))
      .thenEvents(
        happened('compass', { type: 'NeedlePlaced', voice: 'voice-of-ada', needle: 1, now: 3, desired: 8 }),
      )
    given(ahead)
      .when(ada, inStep('notes', { type: 'WriteNote', handle: 'h', columnId: 'chance', text: 'x' }))
      .thenRefusal('step-not-open')
    given(ahead).when(ada, inStep('compass', place), { now: closesAt }).thenRefusal('not-now')
    given(ahead, over(0)).when(ada, inStep('compass', place)).thenRefusal('not-now')
    given(prepared(), opened).when(ada, inStep('compass', place)).thenRefusal('unknown-participant')
    given(ahead)
      .when(lead, inStep('compass', { type: 'SortNeedles', by: 'gap' }))
      .thenRefusal('step-not-open')
  })

  it('[Pw3] sees their own answer, and of others neither answers nor how many', () => {
    const one = given(ahead, placed('voice-of-ada'), placed('voice-of-bo', 9)).state()
    expect(ownView(kits, one, 'ada', () => 'voice-of-ada')?.steps).toEqual({
      compass: { 1: { now: 3, desired: 8 } },
    })
    const phone = JSON.stringify(phoneView(kits, one, around))
    expect(phone).toBe(JSON.stringify(phoneView(kits, given(ahead).state(), around)))
    expect(phoneView(kits, one, around).preWork).toMatchObject({ closesAt, step: { stepId: 'compass' } })
    expect(JSON.stringify(screenView(kits, one, around))).not.toContain('preWork')
    expect(consoleView(kits, one, around).preWork).toEqual({ stepId: 'compass', closesAt, answered: 2 })
  })

  it('[Pw4] is counted as there from the moment they are, as the same person', () => {
    const lobby = [...ahead, cameAhead('bo', 2), lobbyOpened]
    expect(consoleView(kits, given(lobby).state(), around)).toMatchObject({ people: {}, peopleIn: 0 })
    const arrived: WorkshopEvent = { type: 'ParticipantJoined', participantId: 'ada', seat: 1 }
    const join = { type: 'Join', participantId: 'ada', name: '' } as const
    given(lobby).when(door, join).thenEvents(arrived)
    given(lobby, { type: 'LobbyLocked', locked: true }).when(door, join).thenEvents(arrived)
    given(lobby, arrived).when(door, join).thenEvents()
    expect(reportOf(kits, given(lobby, arrived).state()).people).toBe(1)
  })

  it('[Pw4] [Tb1] is at no table, in no draw and not waited for as long as they have not come', () => {
    const lobby = given(ahead, cameAhead('bo', 2), placed('voice-of-bo'), over(1), lobbyOpened, {
      type: 'ParticipantJoined',
      ...{ participantId: 'ada', seat: 1 },
    })
    const made = lobby.when(lead, { type: 'MakeTables', way: 'draw', by: 'count', number: 1 }).state()
    expect(made.tables && entriesOf(made.tables.seats)).toEqual([['ada', 1]])
    expect(consoleView(kits, made, around).tableFacts.reduce((sum, { people }) => sum + people, 0)).toBe(1)
    const talking = given(lobby.events, reached('compass', 'talk'))
    talking
      .when(lead, { type: 'DrawJester' }, { random: () => 0.99 })
      .thenEvents({ type: 'JesterAppointed', participantId: 'ada' })
    const step = currentStep(talking.state())
    expect(step && readinessView(talking.state(), step, new Set(['ada']), () => undefined)).toEqual({
      ready: 0,
      of: 1,
    })
    expect(reportOf(kits, talking.state())).toMatchObject({ people: 1, steps: [{ ahead: 1 }] })
  })
})

describe('the end of answering ahead', () => {
  it('[Pw5] comes with the end of its days, by the server', () => {
    given(ahead, placed('a')).when(server, { type: 'EndPreWork' }).thenRefusal('not-now')
    given(ahead, placed('a'))
      .when(server, { type: 'EndPreWork' }, { now: closesAt })
      .thenEvents({ ...over(1), at: closesAt } as WorkshopEvent)
  })

  it('[Pw5] comes with the facilitator, or with the opening of the lobby', () => {
    given(ahead, placed('a')).when(lead, { type: 'ClosePreWork' }).thenEvents(over(1))
    given(ahead, placed('a'))
      .when(lead, { type: 'OpenLobby' })
      .thenEvents(over(1), { type: 'LobbyOpened', at: at(0) })
    given(prepared()).when(lead, { type: 'ClosePreWork' }).thenEvents()
  })

  it('[Pw6] leaves the answers in the step: there one changes one’s own, and nobody counts twice', () => {
    const live = [
      ...ahead,
      placed('voice-of-ada'),
      placed('voice-of-bo'),
      over(2),
      lobbyOpened,
      ...joined('ada'),
      reached('compass', 'open'),
    ]
    const again = given(live)
      .when(ada, inStep('compass', { ...place, now: 9 }))
      .state()
    const { step } = screenView(kits, again, around)
    expect(step).toMatchObject({ answered: 2, ahead: 2 })
    expect(reportOf(kits, again).steps[0]).toMatchObject({ kind: 'compass', ahead: 2 })
  })

  it('[Pw6] gives people their own answers back while they wait for the step', () => {
    const waiting = given(ahead, placed('voice-of-ada'), over(1), lobbyOpened, joined('ada')).state()
    expect(ownView(kits, waiting, 'ada', () => 'voice-of-ada')?.steps).toEqual({
      compass: { 1: { now: 3, desired: 8 } },
    })
    expect(ownView(kits, waiting, 'ada', () => 'voice-of-bo')?.steps).toEqual({})
  })

  it('[Pw6] keeps the number of who answered ahead, also when the step is sealed', () => {
    const past = [...ahead, placed('a'), over(1), lobbyOpened, reached('compass', 'revealed')]
    const finished = [...past, { type: 'StepFinished', stepId: 'compass', at: at(1) } as const]
    const sealed = given(finished).when(server, { type: 'SealStep', stepId: 'compass' })
    const kept = finished.filter((event) => event.type !== 'StepEvent')
    expect(given(kept, sealed.events()).state()).toEqual(sealed.state())
    expect(reportOf(kits, sealed.state()).steps[0]?.ahead).toBe(1)
  })
})
