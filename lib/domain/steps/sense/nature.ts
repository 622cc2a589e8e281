/**
 * What a matter can be: solvable with knowledge (puzzle), two goods between which one chooses (dilemma), both
 * at once (paradox), or not understood yet (mystery).
 */
export const natures = ['puzzle', 'dilemma', 'paradox', 'mystery'] as const
export type Nature = (typeof natures)[number]

/** How many see it as what. */
export type NatureCounts = Readonly<Record<Nature, number>>

export function countNatures(seen: readonly Nature[]): NatureCounts {
  const counts = { puzzle: 0, dilemma: 0, paradox: 0, mystery: 0 }
  for (const nature of seen) counts[nature] += 1
  return counts
}

export function totalOf(counts: NatureCounts): number {
  return natures.reduce((sum, nature) => sum + counts[nature], 0)
}
