import type { Settings } from '@/lib/db/settings'

/** Whether the process can do its work: it can write. Told without versions or causes. */
export interface Health {
  readonly isReady: () => Promise<boolean>
}

const freshMs = 2000

export function createHealth(settings: Settings): Health {
  let checkedAt = -Infinity
  let last = Promise.resolve(false)

  async function canWrite(): Promise<boolean> {
    try {
      await settings.set('readiness', new Date().toISOString())
      return true
    } catch {
      return false
    }
  }

  return {
    isReady: () => {
      if (performance.now() - checkedAt > freshMs) {
        checkedAt = performance.now()
        last = canWrite()
      }
      return last
    },
  }
}
