import type { Point } from './polar'
import { rounded } from './rounded'

export interface SignZone {
  readonly width: number
  readonly height: number
  readonly scales: readonly number[]
}

export interface SignScale {
  /** One size for all columns of a picture, so that they can be compared. */
  readonly scale: number
  /** How many people one sign stands for. */
  readonly unit: number
}

const cell = { width: 136, height: 118 }
const units = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500]

/** The largest signs with which the fullest column still fits; above that a sign stands for more people. */
export function signScale(fullest: number, zone: SignZone): SignScale {
  const scale = zone.scales.find((option) => capacity(zone, option) >= fullest)
  if (scale !== undefined) return { scale, unit: 1 }
  // Not the smallest size: with many people the picture should still be a sky and not a texture.
  const calm = zone.scales.at(-2) ?? zone.scales.at(-1) ?? 1
  const unit = units.find((people) => Math.ceil(fullest / people) <= capacity(zone, calm)) ?? 1000
  return { scale: calm, unit }
}

export interface PlacedSign {
  readonly at: Point
  readonly scale: number
}

/** Signs of one column, floating in staggered rows round the middle of its zone. The last may be a small one: a rest. */
export function placedSigns(
  count: number,
  zone: SignZone,
  { scale, unit }: SignScale,
  seed: number,
): PlacedSign[] {
  const signs = Math.ceil(count / unit)
  const rest = count % unit === 0 ? 1 : Math.max(0.55, Math.sqrt((count % unit) / unit))
  const columns = Math.min(columnsIn(zone, scale), Math.max(1, signs))
  const rows = Math.ceil(signs / columns)
  const [dx, dy] = [cell.width * scale, cell.height * scale]
  const hasSlack = zone.width - columns * dx >= dx / 2
  return Array.from({ length: signs }, (_, index) => {
    const row = Math.floor(index / columns)
    const inRow = Math.min(columns, signs - row * columns)
    const stagger = hasSlack && rows > 1 && inRow === columns ? (row % 2 === 0 ? -dx / 4 : dx / 4) : 0
    const x = ((index % columns) - (inRow - 1) / 2) * dx + stagger + drift(index, seed) * dx * 0.05
    // Neighbours in a row hang a little higher and lower, as far as the zone allows.
    const sway = rows * dy + dy * 0.2 <= zone.height ? ((index % columns) % 2 === 0 ? -dy : dy) * 0.07 : 0
    const y = (row - (rows - 1) / 2) * dy + sway + drift(index + 50, seed) * dy * 0.05
    return {
      at: [rounded(x), rounded(y)],
      scale: index === signs - 1 ? Math.round(scale * rest * 100) / 100 : scale,
    }
  })
}

function columnsIn(zone: SignZone, scale: number): number {
  return Math.max(1, Math.floor(zone.width / (cell.width * scale)))
}

function capacity(zone: SignZone, scale: number): number {
  return columnsIn(zone, scale) * Math.max(1, Math.floor(zone.height / (cell.height * scale)))
}

/** Between -1 and 1, the same every time: a picture may not jump when it is drawn again. */
function drift(index: number, seed: number): number {
  const wave = Math.sin(index * 12.9898 + seed * 78.233) * 43758.5453
  return (wave - Math.floor(wave)) * 2 - 1
}
