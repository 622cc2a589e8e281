import type { Language } from '@/lib/domain/language'
import type { Subject } from '@/lib/domain/steps/subject'
import type { ListItem } from '@/lib/domain/workshop/document'
import { linesOf } from './hyphenation'
import { drawBadge } from './pdf-badge'
import { createDrawable, fontFiles } from './pdf-font'
import { contentWidth, roomLeft } from './pdf-page'
import { ink, pine, softInk, solid, warn } from './pdf-paint'

export interface Style {
  readonly font: 'regular' | 'bold'
  readonly size: number
  readonly before: number
  readonly color?: string
  readonly indent?: number
}

const joint = ' · '

export const styles = {
  title: { font: 'bold', size: 26, before: 0 },
  section: { font: 'bold', size: 17, before: 28 },
  step: { font: 'bold', size: 13.5, before: 18 },
  heading: { font: 'bold', size: 11.5, before: 14 },
  lead: { font: 'regular', size: 12, before: 8 },
  text: { font: 'regular', size: 10.25, before: 6 },
  item: { font: 'regular', size: 10.25, before: 6, indent: 12 },
  detail: { font: 'regular', size: 9, before: 1, indent: 12, color: softInk },
  caption: { font: 'regular', size: 9, before: 10, color: softInk },
  motto: { font: 'bold', size: 11, before: 28, color: pine },
} as const satisfies Record<string, Style>

const lineGap = 2
const badgeRadius = 10.5
const besideIndent = 16
/** An item stays on one page, unless it is longer than this. */
const longestWhole = 220
/** How wide a sign is, about, in the size of its letters. */
const widthOfSign = 0.5
const roomBeforeDetails = 8
/** Smaller letters begin lower, to stand on the same line. */
const belowTop = 1.25

