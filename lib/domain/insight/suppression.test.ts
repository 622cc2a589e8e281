import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Movement, ToldMovement } from './movement'
import { movementOf, toldMovement } from './movement'
import { areAlike, largestTold, mayBreakDown, mayShow, mayTell } from './suppression'

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

describe('answers that are the same', () => {
  it('[U7] are so when all, or all but one, stand at one place', () => {
    expect([[6], [5, 1], [0, 6, 0], [1, 0, 5]].map(areAlike)).toEqual([true, true, true, true])
    expect(
      [
        [4, 2],
        [4, 1, 1],
        [3, 3],
      ].map(areAlike),
    ).toEqual([false, false, false])
    expect(mayTell([4, 2], 5)).toBe(true)
    expect(mayTell([5, 1], 5)).toBe(false)
    expect(mayTell([2, 2], 5)).toBe(false)
    expect(mayTell([1], 1)).toBe(true)
  })

  /** Every group of so many people, by the answer each of them gave. */
  function everyGroup(people: number, answers: number): readonly (readonly number[])[] {
    if (people === 0) return [[]]
    return everyGroup(people - 1, answers).flatMap((rest) =>
      Array.from({ length: answers }, (_, answer) => [...rest, answer]),
    )
  }

  function told(group: readonly number[], answers: number, atLeast: number): string {
    const counts = Array.from(
      { length: answers },
      (_, answer) => group.filter((each) => each === answer).length,
    )
    return mayTell(counts, atLeast) ? counts.join() : 'nothing'
  }

  it('[U9] tell nobody, and none of those who answered, with certainty what one person gave', () => {
    for (const people of [5, 6, 7]) {
      const groups = everyGroup(people, 3)
      const byTold = new Map<string, (readonly number[])[]>()
      for (const group of groups) {
        const key = told(group, 3, 5)
        const alike = byTold.get(key)
        if (alike) alike.push(group)
        else byTold.set(key, [group])
      }
      for (const group of groups) {
        const could = byTold.get(told(group, 3, 5)) ?? []
        // The first is asked about; the second one looks, and knows what they gave themself.
        const isSure = (worlds: readonly (readonly number[])[]) =>
          worlds.every(([first]) => first === group[0])
        expect(isSure(could), `${group.join()} from outside`).toBe(false)
        const fromInside = could.filter((world) => world[1] === group[1])
        expect(isSure(fromInside), `${group.join()} from inside`).toBe(false)
      }
    }
  })
})

describe('what everybody can choose or not', () => {
  it('[U7] is told up to what leaves two who may not have chosen it', () => {
    expect([5, 6, 20].map((people) => largestTold(people, 5))).toEqual([3, 4, 18])
    expect(largestTold(6, 5, 2)).toBe(9)
    expect(largestTold(6, 1)).toBe(Infinity)
  })

  it('[U9] tells nobody with certainty that one person chose it, the only one who did not included', () => {
    for (const people of [5, 6, 7, 8]) {
      for (const each of [1, 2, 3]) {
        const largest = largestTold(people, 5, each)
        const counts = Array.from({ length: people * each + 1 }, (_, count) => count)
        for (const own of Array.from({ length: each + 1 }, (_, count) => count)) {
          for (const shown of new Set(counts.map((count) => Math.min(count, largest)))) {
            const others = counts.filter(
              (count) =>
                Math.min(count, largest) === shown && count >= own && count - own <= (people - 1) * each,
            )
            // What is left for the others, at the least: they cannot all have given all they could.
            if (others.length > 0) expect(Math.min(...others) - own).toBeLessThan((people - 1) * each)
          }
        }
      }
    }
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
    expect(told(6, 0, 0)).toEqual({ told: 'nothing' })
    expect(told(0, 6, 0)).toEqual({ told: 'nothing' })
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
