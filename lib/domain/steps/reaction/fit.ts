/** Whether the words of a needle fit what somebody knows from their work. */
export const fits = ['fits', 'nearly', 'off'] as const
export type Fit = (typeof fits)[number]

export type FitCounts = Readonly<Record<Fit, number>>

export function countFits(judged: readonly Fit[]): FitCounts {
  const counts = { fits: 0, nearly: 0, off: 0 }
  for (const fit of judged) counts[fit] += 1
  return counts
}

export function totalFits(counts: FitCounts): number {
  return counts.fits + counts.nearly + counts.off
}
