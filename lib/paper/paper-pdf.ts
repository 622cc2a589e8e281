import PDFDocument from 'pdfkit'
import type { PaperCard, TableCard } from '@/lib/domain/workshop/paper-card'
import { fontFiles } from '@/lib/export/pdf-font'
import { bytesOf } from '@/lib/export/pdf-page'
import { sayIn } from '@/lib/i18n/say'
import { dilemmaCardHeight, drawDilemmaCard } from './dilemma-card'
import { drawNeedleCard, needleCardHeight } from './needle-card'
import type { Paper } from './paper'
import type { Box, PaperPen } from './paper-pen'
import { createPaperPen, paperLine } from './paper-pen'
import { drawTableSheet } from './table-sheet'

const a4 = [595.28, 841.89] as const
const a5 = [419.53, 595.28] as const
/** A card is half an A4, lying down: as large on A4 as on A5. */
const card = { width: a4[0], height: a4[1] / 2 }
/** From large to small: the first in which everything fits. */
const scales = [1.35, 1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55]

type FlatCard = Exclude<PaperCard, TableCard>

/** Cards and sheets, drawn on the spot: two cards on an A4 with a line to cut along, or one on an A5. */
export async function paperPdfOf(paper: Paper): Promise<Uint8Array> {
  const { cards, size, language, title } = paper
  const say = sayIn(language, 'paper')
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    margin: 0,
    info: { Title: title, Creator: 'Kompasgesprek', Producer: 'Kompasgesprek' },
    font: fontFiles.regular,
  })
  const root = pdf.struct('Document')
  pdf.addStructure(root)

  function section(draw: (parent: PDFKit.PDFStructureElement) => void): void {
    const structure = pdf.struct('Sect')
    root.add(structure)
    draw(structure)
    structure.end()
  }

  function heightOf(pen: PaperPen, each: FlatCard, box: Box): number {
    return each.type === 'needle' ? needleCardHeight(pen, each, box) : dilemmaCardHeight(pen, each, box, say)
  }

  function drawCard(each: FlatCard, box: Box): void {
    section((parent) => {
      const pens = scales.map((scale) => createPaperPen(pdf, parent, scale))
      const pen = pens.find((one) => heightOf(one, each, box) <= box.height) ?? pens.at(-1)
      if (!pen) return
      if (each.type === 'needle') drawNeedleCard(pdf, pen, each, box, say)
      else drawDilemmaCard(pdf, pen, each, box, say)
    })
  }

  function cutLine(y: number): void {
    pdf.markContent('Artifact', { type: 'Layout' })
    pdf.moveTo(0, y).lineTo(card.width, y).lineWidth(0.6).dash(5, { space: 4 }).stroke(paperLine).undash()
    pdf.endMarkedContent()
  }

  const flat = cards.filter((each): each is FlatCard => each.type !== 'table')
  flat.forEach((each, index) => {
    const isLower = size === 'a4' && index % 2 === 1
    if (!isLower) pdf.addPage({ size: size === 'a4' ? [...a4] : [a5[1], a5[0]], margin: 0 })
    drawCard(each, { x: 0, y: isLower ? card.height : 0, ...card })
    if (isLower) cutLine(card.height)
  })
  for (const sheet of cards.filter((each) => each.type === 'table')) {
    const [width, height] = size === 'a4' ? a4 : a5
    pdf.addPage({ size: [width, height], margin: 0 })
    section((parent) => {
      const pen = createPaperPen(pdf, parent, size === 'a4' ? 1 : 0.82)
      drawTableSheet(pdf, pen, sheet, paper, { x: 0, y: 0, width, height }, say)
    })
  }
  root.end()
  return bytesOf(pdf)
}
