import { describe, expect, it } from 'vitest'
import { mayTellWithPaper } from '../insight/suppression'
import { given, inStep, lead, participant } from '../testing/given'
import { happened, joined, lobbyOpened, prepared, reached } from '../testing/past'
import { gave, tablesOf } from '../testing/table-past'
import type { WorkshopEvent } from '../workshop/event'
import { reportOf } from '../workshop/report'
import { screenView } from '../workshop/view'
import { consoleView } from '../workshop/view-console'
import { kits } from './registry'

type Places = Readonly<Record<number, number>>
const at = (places: Places) => Array.from({ length: 11 }, (_, place) => places[place] ?? 0)
const nothing = at({})
const around = { here: new Set<string>(), screens: 0 }

const room = (stepId: string, phase: 'open' | 'revealed' | 'talk' = 'revealed', round = 'main') => [
  ...prepared(),
  lobbyOpened,
  ...joined('ada'),
  reached(stepId, phase, round),
]
const counted = {
  type: 'EnterCounts',
  needle: 1,
  now: at({ 2: 4, 3: 2 }),
  desired: at({ 8: 4, 9: 2 }),
  cannotSay: 1,
}
const entered = happened('compass', { ...counted, type: 'CountsEntered' })
/** Two of them stand apart from the others. */
const voices = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const [now, desired] = index < 2 ? [5, 9] : [6, 8]
    return happened('compass', { type: 'NeedlePlaced', voice: `v${index}`, needle: 1, now, desired })
  })
const points = { type: 'EnterCounts', round: 'first', points: at({ 1: 3, 9: 4 }) }

function resultOf(stepId: string, ...events: readonly WorkshopEvent[]) {
  const { steps } = reportOf(kits, given(room(stepId), events).state())
  return steps.find((step) => step.stepId === stepId)?.result
}

