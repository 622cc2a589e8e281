import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { closed, joined, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import type { KernelCommand } from '@/lib/domain/workshop/command'
import type { Actor } from '@/lib/domain/workshop/context'
import type { WorkshopCommand } from '@/lib/domain/workshop/decide'
import { inStep, lead, participant } from '@/lib/domain/testing/given'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { EventLog } from '@/lib/domain/workshop/event-log'
import { fold } from '@/lib/domain/workshop/evolve'
import type { MemoryEventLog } from '@/lib/testing/memory-event-log'
import { createMemoryEventLog } from '@/lib/testing/memory-event-log'
import { createClock } from './clock'
import { silentLogger } from './logging'
import type { Room } from './room'
import { openRoom } from './room'

const past: readonly WorkshopEvent[] = [
  ...prepared({ mode: 'named' }),
  lobbyOpened,
  ...joined('ada', 'ben', 'cho'),
  reached('compass', 'open'),
]
const opened: Room[] = []
afterEach(() => Promise.all(opened.splice(0).map((room) => room.stop())))

async function roomOn(log: EventLog): Promise<Room> {
  let ids = 0
  const room = await openRoom('w', {
    log,
    kits,
    clock: createClock(),
    logger: silentLogger,
    newId: () => `id-${++ids}`,
    random: () => 0,
    onChange: () => undefined,
    onStored: () => undefined,
  })
  if (!room) throw new Error('there is no such workshop')
  opened.push(room)
  return room
}

function memoryLog(events = past): MemoryEventLog {
  const log = createMemoryEventLog()
  log.create('w', events)
  return log
}

let sent = 0
const from = (actor: Actor, command: WorkshopCommand | KernelCommand, cmdId = `command-${++sent}`) => ({
  cmdId,
  command,
  actor,
})
const place = (now: number) => inStep('compass', { type: 'PlaceNeedle', needle: 1, now, desired: 9 })
const goTo = (phase: 'closed' | 'revealed', seen: 'open' | 'closed' = 'open') =>
  ({
    type: 'GoTo',
    from: { stepId: 'compass', moment: { round: 'main', phase: seen } },
    stepId: 'compass',
    moment: { round: 'main', phase },
    finish: false,
  }) as const

async function stored(log: EventLog): Promise<readonly WorkshopEvent[]> {
  return (await log.load('w', past.length))?.events.map(({ event }) => event) ?? []
}

/** A log whose next writes go wrong as written; after that it works again. */
function failing(log: EventLog, ...plan: readonly ('none' | 'before' | 'after' | 'conflict')[]): EventLog {
  const left = [...plan]
  return {
    ...log,
    append: async (workshopId, seq, batch) => {
      const fault = left.shift()
      if (fault === 'before') throw new Error('nothing was stored')
      if (fault === 'conflict') return { ok: false, why: 'conflict' }
      const appended = await log.append(workshopId, seq, batch)
      if (fault === 'after') throw new Error('it was stored, but nobody heard')
      return appended
    },
  }
}

describe('one after another', () => {
  it('[P20] carries out what a caller sends as soon as the answer to the last one is there', async () => {
    const room = await roomOn(memoryLog())
    for (let now = 0; now < 5; now++)
      expect(await room.submit(from(participant('ada'), place(now)))).toMatchObject({ kind: 'accepted' })
    expect(room.hasWork()).toBe(false)
  })

  it('[P20] stores together what several people sent at the same moment', async () => {
    const log = memoryLog()
    const batches: number[] = []
    const room = await roomOn({
      ...log,
      append: (workshopId, seq, batch) => {
        batches.push(batch.events.length)
        return log.append(workshopId, seq, batch)
      },
    })
    const people = ['ada', 'ben', 'cho']
    await Promise.all(
      people.map(async (each, now) => {
        await nextTurn()
        return room.submit(from(participant(each), place(now)))
      }),
    )
    expect(batches).toEqual([people.length])
  })

  it('[P20] decides each command on the state the ones before it lead to', async () => {
    const log = memoryLog()
    const room = await roomOn(log)
    const outcomes = await Promise.all([
      room.submit(from(participant('ada'), place(1))),
      room.submit(from(lead, goTo('closed'))),
      room.submit(from(participant('ben'), place(2))),
      room.submit(from(lead, goTo('closed'))),
      room.submit(from(lead, goTo('revealed', 'closed'))),
    ])
    const first = past.length + 1
    expect(outcomes).toEqual([
      { kind: 'accepted', seq: first },
      { kind: 'accepted', seq: first + 1 },
      { kind: 'refused', code: 'step-not-open' },
      { kind: 'refused', code: 'stale-version' },
      { kind: 'accepted', seq: first + 2 },
    ])
    expect((await stored(log)).map((event) => event.type)).toEqual([
      'StepEvent',
      'MomentReached',
      'MomentReached',
    ])
  })

  it('[P20] stays right when writes are slow and the fast ones overtake the slow ones', async () => {
    const log = memoryLog()
    const released: (() => void)[] = []
    let running = 0
    let most = 0
    /** Each write takes a copy at once and lands when the test lets it, the last one first. */
    const slow: EventLog = {
      ...log,
      append: async (workshopId, seq, batch) => {
        most = Math.max(most, ++running)
        const taken = structuredClone(batch)
        await new Promise<void>((resolve) => {
          released.unshift(resolve)
          setImmediate(() => released.shift()?.())
        })
        running -= 1
        return log.append(workshopId, seq, taken)
      },
    }
    const room = await roomOn(slow)
    const people = ['ada', 'ben', 'cho']
    const sends = Array.from({ length: 30 }, async (_, index) => {
      // Some come while others are being written.
      for (let turn = 0; turn <= index; turn++) await nextTurn()
      return room.submit(from(participant(people[index % 3] ?? 'ada'), place(index % 11)))
    })
    const outcomes = await Promise.all(sends)
    expect(most).toBe(1)
    expect(outcomes.every((outcome) => outcome.kind === 'accepted')).toBe(true)
    const events = await stored(log)
    expect(events).toHaveLength(30)
    expect(room.state()).toEqual(fold(kits, [...past, ...events]))
  })
})

describe('exactly once', () => {
  it('[P7] gives the same command the same answer, in one batch, later, and after a restart', async () => {
    const log = memoryLog()
    const room = await roomOn(log)
    const again = from(participant('ada'), place(4), 'the-same-command-id')
    const [one, two] = await Promise.all([room.submit(again), room.submit(again)])
    const seq = past.length + 1
    expect([one, two]).toEqual([
      { kind: 'accepted', seq },
      { kind: 'duplicate', seq },
    ])
    await room.submit(from(participant('ben'), place(5)))
    expect(await room.submit(again)).toEqual({ kind: 'duplicate', seq })
    expect(await (await roomOn(log)).submit(again)).toEqual({ kind: 'duplicate', seq })
    expect(await stored(log)).toHaveLength(2)
  })

  it('[P8] refuses the id of a command for something else, or from somebody else', async () => {
    const log = memoryLog()
    const room = await roomOn(log)
    const cmdId = 'the-same-command-id'
    await room.submit(from(participant('ada'), place(4), cmdId))
    for (const other of [
      from(participant('ada'), place(5), cmdId),
      from(participant('ben'), place(4), cmdId),
      from(lead, goTo('closed'), cmdId),
    ])
      expect(await room.submit(other)).toEqual({ kind: 'refused', code: 'command-conflict' })
    expect(await stored(log)).toHaveLength(1)
  })

  it('[P7] keeps no receipt of what was refused, so that it may succeed later', async () => {
    const room = await roomOn(memoryLog())
    const early = from(lead, goTo('revealed', 'closed'), 'too-early-command')
    expect(await room.submit(early)).toEqual({ kind: 'refused', code: 'stale-version' })
    await room.submit(from(lead, goTo('closed')))
    expect(await room.submit(early)).toMatchObject({ kind: 'accepted' })
  })
})

describe('when storing fails', () => {
  it('[P6] refuses all that was to be stored together, changes nothing, and does it when it is sent again', async () => {
    const log = memoryLog()
    const room = await roomOn(failing(log, 'none', 'before'))
    const seq = past.length + 1
    expect(await room.submit(from(participant('ben'), place(1)))).toEqual({ kind: 'accepted', seq })
    const command = from(participant('ada'), place(4))
    const outcomes = await Promise.all([command, from(lead, goTo('closed'))].map(room.submit))
    const unavailable = { kind: 'refused', code: 'storage-unavailable' }
    expect(outcomes).toEqual([unavailable, unavailable])
    expect(room.state()).toEqual(fold(kits, [...past, ...(await stored(log))]))
    expect(await stored(log)).toHaveLength(1)
    expect(await room.submit(command)).toEqual({ kind: 'accepted', seq: seq + 1 })
  })

  it('[P6] does not double what was stored without anybody hearing of it', async () => {
    const log = memoryLog()
    const room = await roomOn(failing(log, 'after'))
    const command = from(participant('ada'), place(4))
    expect(await room.submit(command)).toEqual({ kind: 'refused', code: 'storage-unavailable' })
    expect(await room.submit(command)).toEqual({ kind: 'duplicate', seq: past.length + 1 })
    expect(await stored(log)).toHaveLength(1)
    expect(room.state()).toEqual(fold(kits, [...past, ...(await stored(log))]))
  })

  it('[P6] refuses for as long as nothing can be stored or read, and recovers by itself', async () => {
    const log = memoryLog()
    let isDown = false
    const down = async () => {
      throw new Error('the database is away')
    }
    const room = await roomOn({
      ...log,
      append: (...args) => (isDown ? down() : log.append(...args)),
      load: (...args) => (isDown ? down() : log.load(...args)),
    })
    isDown = true
    const command = from(participant('ada'), place(4))
    for (let attempt = 0; attempt < 3; attempt++)
      expect(await room.submit(command)).toEqual({ kind: 'refused', code: 'storage-unavailable' })
    isDown = false
    expect(await room.submit(command)).toMatchObject({ kind: 'accepted' })
    expect(await stored(log)).toHaveLength(1)
  })

  it('[P20] decides again on what another writer stored first', async () => {
    const log = memoryLog()
    const [one, other] = [await roomOn(log), await roomOn(log)]
    await one.submit(from(lead, goTo('closed')))
    expect(await other.submit(from(participant('ada'), place(4)))).toEqual({
      kind: 'refused',
      code: 'step-not-open',
    })
    expect(other.state()).toEqual(one.state())
  })

  it('[P20] gives up when other writers are always first, and says that it can be tried again', async () => {
    const room = await roomOn(failing(memoryLog(), 'conflict', 'conflict', 'conflict', 'conflict'))
    expect(await room.submit(from(lead, goTo('closed')))).toEqual({
      kind: 'refused',
      code: 'storage-unavailable',
    })
    expect(await room.submit(from(lead, goTo('closed')))).toMatchObject({ kind: 'accepted' })
  })

  it('[L5] says so when the workshop was deleted', async () => {
    const log = memoryLog()
    const room = await roomOn(log)
    log.remove('w')
    expect(await room.submit(from(lead, goTo('closed')))).toEqual({ kind: 'refused', code: 'not-admitted' })
  })
})

describe('opening', () => {
  it('[R2] stands where the log ends', async () => {
    const log = memoryLog()
    const room = await roomOn(log)
    await room.submit(from(participant('ada'), place(4)))
    await room.submit(from(lead, goTo('closed')))
    const again = await roomOn(log)
    expect(again.state()).toEqual(room.state())
    expect(again.seq()).toBe(room.seq())
  })

  it('[S5] seals what a process before it had finished', async () => {
    const log = memoryLog([
      ...prepared(),
      lobbyOpened,
      ...joined('ada'),
      reached('compass', 'open'),
      { type: 'StepFinished', stepId: 'compass', at: '2026-11-23T10:01:00.000Z' },
      closed,
    ])
    const room = await roomOn(log)
    await expect.poll(() => room.state().steps['compass']?.status).toBe('sealed')
  })
})
