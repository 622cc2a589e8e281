import type { Block, Cell, Column } from '@/lib/domain/workshop/document'
import { fontFiles } from './pdf-font'
import { contentWidth } from './pdf-page'
import { ink, rule } from './pdf-paint'

export type TableBlock = Extract<Block, { type: 'table' }>

const fontSize = 9
const headSize = 8.5
const padding = { top: 3, right: 4, bottom: 3, left: 0 }
/** Between a number, which ends at the right, and words, which begin at the left. */
const roomAfterNumber = 14
const narrowest = 18

interface PdfCell {
  readonly cell: Cell
  /** The first of its columns, and how many it has. */
  readonly at: number
  readonly columns: number
}

/** Neighbours that may not be told say so once, over their width. */
function merged(cells: readonly Cell[]): readonly PdfCell[] {
  return cells.reduce<readonly PdfCell[]>((row, cell, at) => {
    const last = row.at(-1)
    if (typeof cell !== 'object' || typeof last?.cell !== 'object') return [...row, { cell, at, columns: 1 }]
    return [...row.slice(0, -1), { ...last, columns: last.columns + 1 }]
  }, [])
}

type Words = (cell: Cell) => string

function leftOf(columns: readonly Column[], index: number): number {
  return columns[index]?.isNumber !== true && columns[index - 1]?.isNumber === true ? roomAfterNumber : 0
}

/** As wide as what stands in them; where that is too much, columns of words share what numbers leave. */
function widthsOf(pdf: PDFKit.PDFDocument, { columns, rows }: TableBlock, words: Words): readonly number[] {
  const all = contentWidth(pdf)
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => pdf.widthOfString(text)))
  const wished = columns.map(({ label, isNumber }, index) => {
    pdf.font(fontFiles.bold, headSize)
    // The head of a number may be broken between its words, once.
    const whole = pdf.widthOfString(words(label))
    const head = isNumber === true ? Math.max(longest(words(label).split(' ')), whole * 0.6) : whole
    pdf.font(fontFiles.regular, fontSize)
    const cells = rows.flatMap((row) => {
      const cell = row[index] ?? ''
      return typeof cell === 'object' ? [] : [words(cell)]
    })
    return Math.max(narrowest, head + 2, longest(cells) + 2) + padding.right + leftOf(columns, index)
  })
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)
  const isNumber = (index: number) => columns[index]?.isNumber === true
  const spare = all - sum(wished)
  if (spare >= 0) {
    // Where it begins with words, these take the rest, so that the numbers end where the page ends.
    return isNumber(0) ? wished : wished.map((width, index) => (index === 0 ? width + spare : width))
  }
  const numbers = sum(wished.filter((_, index) => isNumber(index)))
  const texts = wished.map((width, index) => (isNumber(index) ? 0 : Math.min(width, all / 2)))
  return wished.map((width, index) =>
    isNumber(index) ? width : ((all - numbers) * (texts[index] ?? 0)) / sum(texts),
  )
}

/** Where a table goes on over the page its heads stand again, for the eye only: in the structure it is one table. */
function repeatHeads(
  pdf: PDFKit.PDFDocument,
  columns: readonly Column[],
  widths: readonly number[],
  words: Words,
): () => void {
  const { left, top } = pdf.page.margins
  const place = (index: number) => {
    const before = leftOf(columns, index)
    const x = left + widths.slice(0, index).reduce((total, width) => total + width, 0) + before
    return { x, width: (widths[index] ?? 0) - padding.right - before }
  }
  pdf.font(fontFiles.bold, headSize)
  const heights = columns.map(({ label }, index) =>
    pdf.heightOfString(words(label), { width: place(index).width }),
  )
  const height = Math.max(...heights) + padding.top + padding.bottom
  const pages = [pdf.page]

  function drawHeads(): void {
    pages.push(pdf.page)
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.font(fontFiles.bold, headSize).fillColor(ink)
    columns.forEach(({ label, isNumber }, index) => {
      const { x, width } = place(index)
      pdf.text(words(label), x, top + padding.top, { width, align: isNumber === true ? 'right' : 'left' })
    })
    const end = left + widths.reduce((total, width) => total + width, 0)
    const line = top + height
    pdf.moveTo(left, line).lineTo(end, line).lineWidth(0.5).stroke(rule)
    pdf.endMarkedContent()
    pdf.font(fontFiles.regular, fontSize).fillColor(ink)
    // The library begins the next row at the top margin of the page that is full.
    pdf.page.margins.top = top + height
  }

  pdf.page.margins.top = top + height
  pdf.on('pageAdded', drawHeads)
  return () => {
    pdf.off('pageAdded', drawHeads)
    for (const page of pages) page.margins.top = top
  }
}

/** A table with heads in its rows and columns, in the structure as well as to the eye. */
export function pdfTable(
  pdf: PDFKit.PDFDocument,
  structParent: PDFKit.PDFStructureElement,
  block: TableBlock,
  words: Words,
): void {
  const { columns, rows } = block
  const widths = widthsOf(pdf, block, words)
  const align = (isNumber: boolean | undefined) =>
    ({ x: isNumber === true ? 'right' : 'left', y: 'top' }) as const
  pdf.y += 4
  const endHeads = repeatHeads(pdf, columns, widths, words)
  pdf.font(fontFiles.regular, fontSize).fillColor(ink)
  // The published types do not know yet what the library does for the structure: parent and scope.
  const options = {
    structParent,
    position: { x: pdf.page.margins.left, y: pdf.y },
    columnStyles: [...widths],
    defaultStyle: {
      border: { top: 0, right: 0, bottom: 0.5, left: 0 },
      borderColor: rule,
      padding,
    },
    data: [
      columns.map(({ label, isNumber }, index) => ({
        text: words(label),
        padding: { ...padding, left: leftOf(columns, index) },
        type: 'TH' as const,
        scope: 'Column',
        font: { src: fontFiles.bold, size: headSize },
        align: align(isNumber),
      })),
      ...rows.map((row) =>
        merged(row).map(({ cell, at, columns: colSpan }) => ({
          text: words(cell),
          colSpan,
          padding: { ...padding, left: leftOf(columns, at) },
          align: align(typeof cell === 'number'),
          ...(at === 0 ? { type: 'TH' as const, scope: 'Row' } : {}),
        })),
      ),
    ],
  }
  pdf.table(options)
  endHeads()
}
