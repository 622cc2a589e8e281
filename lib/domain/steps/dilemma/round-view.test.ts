import { describe, expect, it } from 'vitest'
import { dilemmaConfig } from '../../testing/plans'
import type { ViewContext } from '../../workshop/kit'
import type { DilemmaConfig } from './config'
import { dilemmaRounds } from './course'
import type { DilemmaEvent } from './message'
import { comparisons, dilemmaRoundView, roundName, roundsBeside, sealedShifts } from './round-view'
import { evolveDilemma, noDilemma } from './state'

const config: DilemmaConfig = {
  ...dilemmaConfig,
  cases: [
    { label: 'Dijk', text: '' },
    { label: 'School', text: '' },
  ],
  glasses: ['een burger', 'de minister'],
}
const context: ViewContext<DilemmaConfig> = {
  config,
  moment: { round: 'second', phase: 'harvest' },
  atLeast: 5,
  nameOf: () => undefined,
}

/** Who stands where in a round, and how many of them wrote a good word for the other pole. */
function stood(round: string, places: readonly number[], words = 0): readonly DilemmaEvent[] {
  return places.flatMap((position, index): readonly DilemmaEvent[] => {
    const voice = `v${index}`
    const point = { type: 'PointPlaced', voice, round, position } as const
    const reason = { reasonId: `${round}-${index}`, text: 'Zo', otherPole: 'Ook goed' }
    return index < words ? [point, { type: 'ReasonGiven', voice, round, ...reason }] : [point]
  })
}
const stateOf = (...events: readonly DilemmaEvent[]) => events.reduce(evolveDilemma, noDilemma)
const all = dilemmaRounds(config).map(({ round }) => dilemmaRoundView(noDilemma, context, round))
const names = (rounds: readonly { round: string }[]) => rounds.map(({ round }) => round)

describe('rounds side by side', () => {
  it('[Di11] are the cases, one’s own view with the glasses, or before and after', () => {
    expect(names(roundsBeside(all, 'case-2'))).toEqual(['first', 'case-2'])
    expect(names(roundsBeside(all, 'glasses-1'))).toEqual(['first', 'glasses-1', 'glasses-2'])
    expect(names(roundsBeside(all, 'second'))).toEqual(['first', 'second'])
    expect(comparisons(all).map(names)).toEqual([
      ['first', 'case-2'],
      ['first', 'glasses-1', 'glasses-2'],
      ['first', 'second'],
    ])
  })

  it('[Di11] are one figure each when there is nothing to set beside them', () => {
    const first = all.filter(({ round }) => round === 'first')
    const second = all.filter(({ round }) => ['first', 'second'].includes(round))
    expect(comparisons(first).map(names)).toEqual([['first']])
    expect(comparisons(second).map(names)).toEqual([['first', 'second']])
    expect(comparisons([])).toEqual([])
  })

  it('[Di11] name the first round for what sets it apart from the others', () => {
    const first = all[0]!
    expect(roundName(first, [first])).toBe('only')
    expect(
      ['case-2', 'glasses-1', 'second'].map((round) => roundName(first, roundsBeside(all, round))),
    ).toEqual(['case', 'own', 'first'])
  })
})

describe('both poles valued', () => {
  const valued = (people: number, words: number, atLeast = 5) =>
    dilemmaRoundView(
      stateOf(
        ...stood(
          'first',
          Array.from({ length: people }, (_, index) => 3 + (index % 2)),
          words,
        ),
      ),
      { ...context, atLeast },
      'first',
    ).bothValued

  it('[Di12] is told as so many of those who answered', () => {
    expect(valued(12, 7)).toBe(7)
    expect(valued(6, 6, 1)).toBe(6)
  })

  it('[Di12] is not told when either part is too small, or nobody wrote anything', () => {
    expect(valued(12, 4)).toBeUndefined()
    expect(valued(12, 9)).toBeUndefined()
    expect(valued(12, 0)).toBeUndefined()
    expect(valued(4, 4)).toBeUndefined()
  })

  it('[Di12] [U7] is not told when everybody did: it would say so of each', () => {
    expect(valued(6, 6)).toBeUndefined()
    expect(valued(12, 12)).toBeUndefined()
  })
})

describe('how glasses move people', () => {
  const places = [...Array<number>(6).fill(1), ...Array<number>(6).fill(5)]
  const seen = [...Array<number>(6).fill(8), ...Array<number>(6).fill(5)]
  const state = stateOf(...stood('first', places), ...stood('glasses-1', seen), ...stood('glasses-2', places))

  it('[Di13] is told from one’s own view to that through each pair, as far as U3 allows', () => {
    expect(dilemmaRoundView(state, context, 'glasses-1').shift).toEqual({
      told: 'moved',
      moved: 6,
      stayed: 6,
    })
    expect(dilemmaRoundView(state, context, 'glasses-2').shift).toEqual({ told: 'few-moved' })
    expect(dilemmaRoundView(state, context, 'first')).not.toHaveProperty('shift')
  })

  it('[Di13] [U7] is told beside two pictures only, of people in the room', () => {
    const alike = Array<number>(12).fill(5)
    const cards = places.map((_place, at) => (at < 11 ? 2 : 0)).slice(0, 11)
    const onPaper = (round: string): DilemmaEvent => ({ type: 'CountsEntered', round, points: cards })
    for (const [first, through] of [
      [alike, seen],
      [places, alike],
    ] as const) {
      const events = [...stood('first', first), ...stood('glasses-1', through)]
      for (const more of [[], [onPaper('first'), onPaper('glasses-1')]])
        expect(
          dilemmaRoundView(stateOf(...events, ...more), context, 'glasses-1').shift?.told ?? 'nothing',
        ).toBe('nothing')
    }
    const withCards = stateOf(...stood('first', places), ...stood('glasses-1', seen), onPaper('first'))
    expect(dilemmaRoundView(withCards, context, 'glasses-1').shift).toMatchObject({ moved: 6, stayed: 6 })
  })

  it('[Di13] is kept as it was told', () => {
    expect(sealedShifts(state, context).shifts).toEqual({
      'glasses-1': { told: 'moved', moved: 6, stayed: 6 },
      'glasses-2': { told: 'few-moved' },
    })
    expect(sealedShifts(state, { ...context, config: dilemmaConfig })).toEqual({})
  })
})
