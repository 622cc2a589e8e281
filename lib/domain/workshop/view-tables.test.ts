import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given, server } from '../testing/given'
import { finished, happened, joined, lobbyOpened, prepared, reached } from '../testing/past'
import { compassPlan, dilemmaPlan, notesPlan } from '../testing/plans'
import { gave, people, tablesOf } from '../testing/table-past'
import { readEvent, writeEvent } from './codec'
import type { WorkshopEvent } from './event'
import { fold } from './evolve'
import type { Mode } from './mode'
import { reportOf } from './report'
import type { Surroundings } from './view'
import { phoneView, screenView } from './view'
import { consoleView } from './view-console'

const plans = {
  compass: { ...compassPlan, perTable: true },
  dilemma: { ...dilemmaPlan, perTable: true },
  notes: { ...notesPlan, perTable: true },
} as const
const around: Surroundings = { here: new Set(), screens: 0 }
const live = (mode: Mode = 'anonymous') => [...prepared({ mode }, plans), lobbyOpened]

function seen(...past: readonly (WorkshopEvent | readonly WorkshopEvent[])[]) {
  const state = given(...past).state()
  return {
    state,
    phone: phoneView(kits, state, around),
    screen: screenView(kits, state, around),
    console: consoleView(kits, state, around),
    report: reportOf(kits, state),
  }
}

/** One answer on the first needle for each person, at the tables they sit at. */
function placedAt(tables: readonly (readonly number[])[], voiceOf = (id: string) => `voice-of-${id}`) {
  const places = tables.flatMap((now, index) => now.map((place) => ({ place, table: index + 1 })))
  return people(places.length).map((id, index) => {
    const { place = 0, table = 1 } = places[index] ?? {}
    return gave(
      'compass',
      voiceOf(id),
      { table },
      { type: 'NeedlePlaced', needle: 1, now: place, desired: (place + 1) % 10 },
    )
  })
}

const low = [0, 1, 1, 2, 3]
const high = [6, 7, 8, 8, 9]

