import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given, lead, participant } from '../testing/given'
import { at, happened, joined, joinedAs, lobbyOpened, prepared, reached } from '../testing/past'
import type { WorkshopEvent } from './event'
import { nobodySpeaks, proposedOrder } from './speaking'
import { phoneView } from './view'
import { ownView } from './view-own'
import { consoleView } from './view-console'

const talking = [
  ...prepared(),
  lobbyOpened,
  ...joined('ada', 'ben', 'cho'),
  reached('dilemma', 'talk', 'first'),
]
const raised = (participantId: string, isUp = true): WorkshopEvent => ({
  type: 'HandRaised',
  participantId,
  raised: isUp,
})
const turn = (participantId: string | null, when = at(1)): WorkshopEvent => ({
  type: 'TurnGiven',
  participantId,
  at: when,
})
const around = { here: new Set(['ada', 'ben', 'cho']), screens: 1 }
const unknownPlace = () => undefined

describe('the speaking list', () => {
  it('[T8] takes a hand up once, and down again', () => {
    const up = given(talking).when(participant('ada'), { type: 'RaiseHand', raised: true })
    up.thenEvents(raised('ada'))
    given(talking, raised('ada')).when(participant('ada'), { type: 'RaiseHand', raised: true }).thenEvents()
    given(talking, raised('ada'))
      .when(participant('ada'), { type: 'RaiseHand', raised: false })
      .thenEvents(raised('ada', false))
  })

  it('[T8] knows the waiting by the number on their phone where the group knows no names', () => {
    const nameless = given(talking, raised('ben'), turn('ada')).state()
    expect(phoneView(kits, nameless, around).speaking).toEqual({
      waiting: [{ seat: 2 }],
      volunteerSeats: [],
      turn: { seat: 1, since: at(1) },
    })
    const named = given(
      prepared({ mode: 'named' }),
      lobbyOpened,
      joinedAs('ada', 'Ada'),
      reached('dilemma', 'talk', 'first'),
      raised('ada'),
    ).state()
    expect(phoneView(kits, named, around).speaking?.waiting).toEqual([{ seat: 1, name: 'Ada' }])
  })

  it('[T9] gives the floor to one person at a time, whose hand is down from then on', () => {
    const spoke = given(talking, raised('ada'), raised('ben')).when(
      lead,
      { type: 'GiveTurn', participantId: 'ben' },
      { now: at(1) },
    )
    spoke.thenEvents(turn('ben'))
    expect(spoke.state().speaking).toMatchObject({
      hands: ['ada'],
      turn: { participantId: 'ben', since: at(1) },
      turns: { ben: 1 },
    })
    given(talking, turn('ben')).when(lead, { type: 'GiveTurn', participantId: 'ben' }).thenEvents()
    given(talking).when(lead, { type: 'GiveTurn', participantId: 'zoe' }).thenRefusal('unknown-participant')
    given(talking, turn('ben'))
      .when(lead, { type: 'GiveTurn', participantId: null }, { now: at(2) })
      .thenEvents(turn(null, at(2)))
  })

  it('[T9] starts without hands in another step, and remembers who spoke', () => {
    const next = given(talking, raised('ada'), turn('ben'), reached('notes', 'open', 'write')).state()
    expect(next.speaking).toEqual({ ...nobodySpeaks, turns: { ben: 1 } })
  })

  it('[T9] forgets the hand and the turn of who is gone', () => {
    const gone = { type: 'ParticipantLeft', participantId: 'ada' } as const
    expect(given(talking, raised('ada'), gone).state().speaking.hands).toEqual([])
    expect(given(talking, turn('ada'), gone).state().speaking).not.toHaveProperty('turn')
  })

  it('[T10] proposes who has not spoken yet before who has', () => {
    const speaking = { ...nobodySpeaks, hands: ['ada', 'ben', 'cho'], turns: { ada: 2, ben: 1 } }
    expect(proposedOrder(speaking, unknownPlace)).toEqual(['cho', 'ben', 'ada'])
  })

  it('[T10] proposes after each speaker the one who stands furthest away', () => {
    const places: Record<string, number> = { ada: 1, ben: 3, cho: 9, dan: 5 }
    const speaking = { ...nobodySpeaks, hands: ['ben', 'dan', 'cho'], lastId: 'ada', turns: {} }
    expect(proposedOrder(speaking, (id) => places[id])).toEqual(['cho', 'ben', 'dan'])
  })

  it('[T10] keeps the order of the hands where nobody can tell whose place is whose', () => {
    const placed = (voice: string, position: number) =>
      happened('dilemma', { type: 'PointPlaced', voice, round: 'first', position })
    const places = [placed('ada', 0), placed('ben', 1), placed('cho', 10)]
    const hands = [raised('ben'), raised('cho')]
    const handIds = (mode: 'anonymous' | 'facilitator-only') =>
      consoleView(
        kits,
        given(
          prepared({ mode }),
          lobbyOpened,
          joined('ada', 'ben', 'cho'),
          reached('dilemma', 'talk', 'first'),
          places,
          turn('ada'),
          turn(null),
          hands,
        ).state(),
        around,
      ).floor.handIds
    expect(handIds('anonymous')).toEqual(['ben', 'cho'])
    expect(handIds('facilitator-only')).toEqual(['cho', 'ben'])
  })
})

