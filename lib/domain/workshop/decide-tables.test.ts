import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../testing/given'
import { joined, lobbyOpened, prepared, reached } from '../testing/past'
import { gave, tablesOf } from '../testing/table-past'
import { compassPlan } from '../testing/plans'
import type { WorkshopEvent } from './event'
import { peopleAt, seatedAt } from './seating'

const door = { role: 'door' } as const
const lobby = [...prepared(), lobbyOpened]
const everybody = ['ada', 'ben', 'cho', 'dia', 'eli', 'fay', 'gus']
const draw = { type: 'MakeTables', way: 'draw' } as const
const made = (way: 'choose' | 'one-phone', count = 3): WorkshopEvent => ({
  type: 'TablesMade',
  way,
  count,
  seats: {},
})

function sizes(state: ReturnType<ReturnType<typeof given>['state']>) {
  return Object.values(seatedAt(state)).map((there) => there.length)
}

describe('making tables', () => {
  it('[Tb1] draws by number, and seats everybody so that tables differ by one person at most', () => {
    const state = given(lobby, joined(...everybody))
      .when(lead, { ...draw, by: 'count', number: 3 })
      .state()
    expect(sizes(state)).toEqual([3, 2, 2])
  })

  it('[Tb1] draws by size', () => {
    const state = given(lobby, joined(...everybody))
      .when(lead, { ...draw, by: 'size', number: 4 })
      .state()
    expect(sizes(state)).toEqual([4, 3])
  })

  it('[Tb1] lets chance decide, and neither the order in which people came nor their ids', () => {
    const drawn = (random: () => number) =>
      seatedAt(
        given(lobby, joined(...everybody))
          .when(lead, { ...draw, by: 'count', number: 2 }, { random })
          .state(),
      )
    expect(drawn(() => 0)).not.toEqual(drawn(() => 0.99))
    const there = given(lobby, joined(...everybody.toReversed()))
      .when(lead, { ...draw, by: 'count', number: 2 }, { random: () => 0 })
      .state()
    expect(seatedAt(there)).toEqual(drawn(() => 0))
  })

  it('[Tb1] makes a table also when nobody is there yet', () => {
    given(lobby)
      .when(lead, { ...draw, by: 'size', number: 6 })
      .thenEvents({ type: 'TablesMade', way: 'draw', count: 1, seats: {} })
  })

  it('[Tb2] seats who comes later at the smallest drawn table', () => {
    const state = given(lobby, joined('ada', 'ben', 'cho'), {
      type: 'TablesMade',
      way: 'draw',
      count: 2,
      seats: { ada: 1, ben: 2, cho: 1 },
    })
      .when(door, { type: 'Join', participantId: 'late', name: '' })
      .state()
    expect(seatedAt(state)[2]).toEqual(expect.arrayContaining(['ben', 'late']))
  })

  it('[Tb2] gives who comes back the table they had', () => {
    const past = [lobby, tablesOf(2, 2), { type: 'ParticipantLeft', participantId: 'p1' }] as const
    const state = given(...past)
      .when(door, { type: 'Join', participantId: 'p1', name: '' })
      .state()
    expect(sizes(state)).toEqual([2, 2])
    expect(seatedAt(state)[1]).toContain('p1')
  })

  it('[Tb2] lets people choose where they were told to', () => {
    const choosing = given(lobby, joined('ada'), made('choose'))
    choosing
      .when(participant('ada'), { type: 'ChooseTable', table: 2 })
      .thenEvents({ type: 'PersonSeated', participantId: 'ada', table: 2 })
    choosing.when(participant('ada'), { type: 'ChooseTable', table: 4 }).thenRefusal('unknown-item')
    choosing.when(door, { type: 'Join', participantId: 'late', name: '' }).thenEvents({
      type: 'ParticipantJoined',
      participantId: 'late',
      seat: 2,
    })
    given(lobby, tablesOf(1, 1))
      .when(participant('p1'), { type: 'ChooseTable', table: 2 })
      .thenRefusal('not-now')
    given(lobby, joined('ada'))
      .when(participant('ada'), { type: 'ChooseTable', table: 1 })
      .thenRefusal('not-now')
  })

  it('[Tb3] lets the facilitator move somebody, and take somebody from their table', () => {
    const drawn = given(lobby, tablesOf(2, 2))
    const move = { type: 'SeatPerson', participantId: 'p1' } as const
    drawn
      .when(lead, { ...move, table: 2 })
      .thenEvents({ type: 'PersonSeated', participantId: 'p1', table: 2 })
    drawn.when(lead, { ...move, table: 1 }).thenEvents()
    drawn
      .when(lead, { ...move, table: null })
      .thenEvents({ type: 'PersonSeated', participantId: 'p1', table: null })
    drawn.when(lead, { ...move, table: 3 }).thenRefusal('unknown-item')
    drawn
      .when(lead, { type: 'SeatPerson', participantId: 'nobody', table: 1 })
      .thenRefusal('unknown-participant')
    given(lobby, joined('ada'))
      .when(lead, { type: 'SeatPerson', participantId: 'ada', table: 1 })
      .thenRefusal('not-now')
  })

  it('[Tb3] shows a table that was emptied as empty, and does without it', () => {
    const past = [
      lobby,
      tablesOf(1, 2),
      { type: 'ParticipantRemoved', participantId: 'p1' },
      reached('compass', 'open'),
    ] as const
    const state = given(...past).state()
    expect(sizes(state)).toEqual([0, 2])
    expect(peopleAt(state, 1)).toBe(0)
    given(...past)
      .when(door, { type: 'Join', participantId: 'late', name: '' })
      .thenEvents(
        { type: 'ParticipantJoined', participantId: 'late', seat: 4 },
        { type: 'PersonSeated', participantId: 'late', table: 1 },
      )
  })
})

