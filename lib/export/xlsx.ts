import writeXlsxFile from 'write-excel-file/node'
import type { Cell } from '@/lib/domain/workshop/document'
import { sayIn } from '@/lib/i18n/say'
import type { ReportDocument } from './document'
import type { SheetRow } from './sheets'
import { sheetsOf } from './sheets'

const longestName = 31
const widths = { first: 60, others: 22 }

/** Excel refuses some signs, more than 31 of them, and two sheets of one name. The number makes it unique. */
function sheetName(title: string, index: number): string {
  const name = `${index} ${title.replace(/[[\]:*?/\\\p{C}]+/gu, ' ').trim()}`
  return [...name]
    .reduce((kept, sign) => (kept.length + sign.length > longestName ? kept : kept + sign), '')
    .replace(/'+$/, '')
}

/** In this format `_x000D_` stands for a sign; who typed just that gets it back as it was. */
function literal(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
}

/** Text is always a string cell, so that nothing somebody wrote is taken for a formula. */
function xlsxCell(cell: Cell, isHead: boolean, hidden: string) {
  const style = isHead ? ({ fontWeight: 'bold' } as const) : {}
  if (typeof cell === 'number') return { type: Number, value: cell, ...style }
  if (typeof cell === 'object') return { type: String, value: hidden, fontStyle: 'italic' as const }
  return cell === ''
    ? null
    : { type: String, value: literal(cell), wrap: true, alignVertical: 'top' as const, ...style }
}

export async function xlsxOf(document: ReportDocument): Promise<Uint8Array> {
  const hidden = sayIn(document.language, 'export')('suppressed')
  const rowOf = ({ cells, isHead = false }: SheetRow) => cells.map((cell) => xlsxCell(cell, isHead, hidden))
  const sheets = sheetsOf(document).map(({ title, rows }, index) => ({
    sheet: sheetName(title, index),
    data: rows.map(rowOf),
    columns: Array.from({ length: Math.max(...rows.map(({ cells }) => cells.length)) }, (_, at) => ({
      width: at === 0 ? widths.first : widths.others,
    })),
  }))
  return writeXlsxFile(sheets).toBuffer()
}
