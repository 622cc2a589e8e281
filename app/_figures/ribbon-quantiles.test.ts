import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantile, ribbonBands } from './ribbon-quantiles'

const round1 = [1, 4, 5, 3, 1, 1, 1, 2, 4, 2, 0]
const round2 = [0, 2, 3, 3, 3, 4, 3, 3, 2, 1, 0]

const histogram = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 11, maxLength: 11 })
const answered = histogram.filter((counts) => counts.some((count) => count > 0))

describe('quantile', () => {
  it('spreads the people of one place evenly over it', () => {
    expect(quantile([0, 0, 4], 0)).toBe(1.5)
    expect(quantile([0, 0, 4], 0.5)).toBe(2)
    expect(quantile([0, 0, 4], 1)).toBe(2.5)
  })

  it('never goes back, and stays on the line', () => {
    fc.assert(
      fc.property(
        answered,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (counts, a, b) => {
          const [low, high] = [quantile(counts, Math.min(a, b)), quantile(counts, Math.max(a, b))]
          expect(low).toBeLessThanOrEqual(high)
          expect(low).toBeGreaterThanOrEqual(-0.5)
          expect(high).toBeLessThanOrEqual(10.5)
        },
      ),
    )
  })
})

describe('ribbonBands', () => {
  it('draws quarters from 20 people, halves from 10, nothing below', () => {
    const people = (count: number) => [count, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    expect(ribbonBands(people(20), people(24))).toHaveLength(4)
    expect(ribbonBands(people(24), people(19))).toHaveLength(2)
    expect(ribbonBands(people(10), people(10))).toHaveLength(2)
    expect(ribbonBands(people(9), people(40))).toHaveLength(0)
  })

  it('joins the same share of the group before and after', () => {
    const [first, second] = ribbonBands(round1, round2)
    expect(first?.before[0]).toBe(-0.5)
    expect(first?.after[0]).toBe(0.5)
    expect(first?.before[1]).toBe(second?.before[0])
    expect(first?.after[1]).toBe(second?.after[0])
  })

  it('leaves no gap between its bands', () => {
    fc.assert(
      fc.property(answered, answered, (before, after) => {
        const bands = ribbonBands(before, after)
        bands.slice(1).forEach((band, index) => {
          expect(band.before[0]).toBe(bands[index]?.before[1])
          expect(band.after[0]).toBe(bands[index]?.after[1])
        })
        for (const { before: b, after: a } of bands) expect(b[0] <= b[1] && a[0] <= a[1]).toBe(true)
      }),
    )
  })
})
