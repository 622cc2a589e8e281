import type { Say } from '@/lib/domain/workshop/planning'
import type { NeedleCard } from '@/lib/domain/workshop/paper-card'
import type { Box, PaperPen } from './paper-pen'
import { paperInk, paperLine } from './paper-pen'
import { drawBadge, drawStrip } from './paper-signs'

const strip = 16
const pad = 26
const places = 11
const rowHeight = 34
const rowGap = 23

/** How much of the box the card takes at this scale. */
export function needleCardHeight(pen: PaperPen, card: NeedleCard, { width }: Box): number {
  const text = width - 2 * pad - strip - 64
  return (
    2 * pad +
    pen.height(card.dimensionName, text, { size: 11 }) +
    pen.height(card.name, text, { size: 21, bold: true }) +
    pen.height(card.about, width - 2 * pad - strip, { size: 12 }) +
    2 * rowHeight +
    pen.height(card.low, 200, { size: 10.5 }) +
    90
  )
}

function scaleRow(
  pdf: PDFKit.PDFDocument,
  pen: PaperPen,
  { label, isOpen, x, y, width }: { label: string; isOpen: boolean; x: number; y: number; width: number },
): void {
  const left = x + 74
  const step = (width - 74) / places
  pdf.font(pen.bold, 12).fillColor(paperInk)
  const sign = [x + 6, y + 12] as const
  if (isOpen)
    pdf
      .circle(...sign, 5)
      .lineWidth(2.2)
      .stroke(paperInk)
  else pdf.circle(...sign, 6).fill(paperInk)
  pdf.fillColor(paperInk).text(label, x + 18, y + 5, { lineBreak: false })
  for (let place = 0; place < places; place++) {
    pdf
      .roundedRect(left + place * step + 2, y, step - 4, 24, 4)
      .lineWidth(1)
      .stroke(paperLine)
    pdf.fillColor('#6b786f').fontSize(10)
    pdf.text(String(place), left + place * step, y + 7, { width: step, align: 'center', lineBreak: false })
  }
}

/** A needle to put a cross on: where we stand now, and where we want to be. */
export function drawNeedleCard(
  pdf: PDFKit.PDFDocument,
  pen: PaperPen,
  card: NeedleCard,
  box: Box,
  say: Say,
): void {
  const { dimension, number, dimensionName, name, about, low, high } = card
  const left = box.x + pad + strip
  const width = box.width - 2 * pad - strip
  pen.decoration(() => {
    drawStrip(pdf, dimension, [box.x, box.y, strip, box.height])
    drawBadge(pdf, { dimension, label: String(number), bold: pen.bold }, [left + 24, box.y + pad + 24, 19])
  })
  const beside = { x: left + 64, width: width - 64 }
  let y = pen.write('P', dimensionName, { ...beside, y: box.y + pad - 4 }, { size: 11, soft: true })
  y = pen.write('H2', name, { ...beside, y: y + 2 }, { size: 21, bold: true })
  y = Math.max(y, box.y + pad + 52)
  pen.write('P', about, { x: left, width, y: y + 8 }, { size: 12 })
  const foot = box.y + box.height - pad
  const lowHeight = Math.max(
    pen.height(low, width / 2 - 12, { size: 10.5 }),
    pen.height(high, width / 2 - 12, { size: 10.5 }),
  )
  const rows = foot - lowHeight - 30 - 2 * rowHeight - rowGap
  pen.write('P', say('card.howTo'), { x: left, width, y: rows }, { size: 10.5, soft: true })
  pen.figure(say('card.scale'), () => {
    scaleRow(pdf, pen, { label: say('card.now'), isOpen: false, x: left, y: rows + rowGap, width })
    scaleRow(pdf, pen, {
      label: say('card.desired'),
      isOpen: true,
      x: left,
      y: rows + rowGap + rowHeight,
      width,
    })
  })
  const ends = rows + rowGap + 2 * rowHeight
  pen.write('P', `0: ${low}`, { x: left, width: width / 2 - 12, y: ends }, { size: 10.5 })
  pen.write(
    'P',
    `10: ${high}`,
    { x: left + width / 2 + 12, width: width / 2 - 12, y: ends },
    { size: 10.5, align: 'right' },
  )
  pen.decoration(() =>
    pdf
      .rect(left, foot - 13, 13, 13)
      .lineWidth(1.2)
      .stroke(paperInk),
  )
  pen.write('P', say('card.cannotSay'), { x: left + 20, width: width - 20, y: foot - 13 }, { size: 11 })
}
