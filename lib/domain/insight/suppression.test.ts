import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Movement, ToldMovement } from './movement'
import { movementOf, toldMovement } from './movement'
import { mayBreakDown, mayShow } from './suppression'

describe('what may be shown', () => {
  it('[U1] is a distribution of enough answers', () => {
    expect([4, 5, 6].map((answers) => mayShow(answers, 5))).toEqual([false, true, true])
  })

  it('[U2] is a breakdown in which every group with anybody in it is large enough', () => {
    expect(mayBreakDown([5, 5, 5], 5)).toBe(true)
    expect(mayBreakDown([5, 0, 7], 5)).toBe(true)
    expect(mayBreakDown([9, 1, 9], 5)).toBe(false)
    expect(mayBreakDown([12, 4], 5)).toBe(false)
    expect(mayBreakDown([], 5)).toBe(true)
  })

  it('[U2] leaves no group that can be found by taking the others from the total', () => {
    const sizes = fc.array(fc.nat(12), { maxLength: 6 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 8 }), (groups, atLeast) => {
        if (!mayBreakDown(groups, atLeast)) return
        const all = groups.reduce((sum, size) => sum + size, 0)
        groups.forEach((size, index) => {
          const others = groups.reduce((sum, each, at) => (at === index ? sum : sum + each), 0)
          expect(all - others === 0 || all - others >= atLeast).toBe(true)
          expect(size).toBe(all - others)
        })
      }),
    )
  })
})

describe('movement between two rounds', () => {
  it('[U3] counts who moved towards a pole, and who stayed', () => {
    expect(movementOf([])).toEqual({ toA: 0, stayed: 0, toB: 0 })
    expect(
      movementOf([
        [5, 4],
        [5, 5],
        [0, 10],
        [3, 4],
      ]),
    ).toEqual({ toA: 1, stayed: 1, toB: 2 })
  })

  it('[U3] is told in three when each of the three is large enough, in two otherwise, or not at all', () => {
    const told = (toA: number, stayed: number, toB: number) => toldMovement({ toA, stayed, toB }, 5)
    expect(told(5, 6, 7)).toEqual({ told: 'counts', toA: 5, stayed: 6, toB: 7 })
    expect(told(4, 6, 7)).toEqual({ told: 'moved', moved: 11, stayed: 6 })
    expect(told(0, 6, 7)).toEqual({ told: 'moved', moved: 7, stayed: 6 })
    expect(told(5, 4, 7)).toEqual({ told: 'few-stayed' })
    expect(told(7, 0, 0)).toEqual({ told: 'few-stayed' })
    expect(told(2, 9, 2)).toEqual({ told: 'few-moved' })
    expect(told(0, 9, 0)).toEqual({ told: 'few-moved' })
    expect(told(3, 4, 1)).toEqual({ told: 'nothing' })
    expect(told(1, 2, 1)).toEqual({ told: 'nothing' })
    expect(told(2, 0, 3)).toEqual({ told: 'nothing' })
    expect(told(0, 5, 0)).toEqual({ told: 'nothing' })
    expect(told(0, 0, 0)).toEqual({ told: 'nothing' })
  })

  /** Every movement that somebody who reads this, and knows how many took part, must hold for possible. */
  function possible(told: ToldMovement, people: number, atLeast: number): readonly Movement[] {
    const all: Movement[] = []
    for (let toA = 0; toA <= people; toA++)
      for (let stayed = 0; toA + stayed <= people; stayed++)
        all.push({ toA, stayed, toB: people - toA - stayed })
    return all.filter((each) => JSON.stringify(toldMovement(each, atLeast)) === JSON.stringify(told))
  }

  it('[U3] never lets a number below the threshold be worked out, also not by who knows how many took part', () => {
    const counts = fc.record({ toA: fc.nat(14), stayed: fc.nat(14), toB: fc.nat(14) })
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 6 }), (movement, atLeast) => {
        const people = movement.toA + movement.stayed + movement.toB
        const told = toldMovement(movement, atLeast)
        if (told.told === 'nothing') return
        const could = possible(told, people, atLeast)
        for (const direction of ['toA', 'stayed', 'toB'] as const) {
          const values = new Set(could.map((each) => each[direction]))
          const isKnown = values.size === 1
          if (isKnown) expect(movement[direction]).toBeGreaterThanOrEqual(atLeast)
        }
      }),
      { numRuns: 500 },
    )
  })
})
