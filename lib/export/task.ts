import type { Report } from '@/lib/domain/workshop/report'
import type { ReadEdition } from '@/lib/compass/edition-file'
import type { Paper } from '@/lib/paper/paper'
import type { ExportFormat } from './format'
import type { ReadReport } from './json'

/** What is done beside the live loop, in a thread of its own. */
export type ExportTask =
  | { readonly type: 'write'; readonly report: Report; readonly format: ExportFormat }
  | { readonly type: 'read'; readonly text: string }
  | { readonly type: 'read-edition'; readonly text: string }
  | { readonly type: 'paper'; readonly paper: Paper }

export type ExportResult =
  | { readonly type: 'written'; readonly bytes: Uint8Array }
  | { readonly type: 'read'; readonly answer: ReadReport }
  | { readonly type: 'read-edition'; readonly answer: ReadEdition }

/** `busy`: too many others wait. `failed`: it broke, or took too long or too much memory. */
export type ExportAnswer = ExportResult | { readonly type: 'busy' | 'failed' }

/** What a thread says: how far it is, from 0 to 1, and in the end what it made. */
export type ExportMessage = ExportResult | { readonly type: 'progress'; readonly share: number }

export interface ExportPort {
  readonly run: (task: ExportTask, onProgress?: (share: number) => void) => Promise<ExportAnswer>
}
