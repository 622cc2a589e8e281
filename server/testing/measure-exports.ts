import { monitorEventLoopDelay } from 'node:perf_hooks'
import { kits } from '@/lib/domain/steps/registry'
import { reportOf } from '@/lib/domain/workshop/report'
import type { WorkshopState } from '@/lib/domain/workshop/state'
import type { ExportFormat } from '@/lib/export/format'
import { exportFormats } from '@/lib/export/format'
import type { ExportPort } from '@/lib/export/task'

export interface MeasuredExport {
  readonly format: ExportFormat
  /** From asking until the whole file is there. */
  readonly ms: number
  readonly bytes: number
  /** The longest that everything else in the process had to wait meanwhile. */
  readonly worstDelayMs: number
}

const nanosPerMs = 1e6

/** Makes every file of a workshop as the server does it, and measures what a live conversation beside it notices. */
export async function measureExports(
  exports: ExportPort,
  state: WorkshopState,
): Promise<readonly MeasuredExport[]> {
  const measured: MeasuredExport[] = []
  for (const format of exportFormats) {
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const begun = performance.now()
    const answer = await exports.run({ type: 'write', report: reportOf(kits, state), format })
    const ms = performance.now() - begun
    delay.disable()
    if (answer.type !== 'written') throw new Error(`the file ${format} was not made: ${answer.type}`)
    measured.push({ format, ms, bytes: answer.bytes.length, worstDelayMs: delay.max / nanosPerMs })
  }
  return measured
}
