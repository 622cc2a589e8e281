import { parentPort, workerData } from 'node:worker_threads'
import { readEditionFile } from '@/lib/compass/edition-file'
import { kits } from '@/lib/domain/steps/registry'
import { fileOf } from '@/lib/export/formats'
import { readReportFile } from '@/lib/export/json'
import type { ExportResult, ExportTask } from '@/lib/export/task'

async function resultOf(task: ExportTask): Promise<ExportResult> {
  switch (task.type) {
    case 'write':
      return { type: 'written', bytes: await fileOf(kits, task.report, task.format) }
    case 'read':
      return { type: 'read', answer: readReportFile(kits, task.text) }
    case 'paper':
      return { type: 'written', bytes: await (await import('@/lib/paper/paper-pdf')).paperPdfOf(task.paper) }
    case 'read-edition':
      return { type: 'read-edition', answer: readEditionFile(task.text) }
  }
}

// The task is given by `createExports`, in the same program.
parentPort?.postMessage(await resultOf(workerData as ExportTask))
