import { fontFiles } from './pdf-font'
import { solid } from './pdf-paint'

/** Corners of each shape: dimension one is a triangle, three a square, four a diamond, five a hexagon. */
const corners = {
  1: [-90, 30, 150],
  3: [-45, 45, 135, 225],
  4: [-90, 0, 90, 180],
  5: [0, 60, 120, 180, 240, 300],
} as const
const stretch = { 1: 1.25, 3: 1.2, 4: 1.25, 5: 1.1 } as const

function isCornered(dimension: number): dimension is keyof typeof corners {
  return dimension in corners
}

/** The number of a needle in the shape of its dimension, as on every page and screen. */
export function drawBadge(
  pdf: PDFKit.PDFDocument,
  dimension: number,
  label: string,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
): void {
  if (isCornered(dimension)) {
    const points = corners[dimension].map((degrees): [number, number] => {
      const [angle, reach] = [(degrees * Math.PI) / 180, r * stretch[dimension]]
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]
    })
    pdf.polygon(...points)
  } else pdf.circle(x, y, r)
  pdf.fill(solid(dimension))
  const size = r * (label.length > 1 ? 0.95 : 1.15)
  pdf.font(fontFiles.bold, size).fillColor('#ffffff')
  const below = dimension === 1 ? r * 0.06 : 0
  pdf.text(label, x - 2 * r, y - size * 0.58 + below, { width: 4 * r, align: 'center', lineBreak: false })
}
