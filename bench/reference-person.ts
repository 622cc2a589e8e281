import { overSocketIo, overWebSocket } from './lines'
import type { BenchPerson, Place } from './person'
import { timed } from './person'
import type { Changes, ReferenceState } from './reference'

export function createReferencePerson(place: Place): BenchPerson {
  let state: ReferenceState = { tally: [], notes: [] }
  let listener: (newTexts: readonly string[]) => void = () => undefined
  function onPush(_name: string, payload: unknown): void {
    const { tally, notes = [] } = payload as Changes
    state = { tally: tally ?? state.tally, notes: [...state.notes, ...notes] }
    listener(notes.map(({ text }) => text))
  }
  const { open, line } = place.subject === 'ws' ? overWebSocket(place, onPush) : overSocketIo(place, onPush)
  return {
    join: async () => {
      await open()
      state = (await line.ask('join', { room: place.room ?? '' })) as ReferenceState
    },
    vote: (_stepId, position) =>
      timed(() => line.ask('vote', { room: place.room ?? '', id: place.id, position })),
    note: (_stepId, text) => timed(() => line.ask('note', { room: place.room ?? '', key: place.id, text })),
    answered: () => state.tally.reduce((sum, count) => sum + count, 0),
    noteCount: () => state.notes.length,
    isLive: () => true,
    onChange: (next) => {
      listener = next
    },
    bytes: () => line.count.bytes,
    messages: () => line.count.messages,
    leave: line.leave,
  }
}
