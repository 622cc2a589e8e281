import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { LiveClient } from '@/lib/live/client'
import { live } from '@/server/testing/stage'

const settleMs = 60_000

/** What somebody gave, without the steps in which they gave nothing. */
function given<View>(client: LiveClient<View>): unknown {
  const { steps = {}, ...rest } = client.state().own ?? {}
  const nothing = ['{}', '{"notes":[],"dots":{}}']
  const some = Object.entries(steps).filter(([, own]) => !nothing.includes(JSON.stringify(own)))
  return { ...rest, steps: Object.fromEntries(some) }
}

/** Whether somebody shows exactly what somebody who comes in now is shown. */
export async function isSame<View>(client: LiveClient<View>, fresh: LiveClient<View>): Promise<boolean> {
  try {
    await Promise.all([live(client), live(fresh)])
    const isEqual = () =>
      isDeepStrictEqual(client.state().view, fresh.state().view) &&
      isDeepStrictEqual(given(client), given(fresh))
    const startedAt = performance.now()
    while (!isEqual() && performance.now() - startedAt < settleMs) await pause(50)
    return isEqual()
  } finally {
    fresh.close()
  }
}
