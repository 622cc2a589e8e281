import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DimensionNumber } from './dimension-paint'
import { angleBetween, radiusOf, roseGeometry, turned, type RoseNeedle } from './rose-geometry'

function needle(number: number, dimension: DimensionNumber): RoseNeedle {
  return { number, dimension, name: `Naald ${number}`, tooFew: false, cannotSay: 0 }
}

const dimensions = fc.array(fc.constantFrom<DimensionNumber>(1, 2, 3, 4, 5), { minLength: 1, maxLength: 12 })

describe('roseGeometry', () => {
  it('puts needle n of ten at -18 + 36 (n - 1) degrees', () => {
    const ten = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5] as const
    const { needles } = roseGeometry(ten.map((dimension, index) => needle(index + 1, dimension)))
    expect(needles.map(({ angle }) => angle)).toEqual(ten.map((_, index) => -18 + 36 * index))
  })

  it('points a single needle straight up', () => {
    expect(roseGeometry([needle(3, 4)]).needles[0]?.angle).toBe(0)
  })

  it('shares the whole circle evenly, whatever the number of needles', () => {
    fc.assert(
      fc.property(dimensions, (chosen) => {
        const { needles, arcs, step } = roseGeometry(
          chosen.map((dimension, index) => needle(index + 1, dimension)),
        )
        expect(needles).toHaveLength(chosen.length)
        needles.slice(1).forEach(({ angle }, index) => {
          expect(angle - (needles[index]?.angle ?? 0)).toBeCloseTo(step)
        })
        arcs.slice(1).forEach(({ from }, index) => expect(from).toBeCloseTo(arcs[index]?.to ?? Infinity))
        expect((arcs.at(-1)?.to ?? 0) - (arcs[0]?.from ?? 0)).toBeCloseTo(360)
      }),
    )
  })

  it('keeps every needle inside the arc of its dimension', () => {
    fc.assert(
      fc.property(dimensions, (chosen) => {
        const { needles, arcs } = roseGeometry(chosen.map((dimension, index) => needle(index + 1, dimension)))
        for (const { angle, dimension } of needles) {
          const arc = arcs.find((candidate) => candidate.dimension === dimension)
          expect(arc !== undefined && arc.from < angle && angle < arc.to).toBe(true)
        }
      }),
    )
  })

  it('leaves no needle of many without a side for its words', () => {
    for (const count of [8, 9, 10, 11, 12])
      for (const dimension of [1, 3] as const) {
        const many = Array.from({ length: count }, (_, index) => needle(index + 1, index < 3 ? dimension : 5))
        for (const { angle } of roseGeometry(many).needles)
          expect(Math.min(angleBetween(angle, 0), angleBetween(angle, 180))).toBeGreaterThan(5)
      }
  })
})

describe('radiusOf', () => {
  it('grows with the value and stays on the disc', () => {
    expect(radiusOf(0, 300)).toBe(30)
    expect(radiusOf(10, 300)).toBe(300)
    expect(radiusOf(4, 300)).toBeLessThan(radiusOf(4.5, 300))
    expect(radiusOf(99, 300)).toBe(300)
  })
})

describe('turned', () => {
  it('brings any angle into one turn', () => {
    expect([turned(-18), turned(378), turned(0)]).toEqual([342, 18, 0])
  })
})