/** One place where text becomes ink and a place in the structure, so that both always say the same. */
export function createPen(pdf: PDFKit.PDFDocument, language: Language) {
  const drawable = createDrawable()
  const { left } = pdf.page.margins

  /** At the top of a page nothing keeps its distance from what is not there. */
  function keepDistance(before: number): void {
    if (pdf.y > pdf.page.margins.top + 1) pdf.y += before
  }

  function put(text: string, { font, size, before, color = ink, indent = 0 }: Style, label = ''): void {
    const options = { width: contentWidth(pdf) - indent, lineGap }
    keepDistance(before)
    pdf.fillColor(color)
    if (label !== '')
      pdf.font(fontFiles.bold, size).text(`${label}: `, left + indent, pdf.y, { ...options, continued: true })
    pdf.font(fontFiles[font], size)
    if (label === '') pdf.text(text, left + indent, pdf.y, options)
    else pdf.text(text, options)
  }

  /** `actual` is read aloud and copied where the font had to draw a box, or a word was broken. */
  function element(
    type: string,
    text: string,
    drawn: { readonly text: string; readonly isWhole: boolean },
    style: Style,
    label = '',
  ): PDFKit.PDFStructureElement {
    const actual = label === '' ? text : `${label}: ${text}`
    return pdf.struct(type, drawn.isWhole ? {} : { actual }, () => put(drawn.text, style, label))
  }

  function inLines(text: string, { font, size, indent = 0 }: Style, label: string): string {
    const width = contentWidth(pdf) - indent
    const labelWidth = label === '' ? 0 : pdf.font(fontFiles.bold, size).widthOfString(`${label}: `)
    pdf.font(fontFiles[font], size)
    const widthOf = (words: string) => pdf.widthOfString(words)
    return linesOf(text, { width, firstWidth: width - labelWidth, widthOf, language }).join('\n')
  }

  /** Left alone where every word stays whole: the library breaks lines as well as we do. */
  function paragraph(type: string, text: string, style: Style, label = ''): PDFKit.PDFStructureElement {
    const { text: whole, isWhole } = drawable(text)
    const lines = inLines(whole, style, label)
    const isBroken = lines.replaceAll('\n', ' ') !== whole
    return element(
      type,
      text,
      { text: isBroken ? lines : whole, isWhole: isWhole && !isBroken },
      style,
      label,
    )
  }

  /** About how high an item is: measured by its letters it would take as long as drawing it. */
  function heightOf({ text, label = '', details = [], reservations = [] }: ListItem): number {
    const height = (words: string, { size, before }: Style) =>
      before + Math.ceil((words.length * size * widthOfSign) / contentWidth(pdf)) * (size * 1.25 + lineGap)
    return [details.join(joint), ...reservations]
      .filter((each) => each !== '')
      .reduce((sum, each) => sum + height(each, styles.detail), height(label + text, styles.item))
  }

  /** Where an item begins that stays with these others, to draw a line beside it when it is there. */
  function begin(items: readonly ListItem[]): { readonly top: number; readonly page: number } {
    const height = items.reduce((sum, each) => sum + heightOf(each), 0)
    if (roomLeft(pdf) < Math.min(height, longestWhole)) pdf.addPage()
    const isAtTop = pdf.y <= pdf.page.margins.top + 1
    return { top: pdf.y + (isAtTop ? 0 : styles.item.before), page: pdf.bufferedPageRange().count }
  }

  /** The line beside what a group takes along; dashed beside a reservation. No part of what is read. */
  function mark({ top, page }: ReturnType<typeof begin>, isBeside: boolean): void {
    if (pdf.bufferedPageRange().count !== page) return
    const x = left + (isBeside ? besideIndent : 0) + 2
    pdf.markContent('Artifact', { type: 'Layout' })
    pdf.moveTo(x, top).lineTo(x, pdf.y - lineGap)
    if (isBeside) pdf.lineWidth(2.2).dash(3.5, { space: 2 }).stroke(warn).undash()
    else pdf.lineWidth(2.6).stroke(ink)
    pdf.endMarkedContent()
  }

  /** On the line of a short item itself, or in lines of their own under it. */
  function details(words: string, { text, label }: ListItem, indent: number): PDFKit.PDFStructureElement {
    const { size } = styles.item
    const labelWidth = label === undefined ? 0 : pdf.font(fontFiles.bold, size).widthOfString(`${label}: `)
    const taken = labelWidth + pdf.font(fontFiles.regular, size).widthOfString(drawable(text).text)
    const style = { ...styles.detail, indent }
    const isOneLine = !/\s\s|\n/.test(text)
    const width = pdf.font(fontFiles.regular, style.size).widthOfString(words)
    if (
      !isOneLine ||
      !drawable(words).isWhole ||
      indent + taken + roomBeforeDetails + width > contentWidth(pdf)
    )
      return paragraph('P', words, style)
    return pdf.struct('P', {}, () => {
      pdf.y -= pdf.font(fontFiles.regular, size).currentLineHeight(true) + lineGap - belowTop
      put(drawable(words).text, { ...style, before: 0, indent: indent + taken + roomBeforeDetails })
    })
  }

  function item(body: PDFKit.PDFStructureElement, whole: ListItem): void {
    const { text, label, reservations = [], isBeside = false } = whole
    const indent = styles.item.indent + (isBeside ? besideIndent : 0)
    body.add(paragraph('P', text, { ...styles.item, indent }, label))
    const words = (whole.details ?? []).join(joint)
    if (words !== '') body.add(details(words, whole, indent))
    for (const reservation of reservations)
      body.add(paragraph('P', reservation, { ...styles.detail, indent }))
  }

  /** The head of what is about one needle or road: a line in its colour, its number in its shape. */
  function chapter(title: string, subject: Subject): PDFKit.PDFStructureElement {
    const label = subject.type === 'needle' ? String(subject.number) : subject.letter.toUpperCase()
    const { before, size } = styles.section
    pdf.markContent('Artifact', { type: 'Layout' })
    keepDistance(before)
    const top = pdf.y
    pdf.rect(left, top, contentWidth(pdf), 2.5).fill(solid(subject.dimension))
    const y = top + 14 + size * 0.62
    drawBadge(pdf, subject.dimension, label, { x: left + badgeRadius * 1.25, y, r: badgeRadius })
    pdf.endMarkedContent()
    pdf.y = top + 14
    return element('H2', title, drawable(title), { ...styles.section, before: 0, indent: badgeRadius * 3.4 })
  }

  return {
    /** What the font can draw of a text. */
    drawn: (text: string) => drawable(text).text,
    heading: (type: string, text: string, style: Style) => element(type, text, drawable(text), style),
    paragraph,
    item,
    begin,
    mark,
    chapter,
  }
}