describe('what is seen of tables', () => {
  it('[Tb7] is nothing before the reveal', () => {
    const { screen, console } = seen(
      live(),
      tablesOf(5, 5),
      reached('compass', 'open'),
      placedAt([low, high]),
    )
    expect(screen.step?.tables).toBeUndefined()
    expect(console.step?.tables).toBeUndefined()
  })

  it('[Tb7] is each table by itself beside the whole, and nothing on phones', () => {
    const past = [live(), tablesOf(5, 5), reached('compass', 'open'), placedAt([low, high])] as const
    const { screen, phone } = seen(...past, reached('compass', 'revealed'))
    const told = screen.step?.tables?.told
    expect(Object.keys(told ?? {})).toEqual(['1', '2'])
    expect(told?.['1']?.content).toMatchObject({ needles: [{ answers: 5, figures: { now: 1 } }, {}] })
    expect(told?.['2']?.content).toMatchObject({ needles: [{ answers: 5, figures: { now: 8 } }, {}] })
    expect(screen.step?.content).toMatchObject({ needles: [{ answers: 10 }, {}] })
    expect(phone.step).not.toHaveProperty('tables')
  })

  it('[Tb8] leaves small tables together in the anonymous modes, also for who leads', () => {
    const past = [live(), tablesOf(5, 5, 3), reached('compass', 'open')] as const
    const { screen, console, report } = seen(
      ...past,
      placedAt([low, high, [4, 5, 6]]),
      reached('compass', 'revealed'),
    )
    expect(Object.keys(screen.step?.tables?.told ?? {})).toEqual(['1'])
    expect(screen.step?.tables?.untold).toEqual([2, 3])
    expect(console.step?.tables).toEqual(screen.step?.tables)
    expect(report.steps[0]?.tables?.map(({ table }) => table)).toEqual([1])
  })

  it('[Tb8] lets who leads see every table where they see names, and the room not', () => {
    const past = [live('facilitator-only'), tablesOf(5, 5, 3), reached('compass', 'open')] as const
    const placed = placedAt([low, high, [4, 5, 6]], (id) => id)
    const { screen, console } = seen(...past, placed, reached('compass', 'revealed'))
    expect(Object.keys(console.step?.tables?.told ?? {})).toEqual(['1', '2', '3'])
    expect(Object.keys(screen.step?.tables?.told ?? {})).toEqual(['1'])
  })

  it('[Tb8] shows every table where people are known by name', () => {
    const past = [live('named'), tablesOf(2, 1), reached('compass', 'open')] as const
    const { screen } = seen(
      ...past,
      placedAt([[1, 1], [9]], (id) => id),
      reached('compass', 'revealed'),
    )
    expect(Object.keys(screen.step?.tables?.told ?? {})).toEqual(['1', '2'])
  })

  it('[Tb8] leaves reasons out of a table, as the whole says on which side their writers stand', () => {
    const reasons = people(10).flatMap((id, index) => {
      const [voice, mark] = [`voice-of-${id}`, { table: index < 5 ? 1 : 2 }]
      const position = index % 2 === 0 ? 1 : 9
      return [
        gave('dilemma', voice, mark, { type: 'PointPlaced', round: 'first', position }),
        gave('dilemma', voice, mark, {
          type: 'ReasonGiven',
          round: 'first',
          reasonId: `r${index}`,
          text: `Reden ${index}`,
          otherPole: 'Ook goed',
        }),
      ]
    })
    const past = [live(), tablesOf(5, 5), reached('dilemma', 'open', 'first'), reasons] as const
    const { screen, report } = seen(...past, reached('dilemma', 'revealed', 'first'))
    expect(JSON.stringify(screen.step?.content)).toContain('Reden 3')
    expect(Object.keys(screen.step?.tables?.told ?? {})).toEqual(['1', '2'])
    expect(JSON.stringify(screen.step?.tables)).not.toContain('Reden')
    expect(JSON.stringify(report.steps[0]?.tables)).not.toContain('Reden')
  })

  it('[Tb6] gives a table its own notes, and what the facilitator did with them', () => {
    const wrote = people(10).map((id, index) =>
      gave(
        'notes',
        `voice-of-${id}`,
        { table: index < 5 ? 1 : 2 },
        {
          type: 'NoteWritten',
          handle: `h${index}`,
          noteId: `n${index}`,
          columnId: 'chance',
          text: `Briefje ${index}`,
        },
      ),
    )
    const { screen } = seen(
      live(),
      tablesOf(5, 5),
      reached('notes', 'open', 'write'),
      wrote,
      reached('notes', 'revealed', 'write'),
      happened('notes', { type: 'NoteHidden', noteId: 'n1', hidden: true }),
      happened('notes', { type: 'ClusterMade', clusterId: 'c', name: 'Samen', noteIds: ['n2', 'n7'] }),
    )
    const notesAt = (table: string) => screen.step?.tables?.told[table]?.content
    expect(notesAt('1')).toMatchObject({ notes: { n2: { clusterId: 'c' } }, clusters: [{ name: 'Samen' }] })
    expect(notesAt('2')).toMatchObject({ notes: { n7: { clusterId: 'c' } } })
    expect(notesAt('1')).not.toHaveProperty('notes.n1')
    expect(notesAt('1')).not.toHaveProperty('notes.n7')
  })

  it('[Tb13] shows the room who sits where by the number on their phone, by name only in the mode with names', () => {
    const named: readonly WorkshopEvent[] = [
      { type: 'ParticipantJoined', participantId: 'ada', seat: 7, name: 'Ada' },
      { type: 'TablesMade', way: 'draw', count: 2, seats: { ada: 2 } },
    ]
    expect(seen(live('named'), named).screen.seated).toEqual({ 1: [], 2: [{ seat: 7, name: 'Ada' }] })
    expect(seen(live('facilitator-only'), named).screen.seated).toEqual({ 1: [], 2: [{ seat: 7 }] })
    expect(seen(live(), named, reached('compass', 'open')).screen).not.toHaveProperty('seated')
    expect(seen(live(), named, { type: 'SeatingShown', shown: false }).screen).not.toHaveProperty('seated')
    expect(seen(live(), named).phone).not.toHaveProperty('seated')
  })

  it('[Tb14] counts answers by table for who leads only where that says nothing of a few people', () => {
    const past = [live(), tablesOf(6, 6, 2), reached('compass', 'open')] as const
    expect(seen(...past).console.tableFacts).toEqual([
      { table: 1, people: 6, isSpoken: false, answered: 0 },
      { table: 2, people: 6, isSpoken: false },
      { table: 3, people: 2, isSpoken: false },
    ])
    const named = [live('named'), tablesOf(6, 6, 2), reached('compass', 'open')] as const
    expect(seen(...named).console.tableFacts.map(({ answered }) => answered)).toEqual([0, 0, 0])
  })
})

