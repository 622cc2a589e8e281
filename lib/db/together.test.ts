import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { together } from './together'

/** @param isSlow whether others can come in while it is asked; the embedded database answers before that */
function asking(isSlow: boolean) {
  const groups: (readonly number[])[] = []
  const double = together(async (asked: readonly number[]) => {
    groups.push(asked)
    if (isSlow) await nextTurn()
    if (asked.includes(13)) throw new Error('unlucky')
    return asked.map((each) => each * 2)
  })
  return { groups, double }
}

/** As when messages of several people have come in: each is handled to its end before the next one. */
const oneByOne = <Result>(numbers: readonly number[], handle: (each: number) => Promise<Result>) =>
  Promise.all(numbers.map(async (each) => nextTurn(each).then(handle)))

describe('what is asked of the database', () => {
  it.each([true, false])('[L7] goes with all that came in at the same moment (slow: %s)', async (isSlow) => {
    const { groups, double } = asking(isSlow)
    expect(await oneByOne([1, 2, 3], double)).toEqual([2, 4, 6])
    expect(await double(4)).toBe(8)
    expect(groups).toEqual([[1, 2, 3], [4]])
  })

  it('[L7] goes together when something is on its way', async () => {
    const { groups, double } = asking(true)
    const first = double(1)
    await nextTurn()
    expect(await Promise.all([first, double(2), double(3)])).toEqual([2, 4, 6])
    expect(groups).toEqual([[1], [2, 3]])
  })

  it('[L7] fails for those who asked together, and for nobody after them', async () => {
    const { double } = asking(false)
    const answers = await Promise.allSettled([1, 13, 2].map(double))
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(await double(3)).toBe(6)
  })
})
