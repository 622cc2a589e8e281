import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toldGroups } from './told-groups'

const told = (puzzle: number, dilemma: number, mystery: number) =>
  toldGroups([['puzzle', puzzle] as const, ['dilemma', dilemma] as const, ['mystery', mystery] as const], 5)

describe('groups that may be told apart', () => {
  it('[U6] are all of them when each is large enough, the largest first', () => {
    expect(told(5, 7, 6)).toEqual(['dilemma', 'mystery', 'puzzle'])
    expect(told(0, 7, 0)).toEqual(['dilemma'])
  })

  it('[U6] leave small ones together, when these are enough together', () => {
    expect(told(9, 3, 2)).toEqual(['puzzle'])
  })

  it('[U6] join up with the smallest large one when the others are too few', () => {
    expect(told(7, 5, 1)).toEqual(['puzzle'])
    expect(told(7, 0, 1)).toEqual([])
    expect(told(2, 2, 4)).toEqual([])
  })

  it('[U6] leave nobody in a group, told or left over, that is too small', () => {
    const sizes = fc.array(fc.nat(12), { maxLength: 5 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 7 }), (each, atLeast) => {
        const names = toldGroups(
          each.map((size, index) => [String(index), size] as const),
          atLeast,
        )
        for (const name of names) expect(each[Number(name)]).toBeGreaterThanOrEqual(atLeast)
        const others = each.filter((_, index) => !names.includes(String(index)))
        const left = others.reduce((sum, size) => sum + size, 0)
        expect(names.length === 0 || left === 0 || left >= atLeast).toBe(true)
      }),
    )
  })
})
