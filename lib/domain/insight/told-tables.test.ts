import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histogramOf, total } from './histogram'
import type { TablePart } from './told-tables'
import { toldTables } from './told-tables'

const places = (...at: readonly number[]) => histogramOf(at)

function part(table: number, at: readonly number[], isSpoken = false): TablePart {
  return { table, isSpoken, counts: [at.length], tallies: [places(...at)] }
}

/** The whole of these tables, with what some gave who sit at none. */
function told(tables: readonly TablePart[], elsewhere: readonly number[] = [], atLeast = 5) {
  const all = [...tables, part(0, elsewhere)]
  const sum = (lists: readonly (readonly number[])[]) =>
    lists.reduce((one, other) => one.map((count, index) => count + (other[index] ?? 0)))
  const whole = {
    counts: sum(all.map(({ counts }) => counts)),
    tallies: [sum(all.map(({ tallies: [tally = []] }) => tally))],
  }
  return toldTables(tables, whole, atLeast)
}

const five = [1, 2, 3, 4, 5]

describe('tables that may be told apart', () => {
  it('[Tb8] are those where enough people gave something', () => {
    expect(told([part(1, five), part(2, five)])).toEqual([1, 2])
    expect(told([part(1, [1, 2, 3, 4]), part(2, [5, 6, 7, 8])])).toEqual([])
  })

  it('[Tb8] take one more table out when a small one could be worked out from the whole', () => {
    expect(told([part(1, five), part(2, five), part(3, [7, 8])])).toEqual([1])
    expect(told([part(1, five), part(2, [7, 8])])).toEqual([])
    expect(told([part(1, [...five, 6]), part(2, five), part(3, [7, 8, 9]), part(4, [0, 1])])).toEqual([1, 2])
  })

  it('[Tb8] count who sits at no table with the rest', () => {
    expect(told([part(1, five), part(2, five)], [9])).toEqual([1])
    expect(told([part(1, five), part(2, five)], [9, 8, 7, 9, 9])).toEqual([1, 2])
  })

  it('[Tb8] are not those where everybody answered the same, nor leave such a rest', () => {
    expect(told([part(1, five), part(2, [7, 7, 7, 7, 7]), part(3, five)])).toEqual([1])
    expect(told([part(1, [...five, 6]), part(2, five), part(3, [7, 7, 7, 7, 7])])).toEqual([1])
  })

  it('[Tb8] look at every question, also one that a few passed over', () => {
    const skipping = (table: number, second: readonly number[]): TablePart => ({
      table,
      isSpoken: false,
      counts: [5],
      tallies: [places(...five), places(...second)],
    })
    const tables = [skipping(1, five), skipping(2, [4, 5, 6])]
    const whole = { counts: [10], tallies: [places(...five, ...five), places(...five, 4, 5, 6)] }
    expect(toldTables(tables, whole, 5)).toEqual([])
  })

  it('[Tb10] are those whose phone spoke for enough people, as long as nobody beside them is found by it', () => {
    expect(told([part(1, [3], true), part(2, [8], true)])).toEqual([1, 2])
    expect(told([part(1, [3], true), part(2, [8], true)], [5, 6])).toEqual([])
    expect(told([part(1, [3], true), part(2, [8], true)], [5, 6, 5, 6, 7])).toEqual([1, 2])
  })

  it('[Tb8] never leave a rest of one to four people, nor one in which all answered alike', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 9 })
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 7 }), answers, (groups, elsewhere) => {
        const tables = groups.map((at, index) => part(index + 1, at))
        const numbers = told(tables, elsewhere)
        const untold = tables.filter(({ table }) => !numbers.includes(table))
        const left = untold.reduce((sum, { counts: [count = 0] }) => sum + count, elsewhere.length)
        if (numbers.length > 0) expect(left === 0 || left >= 5, `${left} left`).toBe(true)
        for (const { table, tallies } of tables) {
          if (!numbers.includes(table)) continue
          expect(total(tallies[0] ?? [])).toBeGreaterThanOrEqual(5)
          expect(tallies[0]?.filter((count) => count > 0).length).toBeGreaterThan(1)
        }
      }),
    )
  })
})
