import type { KitRegistry } from '@/lib/domain/workshop/kit'
import type { Report } from '@/lib/domain/workshop/report'
import { documentOf } from './document'
import type { ExportFormat } from './format'

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The bytes of a file of this format. Loads what this one needs and nothing for the others. */
export async function fileOf(
  kits: KitRegistry,
  report: Report,
  format: ExportFormat,
  onProgress?: (share: number) => void,
): Promise<Uint8Array> {
  switch (format) {
    case 'json':
      return utf8((await import('./json')).reportFileOf(report))
    case 'md':
      return utf8((await import('./markdown')).markdownOf(documentOf(kits, report)))
    case 'csv':
      return (await import('./csv')).csvZipOf(documentOf(kits, report))
    case 'xlsx':
      return (await import('./xlsx')).xlsxOf(documentOf(kits, report))
    case 'pdf':
      return (await import('./pdf')).pdfOf(documentOf(kits, report), onProgress)
  }
}