describe('a phone for a whole table', () => {
  const speak = { type: 'SpeakForTable', table: 2, people: 7 } as const
  const past = [lobby, joined('ada', 'ben'), made('one-phone')] as const
  const spoken: WorkshopEvent = { type: 'PersonSeated', participantId: 'ada', table: 2, people: 7 }

  it('[Tb9] speaks for so many people, and is the only one that does at its table', () => {
    given(...past)
      .when(participant('ada'), speak)
      .thenEvents(spoken)
    const taken = given(...past, spoken)
    expect(peopleAt(taken.state(), 2)).toBe(7)
    taken.when(participant('ben'), speak).thenRefusal('table-taken')
    taken
      .when(participant('ben'), { ...speak, people: null })
      .thenEvents({ type: 'PersonSeated', participantId: 'ben', table: 2 })
    taken
      .when(participant('ada'), { ...speak, people: 6 })
      .thenEvents({ type: 'PersonSeated', participantId: 'ada', table: 2, people: 6 })
  })

  it('[Tb9] is free for another one when the first has gone', () => {
    given(...past, spoken, { type: 'ParticipantRemoved', participantId: 'ada' })
      .when(participant('ben'), speak)
      .thenEvents({ type: 'PersonSeated', participantId: 'ben', table: 2, people: 7 })
  })

  it('[Tb9] is asked for only where tables share a phone', () => {
    given(lobby, tablesOf(1, 1)).when(participant('p1'), speak).thenRefusal('not-now')
    given(...past)
      .when(participant('ada'), { ...speak, table: 9 })
      .thenRefusal('unknown-item')
  })

  const open = [...past, spoken, reached('compass', 'open')] as const
  const note = { type: 'WriteMinorityNote', stepId: 'compass', text: 'Twee van ons zien het anders' } as const
  const mark = { table: 2, people: 7 }
  const noted = {
    type: 'MinorityNoted',
    stepId: 'compass',
    voice: 'voice-of-ada',
    round: 'main',
    mark,
  } as const

  it('[Tb11] writes one sentence for who sees it differently, changes it and takes it back', () => {
    given(...open)
      .when(participant('ada'), note)
      .thenEvents({ ...noted, text: note.text })
    const written = given(...open, { ...noted, text: note.text })
    written.when(participant('ada'), note).thenEvents()
    written.when(participant('ada'), { ...note, text: '' }).thenEvents({ ...noted, text: '' })
  })

  it('[Tb11] writes it while the round is open, and only for a table', () => {
    given(...open)
      .when(participant('ben'), note)
      .thenRefusal('incomplete')
    given(...past, spoken, reached('compass', 'closed'))
      .when(participant('ada'), note)
      .thenRefusal('step-not-open')
  })
})

