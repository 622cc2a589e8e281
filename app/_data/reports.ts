import 'server-only'
import { kits } from '@/lib/domain/steps/registry'
import type { Report } from '@/lib/domain/workshop/report'
import { reportOf } from '@/lib/domain/workshop/report'
import { runtime } from '@/lib/runtime'
import { readCookie } from './cookies'

/** The report of a closed workshop; undefined as long as it is not closed. Whoever calls this has checked who asks. */
export async function closedReport(workshopId: string): Promise<Report | undefined> {
  const state = await runtime().live.state(workshopId)
  return state?.status === 'closed' ? reportOf(kits, state) : undefined
}

export function readerCookie(workshopId: string): string {
  return `kompas-reader-${workshopId}`
}

/** Whether this visitor came with a link to this report that still works. */
export async function isReader(workshopId: string): Promise<boolean> {
  const token = await readCookie(readerCookie(workshopId))
  const { passes, now } = runtime()
  const pass = token === undefined ? undefined : await passes.find(token, now())
  return pass?.kind === 'reader' && pass.workshopId === workshopId
}
