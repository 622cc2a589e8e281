import type { Workshops } from '@/lib/db/workshops'
import type { Logger } from './logging'
import type { SecurityLog } from './security-log'

const hourMs = 3_600_000

export interface RetentionDeps {
  readonly workshops: Workshops
  /** Ends the connections of a workshop and takes it out of memory. */
  readonly drop: (workshopId: string) => Promise<void>
  readonly securityLog: Pick<SecurityLog, 'note' | 'sweep'>
  /** Removes sessions and links of accounts whose time is over. */
  readonly forgetExpired: (at: Date) => Promise<void>
  readonly now: () => Date
  readonly logger: Logger
}

export interface Retention {
  /** Deletes what has been kept as long as was said. Resolves with how many workshops went. */
  readonly sweep: (at?: Date) => Promise<number>
  readonly stop: () => void
}

/** Deletes workshops when they are due: when the server starts, and every hour. */
export function createRetention(deps: RetentionDeps): Retention {
  const { workshops, drop, securityLog, forgetExpired, now, logger } = deps

  async function sweep(at = now()): Promise<number> {
    const due = await workshops.outlived(at)
    for (const workshopId of due) {
      await drop(workshopId)
      await workshops.remove(workshopId, now())
      logger.info({ workshopId }, 'a workshop was deleted because its time was over')
      securityLog.note({ action: 'workshop-deleted', role: 'server', object: `workshop:${workshopId}` })
    }
    await securityLog.sweep(at)
    await forgetExpired(at)
    if (due.length > 0) securityLog.note({ action: 'retention-run', role: 'server', count: due.length })
    return due.length
  }

  /** What could not be deleted now is still due in an hour. */
  function sweepSoon(): void {
    sweep().catch((error: unknown) => logger.error({ error }, 'old workshops could not be deleted'))
  }

  const timer = setInterval(sweepSoon, hourMs).unref()
  return { sweep, stop: () => clearInterval(timer) }
}
