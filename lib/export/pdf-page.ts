import PDFDocument from 'pdfkit'
import { sayIn } from '@/lib/i18n/say'
import type { ReportDocument } from './document'
import { createDrawable, fontFiles } from './pdf-font'
import { pine, softInk } from './pdf-paint'

/** Sixteen millimetres. */
const margin = 45.4
const footSize = 8.5
const headRule = 34

/** An empty document with the fonts in it: A4, tagged, in the language of the report. */
export function newPdf({ language, title }: ReportDocument): PDFKit.PDFDocument {
  return new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: margin + 12 },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    bufferPages: true,
    info: { Title: title, Creator: 'Kompasgesprek', Producer: 'Kompasgesprek' },
    font: fontFiles.regular,
  })
}

export function contentWidth({ page }: PDFKit.PDFDocument): number {
  return page.width - page.margins.left - page.margins.right
}

export function roomLeft({ page, y }: PDFKit.PDFDocument): number {
  return page.height - page.margins.bottom - y
}

/** A line of pine over the first page, as the cover of a notebook. No part of what is read aloud. */
export function drawCover(pdf: PDFKit.PDFDocument): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.rect(0, 0, pdf.page.width, headRule / 4).fill(pine)
  pdf.endMarkedContent()
  pdf.y = headRule + 10
}

/** Title and page number under every page. They are no part of what is read aloud. */
export function withPageFeet(pdf: PDFKit.PDFDocument, { language, title }: ReportDocument): void {
  const say = sayIn(language, 'export')
  const { text: name } = createDrawable()(title.replace(/\s+/g, ' '))
  const { count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index)
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
    // Text below the margin would begin a new page.
    const { bottom } = pdf.page.margins
    pdf.page.margins.bottom = 0
    const [width, y] = [contentWidth(pdf), pdf.page.height - bottom + 18]
    pdf.font(fontFiles.regular, footSize).fillColor(softInk)
    pdf.text(name, margin, y, { width: width * 0.75, height: footSize, ellipsis: true, lineBreak: false })
    pdf.text(say('page', { page: index + 1, pages: count }), margin, y, {
      width,
      align: 'right',
      lineBreak: false,
    })
    pdf.page.margins.bottom = bottom
    pdf.endMarkedContent()
  }
}

export function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
    pdf.end()
  })
}
