import type { FigureData } from '@/lib/domain/workshop/document'
import { fontFiles } from './pdf-font'
import { ink, softInk, solid } from './pdf-paint'

type Places = Extract<FigureData, { kind: 'places' }>

const width = 340
const labelHeight = 15
const stackHeight = 62
const rowHeight = labelHeight + stackHeight + 8
const mostDots = 14
const places = 11

export function placesHeight({ rows }: Places): number {
  return rows.length * rowHeight + 30
}

/** A dot for each person; where a stack would be too high for dots a bar with its number. */
function drawStack(
  pdf: PDFKit.PDFDocument,
  count: number,
  at: { readonly x: number; readonly line: number; readonly column: number },
  look: { readonly color: string; readonly isOpen: boolean; readonly highest: number },
): void {
  if (count === 0) return
  const { x, line, column } = at
  const { color, isOpen, highest } = look
  if (highest <= mostDots) {
    const pitch = Math.min(column * 0.62, stackHeight / highest, 13)
    for (let index = 0; index < count; index++) {
      pdf.circle(x, line - 2 - pitch * (index + 0.5), pitch * 0.42)
      if (isOpen) pdf.lineWidth(1.1).fillAndStroke('#ffffff', color)
      else pdf.fill(color)
    }
    return
  }
  const height = ((stackHeight - 10) * count) / highest
  pdf.rect(x - column * 0.32, line - height, column * 0.64, height)
  if (isOpen) pdf.lineWidth(1.1).fillAndStroke('#ffffff', color)
  else pdf.fill(color)
  pdf.font(fontFiles.regular, 7).fillColor(ink)
  pdf.text(String(count), x - column / 2, line - height - 9, {
    width: column,
    align: 'center',
    lineBreak: false,
  })
}

/** Where everybody stands on a scale or between two poles, row under row. */
export function drawPlaces(pdf: PDFKit.PDFDocument, figure: Places, left: number, top: number): void {
  const { dimension, rows, ends } = figure
  const column = width / places
  const highest = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  rows.forEach(({ name, counts, isOpen }, index) => {
    const y = top + index * rowHeight
    const line = y + labelHeight + stackHeight
    pdf.font(fontFiles.bold, 9).fillColor(ink).text(name, left, y, { width, lineBreak: false })
    counts.forEach((count, place) =>
      drawStack(
        pdf,
        count,
        { x: left + column * (place + 0.5), line, column },
        { color: solid(dimension), isOpen, highest },
      ),
    )
    pdf
      .moveTo(left, line)
      .lineTo(left + width, line)
      .lineWidth(1.5)
      .stroke(ink)
  })
  const foot = top + rows.length * rowHeight
  pdf.font(fontFiles.regular, 8.5).fillColor(softInk)
  pdf.text(ends[0], left, foot, { width: width / 2 - 10, height: 24, ellipsis: true })
  pdf.text(ends[1], left + width / 2 + 10, foot, {
    width: width / 2 - 10,
    height: 24,
    align: 'right',
    ellipsis: true,
  })
}
