import type { Block, Cell, ListItem } from '@/lib/domain/workshop/document'
import { cellWords } from './cells'
import type { ReportDocument, Section } from './document'
import { figureHeight, pdfFigure } from './pdf-figure'
import { bytesOf, drawCover, newPdf, roomLeft, withPageFeet } from './pdf-page'
import { createPen, styles } from './pdf-pen'
import type { TableBlock } from './pdf-table'
import { pdfTable } from './pdf-table'

/** About as high as a heading, a question above what follows, some lines, and the caption, heads and first rows of a table. */
const room = { chapter: 54, heading: 38, lead: 32, lines: 40, table: 96 } as const
/** Of a short table no part goes to another page. */
const shortestTable = 6
const rowHeight = 19
const longestTable = 150

/** Hundreds of rows read better as a list, and are drawn in a fraction of the time. */
function rowAsItem({ columns }: TableBlock, row: readonly Cell[], words: (cell: Cell) => string): ListItem {
  const [text = '', ...others] = row
  const details = others.flatMap((cell, index) =>
    cell === '' ? [] : `${columns[index + 1]?.label ?? ''}: ${words(cell)}`,
  )
  return { text: words(text), details }
}

function roomFor(block: Block): number {
  switch (block.type) {
    case 'heading':
      return room.heading
    case 'text':
      return block.isLead === true ? room.lead : room.lines
    case 'list':
      return room.lines
    case 'figure':
      return figureHeight(block.figure)
    case 'table':
      return room.table + (block.rows.length <= shortestTable ? block.rows.length * rowHeight : 0)
  }
}

/** What a heading may not be parted from: everything until the first thing that is told under it. */
function roomUntilTold(blocks: readonly Block[]): number {
  const told = blocks.findIndex((block) => block.type !== 'heading' && !('isLead' in block))
  return blocks.slice(0, told < 0 ? blocks.length : told + 1).reduce((sum, block) => sum + roomFor(block), 0)
}

/** `told`: how far it is, after each section, from 0 to 1. */
export async function pdfOf(document: ReportDocument, told?: (share: number) => void): Promise<Uint8Array> {
  const pdf = newPdf(document)
  const words = cellWords(document.language)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const pen = createPen(pdf, document.language)

  function heading(
    type: 'H1' | 'H2' | 'H3' | 'H4',
    text: string,
    style: keyof typeof styles,
    needed: number = room.lines,
  ): void {
    if (roomLeft(pdf) < room.heading + needed) pdf.addPage()
    root.add(pen.heading(type, text, styles[style]))
  }

  function text(words: string, style: keyof typeof styles): void {
    root.add(pen.paragraph('P', words, styles[style]))
  }

  function listItem(item: ListItem): PDFKit.PDFStructureElement {
    const body = pdf.struct('LBody')
    pen.item(body, item)
    body.end()
    return pdf.struct('LI', {}, [body])
  }

  function list(items: readonly ListItem[], isMarked: boolean): void {
    const structure = pdf.struct('L')
    root.add(structure)
    for (const [index, item] of items.entries()) {
      const next = items.findIndex((each, at) => at > index && each.isBeside !== true)
      const begun = pen.begin(items.slice(index, next < 0 ? items.length : next))
      structure.add(listItem(item))
      if (isMarked) pen.mark(begun, item.isBeside ?? false)
    }
    structure.end()
  }

  function table(block: TableBlock, depth: Section['depth']): void {
    if (block.rows.length > longestTable) {
      heading(depth === 2 ? 'H3' : 'H4', block.caption, 'heading')
      return list(
        block.rows.map((row) => rowAsItem(block, row, words)),
        false,
      )
    }
    if (roomLeft(pdf) < roomFor(block)) pdf.addPage()
    text(block.caption, 'caption')
    pdfTable(pdf, root, block, (cell) => pen.drawn(words(cell)))
  }

  function draw(
    block: Block,
    following: readonly Block[],
    depth: Section['depth'],
    outline: PDFKit.PDFOutline,
  ): void {
    switch (block.type) {
      case 'heading':
        heading(depth === 2 ? 'H3' : 'H4', block.text, 'heading', roomUntilTold(following))
        outline.addItem(block.text)
        return
      case 'text':
        for (const line of block.text.split('\n'))
          if (line !== '') text(line, block.isLead === true ? 'lead' : 'text')
        return
      case 'list':
        return list(block.items, block.look === 'marked')
      case 'figure':
        return pdfFigure(pdf, root, block.figure, block.alt)
      case 'table':
        return table(block, depth)
    }
  }

  /** A chapter about a needle opens with its number in its shape, and holds the steps about it. */
  function section({ type, depth, title, subject, blocks }: Section, parent: PDFKit.PDFOutline) {
    // A chapter without figures goes on with the heading of its first step.
    const needed = blocks.length === 0 ? room.heading + room.table : roomUntilTold(blocks)
    if (depth === 2) {
      if (roomLeft(pdf) < room.chapter + needed) pdf.addPage()
      root.add(subject ? pen.chapter(title, subject) : pen.heading('H2', title, styles.section))
    } else heading('H3', title, 'step', needed)
    const outline = parent.addItem(title)
    for (const [index, block] of blocks.entries()) draw(block, blocks.slice(index + 1), depth, outline)
    return type === 'chapter' ? outline : undefined
  }

  drawCover(pdf)
  heading('H1', document.title, 'title')
  text(document.opening.join(' '), 'lead')
  let chapter: PDFKit.PDFOutline | undefined
  for (const [index, each] of document.sections.entries()) {
    const parent = each.depth === 3 ? (chapter ?? pdf.outline) : pdf.outline
    const opened = section(each, parent)
    if (each.depth === 2) chapter = opened
    told?.((index + 1) / document.sections.length)
  }
  text(document.motto, 'motto')
  root.end()
  withPageFeet(pdf, document)
  return bytesOf(pdf)
}