describe('a step by table', () => {
  const plans = { compass: { ...compassPlan, perTable: true } } as const
  const live = [...prepared({}, plans), lobbyOpened]
  const place = inStep('compass', { type: 'PlaceNeedle', needle: 1, now: 3, desired: 8 })
  const placed = { type: 'NeedlePlaced', needle: 1, now: 3, desired: 8 }

  it('[Tb5] records at which table a voice counts', () => {
    const [event] = given(live, tablesOf(1, 1), reached('compass', 'open'))
      .when(participant('p2'), place)
      .events()
    expect(event).toMatchObject({ by: { voice: 'voice-of-p2', table: 2 } })
  })

  it('[Tb5] records nothing of tables in a step of the whole group', () => {
    const [event] = given(prepared(), lobbyOpened, tablesOf(1, 1), reached('compass', 'open'))
      .when(participant('p2'), place)
      .events()
    expect(event).not.toHaveProperty('by')
  })

  it('[Tb6] leaves who changes tables where they began, for as long as the step lasts', () => {
    const [event] = given(
      live,
      tablesOf(1, 1),
      reached('compass', 'open'),
      gave('compass', 'voice-of-p2', { table: 2 }, placed),
      { type: 'PersonSeated', participantId: 'p2', table: 1 },
    )
      .when(participant('p2'), place)
      .events()
    expect(event).toMatchObject({ by: { table: 2 } })
  })

  it('[Tb6] counts no tables in a step in which somebody gave something before there were any', () => {
    const unseated = given(live, joined('p1', 'p2'), reached('compass', 'open'))
    const [before] = unseated.when(participant('p1'), place).events()
    expect(before).toMatchObject({ by: { voice: 'voice-of-p1' } })
    expect(before).not.toHaveProperty('by.table')
  })

  it('[Tb4] stays by table, or not, once it was opened', () => {
    given(live, reached('compass', 'open'))
      .when(lead, { type: 'ChangeStep', stepId: 'compass', plan: compassPlan })
      .thenRefusal('step-in-use')
    given(live)
      .when(lead, { type: 'ChangeStep', stepId: 'compass', plan: compassPlan })
      .thenEvents({ type: 'StepChanged', stepId: 'compass', plan: compassPlan })
  })

  it('[Tb12] takes harvest lines of a table where enough people sit, and of no other', () => {
    const line = { type: 'AddHarvest', stepId: 'compass', kind: 'insight', text: 'Zo', about: null } as const
    const past = [live, tablesOf(5, 2), reached('compass', 'talk')] as const
    given(...past)
      .when(lead, { ...line, table: 1 })
      .thenEvents({
        type: 'HarvestAdded',
        stepId: 'compass',
        lineId: 'new-1',
        kind: 'insight',
        text: 'Zo',
        table: 1,
      })
    given(...past)
      .when(lead, { ...line, table: 2 })
      .thenRefusal('table-too-small')
    given(...past)
      .when(lead, { ...line, table: 3 })
      .thenRefusal('unknown-item')
    given(prepared({ mode: 'named' }, plans), lobbyOpened, tablesOf(5, 2), reached('compass', 'talk'))
      .when(lead, { ...line, table: 2 })
      .events()
  })

  it('[Tb7] shows all together, table by table, or one table, as the facilitator asks', () => {
    const past = given(live, reached('compass', 'open'))
    past
      .when(lead, { type: 'ShowTables', stepId: 'compass', shown: 2 })
      .thenEvents({ type: 'TablesShown', stepId: 'compass', shown: 2 })
    past.when(lead, { type: 'ShowTables', stepId: 'compass', shown: 'whole' }).thenEvents()
    past.when(lead, { type: 'ShowTables', stepId: 'nowhere', shown: 'each' }).thenRefusal('unknown-step')
  })
})
