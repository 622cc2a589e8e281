import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valuesOf } from '../keyed'
import { door, given, lead, participant } from '../testing/given'
import { joined, joinedAs, lobbyOpened, prepared } from '../testing/past'
import type { Mode } from './mode'
import { peopleIn } from './decide-door'

const join = (participantId: string, name = '') => ({ type: 'Join', participantId, name }) as const
const open = (mode: Mode = 'anonymous') => [...prepared({ mode }), lobbyOpened]
const left = (participantId: string) => ({ type: 'ParticipantLeft', participantId }) as const
const removed = (participantId: string) => ({ type: 'ParticipantRemoved', participantId }) as const

describe('coming in', () => {
  it('[D1] lets people in while the lobby is open', () => {
    given(open())
      .when(door, join('ada'))
      .thenEvents({ type: 'ParticipantJoined', participantId: 'ada', seat: 1 })
  })

  it('[D1] lets nobody new in when the lobby is locked, until it is unlocked', () => {
    const locked = given(open()).when(lead, { type: 'LockLobby', locked: true })
    locked.thenEvents({ type: 'LobbyLocked', locked: true })
    given(open(), locked.events()).when(door, join('ada')).thenRefusal('lobby-locked')
    given(open(), locked.events(), { type: 'LobbyLocked', locked: false }).when(door, join('ada')).events()
  })

  it('[D1] lets nobody more in than there may be', () => {
    const limited = given(open()).when(lead, { type: 'LimitPeople', maximum: 2 })
    limited.thenEvents({ type: 'PeopleLimited', maximum: 2 })
    const past = [...open(), ...limited.events(), ...joined('ada', 'ben')]
    given(past).when(door, join('cho')).thenRefusal('workshop-full')
    given(past, left('ben')).when(door, join('cho')).events()
    given(past, removed('ben')).when(door, join('cho')).events()
    expect(peopleIn(given(past, left('ben')).state())).toBe(1)
  })

  it('[D2] asks for a name where people are known by name', () => {
    for (const mode of ['named', 'facilitator-only'] as const) {
      given(open(mode)).when(door, join('ada')).thenRefusal('name-missing')
      given(open(mode))
        .when(door, join('ada', 'Ada'))
        .thenEvents({ type: 'ParticipantJoined', participantId: 'ada', seat: 1, name: 'Ada' })
    }
  })

  it('[D2] keeps no name in the fully anonymous mode, even when one is given', () => {
    const came = given(open('anonymous')).when(door, join('ada', 'Ada'))
    expect(JSON.stringify(came.events())).not.toContain('Ada')
  })
})

describe('coming back', () => {
  it('[D3] does nothing for who is already in', () => {
    given(open(), joined('ada')).when(door, join('ada')).thenEvents()
    given(open(), joined('ada'), { type: 'LobbyLocked', locked: true }).when(door, join('ada')).thenEvents()
  })

  it('[D3] gives who left their own seat back', () => {
    given(open(), joined('ben', 'ada'), left('ada'))
      .when(door, join('ada'))
      .thenEvents({ type: 'ParticipantJoined', participantId: 'ada', seat: 2 })
  })

  it('[D3] lets a new name replace the old one', () => {
    const state = given(open('named'), joinedAs('ada', 'Ada'), left('ada'), joinedAs('ada', 'Ada L.')).state()
    expect(valuesOf(state.participants)).toEqual([
      { participantId: 'ada', name: 'Ada L.', seat: 1, status: 'in' },
    ])
  })
})

describe('seats', () => {
  it('[D4] draws a free number by chance, so that it does not tell who came when', () => {
    const seatAt = (chance: number) =>
      given(open())
        .when(door, join('x'), { random: () => chance })
        .events()[0]
    expect(seatAt(0)).toMatchObject({ seat: 1 })
    expect(seatAt(0.5)).toMatchObject({ seat: 11 })
    expect(seatAt(0.9999)).toMatchObject({ seat: 20 })
  })

  it('[D4] never gives one number to two people', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 60 }),
        (chances) => {
          const past = chances.reduce(
            (events, chance, index) => [
              ...events,
              ...given(events)
                .when(door, join(`p${index}`), { random: () => chance })
                .events(),
            ],
            open(),
          )
          const seats = valuesOf(given(past).state().participants).map((each) => each.seat)
          expect(new Set(seats).size).toBe(chances.length)
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('going out', () => {
  it('[D5] lets a participant leave', () => {
    given(open(), joined('ada')).when(participant('ada'), { type: 'Leave' }).thenEvents(left('ada'))
  })

  it('[D5] does nothing when they left before or were removed', () => {
    given(open(), joined('ada'), left('ada')).when(participant('ada'), { type: 'Leave' }).thenEvents()
    given(open(), joined('ada'), removed('ada')).when(participant('ada'), { type: 'Leave' }).thenEvents()
  })

  it('[D5] does not know who was never there', () => {
    given(open()).when(participant('ada'), { type: 'Leave' }).thenRefusal('unknown-participant')
    given(open())
      .when(lead, { type: 'RemoveParticipant', participantId: 'ada' })
      .thenRefusal('unknown-participant')
    const before = given(open()).state()
    expect(given(open(), removed('ada')).state()).toEqual(before)
  })

  it('[D5] lets a facilitator remove somebody, for good', () => {
    const remove = { type: 'RemoveParticipant', participantId: 'ada' } as const
    given(open(), joined('ada')).when(lead, remove).thenEvents(removed('ada'))
    given(open(), joined('ada'), left('ada')).when(lead, remove).thenEvents(removed('ada'))
    given(open(), joined('ada'), removed('ada')).when(lead, remove).thenEvents()
    given(open(), joined('ada'), removed('ada')).when(door, join('ada')).thenRefusal('removed')
  })
})
