import { Worker } from 'node:worker_threads'
import type { ExportAnswer, ExportMessage, ExportPort, ExportTask } from '@/lib/export/task'
import type { Logger } from './logging'

export interface ExportsDeps {
  readonly logger: Logger
  /** How many may wait while another is made. */
  readonly mostWaiting?: number
  readonly timeLimitMs?: number
}

const limits = { resourceLimits: { maxOldGenerationSizeMb: 768 } }

/** In the build the thread is a file beside the server; from source it first has to learn TypeScript. */
function startWorker(task: ExportTask): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./export-worker.mjs', import.meta.url), { workerData: task, ...limits })
  const source = new URL('./export-worker.ts', import.meta.url).href
  const start = `import('tsx/esm/api').then(({ register }) => {
    register()
    return import(${JSON.stringify(source)})
  })`
  return new Worker(start, { eval: true, workerData: task, execArgv: [], ...limits })
}

/**
 * Makes and reads files of reports without holding up a conversation: one at a time, each in a thread of its
 * own that ends with it, so that what goes wrong in one takes nothing else along.
 */
export function createExports({ logger, mostWaiting = 8, timeLimitMs = 120_000 }: ExportsDeps): ExportPort {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  function answerOf(task: ExportTask, onProgress: (share: number) => void): Promise<ExportAnswer> {
    return new Promise((resolve) => {
      const worker = startWorker(task)
      const timer = setTimeout(() => settle({ type: 'failed' }), timeLimitMs)

      function settle(answer: ExportAnswer): void {
        clearTimeout(timer)
        resolve(answer)
        void worker.terminate()
      }

      worker.on('message', (message: ExportMessage) => {
        if (message.type === 'progress') onProgress(message.share)
        else settle(message)
      })
      worker.once('error', (error) => {
        logger.error({ error, task: task.type }, 'a file could not be made or read')
        settle({ type: 'failed' })
      })
      worker.once('exit', () => settle({ type: 'failed' }))
    })
  }

  return {
    run: async (task, onProgress = () => undefined) => {
      if (waiting > mostWaiting) return { type: 'busy' }
      waiting++
      const answer = last.then(() => answerOf(task, onProgress))
      last = answer
      return answer.finally(() => waiting--)
    },
  }
}
