import { describe, expect, it } from 'vitest'
import { together } from './together'

function asking() {
  const groups: (readonly number[])[] = []
  const double = together(async (asked: readonly number[]) => {
    groups.push(asked)
    await Promise.resolve()
    if (asked.includes(13)) throw new Error('unlucky')
    return asked.map((each) => each * 2)
  })
  return { groups, double }
}

describe('what is asked of the database', () => {
  it('[L7] goes at once when nothing is on its way, and together when something is', async () => {
    const { groups, double } = asking()
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6])
    expect(await double(4)).toBe(8)
    expect(groups).toEqual([[1], [2, 3], [4]])
  })

  it('[L7] fails for those who asked together, and for nobody after them', async () => {
    const { double } = asking()
    const answers = await Promise.allSettled([1, 13, 2].map(double))
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await double(3)).toBe(6)
  })
})
