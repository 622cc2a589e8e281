/** How many answers stand at each place of a scale: index = place, value = count. */
export type Histogram = readonly number[]

/** Places on the scales of the product: 0 up to and including 10. */
export const scalePlaces = 11

export function histogramOf(places: readonly number[], size = scalePlaces): Histogram {
  const counts = new Array<number>(size).fill(0)
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1
  return counts
}

export function together(a: Histogram, b: Histogram): Histogram {
  return a.map((count, place) => count + (b[place] ?? 0))
}

export function total(histogram: Histogram): number {
  return histogram.reduce((sum, count) => sum + count, 0)
}

/** The answers again, in ascending order: [0, 2, 1] gives 1, 1, 2. */
export function sortedAnswers(histogram: Histogram): readonly number[] {
  return histogram.flatMap((count, place) => new Array<number>(count).fill(place))
}

/**
 * The value below which a share of the answers lies, between neighbours interpolated in proportion:
 * definition 7 of Hyndman & Fan (1996), "Sample quantiles in statistical packages", The American
 * Statistician 50(4). Undefined without answers.
 * @param share from 0 to 1
 */
export function quantile(histogram: Histogram, share: number): number | undefined {
  const answers = sortedAnswers(histogram)
  const rank = (answers.length - 1) * share
  const below = answers[Math.floor(rank)]
  const above = answers[Math.ceil(rank)]
  if (below === undefined || above === undefined) return undefined
  return below + (above - below) * (rank - Math.floor(rank))
}

export function median(histogram: Histogram): number | undefined {
  return quantile(histogram, 0.5)
}

/** Where eight of the ten people stand: from the tenth to the ninetieth percentile. */
export function spread(histogram: Histogram): readonly [number, number] | undefined {
  const low = quantile(histogram, 0.1)
  const high = quantile(histogram, 0.9)
  return low === undefined || high === undefined ? undefined : [low, high]
}
