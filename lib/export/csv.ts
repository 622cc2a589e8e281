import { stringify } from 'csv-stringify/sync'
import { strToU8, zipSync } from 'fflate'
import type { Language } from '@/lib/domain/language'
import type { Cell } from '@/lib/domain/workshop/document'
import { sayIn } from '@/lib/i18n/say'
import type { ReportDocument } from './document'
import { fileWord } from './file-name'
import type { Sheet } from './sheets'
import { sheetsOf } from './sheets'

/** Where a comma stands in numbers, spreadsheets expect a semicolon between cells. */
const customs = {
  nl: { delimiter: ';', number: (value: number) => String(value).replace('.', ',') },
  en: { delimiter: ',', number: (value: number) => String(value) },
} as const

function csvOf({ rows }: Sheet, language: Language): string {
  const { delimiter, number } = customs[language]
  const hidden = sayIn(language, 'export')('suppressed')
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const value = (cell: Cell | undefined): string => {
    if (cell === undefined) return ''
    if (typeof cell === 'object') return hidden
    return typeof cell === 'number' ? number(cell) : cell
  }
  const grid = rows.map(({ cells }) => Array.from({ length: width }, (_, at) => value(cells[at])))
  return stringify(grid, {
    delimiter,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // By itself the library quotes only the line end of its records, and a cell would be two rows.
    quoted_match: /[\r\n]/,
  })
}

/** One file per step, in the order of the report, in a zip. */
export function csvZipOf(document: ReportDocument): Uint8Array {
  const files = sheetsOf(document).map((sheet, index) => {
    const name = `${String(index).padStart(2, '0')}-${fileWord(sheet.title) || 'stap'}.csv`
    return [name, strToU8(csvOf(sheet, document.language))] as const
  })
  return zipSync(Object.fromEntries(files))
}
