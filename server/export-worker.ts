import { parentPort, workerData } from 'node:worker_threads'
import { readEditionFile } from '@/lib/compass/edition-file'
import { kits } from '@/lib/domain/steps/registry'
import { fileOf } from '@/lib/export/formats'
import { readReportFile } from '@/lib/export/json'
import type { ExportMessage, ExportResult, ExportTask } from '@/lib/export/task'

function say(message: ExportMessage, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, handedOver)
}

function told(share: number): void {
  say({ type: 'progress', share })
}

/** A large file changes hands instead of being copied: copying would hold up the live loop. */
function handedOver(result: ExportResult): readonly ArrayBuffer[] {
  if (result.type !== 'written') return []
  const { buffer, byteLength } = result.bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}

async function resultOf(task: ExportTask): Promise<ExportResult> {
  switch (task.type) {
    case 'write':
      return { type: 'written', bytes: await fileOf(kits, task.report, task.format, told) }
    case 'read':
      return { type: 'read', answer: readReportFile(kits, task.text) }
    case 'paper':
      return { type: 'written', bytes: await (await import('@/lib/paper/paper-pdf')).paperPdfOf(task.paper) }
    case 'read-edition':
      return { type: 'read-edition', answer: readEditionFile(task.text) }
  }
}

// The task is given by `createExports`, in the same program.
const result = await resultOf(workerData as ExportTask)
say(result, handedOver(result))
