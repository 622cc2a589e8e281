import { expect, it } from 'vitest'
import { measureRoom } from '@/bench/one-room'
import { slowed } from '@/bench/subjects'

const lateMs = 60
const people = 4

it('[Ld2] a server that is late on purpose shows in every figure, and nothing sent goes uncounted', async () => {
  const started = await slowed(lateMs).start()
  try {
    const { w1, w2, w3, wrong } = await measureRoom(started, people, { voteMs: 50, noteMs: 100 })
    expect(wrong).toEqual([])
    for (const each of [w2, w3]) expect(each).toMatchObject({ sent: people, acked: people, seen: people })
    // Timers may fire a millisecond early.
    const times = [w1['last joined'], w2['ack p50'], w3['ack p50'], w3['visible p50'], w3['on consoles p50']]
    for (const each of times) expect(each).toBeGreaterThan(lateMs - 2)
  } finally {
    await started.stop()
  }
}, 60_000)