describe('counts from paper', () => {
  it('[Pa1] are entered by who leads, for what the step asks, until it is sealed', () => {
    given(room('compass')).when(lead, inStep('compass', counted)).thenEvents(entered)
    given(room('compass')).when(participant('ada'), inStep('compass', counted)).thenRefusal('forbidden')
    given(room('compass'))
      .when(lead, inStep('compass', { ...counted, needle: 7 }))
      .thenRefusal('unknown-item')
    given(room('dilemma', 'revealed', 'first'))
      .when(lead, inStep('dilemma', points))
      .thenEvents(happened('dilemma', { ...points, type: 'CountsEntered' }))
    given(room('dilemma', 'revealed', 'first'))
      .when(lead, inStep('dilemma', { ...points, round: 'glasses-9' }))
      .thenRefusal('unknown-item')
    given(prepared()).when(lead, inStep('compass', counted)).thenRefusal('not-now')
  })

  it('[Pa1] take the place of what was entered before; nothing but zeros takes them away', () => {
    const again = happened('compass', {
      ...counted,
      type: 'CountsEntered',
      now: at({ 5: 5, 6: 2 }),
      desired: at({ 9: 4, 10: 3 }),
    })
    expect(resultOf('compass', entered, again)).toMatchObject({ needles: [{ answers: 7, fromPaper: 7 }, {}] })
    const zero = happened('compass', {
      type: 'CountsEntered',
      needle: 1,
      now: nothing,
      desired: nothing,
      cannotSay: 0,
    })
    expect(resultOf('compass', entered, zero)).toEqual(resultOf('compass'))
  })

  it('[Pa2] are told together with the room, marked, in median and spread', () => {
    expect(resultOf('compass', entered, ...voices(6))).toMatchObject({
      needles: [
        {
          answers: 12,
          fromPaper: 6,
          cannotSay: 1,
          figures: {
            now: 4,
            nowCounts: at({ 2: 4, 3: 2, 5: 2, 6: 4 }),
            desiredCounts: at({ 8: 8, 9: 4 }),
          },
        },
        {},
      ],
    })
  })

  it('[Pa2] are not told with a room so small that it could be worked out by who entered them', () => {
    const result = resultOf('compass', entered, ...voices(3))
    for (const word of ['figures', 'answers', 'cannotSay', 'fromPaper'])
      expect(JSON.stringify(result)).not.toContain(word)
    const live = given(room('compass'), entered, voices(3)).state()
    expect(JSON.stringify(screenView(kits, live, around))).not.toContain('nowCounts')
    expect(consoleView(kits, live, around).pointers).toEqual([])
    for (const [inRoom, toldPaper, told] of [
      [[0, 0], [2, 3], true],
      [[0, 0], [0, 0], false],
      [[2, 3], [0, 0], true],
      [[2, 2], [3, 3], false],
      [[2, 3], [2, 3], true],
    ] as const)
      expect(mayTellWithPaper(inRoom, toldPaper, 5)).toBe(told)
  })

  it('[Pa2] [U7] are not told with a room that answered alike: who entered them would know what each one gave', () => {
    for (const [inRoom, toldPaper, told] of [
      [[6, 0], [2, 4], false],
      [[5, 1], [2, 4], false],
      [[4, 2], [2, 4], true],
    ] as const)
      expect(mayTellWithPaper(inRoom, toldPaper, 5)).toBe(told)
    expect(mayTellWithPaper([1, 0], [0, 1], 1)).toBe(true)
    const silent = Array.from({ length: 6 }, (_, index) =>
      happened('compass', { type: 'NeedleSkipped', voice: `s${index}`, needle: 1 }),
    )
    expect(JSON.stringify(resultOf('compass', entered, ...silent))).not.toContain('cannotSay')
    expect(resultOf('compass', entered, ...silent, ...voices(2))).toMatchObject({
      needles: [{ answers: 8, cannotSay: 7, fromPaper: 6 }, {}],
    })
  })

  it('[Pa2] [U8] do not fix figures that were not told for want of people in the room', () => {
    const open = reached('compass', 'open')
    const [first, ...others] = voices(5)
    const past = [...room('compass', 'open'), entered, ...others]
    const placed = { type: 'PlaceNeedle', needle: 1, now: 6, desired: 8 }
    const seen = (...events: readonly WorkshopEvent[]) =>
      given(past, events, reached('compass', 'revealed'), open).when(
        participant('ada'),
        inStep('compass', placed),
      )
    seen().thenEvents(
      happened('compass', { type: 'NeedlePlaced', voice: 'voice-of-ada', needle: 1, now: 6, desired: 8 }),
    )
    if (first) seen(first).thenRefusal('already-shown')
  })

  it('[Pa2] of a dilemma follow the same rule', () => {
    const onPaper = happened('dilemma', { ...points, type: 'CountsEntered' })
    const voice = (name: string) =>
      happened('dilemma', { type: 'PointPlaced', voice: name, round: 'first', position: 0 })
    expect(resultOf('dilemma', onPaper)).toMatchObject({
      rounds: [{ answers: 7, fromPaper: 7, points: at({ 1: 3, 9: 4 }) }],
    })
    expect(JSON.stringify(resultOf('dilemma', onPaper, voice('a')))).not.toContain('points')
  })

  it('[S1] are not shown before the reveal', () => {
    const state = given(room('compass', 'open'), entered).state()
    expect(JSON.stringify(screenView(kits, state, around))).not.toContain('fromPaper')
  })
})

const onCards = (now: Places, desired: Places = { 8: 4, 9: 2 }) =>
  happened('compass', { type: 'CountsEntered', needle: 1, now: at(now), desired: at(desired), cannotSay: 0 })
const pointsOnCards = (places: Places, round = 'first') =>
  happened('dilemma', { type: 'CountsEntered', round, points: at(places) })
const standing = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    happened('dilemma', { type: 'PointPlaced', voice: `v${index}`, round: 'first', position: index % 4 }),
  )

