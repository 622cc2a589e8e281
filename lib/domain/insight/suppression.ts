/** Fewer answers than this are never shown as a distribution; a workshop may ask for more. */
export const smallestGroup = 5

/** Whether a distribution over `answers` answers may be shown. */
export function mayShow(answers: number, atLeast: number): boolean {
  return answers >= atLeast
}

/**
 * Whether answers of the room may be shown together with counts that were entered from paper. Who entered the
 * counts knows them and can take them off, so what is left must be large enough by itself.
 */
export function mayShowWithPaper(live: number, paper: number, atLeast: number): boolean {
  return mayShow(live + paper, atLeast) && mayBreakDown(paper === 0 ? [] : [live], atLeast)
}

/**
 * Whether a total may be broken down into these groups. Each group that is not empty must be large enough
 * by itself: a small one would be read off directly, or by taking the others from the total.
 */
export function mayBreakDown(groups: readonly number[], atLeast: number): boolean {
  return groups.every((size) => size === 0 || size >= atLeast)
}
