import type { Histogram } from './histogram'
import { total } from './histogram'

/** Fewer answers than this are never shown as a distribution; a workshop may ask for more. */
export const smallestGroup = 5

/** Whether a distribution over `answers` answers may be shown. */
export function mayShow(answers: number, atLeast: number): boolean {
  return answers >= atLeast
}

/** Whether all answers, or all but one, are the same. */
export function areAlike(counts: readonly number[]): boolean {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return Math.max(0, ...counts) >= all - 1
}

/**
 * Whether the counts of a distribution may be told. When everybody gave the same answer, they say what each one
 * gave; when all but one did, they say it to that one. Hiding the first and not the second would tell which it is.
 * In the mode with names (`atLeast` 1) nothing is hidden.
 */
export function mayTell(counts: readonly number[], atLeast: number): boolean {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return mayShow(all, atLeast) && (atLeast <= 1 || !areAlike(counts))
}

/**
 * The largest number told of something that each of these people could choose, or not: it leaves at least two
 * who may not have chosen it, so that nobody, the only one who did not included, knows it of anybody.
 * @param each how often one person may choose it
 */
export function largestTold(people: number, atLeast: number, each = 1): number {
  return atLeast <= 1 ? Infinity : Math.max(0, (people - 1) * each - 1)
}

/**
 * Whether the numbers of things that people could choose may be told. Who answered chose something: where nearly
 * everybody chose one thing and hardly anything else was chosen, nobody is left who may not have chosen that.
 * @param most how much of the rest one person alone may have chosen
 */
export function mayTellChoices(
  counts: readonly number[],
  people: number,
  atLeast: number,
  { each = 1, most }: { readonly each?: number; readonly most: number },
): boolean {
  if (!mayShow(people, atLeast)) return false
  const all = counts.reduce((sum, count) => sum + count, 0)
  const largest = largestTold(people, atLeast, each)
  return counts.every((count) => count < largest || all - count > most)
}

/**
 * Whether answers of the room may be told together with counts from paper that may be told by themselves, or are
 * none. Who entered the counts knows them and can take them off; who saw the room alone before can take that off.
 * So each of both must be nothing, or may be told by itself.
 */
export function mayTellWithPaper(room: Histogram, toldPaper: Histogram, atLeast: number): boolean {
  return total(room) === 0 ? total(toldPaper) > 0 : mayTell(room, atLeast)
}

/**
 * Whether a total may be broken down into these groups. Each group that is not empty must be large enough
 * by itself: a small one would be read off directly, or by taking the others from the total.
 */
export function mayBreakDown(groups: readonly number[], atLeast: number): boolean {
  return groups.every((size) => size === 0 || size >= atLeast)
}
