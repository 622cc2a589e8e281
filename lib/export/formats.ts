import type { KitRegistry } from '@/lib/domain/workshop/kit'
import type { Report } from '@/lib/domain/workshop/report'
import { csvZipOf } from './csv'
import { documentOf } from './document'
import type { ExportFormat } from './format'
import { reportFileOf } from './json'
import { markdownOf } from './markdown'
import { pdfOf } from './pdf'
import { xlsxOf } from './xlsx'

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The bytes of a file of this format. */
export async function fileOf(kits: KitRegistry, report: Report, format: ExportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'json':
      return utf8(reportFileOf(report))
    case 'md':
      return utf8(markdownOf(documentOf(kits, report)))
    case 'csv':
      return csvZipOf(documentOf(kits, report))
    case 'xlsx':
      return xlsxOf(documentOf(kits, report))
    case 'pdf':
      return pdfOf(documentOf(kits, report))
  }
}
