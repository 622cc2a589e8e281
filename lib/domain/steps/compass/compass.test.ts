import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../../testing/given'
import { happened, joined, lobbyOpened, prepared, reached } from '../../testing/past'
import { compassConfig } from '../../testing/plans'
import type { ViewContext } from '../../workshop/kit'
import type { Phase } from '../../workshop/moment'
import type { CompassConfig } from './config'
import type { CompassEvent } from './message'
import { compassCommandSchema } from './message'
import type { CompassState } from './state'
import { answeredCompass, evolveCompass, needleTally, noCompass, sealCompass } from './state'
import { compassPhone, compassResult, compassScreen, needleFigures } from './view'

const ada = participant('ada')
const open = [...prepared(), lobbyOpened, ...joined('ada'), reached('compass', 'open')]
const from = { voice: 'voice-of-ada', needle: 1 }

const placed = (voice: string, needle: number, now: number, desired = 8): CompassEvent => ({
  type: 'NeedlePlaced',
  voice,
  needle,
  now,
  desired,
})
const stateOf = (...events: readonly CompassEvent[]) => events.reduce(evolveCompass, noCompass)
const group = (needle: number, ...places: readonly number[]) =>
  places.map((now, index) => placed(`v${index}`, needle, now, [7, 9][index] ?? 8))

function looking(phase: Phase, config: CompassConfig = compassConfig): ViewContext<CompassConfig> {
  return { config, moment: { round: 'main', phase }, atLeast: 5, nameOf: () => undefined }
}

describe('answering on a needle', () => {
  it('[C1] places both handles, or says that one cannot say, or takes the answer back', () => {
    given(open)
      .when(ada, inStep('compass', { type: 'PlaceNeedle', needle: 1, now: 3, desired: 8 }))
      .thenEvents(happened('compass', { type: 'NeedlePlaced', ...from, now: 3, desired: 8 }))
    for (const [command, event] of [
      ['SkipNeedle', 'NeedleSkipped'],
      ['ClearNeedle', 'NeedleCleared'],
    ] as const)
      given(open)
        .when(ada, inStep('compass', { type: command, needle: 1 }))
        .thenEvents(happened('compass', { type: event, ...from }))
  })

  it('[C1] counts the last answer of each person, once', () => {
    const state = stateOf(placed('a', 1, 2), placed('a', 1, 5), placed('b', 1, 5))
    expect(needleTally(state, 1).now[5]).toBe(2)
    expect(needleTally(state, 1).now[2]).toBe(0)
    const skipped = evolveCompass(state, { type: 'NeedleSkipped', voice: 'a', needle: 1 })
    expect(needleTally(skipped, 1)).toMatchObject({ cannotSay: 1 })
    expect(needleTally(skipped, 1).now[5]).toBe(1)
    const cleared = evolveCompass(skipped, { type: 'NeedleCleared', voice: 'a', needle: 1 })
    expect(needleTally(cleared, 1)).toMatchObject({ cannotSay: 0 })
    expect([state, skipped, cleared].map(answeredCompass)).toEqual([2, 2, 1])
  })

  it('[C1] lies on the scale from 0 to 10', () => {
    const command = { type: 'PlaceNeedle', needle: 1, now: 0, desired: 10 }
    expect(compassCommandSchema.safeParse(command).success).toBe(true)
    for (const wrong of [
      { now: -1 },
      { desired: 11 },
      { now: 1.5 },
      { now: null },
      { needle: 0 },
      { voice: 'x' },
    ])
      expect(compassCommandSchema.safeParse({ ...command, ...wrong }).success).toBe(false)
  })

  it('[C2] is about a needle of this step', () => {
    for (const type of ['PlaceNeedle', 'SkipNeedle', 'ClearNeedle'])
      given(open)
        .when(ada, inStep('compass', { type, needle: 3, now: 1, desired: 1 }))
        .thenRefusal('unknown-item')
  })
})

