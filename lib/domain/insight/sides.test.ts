import { describe, expect, it } from 'vitest'
import { histogramOf } from './histogram'
import { sideOf, sidesOf, silentMiddle } from './sides'

const group = (a: number, middle: number, b: number) =>
  histogramOf([...Array<number>(a).fill(1), ...Array<number>(middle).fill(5), ...Array<number>(b).fill(9)])

describe('the sides of an axis', () => {
  it('[U5] are the places 0–3, 4–6 and 7–10', () => {
    expect([0, 3, 4, 6, 7, 10].map(sideOf)).toEqual(['a', 'a', 'middle', 'middle', 'b', 'b'])
    expect(sidesOf(group(3, 2, 1))).toEqual({ a: 3, middle: 2, b: 1 })
  })
})

describe('the silent middle', () => {
  it('[U5] is a third of the group or more, of whom fewer than a third gave a reason', () => {
    expect(silentMiddle(group(4, 4, 4), 0)).toBe(4)
    expect(silentMiddle(group(4, 4, 4), 1)).toBe(4)
    expect(silentMiddle(group(0, 9, 0), 2)).toBe(9)
  })

  it('[U5] is not silent when a third of it was heard', () => {
    expect(silentMiddle(group(4, 4, 4), 2)).toBeUndefined()
    expect(silentMiddle(group(0, 9, 0), 3)).toBeUndefined()
  })

  it('[U5] is not a middle when it is small, or nobody', () => {
    expect(silentMiddle(group(5, 4, 5), 0)).toBeUndefined()
    expect(silentMiddle(group(5, 0, 5), 0)).toBeUndefined()
    expect(silentMiddle(histogramOf([]), 0)).toBeUndefined()
  })
})
