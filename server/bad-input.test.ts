import { afterEach, describe, expect, it } from 'vitest'
import { valuesOf } from '@/lib/domain/keyed'
import type { NotesState } from '@/lib/domain/steps/notes/state'
import { kits } from '@/lib/domain/steps/registry'
import { enterFor, inStep, lead, participant } from '@/lib/domain/testing/given'
import { joined, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import { notesPlan } from '@/lib/domain/testing/plans'
import { tablesOf } from '@/lib/domain/testing/table-past'
import type { KernelCommand } from '@/lib/domain/workshop/command'
import type { Actor } from '@/lib/domain/workshop/context'
import type { WorkshopCommand } from '@/lib/domain/workshop/decide'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { fold } from '@/lib/domain/workshop/evolve'
import { reportOf } from '@/lib/domain/workshop/report'
import type { OpenedStep } from '@/lib/domain/workshop/state'
import { createMemoryEventLog } from '@/lib/testing/memory-event-log'
import { createClock } from './clock'
import { silentLogger } from './logging'
import type { Room } from './room'
import { openRoom } from './room'
import type { Outcome } from './room-decision'

const live = [...prepared({}, { notes: { ...notesPlan, perTable: true } }), lobbyOpened]
const opened: Room[] = []
afterEach(() => Promise.all(opened.splice(0).map((room) => room.stop())))

interface Stage {
  readonly room: Room
  /** All of it at the same moment. */
  readonly atOnce: (
    ...sent: readonly (readonly [Actor, WorkshopCommand | KernelCommand])[]
  ) => Promise<readonly string[]>
  /** What a server that starts now would know. */
  readonly retold: () => Promise<ReturnType<Room['state']>>
}

function said(outcome: Outcome): string {
  return outcome.kind === 'refused' ? outcome.code : outcome.kind
}

async function stageWith(...past: readonly (WorkshopEvent | readonly WorkshopEvent[])[]): Promise<Stage> {
  const log = createMemoryEventLog()
  log.create('w', past.flat())
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
  let sent = 0
  return {
    room,
    atOnce: async (...commands) => {
      const outcomes = await Promise.all(
        commands.map(([actor, command]) => room.submit({ cmdId: `command-${++sent}`, command, actor })),
      )
      return outcomes.map(said)
    },
    retold: async () => {
      const events = (await log.load('w', 0))?.events.map(({ event }) => event) ?? []
      return fold(kits, events)
    },
  }
}

const ada = participant('ada')
const ben = participant('ben')
const write = (handle: string, text = 'Woorden') =>
  inStep('notes', { type: 'WriteNote', handle, columnId: 'chance', text })
const withdraw = (handle: string) => inStep('notes', { type: 'WithdrawNote', handle })
const dots = (noteId: string, count: number) => inStep('notes', { type: 'GiveDots', noteId, dots: count })
const goTo = (phase: 'closed' | 'revealed', from: 'open' | 'closed') =>
  ({
    type: 'GoTo',
    from: { stepId: 'notes', moment: { round: 'write', phase: from } },
    stepId: 'notes',
    moment: { round: 'write', phase },
    finish: false,
  }) as const

function notesIn({ room }: Stage): {
  noteCount: number
  clusters?: unknown
  notes?: Record<string, unknown>
} {
  const view = room.view('console', { here: new Set(), screens: 0 }) as unknown as {
    step: { content: { noteCount: number } }
  }
  return view.step.content
}

function step({ room }: Stage): OpenedStep {
  return room.state().steps['notes'] as OpenedStep
}

/** Whatever happened at once: it is the same when it is told again, and a report can be made of it. */
async function isConsistent(stage: Stage): Promise<void> {
  expect(await stage.retold()).toEqual(stage.room.state())
  expect(() => reportOf(kits, stage.room.state())).not.toThrow()
}

const writing = [...live, ...joined('ada', 'ben'), reached('notes', 'open', 'write')]

describe('what goes wrong in a room', () => {
  it('[N2] [Rd1] takes a double click as one: a note, ready, a hand', async () => {
    const stage = await stageWith(writing)
    const ready = {
      type: 'SayReady',
      stepId: 'notes',
      moment: { round: 'write', phase: 'open' },
      ready: true,
    } as const
    const all = [write('one'), write('one'), ready, ready, { type: 'RaiseHand', raised: true }] as const
    const outcomes = await stage.atOnce(...[...all, all[4]].map((command) => [ada, command] as const))
    expect(new Set(outcomes)).toEqual(new Set(['accepted']))
    expect(step(stage).ready?.size).toBe(1)
    expect(stage.room.state().speaking.hands).toEqual(['ada'])
    await stage.atOnce([lead, goTo('closed', 'open')])
    expect(notesIn(stage).noteCount).toBe(1)
    await isConsistent(stage)
  })

  it('[F3] moves one step on when two who lead press at once, and says so to the other', async () => {
    const stage = await stageWith(writing)
    const outcomes = await stage.atOnce([lead, goTo('closed', 'open')], [lead, goTo('closed', 'open')])
    expect(outcomes).toEqual(['accepted', 'stale-version'])
    expect(step(stage).moment).toEqual({ round: 'write', phase: 'closed' })
    await isConsistent(stage)
  })

  it('[P20] counts what came before the input closed, and refuses what came after', async () => {
    const stage = await stageWith(writing)
    const outcomes = await stage.atOnce(
      [ada, write('one')],
      [lead, goTo('closed', 'open')],
      [ben, write('two')],
      [lead, goTo('revealed', 'closed')],
    )
    expect(outcomes).toEqual(['accepted', 'accepted', 'step-not-open', 'accepted'])
    expect(Object.keys(notesIn(stage).notes ?? {})).toHaveLength(1)
    await isConsistent(stage)
  })

  it('[N5] never gives more dots than one has, however fast they are pressed', async () => {
    const past = [...writing, ...['n1', 'n2', 'n3', 'n4'].map(noted), reached('notes', 'open', 'dots')]
    const stage = await stageWith(past)
    const outcomes = await stage.atOnce(
      [ada, dots('n1', 2)],
      [ada, dots('n2', 2)],
      [ada, dots('n3', 2)],
      [ada, dots('n4', 1)],
    )
    expect(outcomes).toEqual(['accepted', 'accepted', 'over-budget', 'accepted'])
    expect(stage.room.own('ada')?.steps['notes']).toMatchObject({ dots: { n1: 2, n2: 2, n4: 1 } })
    await isConsistent(stage)
  })

  it('[N6] makes a cluster of what is left when a note is taken back at the same moment', async () => {
    const stage = await stageWith(writing)
    await stage.atOnce([ada, write('one')], [ben, write('two')])
    await stage.atOnce([lead, goTo('closed', 'open')], [lead, goTo('revealed', 'closed')])
    const [gone = '', left = ''] = ['one', 'two']
      .map((handle) =>
        valuesOf((step(stage).kit as unknown as NotesState).notes).find(
          (note) => note.author?.handle === handle,
        ),
      )
      .map((note) => note?.noteId ?? '')
    const cluster = inStep('notes', { type: 'MakeCluster', name: 'Samen', noteIds: [gone, left] })
    const outcomes = await stage.atOnce([ada, withdraw('one')], [lead, cluster], [ada, withdraw('one')])
    expect(outcomes).toEqual(['accepted', 'accepted', 'unknown-item'])
    expect(notesIn(stage).notes).toMatchObject({ [left]: { clusterId: expect.any(String) as string } })
    const { notes } = step(stage).kit as unknown as NotesState
    expect(valuesOf(notes).map(({ noteId }) => noteId)).toEqual([left])
    await isConsistent(stage)
  })

  it('[Tb3] goes on when a table is emptied while it answers', async () => {
    const stage = await stageWith(live, tablesOf(1, 2), reached('notes', 'open', 'write'))
    const remove = { type: 'RemoveParticipant', participantId: 'p1' } as const
    const outcomes = await stage.atOnce(
      [participant('p1'), write('one')],
      [lead, remove],
      [participant('p1'), write('two')],
      [participant('p2'), write('three')],
      [lead, { type: 'SeatPerson', participantId: 'p1', table: 2 }],
    )
    expect(outcomes).toEqual(['accepted', 'accepted', 'removed', 'accepted', 'unknown-participant'])
    const { tableFacts } = stage.room.view('console', { here: new Set(), screens: 0 }) as unknown as {
      tableFacts: readonly { people: number }[]
    }
    expect(tableFacts.map(({ people }) => people)).toEqual([0, 2])
    await isConsistent(stage)
  })

  it('[Tb1] draws anew in the middle of a step, and everybody goes on', async () => {
    const stage = await stageWith(live, tablesOf(2, 2), reached('notes', 'open', 'write'))
    const draw = { type: 'MakeTables', way: 'draw', by: 'count', number: 2 } as const
    const outcomes = await stage.atOnce(
      [participant('p1'), write('one')],
      [lead, draw],
      [participant('p1'), write('two')],
      [lead, draw],
      [lead, { type: 'EndTables' }],
      [participant('p2'), write('three')],
    )
    expect(new Set(outcomes)).toEqual(new Set(['accepted']))
    await isConsistent(stage)
  })

  it('[D5] lets somebody who is removed in the middle leave nothing half-done', async () => {
    const proxy: WorkshopEvent = { type: 'ParticipantJoined', participantId: 'opa', seat: 9, proxy: true }
    const stage = await stageWith(writing, proxy)
    const note = { type: 'WriteNote', handle: 'h', columnId: 'chance', text: 'Van opa' }
    const outcomes = await stage.atOnce(
      [ada, write('one')],
      [ada, { type: 'RaiseHand', raised: true }],
      [lead, { type: 'GiveTurn', participantId: 'ada' }],
      [lead, { type: 'RemoveParticipant', participantId: 'ada' }],
      [ada, write('two')],
      [ada, { type: 'RaiseHand', raised: true }],
      [lead, { type: 'GiveTurn', participantId: 'ada' }],
      [lead, { type: 'RemoveParticipant', participantId: 'opa' }],
      [lead, enterFor('opa', 'notes', note)],
    )
    expect(outcomes).toEqual([
      'accepted',
      'accepted',
      'accepted',
      'accepted',
      'removed',
      'unknown-participant',
      'unknown-participant',
      'accepted',
      'removed',
    ])
    expect(stage.room.state().speaking).not.toHaveProperty('turn')
    await stage.atOnce([lead, goTo('closed', 'open')])
    expect(notesIn(stage).noteCount).toBe(1)
    await isConsistent(stage)
  })
})

/** A note of somebody of that name, with a handle of its own. */
function noted(noteId: string): WorkshopEvent {
  return {
    type: 'StepEvent',
    stepId: 'notes',
    kind: 'notes',
    event: {
      type: 'NoteWritten',
      voice: noteId,
      handle: `h-${noteId}`,
      noteId,
      columnId: 'chance',
      text: noteId,
    } as never,
  }
}
