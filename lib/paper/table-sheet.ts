import { encode } from 'uqr'
import type { Say } from '@/lib/domain/workshop/planning'
import type { TableCard } from '@/lib/domain/workshop/paper-card'
import type { Paper } from './paper'
import type { Box, PaperPen } from './paper-pen'
import { paperInk, paperLine } from './paper-pen'

const pad = 34
const headHeight = 128
const harvestShare = 0.2
const lineStep = 26

function drawQr(
  pdf: PDFKit.PDFDocument,
  text: string,
  [x, y, size]: readonly [number, number, number],
): void {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 2 })
  const side = size / modules
  pdf.rect(x, y, size, size).fill('#ffffff')
  data.forEach((row, line) =>
    row.forEach((isDark, column) => {
      // A hair larger than a module, so that no light shows between two of them.
      if (isDark) pdf.rect(x + column * side, y + line * side, side + 0.05, side + 0.05)
    }),
  )
  pdf.fill('#16251f')
}

function drawLines(pdf: PDFKit.PDFDocument, { x, y, width, height }: Box): void {
  for (let line = y + lineStep; line <= y + height; line += lineStep)
    pdf
      .moveTo(x, line)
      .lineTo(x + width, line)
      .lineWidth(0.5)
      .stroke(paperLine)
}

/** A sheet for in the middle of a table: how to join, what is asked, and room to write. */
export function drawTableSheet(
  pdf: PDFKit.PDFDocument,
  pen: PaperPen,
  card: TableCard,
  { title, door }: Paper,
  box: Box,
  say: Say,
): void {
  const left = box.x + pad
  const width = box.width - 2 * pad
  const top = box.y + pad
  const qr = door ? 96 : 0
  const beside = { x: left, width: width - (door ? qr + 18 : 0) }
  let y = pen.write('P', title, { ...beside, y: top }, { size: 11, soft: true })
  y = pen.write(
    'H2',
    card.question === '' ? say('card.notes') : card.question,
    { ...beside, y: y + 2 },
    { size: 19, bold: true },
  )
  if (door) {
    pen.figure(say('card.qr'), () => drawQr(pdf, door.qrAddress, [left + width - qr, top, qr]))
    pen.write(
      'P',
      `${say('card.join')}. ${say('card.joinAt', { address: door.address, code: door.code })}.`,
      { ...beside, y: y + 6 },
      { size: 11 },
    )
  } else pen.write('P', say('card.noDoor'), { ...beside, y: y + 6 }, { size: 10, soft: true })
  const body = top + headHeight
  const bottom = box.y + box.height - pad
  const harvest = (bottom - body) * harvestShare
  const columns = card.columns.length === 0 ? [{ name: '', hint: '' }] : card.columns
  const gap = 14
  const columnWidth = (width - gap * (columns.length - 1)) / columns.length
  const columnBottom = bottom - harvest - 18
  columns.forEach(({ name, hint }, index) => {
    const x = left + index * (columnWidth + gap)
    const named = pen.write('H3', name, { x, y: body, width: columnWidth }, { size: 13, bold: true })
    const hinted = pen.write('P', hint, { x, y: named, width: columnWidth }, { size: 9.5, soft: true })
    const start = Math.max(hinted, body + 34)
    pen.decoration(() => drawLines(pdf, { x, y: start, width: columnWidth, height: columnBottom - start }))
  })
  const kept = pen.write(
    'H3',
    say('card.harvest'),
    { x: left, y: columnBottom + 18, width },
    { size: 13, bold: true },
  )
  pen.decoration(() => {
    pdf
      .moveTo(left, columnBottom + 10)
      .lineTo(left + width, columnBottom + 10)
      .lineWidth(1.5)
      .stroke(paperInk)
    drawLines(pdf, { x: left, y: kept, width, height: bottom - kept })
  })
}