describe('few counts from paper', () => {
  it('[Pa2] [U9] leave the picture of the room as it was, until they may be told by themselves', () => {
    const alone = resultOf('compass', ...voices(6))
    expect(alone).toMatchObject({ needles: [{ answers: 6, figures: {} }, {}] })
    for (const cards of [
      onCards({ 3: 1 }, { 8: 1 }),
      onCards({ 3: 3, 4: 1 }, { 8: 2, 9: 2 }),
      onCards({ 3: 6 }),
      onCards({ 3: 5, 4: 1 }),
      onCards({ 3: 4, 4: 2 }, { 8: 1 }),
    ])
      expect(resultOf('compass', ...voices(6), cards)).toEqual(alone)
    expect(resultOf('compass', ...voices(6), onCards({ 3: 4, 4: 2 }))).toMatchObject({
      needles: [{ answers: 12, fromPaper: 6 }, {}],
    })
    const stood = resultOf('dilemma', ...standing(7))
    expect(resultOf('dilemma', ...standing(7), pointsOnCards({ 3: 1 }))).toEqual(stood)
    expect(resultOf('dilemma', ...standing(7), pointsOnCards({ 3: 6 }))).toEqual(stood)
    expect(resultOf('dilemma', ...standing(7), pointsOnCards({ 3: 3, 9: 2 }))).toMatchObject({
      rounds: [{ answers: 12, fromPaper: 5, points: at({ 0: 2, 1: 2, 2: 2, 3: 4, 9: 2 }) }],
    })
  })

  it('[Pa2] are told to who leads, as places and not as numbers, once there are figures', () => {
    const content = (...events: readonly WorkshopEvent[]) => {
      const { step } = consoleView(kits, given(events).state(), around)
      return step?.content
    }
    const few = onCards({ 3: 1 }, { 8: 1 })
    expect(content(...room('compass'), ...voices(6), few)).toMatchObject({ keptBack: [1] })
    expect(content(...room('compass'), ...voices(6), entered)).not.toHaveProperty('keptBack')
    expect(content(...room('compass', 'open'), few)).not.toHaveProperty('keptBack')
    const past = room('dilemma', 'revealed', 'first')
    expect(content(...past, ...standing(7), pointsOnCards({ 3: 1 }))).toMatchObject({ keptBack: ['first'] })
    expect(content(...past, pointsOnCards({ 3: 1 }, 'second'))).not.toHaveProperty('keptBack')
    const state = given(room('compass'), voices(6), few).state()
    expect(JSON.stringify(screenView(kits, state, around))).not.toContain('keptBack')
  })

  it('[Pa2] are all told in the mode with names', () => {
    const past = [
      ...prepared({ mode: 'named' }),
      lobbyOpened,
      ...joined('ada'),
      reached('compass', 'revealed'),
    ]
    const { steps } = reportOf(kits, given(past, onCards({ 3: 1 }, { 8: 1 })).state())
    expect(steps.find(({ stepId }) => stepId === 'compass')?.result).toMatchObject({
      needles: [{ answers: 1, fromPaper: 1, figures: { now: 3 } }, {}],
    })
  })

  it('[Pa2] [U2] are kept back where each answer in the room is that of a whole table', () => {
    const spoken = voices(2).map((event) => ({ ...event, by: { voice: 'v', table: 1, people: 6 } }))
    const past = given(room('compass'), spoken, onCards({ 3: 1 }, { 8: 1 }))
    const { steps } = reportOf(kits, past.state())
    expect(steps.find(({ stepId }) => stepId === 'compass')?.result).toMatchObject({
      needles: [{ answers: 2, figures: { nowCounts: at({ 5: 2 }) } }, {}],
    })
  })
})

describe('counts from paper beside tables', () => {
  const atTables = (...sizes: readonly number[]) =>
    sizes.flatMap((size, index) =>
      Array.from({ length: size }, (_, each) => {
        const place = { type: 'NeedlePlaced', needle: 1, now: 2 + 2 * (each % 3), desired: 7 + (each % 3) }
        return gave('compass', `t${index}-${each}`, { table: index + 1 }, place)
      }),
    )
  const toldWith = (sizes: readonly number[], ...cards: readonly WorkshopEvent[]) => {
    const past = [...prepared(), lobbyOpened, ...tablesOf(...sizes), reached('compass', 'revealed')]
    const { steps } = reportOf(kits, given(past, atTables(...sizes), cards).state())
    return steps.find(({ stepId }) => stepId === 'compass')
  }
  const few = onCards({ 3: 2, 4: 1 }, { 8: 2, 9: 1 })
  const enough = onCards({ 3: 4, 4: 2 })

  it('[Pa2] [U2] are in the whole alone: the same tables are told, and say the same', () => {
    for (const sizes of [
      [6, 6],
      [6, 6, 3],
      [6, 2],
    ]) {
      const before = toldWith(sizes)
      for (const cards of [few, enough]) expect(toldWith(sizes, cards)?.tables).toEqual(before?.tables)
    }
    expect(toldWith([6, 6])?.tables).toHaveLength(2)
    expect(JSON.stringify(toldWith([6, 6], enough)?.tables)).not.toContain('fromPaper')
    expect(toldWith([6, 6], enough)?.result).toMatchObject({ needles: [{ answers: 18, fromPaper: 6 }, {}] })
  })
})

