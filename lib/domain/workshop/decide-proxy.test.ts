import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { enterFor, given, lead, participant, server } from '../testing/given'
import { closed, finished, happened, joined, joinedAs, lobbyOpened, prepared, reached } from '../testing/past'
import type { WorkshopEvent } from './event'
import { reportOf } from './report'
import { phoneView, screenView } from './view'
import { consoleView } from './view-console'

const live = [...prepared(), lobbyOpened]
const opa: WorkshopEvent = { type: 'ParticipantJoined', participantId: 'opa', seat: 4, proxy: true }
const place = { type: 'PlaceNeedle', needle: 1, now: 3, desired: 8 }

describe('somebody without a phone', () => {
  it('[Px1] is added by the facilitator, also when the door is locked, and never beyond what it holds', () => {
    given(live, { type: 'LobbyLocked', locked: true })
      .when(lead, { type: 'AddPerson', name: '' })
      .thenEvents({ type: 'ParticipantJoined', participantId: 'new-1', seat: 1, proxy: true })
    given(live, opa, { type: 'PeopleLimited', maximum: 1 })
      .when(lead, { type: 'AddPerson', name: '' })
      .thenRefusal('workshop-full')
  })

  it('[Px1] has a name where people are known by name, and none in the anonymous mode', () => {
    given(prepared({ mode: 'named' }), lobbyOpened)
      .when(lead, { type: 'AddPerson', name: '' })
      .thenRefusal('name-missing')
    expect(
      given(prepared({ mode: 'named' }), lobbyOpened)
        .when(lead, { type: 'AddPerson', name: 'Jan' })
        .events(),
    ).toMatchObject([{ name: 'Jan', proxy: true }])
    expect(given(live).when(lead, { type: 'AddPerson', name: 'Jan' }).events()[0]).not.toHaveProperty('name')
  })

  it('[Px1] sits down at the smallest table', () => {
    given(live, joinedAs('ada', ''), { type: 'TablesMade', way: 'draw', count: 2, seats: { ada: 1 } })
      .when(lead, { type: 'AddPerson', name: '' })
      .thenEvents(
        { type: 'ParticipantJoined', participantId: 'new-1', seat: 2, proxy: true },
        { type: 'PersonSeated', participantId: 'new-1', table: 2 },
      )
  })

  it('[Px2] answers through the facilitator, with a voice of their own', () => {
    given(live, opa, reached('compass', 'open'))
      .when(lead, enterFor('opa', 'compass', place))
      .thenEvents(
        happened('compass', {
          type: 'NeedlePlaced',
          voice: 'voice-of-opa',
          needle: 1,
          now: 3,
          desired: 8,
        }),
      )
  })

  it('[Px2] keeps to the same rules as everybody: the step, the phase, the commands of participants', () => {
    given(live, opa, reached('compass', 'closed'))
      .when(lead, enterFor('opa', 'compass', place))
      .thenRefusal('step-not-open')
    given(live, opa, reached('compass', 'revealed'))
      .when(lead, enterFor('opa', 'compass', { type: 'SortNeedles', by: 'gap' }))
      .thenRefusal('forbidden')
    given(live, opa, { type: 'ParticipantRemoved', participantId: 'opa' }, reached('compass', 'open'))
      .when(lead, enterFor('opa', 'compass', place))
      .thenRefusal('removed')
  })

  it('[Px3] is the only one that can be answered for', () => {
    const past = given(live, joinedAs('ada', ''), reached('compass', 'open'))
    past.when(lead, enterFor('ada', 'compass', place)).thenRefusal('unknown-participant')
    past.when(participant('ada'), enterFor('ada', 'compass', place)).thenRefusal('forbidden')
  })

  it('[Px4] is counted everywhere, and marked where people are listed and in the report', () => {
    const state = given(live, opa, joinedAs('ada', '', 2), reached('compass', 'open')).state()
    const around = { here: new Set(['ada']), screens: 0 }
    expect(phoneView(kits, state, around).here).toBe(2)
    const { people } = consoleView(kits, state, around)
    expect(people['opa']).toMatchObject({ isProxy: true, isHere: true })
    expect(people['ada']).not.toHaveProperty('isProxy')
    expect(reportOf(kits, state)).toMatchObject({ people: 2, proxies: 1 })
  })

  it('[Px4] is marked on nothing they gave in the anonymous mode', () => {
    const [event] = given(live, opa, reached('compass', 'open'))
      .when(lead, enterFor('opa', 'compass', place))
      .events()
    expect(JSON.stringify(event)).not.toMatch(/prox|lead/)
  })
})

