import type { Drawable } from '@/lib/export/pdf-font'
import { createDrawable, fontFiles } from '@/lib/export/pdf-font'

export const paperInk = '#16251f'
export const paperSoftInk = '#46544c'
export const paperLine = '#8a9a8e'

type Pdf = PDFKit.PDFDocument

/** Where something is drawn, in points. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface TextStyle {
  readonly size: number
  readonly bold?: boolean
  readonly soft?: boolean
  readonly align?: 'left' | 'right' | 'center'
}

/** Draws words and their place in the structure at once. Sizes are in points and shrink together when a card is full. */
export function createPaperPen(pdf: Pdf, parent: PDFKit.PDFStructureElement, scale: number) {
  const drawable = createDrawable()
  const font = ({ bold, size }: TextStyle) =>
    pdf.font(bold ? fontFiles.bold : fontFiles.regular, size * scale)

  function height(text: string, width: number, style: TextStyle): number {
    if (text === '') return 0
    font(style)
    return pdf.heightOfString(drawable(text).text, { width, lineGap: 1 })
  }

  /** Returns where the text ends. */
  function write(type: string, text: string, { x, y, width }: Omit<Box, 'height'>, style: TextStyle): number {
    if (text === '') return y
    const drawn: Drawable = drawable(text)
    const end = y + height(text, width, style)
    parent.add(
      pdf.struct(type, drawn.isWhole ? {} : { actual: text }, () => {
        font(style)
        pdf.fillColor(style.soft ? paperSoftInk : paperInk)
        pdf.text(drawn.text, x, y, { width, lineGap: 1, align: style.align ?? 'left' })
      }),
    )
    return end
  }

  /** Lines and shapes that say something together. */
  function figure(alt: string, draw: () => void): void {
    parent.add(pdf.struct('Figure', { alt }, draw))
  }

  /** Lines and shapes that say nothing by themselves. */
  function decoration(draw: () => void): void {
    pdf.markContent('Artifact', { type: 'Layout' })
    draw()
    pdf.endMarkedContent()
  }

  return { height, write, figure, decoration, scale, bold: fontFiles.bold }
}

export type PaperPen = ReturnType<typeof createPaperPen>