describe('counts from paper that were seen', () => {
  const again = (needle: number, now: Places) => ({
    type: 'EnterCounts',
    needle,
    now: at(now),
    desired: at({ 8: 4, 9: 2 }),
    cannotSay: 0,
  })

  it('[U8] stay as they were, also when the round is open again or the step left', () => {
    const seen = [...room('compass'), ...voices(6), onCards({ 3: 4, 4: 2 })]
    for (const past of [
      seen,
      [...seen, reached('compass', 'open')],
      [...seen, reached('dilemma', 'open', 'first')],
    ])
      given(past)
        .when(lead, inStep('compass', again(1, { 3: 4, 5: 2 })))
        .thenRefusal('already-shown')
    const later = [
      ...room('compass', 'open'),
      ...voices(6),
      onCards({ 3: 4, 4: 2 }),
      reached('compass', 'revealed'),
    ]
    given(later, reached('compass', 'open'))
      .when(lead, inStep('compass', again(1, {})))
      .thenRefusal('already-shown')
    given(room('dilemma', 'talk', 'first'), pointsOnCards({ 3: 4, 4: 2 }))
      .when(lead, inStep('dilemma', { type: 'EnterCounts', round: 'first', points: at({ 3: 4, 4: 3 }) }))
      .thenRefusal('already-shown')
  })

  it('[U8] are saved once more without a word, and other needles and rounds with them', () => {
    const seen = given(room('compass'), voices(6), onCards({ 3: 4, 4: 2 }))
    seen.when(lead, inStep('compass', again(1, { 3: 4, 4: 2 }))).thenEvents()
    expect(seen.when(lead, inStep('compass', again(2, { 3: 4, 5: 2 }))).events()).toHaveLength(1)
    const point = { type: 'EnterCounts', round: 'second', points: at({ 3: 4, 4: 3 }) }
    given(room('dilemma', 'talk', 'first'), pointsOnCards({ 3: 4, 4: 2 }))
      .when(lead, inStep('dilemma', point))
      .thenEvents(happened('dilemma', { ...point, type: 'CountsEntered' }))
  })

  it('[U8] are only those that were told: before, and where names are known, they are put right', () => {
    const few = onCards({ 3: 4 }, { 8: 4 })
    for (const past of [
      [...room('compass'), ...voices(6), few],
      [...room('compass'), ...voices(3), onCards({ 3: 4, 4: 2 })],
      [...room('compass', 'open'), ...voices(6), onCards({ 3: 4, 4: 2 })],
      [...prepared({ mode: 'named' }), lobbyOpened, ...joined('ada'), reached('compass', 'revealed'), few],
    ])
      expect(
        given(past)
          .when(lead, inStep('compass', again(1, { 3: 4, 5: 2 })))
          .events(),
      ).toHaveLength(1)
  })
})

describe('notes from paper', () => {
  it('[Pa3] are typed over into a column, marked, and taken out again', () => {
    const note = { type: 'EnterNote', columnId: 'chance', text: 'Wij hebben tijd' }
    const noted = happened('notes', {
      type: 'NoteEntered',
      noteId: 'new-1',
      columnId: 'chance',
      text: 'Wij hebben tijd',
    })
    const past = room('notes', 'revealed', 'write')
    given(past).when(lead, inStep('notes', note)).thenEvents(noted)
    given(past)
      .when(lead, inStep('notes', { ...note, columnId: 'nowhere' }))
      .thenRefusal('unknown-item')
    expect(resultOf('notes', noted)).toMatchObject({ notes: [{ text: 'Wij hebben tijd', fromPaper: true }] })
    given(past, noted)
      .when(lead, inStep('notes', { type: 'RemoveEntered', noteId: 'new-1' }))
      .thenEvents(happened('notes', { type: 'EnteredRemoved', noteId: 'new-1' }))
    const written = happened('notes', {
      type: 'NoteWritten',
      voice: 'v',
      handle: 'h',
      noteId: 'n',
      columnId: 'chance',
      text: 'Van een telefoon',
    })
    given(past, written)
      .when(lead, inStep('notes', { type: 'RemoveEntered', noteId: 'n' }))
      .thenRefusal('unknown-item')
  })
})

describe('people on paper', () => {
  it('[Pa4] are counted among the people of the report, and told apart', () => {
    const state = given(room('compass')).when(lead, { type: 'CountPaperPeople', people: 9 }).state()
    expect(reportOf(kits, state)).toMatchObject({ people: 10, onPaper: 9 })
    expect(reportOf(kits, given(room('compass')).state())).not.toHaveProperty('onPaper')
  })
})
