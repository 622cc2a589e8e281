import { gather } from './crowds'
import { quantile } from './figures'
import { cpuSeconds, residentBytes } from './machine'
import type { Measures } from './one-room'
import type { Started } from './subjects'

const spanMs = 1000
const roomsPerWave = 10

/** W5: many workshops, and in all of them everybody votes within the same second. */
export async function measureRooms(
  started: Started,
  count: number,
  peopleEach: number,
): Promise<{ w5: Measures; wrong: readonly string[] }> {
  const wrong: string[] = []
  const idle = residentBytes(started.pid())
  const rooms = []
  for (let index = 0; index < count; index += 1) rooms.push(await started.room(peopleEach, `room ${index}`))
  const crowds = await gather(rooms.flatMap(({ phones }) => phones))
  try {
    await crowds.join(roomsPerWave * peopleEach)
    const stepIds = []
    for (const room of rooms) stepIds.push(await room.open('vote'))
    await crowds.about(stepIds.flatMap((stepId) => Array.from({ length: peopleEach }, () => stepId)))
    // What was measured until now was coming in, not voting.
    await started.loopDelay?.()
    const cpu = cpuSeconds(started.pid())
    const acked = await crowds.vote('', spanMs)
    const ackedAt = performance.timeOrigin + performance.now()
    if (acked.length !== count * peopleEach)
      wrong.push(`W5: ${count * peopleEach} voted, ${acked.length} acked`)
    const agreed = await crowds.until('answered', peopleEach)
    const times = acked.map(({ ms }) => ms)
    const delay = await started.loopDelay?.()
    return {
      w5: {
        sent: count * peopleEach,
        acked: acked.length,
        seen: agreed.length,
        'ack p50': quantile(times, 0.5),
        'ack p95': quantile(times, 0.95),
        'ack p99': quantile(times, 0.99),
        'all agree': Math.max(...agreed) - ackedAt,
        'server CPU (s)': cpuSeconds(started.pid()) - cpu,
        'event loop delay p99': delay ?? NaN,
        'memory per room (kB)': (residentBytes(started.pid()) - idle) / count / 1024,
      },
      wrong,
    }
  } finally {
    await crowds.leave()
    crowds.end()
    for (const room of rooms) room.close()
  }
}
