import { z } from 'zod'
import type { Report } from '@/lib/domain/workshop/report'
import { fileWord } from './file-name'

export const exportFormatSchema = z.enum(['pdf', 'xlsx', 'csv', 'md', 'json'])
export type ExportFormat = z.infer<typeof exportFormatSchema>
export const exportFormats = exportFormatSchema.options

const files = {
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  csv: { mediaType: 'application/zip', ending: 'csv.zip' },
  md: { mediaType: 'text/markdown; charset=utf-8', ending: 'md' },
  json: { mediaType: 'application/json; charset=utf-8', ending: 'json' },
} as const satisfies Record<ExportFormat, unknown>

export function mediaTypeOf(format: ExportFormat): string {
  return files[format].mediaType
}

/** `verslag-leiding-geven-2026-11-24.pdf`: safe in every header and on every disk. */
export function fileNameOf({ about: { title, language }, closedAt }: Report, format: ExportFormat): string {
  const parts = [language === 'nl' ? 'verslag' : 'report', fileWord(title), closedAt?.slice(0, 10) ?? '']
  return `${parts.filter((part) => part !== '').join('-')}.${files[format].ending}`
}
