import type { DimensionNumber } from './dimension-paint'
import type { DimensionArc } from './rose-geometry'
import { textWidth } from './text-width'
import { wrapText } from './wrap-text'

export const bezelFontSize = 28
export const bezelLineHeight = 31

export interface BezelName extends DimensionArc {
  readonly lines: readonly string[]
}

/**
 * The names that fit on the ring, in one line or two. A name that does not fit (many needles, a narrow arc) is left out
 * here and told beside the first needle of its dimension.
 */
export function bezelNames(
  arcs: readonly DimensionArc[],
  radius: number,
  names: Readonly<Record<DimensionNumber, string>>,
): BezelName[] {
  return arcs.flatMap((arc) => {
    const room = (Math.min(arc.to - arc.from, 170) / 360) * 2 * Math.PI * radius - bezelFontSize
    const name = names[arc.dimension]
    if (name.split(/\s+/u).some((word) => textWidth(word, bezelFontSize) > room)) return []
    const lines = wrapText(name, room, bezelFontSize)
    return lines.length > 2 ? [] : [{ ...arc, lines }]
  })
}
