import type { Point } from './polar'
import { polar } from './polar'
import { turned, type PlacedNeedle } from './rose-geometry'
import { textWidth } from './text-width'
import { wrapText } from './wrap-text'

export interface NameBlock {
  readonly needle: PlacedNeedle
  readonly side: 'left' | 'right'
  readonly x: number
  readonly top: number
  readonly nameLines: readonly string[]
  readonly noteLines: readonly string[]
  readonly nameSize: number
  readonly noteSize: number
}

export interface NameFrame {
  /** Half of the width and of the height of the figure. */
  readonly width: number
  readonly height: number
  readonly badgeRing: number
  readonly badgeRadius: number
  readonly bezel: number
}

interface Sizes {
  readonly name: number
  readonly note: number
}

// Largest first; the last one is taken when nothing fits.
const sizes: readonly Sizes[] = [
  { name: 34, note: 30 },
  { name: 31, note: 28 },
  { name: 28, note: 26 },
  { name: 26, note: 26 },
]

// Beside the ring a block stays narrow; above and below it there is room to read on.
const widestBeside = 430
const widestAtEnds = 610
const gap = 12

export const nameLeading = 1.16
export const noteLeading = 1.2

/** Puts the words of every needle beside its number: outside the ring, in the frame, never over one another. */
export function nameBlocks(
  needles: readonly PlacedNeedle[],
  frame: NameFrame,
  notesOf: (needle: PlacedNeedle) => readonly string[],
): NameBlock[] {
  const badges = needles.map((needle) => polar(frame.badgeRing, needle.angle))
  let blocks: NameBlock[] = []
  for (const size of sizes) {
    const attempt = (['left', 'right'] as const).flatMap((side) => {
      const members = needles.filter(({ angle }) => (turned(angle) < 180 ? 'right' : 'left') === side)
      return sideBlocks(members, side, badges, frame, size, notesOf)
    })
    blocks = attempt.map(({ block }) => block)
    if (attempt.every(({ fits }) => fits)) break
  }
  return blocks
}

interface Attempt {
  readonly block: NameBlock
  readonly fits: boolean
}

function sideBlocks(
  members: readonly PlacedNeedle[],
  side: 'left' | 'right',
  badges: readonly Point[],
  frame: NameFrame,
  size: Sizes,
  notesOf: (needle: PlacedNeedle) => readonly string[],
): Attempt[] {
  const rows = members
    .map((needle) => {
      const [x, y] = polar(frame.badgeRing, needle.angle)
      const widest = Math.abs(x) < frame.badgeRing / 2 ? widestAtEnds : widestBeside
      return { needle, y, widest, width: widest }
    })
    .sort((a, b) => a.y - b.y)
  let attempts: Attempt[] = []
  // Where a block stands decides how wide it may be, and its width decides how high it is: three rounds settle it.
  for (let round = 0; round < 3; round += 1) {
    const texts = rows.map(({ needle, width }) => ({
      nameLines: wrapText(needle.name, width, size.name, 4),
      noteLines: joined(notesOf(needle), width, size.note),
    }))
    const heights = texts.map(
      ({ nameLines, noteLines }) =>
        nameLines.length * size.name * nameLeading + noteLines.length * size.note * noteLeading,
    )
    const tops = spreadOut(
      rows.map(({ y }) => y),
      heights,
      frame.height,
    )
    attempts = rows.map((row, index) => {
      const top = tops[index] ?? 0
      const text = texts[index] ?? { nameLines: [], noteLines: [] }
      const bottom = top + (heights[index] ?? 0)
      const distance = clearDistance(top, bottom, side, badges, frame)
      row.width = Math.min(row.widest, frame.width - distance)
      const needed = Math.max(
        ...text.nameLines.map((line) => textWidth(line, size.name)),
        ...text.noteLines.map((line) => textWidth(line, size.note)),
      )
      const fits = needed <= row.width + 1 && top >= -frame.height - 1 && bottom <= frame.height + 1
      const x = side === 'right' ? distance : -distance
      return {
        block: { needle: row.needle, side, x, top, ...text, nameSize: size.name, noteSize: size.note },
        fits,
      }
    })
  }
  return attempts
}

/** Tops of blocks that would like to be centred on `wanted`, pushed apart and back into the frame. */
export function spreadOut(wanted: readonly number[], heights: readonly number[], limit: number): number[] {
  const tops: number[] = []
  let floor = -limit
  wanted.forEach((y, index) => {
    const height = heights[index] ?? 0
    const top = Math.max(floor, y - height / 2)
    tops.push(top)
    floor = top + height + gap
  })
  let ceiling = limit
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    const top = Math.min(tops[index] ?? 0, ceiling - (heights[index] ?? 0))
    tops[index] = top
    ceiling = top - gap
  }
  return tops
}

function clearDistance(
  top: number,
  bottom: number,
  side: 'left' | 'right',
  badges: readonly Point[],
  frame: NameFrame,
): number {
  const nearest = top < 0 && bottom > 0 ? 0 : Math.min(Math.abs(top), Math.abs(bottom))
  const outside = Math.sqrt(Math.max(0, (frame.bezel + 18) ** 2 - nearest ** 2))
  const reach = frame.badgeRadius * 1.25
  const besideBadges = badges
    .filter(([x, y]) => (side === 'right' ? x >= 0 : x <= 0) && y + reach > top && y - reach < bottom)
    .map(([x]) => Math.abs(x) + reach + 18)
  return Math.max(outside, ...besideBadges, 0)
}

/** Notes on one line when they fit there, joined by a middle dot; else each on its own. */
function joined(notes: readonly string[], width: number, size: number): string[] {
  if (notes.length === 0) return []
  const line = notes.join(' · ')
  return textWidth(line, size) <= width ? [line] : notes.flatMap((note) => wrapText(note, width, size, 2))
}