describe('a step in which phones speak for tables', () => {
  const speaks = (id: string, table: number, count = 7): WorkshopEvent => ({
    type: 'PersonSeated',
    participantId: id,
    table,
    people: count,
  })
  const shared: WorkshopEvent = { type: 'TablesMade', way: 'one-phone', count: 3, seats: {} }
  const placed = (table: number, now: number, count = 7) =>
    gave(
      'compass',
      `voice-of-t${table}`,
      { table, people: count },
      { type: 'NeedlePlaced', needle: 1, now, desired: 9 },
    )
  const noted = (table: number, text: string, count = 7): WorkshopEvent => ({
    type: 'MinorityNoted',
    stepId: 'compass',
    voice: `voice-of-t${table}`,
    round: 'main',
    mark: { table, people: count },
    text,
  })
  const opening = [
    ...live(),
    ...joined('t1', 't2', 't3'),
    shared,
    speaks('t1', 1),
    speaks('t2', 2),
    speaks('t3', 3),
    reached('compass', 'open'),
  ]

  it('[Tb10] shows what each table answered, though they are few voices', () => {
    const past = [opening, placed(1, 2), placed(2, 3), placed(3, 9)] as const
    const { screen } = seen(...past, reached('compass', 'revealed'))
    expect(screen.step?.content).toMatchObject({ needles: [{ answers: 3, figures: { now: 3 } }, {}] })
    expect(screen.step?.tables?.told).toMatchObject({ 1: { people: 7 }, 3: { people: 7 } })
    expect(screen.step?.answered).toBe(3)
  })

  it('[Tb10] goes back to five answers as soon as somebody answers for one person', () => {
    const alone = gave('compass', 'voice-of-eva', {}, { type: 'NeedlePlaced', needle: 1, now: 5, desired: 6 })
    const past = [opening, placed(1, 2), placed(2, 3), placed(3, 9), alone] as const
    const { screen } = seen(...past, reached('compass', 'revealed'))
    expect(JSON.stringify(screen.step?.content)).not.toContain('figures')
    expect(screen.step?.tables?.told).toEqual({})
  })

  it('[Tb11] keeps minority notes to the table until the reveal, and beside the outcome from then on', () => {
    const past = [opening, placed(1, 2), noted(1, 'Twee aarzelen')] as const
    const { phone: open, screen: wall, console } = seen(...past)
    for (const view of [open, wall, console]) expect(JSON.stringify(view)).not.toContain('aarzelen')
    const { phone, screen, report } = seen(...past, reached('compass', 'revealed'))
    const note = { table: 1, people: 7, text: 'Twee aarzelen' }
    expect(screen.step?.minority).toEqual([note])
    expect(phone.step?.minority).toEqual([note])
    expect(report.steps[0]?.minority).toEqual([{ ...note, round: 'main' }])
  })

  it('[Tb11] leaves the number off the note of a table of few', () => {
    const past = [opening, placed(1, 2, 4), noted(1, 'Een van ons aarzelt', 4)] as const
    const { screen } = seen(...past, reached('compass', 'revealed'))
    expect(screen.step?.minority).toEqual([{ text: 'Een van ons aarzelt' }])
  })

  it('[S4] [Tb15] looks the same once it is sealed, and keeps nothing of who spoke', () => {
    const past = [
      ...opening,
      placed(1, 2),
      placed(2, 3),
      placed(3, 9),
      noted(2, 'Drie zien het anders'),
      reached('compass', 'revealed'),
      reached('compass', 'harvest'),
    ]
    const before = seen(past)
    const [sealed] = given(past, finished('compass'))
      .when(server, { type: 'SealStep', stepId: 'compass' })
      .events()
    if (!sealed) throw new Error('nothing was sealed')
    const text = writeEvent(sealed)
    expect(text).not.toMatch(/voice|t1|t2|t3/)
    const after = seen(past, finished('compass'), readEvent(kits, text))
    expect(after.screen.step).toEqual({ ...before.screen.step, isDone: true })
    expect(after.report.steps).toEqual(before.report.steps)
  })

  it('[Tb15] [S3] seals the same, to the last byte, in whatever order tables answered', () => {
    const given1 = [placed(1, 2), placed(2, 3), noted(2, 'B'), placed(3, 9), noted(3, 'A')]
    const sealedOf = (entries: readonly WorkshopEvent[]) =>
      given(opening, entries, reached('compass', 'harvest'), finished('compass'))
        .when(server, { type: 'SealStep', stepId: 'compass' })
        .events()
        .map(writeEvent)
    expect(sealedOf(given1.toReversed())).toEqual(sealedOf(given1))
  })

  it('[Tb15] keeps of a sealed step by table only the tables that may be told', () => {
    const past = [
      ...live(),
      ...tablesOf(5, 5, 3),
      reached('compass', 'open'),
      ...placedAt([low, high, [4, 5, 6]]),
      reached('compass', 'harvest'),
      finished('compass'),
    ]
    const [sealed] = given(past).when(server, { type: 'SealStep', stepId: 'compass' }).events()
    expect(sealed).toMatchObject({ tables: { isSpoken: false, parts: [{ table: 1 }] } })
    expect(sealed).not.toHaveProperty('tables.parts.1')
    expect(fold(kits, [...past, ...(sealed ? [sealed] : [])]).steps['compass']).toMatchObject({
      status: 'sealed',
    })
  })
})
