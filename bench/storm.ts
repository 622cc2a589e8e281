import { gather } from './crowds'
import { quantile } from './figures'
import type { Measures } from './one-room'
import type { Started } from './subjects'

export interface StormResult {
  readonly w4: Measures
  readonly wrong: readonly string[]
}

const postingMs = 8000
const crashAfterMs = 3000
const lookEveryMs = 100
const goneAfterMs = 200

const now = () => performance.timeOrigin + performance.now()
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** When the port answers again. */
async function firstAnswer(url: string): Promise<number> {
  // It still answers for a moment before it is gone.
  await pause(goneAfterMs)
  for (;;) {
    try {
      await fetch(url, { signal: AbortSignal.timeout(1000) })
      return now()
    } catch {
      await pause(5)
    }
  }
}

/** W4: the server dies and comes back while everybody writes. Through the client that phones have. */
export async function measureStorm(started: Started, people: number): Promise<StormResult> {
  const { crash } = started
  if (!crash) throw new Error('what is not stored cannot come back')
  const room = await started.room(people)
  const phones = await gather(room.phones.map((place) => ({ ...place, subject: 'live' })))
  const wrong: string[] = []
  let isOver = false
  const asked: { at: number; ms: number }[] = []

  /** Somebody who leads and only looks whether there is an answer. */
  async function lookAgainAndAgain(): Promise<void> {
    while (!isOver) {
      const at = now()
      await room.ask()
      asked.push({ at, ms: now() - at })
      await pause(lookEveryMs)
    }
  }
  try {
    const joined = Math.max(...(await phones.join()))
    const stepId = await room.open('notes')
    const looking = lookAgainAndAgain()
    const posting = phones.note(stepId, postingMs)
    await pause(crashAfterMs)
    const crashedAt = now()
    const [, answeredAt] = await Promise.all([crash(), firstAnswer(`${room.phones[0]?.url ?? ''}/healthz`)])
    const backAt = Math.max(...(await phones.until('live')))
    const { acked } = await posting
    if (acked.length !== people) wrong.push(`W4: ${people} posted, ${acked.length} acked`)
    const equalAt = Math.max(...(await phones.until('notes', people)))
    isOver = true
    await looking
    const quiet = asked.filter(({ at }) => at < crashedAt).map(({ ms }) => ms)
    const busy = asked.filter(({ at }) => at > answeredAt && at < backAt + 1000).map(({ ms }) => ms)
    return {
      w4: {
        'joined (W1)': joined,
        'start of the server': answeredAt - crashedAt,
        'all back': backAt - answeredAt,
        'all equal': equalAt - answeredAt,
        'back / joined': (backAt - answeredAt) / joined,
        'console p95 before': quantile(quiet, 0.95),
        'console p95 during': quantile(busy, 0.95),
      },
      wrong,
    }
  } finally {
    isOver = true
    await phones.leave()
    phones.end()
    room.close()
  }
}
