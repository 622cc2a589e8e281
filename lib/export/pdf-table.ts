import type { Block, Cell, Column } from '@/lib/domain/workshop/document'
import { fontFiles } from './pdf-font'
import { contentWidth } from './pdf-page'
import { ink, rule } from './pdf-paint'

export type TableBlock = Extract<Block, { type: 'table' }>

const fontSize = 9
const headSize = 8.5
/** What all number columns together may take of the width. */
const shareOfNumbers = 0.66
const widestNumber = 84
const shareOfFirst = 0.5

interface PdfCell {
  readonly cell: Cell
  readonly columns: number
}

/** Neighbours that may not be told say so once, over their width. */
function merged(cells: readonly Cell[]): readonly PdfCell[] {
  return cells.reduce<readonly PdfCell[]>((row, cell) => {
    const last = row.at(-1)
    if (typeof cell !== 'object' || typeof last?.cell !== 'object') return [...row, { cell, columns: 1 }]
    return [...row.slice(0, -1), { cell, columns: last.columns + 1 }]
  }, [])
}

/** Numbers take what they need; of the rest the first column of words takes half. */
function widthsOf(pdf: PDFKit.PDFDocument, columns: readonly Column[]): number[] {
  const all = contentWidth(pdf)
  const isWords = ({ isNumber }: Column, index: number) => isNumber !== true || index === 0
  const words = columns.filter(isWords).length
  const numbers = columns.length - words
  const number = Math.min(widestNumber, (all * shareOfNumbers) / Math.max(1, numbers))
  const rest = all - numbers * number
  const first = words > 1 ? rest * shareOfFirst : rest
  return columns.map((column, index) => {
    if (index === 0) return first
    return isWords(column, index) ? (rest - first) / (words - 1) : number
  })
}

/** A table with heads in its rows and columns, in the structure as well as to the eye. */
export function pdfTable(
  pdf: PDFKit.PDFDocument,
  structParent: PDFKit.PDFStructureElement,
  { columns, rows }: TableBlock,
  words: (cell: Cell) => string,
): void {
  const align = (isNumber: boolean | undefined) =>
    ({ x: isNumber === true ? 'right' : 'left', y: 'top' }) as const
  pdf.y += 4
  pdf.font(fontFiles.regular, fontSize).fillColor(ink)
  // The published types do not know yet what the library does for the structure: parent and scope.
  const options = {
    structParent,
    position: { x: pdf.page.margins.left, y: pdf.y },
    columnStyles: widthsOf(pdf, columns),
    defaultStyle: {
      border: { top: 0, right: 0, bottom: 0.5, left: 0 },
      borderColor: rule,
      padding: { top: 3, right: 4, bottom: 3, left: 0 },
    },
    data: [
      columns.map(({ label, isNumber }) => ({
        text: words(label),
        type: 'TH' as const,
        scope: 'Column',
        font: { src: fontFiles.bold, size: headSize },
        align: align(isNumber),
      })),
      ...rows.map((row) =>
        merged(row).map(({ cell, columns: colSpan }, index) => ({
          text: words(cell),
          colSpan,
          align: align(typeof cell === 'number'),
          ...(index === 0 ? { type: 'TH' as const, scope: 'Row' } : {}),
        })),
      ),
    ],
  }
  pdf.table(options)
}
