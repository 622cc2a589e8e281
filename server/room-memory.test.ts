import { describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { given, server } from '@/lib/domain/testing/given'
import { closed, finished, happened, joined, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { fold } from '@/lib/domain/workshop/evolve'
import type { Mode } from '@/lib/domain/workshop/mode'
import type { RoomMemory } from './room-memory'
import { createRoomMemory } from './room-memory'

const placed = (voice: string) =>
  happened('compass', { type: 'NeedlePlaced', voice, needle: 1, now: 3, desired: 8 })
const sorted = happened('compass', { type: 'NeedlesSorted', by: 'gap' })

function memoryAfter(mode: Mode, ...events: readonly WorkshopEvent[]) {
  const memory = createRoomMemory(kits)
  const past = [...prepared({ mode }), lobbyOpened, ...joined('ada'), reached('compass', 'open'), ...events]
  absorb(memory, ...past)
  return memory
}

function absorb(memory: RoomMemory, ...events: readonly WorkshopEvent[]) {
  const numbered = events.map((event, index) => ({ seq: memory.seq() + 1 + index, event }))
  return memory.absorb({ events: numbered, receipts: [], secrets: {} }, memory.seq() + events.length)
}

const answered = (memory: RoomMemory) =>
  JSON.stringify(memory.shown().steps['compass']?.kit).split('"now"').length - 1

describe('who comes in', () => {
  it('[P19] is a number that goes up, and waits for others', () => {
    expect(absorb(memoryAfter('named'), ...joined('ben', 'cho'))).toBe('count')
  })
})

describe('what is held back', () => {
  it('[S8] in the fully anonymous mode what people give stays out of view until it is released', () => {
    const memory = memoryAfter('anonymous')
    expect([absorb(memory, placed('v1')), absorb(memory, placed('v2'))]).toEqual(['held', 'held'])
    expect(answered(memory)).toBe(0)
    expect(memory.release()).toBe(true)
    expect(answered(memory)).toBe(2)
    expect(memory.release()).toBe(false)
  })

  it('[S8] comes into view when the moment changes or the workshop closes', () => {
    for (const event of [reached('compass', 'closed'), closed]) {
      const memory = memoryAfter('anonymous', placed('v1'))
      expect(absorb(memory, event)).toBe('content')
      expect(memory.shown()).toBe(memory.state())
    }
  })

  it('[S8] stays held when somebody joins or the facilitator does something else', () => {
    const memory = memoryAfter('anonymous', placed('v1'))
    expect(absorb(memory, ...joined('ben'), sorted, { type: 'ScreenBlanked', blank: true })).toBe('content')
    expect(answered(memory)).toBe(0)
    expect(memory.shown()).toMatchObject({ blank: true, participants: { size: 2 } })
    memory.release()
    expect(memory.shown()).toEqual(memory.state())
  })

  it('[Rd3] who is ready comes into view together wherever the group knows no names', () => {
    const ready = { type: 'VoiceReady', stepId: 'compass', voice: 'v1', ready: true } as const
    const shownReady = (memory: RoomMemory) => JSON.stringify(memory.shown()).includes('"ready"')
    for (const mode of ['anonymous', 'facilitator-only'] as const) {
      const memory = memoryAfter(mode)
      expect(absorb(memory, ready)).toBe('held')
      expect(shownReady(memory)).toBe(false)
      memory.release()
      expect(shownReady(memory)).toBe(true)
    }
    expect(absorb(memoryAfter('named'), ready)).toBe('count')
  })

  it('[S8] is only held where nobody may be known; there it is a number while input is open', () => {
    for (const mode of ['named', 'facilitator-only'] as const) {
      const memory = memoryAfter(mode, ...joined('ben'))
      expect(absorb(memory, placed('ada'))).toBe('count')
      expect(answered(memory)).toBe(1)
      absorb(memory, reached('compass', 'revealed'))
      expect(absorb(memory, placed('ada'))).toBe('content')
    }
  })

  it('[P19] is seen at once when it is the last answer that was waited for, where it may be known', () => {
    const named = memoryAfter('named', ...joined('ben'), placed('ada'))
    expect(absorb(named, placed('ben'))).toBe('content')
    const anonymous = memoryAfter('anonymous', placed('v1'))
    expect(absorb(anonymous, placed('v1'))).toBe('held')
  })

  it('[W7] never changes what is true: that is always the fold of the log', () => {
    const events = [
      placed('v1'),
      sorted,
      ...joined('ben'),
      placed('v2'),
      reached('compass', 'closed'),
      placed('v3'),
    ]
    const memory = memoryAfter('anonymous', ...events)
    const past = [...prepared(), lobbyOpened, ...joined('ada'), reached('compass', 'open'), ...events]
    expect(memory.state()).toEqual(fold(kits, past))
    memory.release()
    expect(memory.shown()).toEqual(memory.state())
  })
})

describe('what is forgotten', () => {
  it('[S10] are the secret and the receipts of a step that is sealed, and no others', () => {
    const past = [...prepared(), lobbyOpened, reached('compass', 'open'), finished('compass')]
    const events = given(past).when(server, { type: 'SealStep', stepId: 'compass' }).events()
    const memory = createRoomMemory(kits)
    const receipts = [
      { key: 'of-compass', fingerprint: 'f', stepId: 'compass', seq: 1 },
      { key: 'of-notes', fingerprint: 'f', stepId: 'notes', seq: 1 },
      { key: 'of-none', fingerprint: 'f', seq: 1 },
    ]
    const secrets = { '': 'w', compass: 'c', notes: 'n' }
    memory.absorb(
      { events: past.map((event, index) => ({ seq: index + 1, event })), receipts, secrets },
      past.length,
    )
    absorb(memory, ...events)
    expect(receipts.map(({ key }) => memory.receipt(key) !== undefined)).toEqual([false, true, true])
    expect(['', 'compass', 'notes'].map((stepId) => memory.secret(stepId))).toEqual(['w', undefined, 'n'])
  })
})
