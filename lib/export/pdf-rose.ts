import type { FigureData } from '@/lib/domain/workshop/document'
import { drawBadge } from './pdf-badge'
import { ink, rule, soft, solid } from './pdf-paint'

type Rose = Extract<FigureData, { kind: 'rose' }>

const radius = 96
const core = radius / 10
const badgeRing = radius + 24
export const roseHeight = 2 * (badgeRing + 16)

interface Spot {
  readonly x: number
  readonly y: number
}

function spot(middle: Spot, reach: number, degrees: number): Spot {
  const angle = ((degrees - 90) * Math.PI) / 180
  return { x: middle.x + reach * Math.cos(angle), y: middle.y + reach * Math.sin(angle) }
}

function reachOf(place: number): number {
  return core + ((radius - core) * place) / 10
}

/** A piece of a ring between two places on the scale. */
function ring(middle: Spot, low: number, high: number, from: number, to: number): string {
  const [inner, outer] = [reachOf(low), reachOf(high)]
  const [a, b] = [spot(middle, outer, from), spot(middle, outer, to)]
  const [c, d] = [spot(middle, inner, to), spot(middle, inner, from)]
  return `M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}Z`
}

/** The compass of the group: filled needles for now, open circles for wanted, and the spread as a field. */
export function drawRose(pdf: PDFKit.PDFDocument, { needles }: Rose, left: number, top: number): void {
  const middle = { x: left + badgeRing + 16, y: top + badgeRing + 16 }
  const sorted = [...needles].sort((a, b) => a.number - b.number)
  const step = 360 / Math.max(1, sorted.length)
  const half = Math.min(14.5, step * 0.4)
  const placed = sorted.map((needle, index) => ({ ...needle, angle: (index - 0.5) * step }))
  for (const place of [0, 5, 10]) pdf.circle(middle.x, middle.y, reachOf(place)).lineWidth(0.75).stroke(rule)
  for (const { dimension, angle, figures } of placed) {
    if (!figures) continue
    const [low, high] = figures.band
    pdf.path(ring(middle, low, Math.max(high, low + 0.15), angle - half, angle + half))
    pdf.lineWidth(0.75).fillAndStroke(soft(dimension), solid(dimension))
  }
  const wanted = placed.flatMap(({ angle, figures }) =>
    figures ? spot(middle, reachOf(figures.desired), angle) : [],
  )
  if (wanted.length > 2) {
    pdf.polygon(...wanted.map(({ x, y }): [number, number] => [x, y]))
    pdf.lineWidth(1).dash(3, { space: 2.5 }).stroke(ink).undash()
  }
  for (const { dimension, angle, figures } of placed) {
    if (!figures) continue
    const reach = reachOf(figures.now)
    const tip = spot(middle, reach, angle)
    const sides = [angle - 9, angle + 9].map((each) => spot(middle, reach * 0.35, each))
    pdf.polygon(
      ...[middle, ...sides.slice(0, 1), tip, ...sides.slice(1)].map(({ x, y }): [number, number] => [x, y]),
    )
    pdf.fill(solid(dimension))
    pdf.circle(tip.x, tip.y, 3.6).lineWidth(1).fillAndStroke(solid(dimension), '#ffffff')
  }
  for (const { x, y } of wanted) pdf.circle(x, y, 3.2).lineWidth(1.4).fillAndStroke('#ffffff', ink)
  for (const { number, dimension, angle } of placed)
    drawBadge(pdf, dimension, String(number), { ...spot(middle, badgeRing, angle), r: 10 })
}
