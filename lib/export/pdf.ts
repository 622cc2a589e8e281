import type { Block, Cell, ListItem } from '@/lib/domain/workshop/document'
import { cellWords } from './cells'
import type { ReportDocument, Section } from './document'
import type { Drawable } from './pdf-font'
import { createDrawable, fontFiles } from './pdf-font'
import { bytesOf, contentWidth, ink, newPdf, roomLeft, softInk, withPageFeet } from './pdf-page'
import type { TableBlock } from './pdf-table'
import { pdfTable } from './pdf-table'

interface Style {
  readonly font: 'regular' | 'bold'
  readonly size: number
  readonly before: number
  readonly color?: string
  readonly indent?: number
}

const styles = {
  title: { font: 'bold', size: 24, before: 0 },
  section: { font: 'bold', size: 16, before: 26 },
  heading: { font: 'bold', size: 12, before: 14 },
  lead: { font: 'regular', size: 12.5, before: 8 },
  text: { font: 'regular', size: 10.5, before: 6 },
  item: { font: 'regular', size: 10.5, before: 5, indent: 14 },
  detail: { font: 'regular', size: 9.5, before: 1, indent: 14, color: softInk },
} as const satisfies Record<string, Style>

/** A heading at the foot of a page would stand apart from what it is about. */
const roomForHeading = 110
const lineGap = 2
const longestTable = 150

/** One place where text becomes ink and a place in the structure, so that both always say the same. */
function createPen(pdf: PDFKit.PDFDocument) {
  const drawable = createDrawable()
  const left = pdf.page.margins.left

  function put({ text }: Drawable, { font, size, before, color = ink, indent = 0 }: Style, label = ''): void {
    const options = { width: contentWidth(pdf) - indent, lineGap }
    pdf.y += before
    pdf.fillColor(color)
    if (label !== '')
      pdf.font(fontFiles.bold, size).text(`${label}: `, left + indent, pdf.y, { ...options, continued: true })
    pdf.font(fontFiles[font], size)
    if (label === '') pdf.text(text, left + indent, pdf.y, options)
    else pdf.text(text, options)
  }

  /** `actual` is read aloud where the font had to draw a box. */
  function element(type: string, text: string, style: Style, label = ''): PDFKit.PDFStructureElement {
    const drawn = drawable(text)
    const actual = label === '' ? text : `${label}: ${text}`
    return pdf.struct(type, drawn.isWhole ? {} : { actual }, () => put(drawn, style, label))
  }

  return { drawable, element }
}

/** Hundreds of rows read better as a list, and are drawn in a fraction of the time. */
function rowAsItem({ columns }: TableBlock, row: readonly Cell[], words: (cell: Cell) => string): ListItem {
  const [text = '', ...others] = row
  const details = others.flatMap((cell, index) =>
    cell === '' ? [] : `${columns[index + 1]?.label ?? ''}: ${words(cell)}`,
  )
  return { text: words(text), details: details.length > 0 ? [details.join(' · ')] : [] }
}

export async function pdfOf(document: ReportDocument): Promise<Uint8Array> {
  const pdf = newPdf(document)
  const words = cellWords(document.language)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const { drawable, element } = createPen(pdf)

  function add(type: string, text: string, style: Style): void {
    root.add(element(type, text, style))
  }

  function heading(type: 'H1' | 'H2' | 'H3', text: string, style: Style): void {
    if (roomLeft(pdf) < roomForHeading) pdf.addPage()
    add(type, text, style)
  }

  function listItem({ text, label, details = [] }: ListItem): PDFKit.PDFStructureElement {
    const body = pdf.struct('LBody')
    body.add(element('P', text, styles.item, label))
    for (const detail of details) body.add(element('P', detail, styles.detail))
    body.end()
    return pdf.struct('LI', {}, [body])
  }

  function list(items: readonly ListItem[]): void {
    const structure = pdf.struct('L')
    root.add(structure)
    for (const item of items) structure.add(listItem(item))
    structure.end()
  }

  function block(each: Block, outline: PDFKit.PDFOutline): void {
    switch (each.type) {
      case 'heading':
        heading('H3', each.text, styles.heading)
        outline.addItem(each.text)
        return
      case 'text':
        for (const line of each.text.split('\n'))
          if (line !== '') add('P', line, each.isLead === true ? styles.lead : styles.text)
        return
      case 'list':
        list(each.items)
        return
      case 'table': {
        if (each.rows.length > longestTable) {
          heading('H3', each.caption, styles.heading)
          list(each.rows.map((row) => rowAsItem(each, row, words)))
          return
        }
        if (roomLeft(pdf) < roomForHeading) pdf.addPage()
        add('P', each.caption, { ...styles.detail, indent: 0, before: 10 })
        pdfTable(pdf, root, each, (cell) => drawable(words(cell)).text)
        return
      }
    }
  }

  function section({ title, blocks }: Section): void {
    heading('H2', title, styles.section)
    const outline = pdf.outline.addItem(title)
    for (const each of blocks) block(each, outline)
  }

  heading('H1', document.title, styles.title)
  add('P', document.opening.join(' '), styles.text)
  for (const each of document.sections) section(each)
  add('P', document.motto, { ...styles.text, before: 24, color: softInk })
  root.end()
  withPageFeet(pdf, document)
  return bytesOf(pdf)
}
