import type { Histogram } from './histogram'
import { total } from './histogram'

/** How many gave something, round by round, and every distribution that a view could show of it. */
export interface TableAnswers {
  readonly counts: readonly number[]
  readonly tallies: readonly Histogram[]
}

export interface TablePart extends TableAnswers {
  readonly table: number
  /** One phone answered for all of them, and they are enough: what it says points at nobody. */
  readonly isSpoken: boolean
}

/** Everybody at the same place: then the place of each one is known. */
function isUniform(tally: Histogram): boolean {
  return total(tally) > 0 && tally.filter((count) => count > 0).length === 1
}

function isNoneOrEnough(count: number, atLeast: number): boolean {
  return count === 0 || count >= atLeast
}

function mayBeTold({ counts, tallies, isSpoken }: TablePart, atLeast: number): boolean {
  if (!counts.some((count) => count > 0)) return false
  if (isSpoken) return true
  if (!counts.every((count) => isNoneOrEnough(count, atLeast))) return false
  return !tallies.some((tally) => total(tally) >= atLeast && isUniform(tally))
}

function without(whole: readonly number[], parts: readonly (readonly number[])[]): readonly number[] {
  return whole.map((count, index) => parts.reduce((left, part) => left - (part[index] ?? 0), count))
}

/** What is left of the whole when these tables are taken from it. A view leaves small distributions out itself. */
function isRestSafe(told: readonly TablePart[], whole: TableAnswers, atLeast: number): boolean {
  const counts = without(
    whole.counts,
    told.map((part) => part.counts),
  )
  if (!counts.every((count) => isNoneOrEnough(count, atLeast))) return false
  return whole.tallies.every((tally, index) => {
    const shown = told.flatMap((part) => {
      const own = part.tallies[index]
      return own && (part.isSpoken || total(own) >= atLeast) ? [own] : []
    })
    const rest = without(tally, shown)
    return isNoneOrEnough(total(rest), atLeast) && !(told.length > 0 && isUniform(rest))
  })
}

/**
 * Tables that may be told apart beside the whole. A table is told when enough people there gave something and
 * they did not all give the same, or one phone spoke for enough people; and only as long as what is left, which anybody can work out from the whole,
 * is nobody or enough people who did not all give the same either. Otherwise the smallest told table joins
 * the rest. `whole` holds also what was given at no table.
 *
 * Primary and complementary suppression as in Hundepool et al. (2012), "Statistical Disclosure Control".
 */
export function toldTables(
  tables: readonly TablePart[],
  whole: TableAnswers,
  atLeast: number,
): readonly number[] {
  const size = ({ counts }: TablePart) => Math.max(0, ...counts)
  const candidates = tables
    .filter((part) => mayBeTold(part, atLeast))
    .sort((a, b) => Number(b.isSpoken) - Number(a.isSpoken) || size(b) - size(a) || a.table - b.table)
  for (let count = candidates.length; count > 0; count--) {
    const told = candidates.slice(0, count)
    if (isRestSafe(told, whole, atLeast)) return told.map(({ table }) => table).sort((a, b) => a - b)
  }
  return []
}