describe('the jester', () => {
  const volunteered = (participantId: string): WorkshopEvent => ({
    type: 'JesterVolunteered',
    participantId,
    willing: true,
  })
  const appointed = (participantId: string | null): WorkshopEvent => ({
    type: 'JesterAppointed',
    participantId,
  })

  it('[T11] is a volunteer, or drawn by lot: from the volunteers when there are any', () => {
    given(talking)
      .when(participant('cho'), { type: 'VolunteerAsJester', willing: true })
      .thenEvents(volunteered('cho'))
    given(talking, volunteered('cho')).when(lead, { type: 'DrawJester' }).thenEvents(appointed('cho'))
    const drawn = given(talking)
      .when(lead, { type: 'DrawJester' }, { random: () => 0.99 })
      .events()
    expect(drawn).toHaveLength(1)
    given(talking)
      .when(lead, { type: 'AppointJester', participantId: 'zoe' })
      .thenRefusal('unknown-participant')
  })

  it('[T11] is somebody else when the lot is drawn again', () => {
    for (const chance of [0, 0.5, 0.99]) {
      const drawn = given(talking, appointed('ada')).when(
        lead,
        { type: 'DrawJester' },
        { random: () => chance },
      )
      expect(drawn.events()).not.toEqual([appointed('ada')])
    }
  })

  it('[T12] is the only one who gets the prompts', () => {
    const state = given(talking, appointed('ben')).state()
    const own = (who: string) => ownView(kits, state, who, () => undefined)
    expect(own('ben')?.jester?.length).toBeGreaterThan(0)
    expect(own('ada')).not.toHaveProperty('jester')
    const prompt = own('ben')?.jester?.[0] ?? ''
    expect(JSON.stringify(phoneView(kits, state, around))).not.toContain(prompt)
    expect(JSON.stringify(consoleView(kits, state, around).step)).not.toContain(prompt)
  })

  it('[T12] argues the pole that has the fewest people on its side, once that is known', () => {
    const placed = Array.from({ length: 6 }, (_, index) =>
      happened('dilemma', {
        type: 'PointPlaced',
        voice: `v${index}`,
        round: 'first',
        position: 7 + (index % 4),
      }),
    )
    const prompts = (...past: readonly WorkshopEvent[]) =>
      ownView(kits, given(talking, past, appointed('ben')).state(), 'ben', () => undefined)?.jester ?? []
    const both = prompts()
    const leftOut = prompts(...placed)
    expect(leftOut.length).toBeLessThan(both.length)
    expect(both.slice(0, leftOut.length)).toEqual(leftOut)
  })

  it('[T12] is asked to be the jester no longer when the step is over', () => {
    expect(
      given(talking, appointed('ben'), reached('notes', 'open', 'write')).state().speaking,
    ).not.toHaveProperty('jesterId')
  })
})

describe('a turn that was given by mistake', () => {
  const before = [...talking, raised('ada'), raised('ben'), raised('cho'), turn('ada')]
  const takenBack: WorkshopEvent = { type: 'TurnTakenBack' }
  const speakingAfter = (...past: readonly WorkshopEvent[]) => {
    const { lastGiven: _lastGiven, ...speaking } = given(past).state().speaking
    return speaking
  }

  it('[Un2] is as if it had not been given', () => {
    const wrong = [...before, turn('cho', at(2))]
    given(wrong).when(lead, { type: 'TakeBackTurn', given: 'cho' }).thenEvents(takenBack)
    expect(speakingAfter(...wrong, takenBack)).toEqual(speakingAfter(...before))
    expect(speakingAfter(...before, turn(null, at(2)), takenBack)).toEqual(speakingAfter(...before))
    expect(speakingAfter(...talking, turn('ada'), turn('ben'), turn('ada'), takenBack).turns).toEqual({
      ada: 1,
      ben: 1,
    })
  })

  it('[Un2] keeps what happened meanwhile: a hand that went up or down', () => {
    const after = [...before, turn('cho', at(2)), raised('ben', false), raised('cho'), takenBack]
    expect(given(after).state().speaking.hands).toEqual(['cho'])
  })

  it('[Un2] is taken back once, and not when another was given since', () => {
    const takeBack = { type: 'TakeBackTurn', given: 'ada' } as const
    given(talking).when(lead, takeBack).thenRefusal('stale-version')
    given(before, takenBack).when(lead, takeBack).thenRefusal('stale-version')
    given(before, turn('ben', at(2)))
      .when(lead, takeBack)
      .thenRefusal('stale-version')
  })

  it('[Un2] nobody who is gone comes back to the floor by it', () => {
    given(before, turn('cho', at(2)), { type: 'ParticipantLeft', participantId: 'ada' })
      .when(lead, { type: 'TakeBackTurn', given: 'cho' })
      .thenRefusal('stale-version')
  })
})
