import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histogramOf, median, quantile, sortedAnswers, spread, total } from './histogram'

const places = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 })
const of = (...answers: readonly number[]) => histogramOf(answers)

describe('a histogram', () => {
  it('[U4] counts how many answers stand at each place', () => {
    expect(of(0, 10, 10, 4)).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2])
    expect(total(of(0, 10, 10, 4))).toBe(4)
    expect(of()).toHaveLength(11)
    expect(histogramOf([0, 2], 3)).toEqual([1, 0, 1])
    expect(sortedAnswers([0, 2, 1])).toEqual([1, 1, 2])
  })
})

describe('median and spread', () => {
  it('[U4] are nothing without answers', () => {
    expect([median(of()), spread(of()), quantile(of(), 0)]).toEqual([undefined, undefined, undefined])
  })

  it('[U4] are the answer itself when there is one', () => {
    expect([median(of(7)), spread(of(7))]).toEqual([7, [7, 7]])
  })

  it('[U4] stand between neighbours in proportion, as definition 7 of Hyndman and Fan says', () => {
    expect(median(of(2, 3))).toBe(2.5)
    expect(median(of(1, 2, 9))).toBe(2)
    expect(quantile(of(0, 10), 0.25)).toBeCloseTo(2.5)
    // The same as R: quantile(c(1, 2, 4, 7, 8, 10), c(.1, .25, .9), type = 7)
    const six = of(1, 2, 4, 7, 8, 10)
    expect(quantile(six, 0.1)).toBeCloseTo(1.5)
    expect(quantile(six, 0.25)).toBeCloseTo(2.5)
    expect(quantile(six, 0.9)).toBeCloseTo(9)
    expect(spread(of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).toEqual([1, 9])
  })

  it('[U4] do not hide that a group stands at both ends', () => {
    const split = of(0, 0, 0, 0, 0, 10, 10, 10, 10, 10)
    expect([median(split), spread(split)]).toEqual([5, [0, 10]])
  })

  it('[U4] lie within the answers, in order, and do not depend on the order of the answers', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0, max: 1, noNaN: true }), (answers, share) => {
        const value = quantile(histogramOf(answers), share) ?? NaN
        expect(value).toBeGreaterThanOrEqual(Math.min(...answers))
        expect(value).toBeLessThanOrEqual(Math.max(...answers))
        expect(quantile(histogramOf(answers.toReversed()), share)).toBe(value)
        const [low, high] = spread(histogramOf(answers)) ?? [NaN, NaN]
        expect(low).toBeLessThanOrEqual(median(histogramOf(answers)) ?? NaN)
        expect(high).toBeGreaterThanOrEqual(median(histogramOf(answers)) ?? NaN)
      }),
    )
  })
})
