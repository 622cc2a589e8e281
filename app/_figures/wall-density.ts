/** Sizes in px on a screen of 1080 px high; the style sheet has the same ones in vh. */
export interface WallDensity {
  readonly level: 1 | 2 | 3 | 4
  /** Up to this many notes. */
  readonly notes: number
  readonly columns: readonly number[]
  readonly font: number
  readonly pad: number
  readonly gap: number
  readonly head: number
  /** Dots behind the text in place of a row of their own. */
  readonly hasShortDots: boolean
}

export const wallDensities: readonly WallDensity[] = [
  { level: 1, notes: 10, columns: [3, 4], font: 34, pad: 20, gap: 16, head: 100, hasShortDots: false },
  { level: 2, notes: 20, columns: [3, 4, 5], font: 30, pad: 16, gap: 13, head: 92, hasShortDots: false },
  { level: 3, notes: 32, columns: [4, 5], font: 28, pad: 13, gap: 11, head: 86, hasShortDots: true },
  { level: 4, notes: Infinity, columns: [4, 5], font: 26, pad: 11, gap: 9, head: 82, hasShortDots: true },
]

export const wallLine = 1.26
export const wallNameScale = 1.08
export const wallDotsRow = 42
export const wallMoreRow = 44
export const wallColumnGap = 20