describe('the figures of a needle', () => {
  it('[C3] are medians, the band in which eight of ten stand, and how many stand where', () => {
    const { figures, answers } = needleFigures(stateOf(...group(1, 2, 4, 4, 6, 10)), 1, { atLeast: 5 })
    expect(answers).toBe(5)
    expect(figures).toMatchObject({
      now: 4,
      desired: 8,
      nowCounts: [0, 0, 1, 0, 2, 0, 1, 0, 0, 0, 1],
    })
    expect(figures?.band[0]).toBeCloseTo(2.8)
    expect(figures?.band[1]).toBeCloseTo(8.4)
    expect(figures?.desiredBand[0]).toBeCloseTo(7.4)
    expect(figures?.desiredBand[1]).toBeCloseTo(8.6)
  })

  it('[U1] are absent when there are too few answers; who cannot say does not count as one', () => {
    const four = stateOf(...group(1, 2, 4, 4, 6), { type: 'NeedleSkipped', voice: 'z', needle: 1 })
    expect(needleFigures(four, 1, { atLeast: 5 })).toEqual({ answers: 4, cannotSay: 1 })
    expect(needleFigures(stateOf(...group(1, 2, 4, 4, 6)), 1, { atLeast: 5 })).toEqual({})
    expect(needleFigures(four, 1, { atLeast: 1 })).toHaveProperty('figures')
    expect(needleFigures(noCompass, 1, { atLeast: 1 })).toEqual({})
  })

  it('[U7] are absent when all, or all but one, answered the same, and so is that nobody else could say', () => {
    const same = (now: readonly number[], desired: readonly number[]) =>
      needleFigures(stateOf(...now.map((place, index) => placed(`v${index}`, 1, place, desired[index]))), 1, {
        atLeast: 5,
      })
    const apart = [1, 2, 3, 4, 5, 6]
    expect(same(apart, apart)).toHaveProperty('figures')
    for (const alike of [Array<number>(6).fill(4), [4, 4, 4, 4, 4, 9]]) {
      expect(same(alike, apart)).toEqual({ answers: 6, cannotSay: 0 })
      expect(same(apart, alike)).toEqual({ answers: 6, cannotSay: 0 })
    }
    expect(same([4, 4, 4, 4, 8, 9], apart)).toHaveProperty('figures')
    const silent = (count: number) =>
      Array.from({ length: count }, (_, index): CompassEvent => ({
        type: 'NeedleSkipped',
        voice: `s${index}`,
        needle: 1,
      }))
    expect(needleFigures(stateOf(...silent(6)), 1, { atLeast: 5 })).toEqual({})
    expect(needleFigures(stateOf(...silent(5), placed('v', 1, 3)), 1, { atLeast: 5 })).toEqual({})
    expect(needleFigures(stateOf(...silent(3), ...group(1, 3, 4)), 1, { atLeast: 5 })).toEqual({
      answers: 2,
      cannotSay: 3,
    })
    expect(needleFigures(stateOf(...silent(2), ...group(1, 3)), 1, { atLeast: 5 })).toEqual({})
    expect(needleFigures(stateOf(...silent(2)), 1, { atLeast: 1 })).toEqual({ answers: 0, cannotSay: 2 })
  })

  it('[S1] are on the screen only after the reveal', () => {
    const state = stateOf(...group(1, 2, 4, 4, 6, 10))
    expect(compassScreen(state, looking('closed'))).not.toHaveProperty('needles')
    expect(compassScreen(state, looking('revealed')).needles?.[0]).toMatchObject({ number: 1, answers: 5 })
    expect(JSON.stringify(compassPhone(state, looking('talk')))).not.toContain('answers')
  })
})

describe('the order of the needles', () => {
  const [first] = compassConfig.needles
  const config = { ...compassConfig, needles: [1, 2, 3, 4].map((number) => ({ ...first!, number })) }
  const sorted = (by: 'compass' | 'gap' | 'spread'): CompassState => ({
    ...stateOf(...group(1, 6, 8, 8, 8, 9), ...group(2, 0, 8, 8, 8, 10), ...group(3, 1, 2, 2, 2, 3)),
    by,
  })
  const numbers = (by: 'compass' | 'gap' | 'spread') =>
    compassScreen(sorted(by), looking('revealed', config)).needles?.map(({ number }) => number)

  it('[C4] is that of the compass, or widest spread first, or largest gap first; without figures last', () => {
    expect(numbers('compass')).toEqual([1, 2, 3, 4])
    expect(numbers('spread')).toEqual([2, 1, 3, 4])
    expect(numbers('gap')).toEqual([3, 1, 2, 4])
  })

  it('[C4] is chosen by who leads, and is always that of the compass in the report', () => {
    given(open)
      .when(lead, inStep('compass', { type: 'SortNeedles', by: 'gap' }))
      .thenEvents(happened('compass', { type: 'NeedlesSorted', by: 'gap' }))
    expect(
      compassResult(sorted('gap'), looking('revealed', config)).needles.map(({ number }) => number),
    ).toEqual([1, 2, 3, 4])
  })
})

describe('a sealed compass', () => {
  it('[C5] keeps counts for each needle, and nobody’s answers together', () => {
    const sealed = sealCompass(stateOf(...group(1, 2, 3), ...group(2, 9, 1)), compassConfig)
    expect(Object.keys(sealed)).toEqual(['by', 'answered', 'needles'])
    expect(sealed).toMatchObject({ answered: 2, needles: { 1: { cannotSay: 0 }, 2: { cannotSay: 0 } } })
    const swapped = sealCompass(stateOf(...group(1, 3, 2), ...group(2, 9, 1)), compassConfig)
    expect(swapped).toEqual(sealed)
  })

  it('[C4] can still be sorted', () => {
    const sealed: CompassState = {
      sealed: true,
      by: 'compass',
      tallies: sealCompass(noCompass, compassConfig),
    }
    expect(evolveCompass(sealed, { type: 'NeedlesSorted', by: 'gap' }).by).toBe('gap')
    expect(evolveCompass(sealed, placed('a', 1, 2))).toBe(sealed)
  })
})
