import { cornersOf } from '@/lib/compass/dimension-corners'

/** The five dimensions on paper: colour, shape and pattern, as on the screen. */
const colours = ['#2f379a', '#9e5202', '#21787e', '#7b0252', '#4a2a17'] as const

type Pdf = PDFKit.PDFDocument

export function colourOf(dimension: number): string {
  return colours[dimension - 1] ?? colours[4]
}

/** The number in its shape. Decoration: the words beside it say the same. */
export function drawBadge(
  pdf: Pdf,
  { dimension, label, bold }: { readonly dimension: number; readonly label: string; readonly bold: string },
  [x, y, r]: readonly [number, number, number],
): void {
  const colour = colourOf(dimension)
  if (dimension === 2) pdf.circle(x, y, r).fill(colour)
  else
    pdf
      .polygon(...(cornersOf(dimension) ?? []).map(([a, b]): [number, number] => [x + a * r, y + b * r]))
      .fill(colour)
  const size = r * (dimension === 1 ? 0.95 : 1.15)
  pdf.font(bold, size).fillColor('#ffffff')
  const lower = dimension === 1 ? r * 0.2 : 0
  pdf.text(label, x - 2 * r, y - size * 0.52 + lower, { width: 4 * r, align: 'center', lineBreak: false })
}

const gap = 9

/** A strip in the colour of the dimension with its pattern, so that it is known in grey too. */
export function drawStrip(pdf: Pdf, dimension: number, [x, y, width, height]: readonly number[]): void {
  const [left = 0, top = 0, wide = 0, high = 0] = [x, y, width, height]
  pdf.save()
  pdf.rect(left, top, wide, high).clip()
  pdf.rect(left, top, wide, high).fill(colourOf(dimension))
  pdf.lineWidth(1.4).strokeColor('#ffffff').fillColor('#ffffff').opacity(0.75)
  for (let at = top - wide; at < top + high + wide; at += gap) drawSign(pdf, dimension, left, at, wide)
  pdf.opacity(1)
  pdf.restore()
}

function drawSign(pdf: Pdf, dimension: number, left: number, at: number, wide: number): void {
  switch (dimension) {
    case 1:
      pdf
        .moveTo(left, at + wide)
        .lineTo(left + wide, at)
        .stroke()
      return
    case 2:
      pdf.circle(left + wide / 2, at, 1.9).fill()
      return
    case 3:
      pdf
        .moveTo(left, at)
        .lineTo(left + wide, at)
        .stroke()
      pdf
        .moveTo(left + wide / 2, at)
        .lineTo(left + wide / 2, at + gap)
        .stroke()
      return
    case 4:
      pdf
        .moveTo(left, at)
        .lineTo(left + wide / 2, at + gap / 2)
        .lineTo(left + wide, at)
        .stroke()
      return
    default:
      pdf.rect(left, at, wide, 3).fill()
  }
}
