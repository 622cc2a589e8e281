import type { FigureData } from '@/lib/domain/workshop/document'
import { roomLeft } from './pdf-page'
import { drawPlaces, placesHeight } from './pdf-places'
import { drawRose, roseHeight } from './pdf-rose'

const room = 10

export function figureHeight(figure: FigureData): number {
  return (figure.kind === 'rose' ? roseHeight : placesHeight(figure)) + 2 * room
}

/** A picture with words for who cannot see it, on one page. Its figures stand in a table too. */
export function pdfFigure(
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  figure: FigureData,
  alt: string,
): void {
  const height = figureHeight(figure) - 2 * room
  if (roomLeft(pdf) < figureHeight(figure)) pdf.addPage()
  const { left } = pdf.page.margins
  const top = pdf.y + room
  parent.add(
    pdf.struct('Figure', { alt }, () => {
      if (figure.kind === 'rose') drawRose(pdf, figure, left, top)
      else drawPlaces(pdf, figure, left, top)
    }),
  )
  pdf.x = left
  pdf.y = top + height
}
