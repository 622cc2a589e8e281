import type { Say } from '@/lib/domain/workshop/planning'
import type { DilemmaCard, PaperPole } from '@/lib/domain/workshop/paper-card'
import type { Box, PaperPen, TextStyle } from './paper-pen'
import { paperInk, paperLine } from './paper-pen'
import { drawBadge, drawStrip } from './paper-signs'

const strip = 16
const pad = 22
const places = 11
const between = 46

const poleName: TextStyle = { size: 12.5, bold: true }
const poleText: TextStyle = { size: 10.5 }
const caseStyle: TextStyle = { size: 10.5 }

function linesOf({ gives, costs }: PaperPole, say: Say): readonly string[] {
  return [
    ...(gives === '' ? [] : [`${say('card.gives')} ${gives}`]),
    ...(costs === '' ? [] : [`${say('card.costs')} ${costs}`]),
  ]
}

function poleHeight(pen: PaperPen, pole: PaperPole, width: number, say: Say): number {
  const texts = linesOf(pole, say).reduce((sum, line) => sum + pen.height(line, width, poleText) + 2, 0)
  return pen.height(pole.name, width, poleName) + texts
}

function widths({ width }: Box) {
  const inner = width - 2 * pad - strip
  return { inner, pole: (inner - between) / 2 }
}

/** How much of the box the card takes at this scale. */
export function dilemmaCardHeight(pen: PaperPen, card: DilemmaCard, box: Box, say: Say): number {
  const { inner, pole } = widths(box)
  return (
    2 * pad +
    Math.max(40, pen.height(card.title, inner - 58, { size: 18, bold: true })) +
    pen.height(card.caseText, inner - 20, caseStyle) +
    Math.max(poleHeight(pen, card.a, pole, say), poleHeight(pen, card.b, pole, say)) +
    166
  )
}

function drawPole(
  pen: PaperPen,
  pole: PaperPole,
  [x, y, width]: readonly [number, number, number],
  align: 'left' | 'right',
  say: Say,
): number {
  return linesOf(pole, say).reduce(
    (end, line) => pen.write('P', line, { x, y: end + 2, width }, { ...poleText, align }),
    pen.write('H3', pole.name, { x, y, width }, { ...poleName, align }),
  )
}

function writingLine(
  pdf: PDFKit.PDFDocument,
  pen: PaperPen,
  { label, x, y, width }: { label: string; x: number; y: number; width: number },
): void {
  pen.write('P', label, { x, y, width }, { size: 10, soft: true })
  pen.decoration(() =>
    pdf
      .moveTo(x, y + 34)
      .lineTo(x + width, y + 34)
      .lineWidth(0.8)
      .stroke(paperLine),
  )
}

/** A dilemma to put a cross on, between two sides of equal size, with room for a reason. */
export function drawDilemmaCard(
  pdf: PDFKit.PDFDocument,
  pen: PaperPen,
  card: DilemmaCard,
  box: Box,
  say: Say,
): void {
  const { dimension, label, title, caseText, a, b } = card
  const left = box.x + pad + strip
  const { inner, pole } = widths(box)
  pen.decoration(() => {
    drawStrip(pdf, dimension, [box.x, box.y, strip, box.height])
    drawBadge(pdf, { dimension, label, bold: pen.bold }, [left + 20, box.y + pad + 18, 16])
  })
  const titled = pen.write(
    'H2',
    title,
    { x: left + 58, width: inner - 58, y: box.y + pad },
    { size: 18, bold: true },
  )
  const scene = Math.max(titled, box.y + pad + 40) + 6
  const told = pen.write('P', caseText, { x: left + 10, width: inner - 20, y: scene }, caseStyle)
  pen.decoration(() => pdf.moveTo(left, scene).lineTo(left, told).lineWidth(3).stroke(paperLine))
  const foot = box.y + box.height - pad
  const lines = foot - 40
  const axis = lines - 38
  const poles = told + 12
  const right = left + inner - pole
  drawPole(pen, a, [left, poles, pole], 'left', say)
  pen.write(
    'P',
    say('card.and'),
    { x: left + pole, width: between, y: poles },
    { size: 13, bold: true, align: 'center' },
  )
  drawPole(pen, b, [right, poles, pole], 'right', say)
  pen.write('P', say('card.place'), { x: left, width: inner, y: axis - 24 }, { size: 10, soft: true })
  pen.figure(say('card.axis'), () => {
    const step = inner / places
    pdf
      .moveTo(left + step / 2, axis + 8)
      .lineTo(left + inner - step / 2, axis + 8)
      .lineWidth(1.2)
      .stroke(paperInk)
    for (let place = 0; place < places; place++)
      pdf
        .circle(left + step * (place + 0.5), axis + 8, 9)
        .lineWidth(1.2)
        .fillAndStroke('#ffffff', paperInk)
  })
  writingLine(pdf, pen, { label: say('card.reason'), x: left, y: lines, width: inner / 2 - 10 })
  writingLine(pdf, pen, {
    label: say('card.otherSide'),
    x: left + inner / 2 + 10,
    y: lines,
    width: inner / 2 - 10,
  })
}