describe('what who entered for others can take off', () => {
  const proxies = ['opa', 'oma', 'tante', 'oom']
  const phones = ['ada', 'ben', 'cas', 'dia', 'eva']
  const proxyJoined = (participantId: string, seat: number): WorkshopEvent => ({
    type: 'ParticipantJoined',
    participantId,
    seat,
    proxy: true,
  })
  const placed = (who: string, now: number) =>
    happened('compass', { type: 'NeedlePlaced', voice: `voice-of-${who}`, needle: 1, now, desired: 9 - now })
  const around = { here: new Set<string>(), screens: 1 }

  function looked(past: readonly WorkshopEvent[]): readonly string[] {
    const state = given(past, reached('compass', 'revealed')).state()
    const views = [consoleView, screenView, phoneView].map((view) => view(kits, state, around).step)
    return views.map((view) => JSON.stringify(view))
  }

  /** Everything that is told while people look at it, in the report, and in the report of what was sealed. */
  function told(past: readonly WorkshopEvent[]): readonly string[] {
    const over = given(past, reached('compass', 'revealed'), finished('compass'), closed)
    const sealed = over.when(server, { type: 'SealStep', stepId: 'compass' })
    return [
      ...looked(past),
      ...[over.state(), sealed.state()].map((state) => JSON.stringify(reportOf(kits, state).steps)),
    ]
  }

  it('[Px5] says nothing of the one person who answered with a phone', () => {
    const room = [...live, ...proxies.map((who, index) => proxyJoined(who, 20 + index)), joinedAs('ada', '')]
    const withAdaAt = (now: number) =>
      told([
        ...room,
        reached('compass', 'open'),
        ...proxies.map((who, at) => placed(who, at)),
        placed('ada', now),
      ])
    expect(withAdaAt(1)).toEqual(withAdaAt(8))
  })

  it('[Px5] is told once enough people answered with a phone', () => {
    const answers = [...phones.map((who, at) => placed(who, at)), placed('opa', 9)]
    const room = [...live, proxyJoined('opa', 20), ...joined(...phones)]
    const enough = told([...room, reached('compass', 'open'), ...answers])
    const tooFew = told([...room, reached('compass', 'open'), ...answers.slice(1)])
    const phone = 2
    expect(enough.filter((picture) => picture.includes('"figures"'))).toEqual(enough.toSpliced(phone, 1))
    expect(tooFew.filter((picture) => picture.includes('"figures"'))).toEqual([])
  })

  it('[Px5] leaves what was seen as it was: who comes without a phone afterwards changes nothing', () => {
    const answers = phones.map((who, at) => placed(who, at))
    const seen = [...live, ...joined(...phones), reached('compass', 'open'), ...answers]
    const later = [
      ...seen,
      reached('compass', 'revealed'),
      proxyJoined('opa', 20),
      reached('compass', 'open'),
    ]
    const [, screen, , report, sealed] = told(seen)
    expect(told(later)[1]).toBe(screen)
    expect(told(later).slice(3)).toEqual([report, sealed])
  })

  it('[Px5] asks for no more where names may be known anyway', () => {
    const named = [...prepared({ mode: 'facilitator-only' }), lobbyOpened]
    const answers = phones
      .slice(1)
      .map((who, at) =>
        happened('compass', { type: 'NeedlePlaced', voice: who, needle: 1, now: at, desired: 8 }),
      )
    const opa = happened('compass', { type: 'NeedlePlaced', voice: 'opa', needle: 1, now: 9, desired: 8 })
    const past = [
      ...named,
      proxyJoined('opa', 20),
      ...joined(...phones),
      reached('compass', 'open'),
      ...answers,
    ]
    expect(looked([...past, opa])[0]).not.toBe(looked(past)[0])
  })
})
