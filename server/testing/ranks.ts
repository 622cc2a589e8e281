function ranks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2)
}

/** Spearman's rank correlation of two rows of numbers; 0 when one of them is the same throughout. */
export function rankCorrelation(first: readonly number[], second: readonly number[]): number {
  const [a, b] = [ranks(first), ranks(second)]
  const middle = (a.length - 1) / 2
  const sum = (of: (index: number) => number) => a.reduce((total, _, index) => total + of(index), 0)
  const together = sum((index) => ((a[index] ?? 0) - middle) * ((b[index] ?? 0) - middle))
  const spread = (row: readonly number[]) => sum((index) => ((row[index] ?? 0) - middle) ** 2)
  const both = Math.sqrt(spread(a) * spread(b))
  return both === 0 ? 0 : together / both
}

/**
 * How far the correlations of independent rows of `people` lie from chance together, in standard deviations:
 * by chance one row has mean 0 and deviation 1 / √(people − 1).
 */
export function farFromChance(correlations: readonly number[], people: number): number {
  if (correlations.length === 0) return 0
  const sum = correlations.reduce((total, each) => total + each, 0)
  return (sum * Math.sqrt(people - 1)) / Math.sqrt(correlations.length)
}
