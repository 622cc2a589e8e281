import { describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { everyCommand } from '@/lib/domain/testing/commands'
import { given, lead } from '@/lib/domain/testing/given'
import { at, finished, happened, joined, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import type { WorkshopCommand } from '@/lib/domain/workshop/decide'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { permissions } from '@/lib/domain/workshop/permission'
import type { WorkshopState } from '@/lib/domain/workshop/state'
import { consoleView } from '@/lib/domain/workshop/view-console'
import { stepParts } from '@/app/_steps/registry'
import type { SentCommand } from './undo'
import { undoOf } from './undo'
import { wayBack } from './way-back'

const shownOf = (state: WorkshopState) =>
  consoleView(kits, state, { here: new Set(['ada', 'ben']), screens: 1 })

/** What the console shows after a command and its undo, and what it showed before. */
function andBack(past: readonly WorkshopEvent[], command: SentCommand) {
  const before = given(past).state()
  const kitUndo = command.type === 'InStep' ? stepParts(command.kind)?.undo : undefined
  const undo = undoOf(shownOf(before), command, kitUndo)
  const done = given(past)
    .when(lead, command as WorkshopCommand)
    .events()
  const undone = (undo?.commands(Date.parse(at(0))) ?? []).reduce<readonly WorkshopEvent[]>(
    (events, each) => [
      ...events,
      ...given(past, events)
        .when(lead, each as WorkshopCommand)
        .events(),
    ],
    done,
  )
  return { undo, before: shownOf(before), after: shownOf(given(past, undone).state()) }
}

const live = [
  ...prepared(),
  lobbyOpened,
  ...joined('ada', 'ben'),
  reached('compass', 'closed', 'main', at(-5)),
]
const here = { stepId: 'compass', moment: { round: 'main', phase: 'closed' } } as const

describe('a way back', () => {
  it('[Un3] is known for everything a facilitator can do, and only for that', () => {
    const facilitators = Object.entries(permissions).flatMap(([type, { roles }]) =>
      roles.some((role) => role === 'lead' || role === 'co-lead') ? type : [],
    )
    const known = Object.entries(wayBack).flatMap(([type, way]) => (way === 'none' ? [] : type))
    expect(known.toSorted()).toEqual(facilitators.toSorted())
  })

  it('[Un3] is offered where the table says so, and nowhere else', () => {
    const shown = shownOf(given(live).state())
    for (const [type, command] of Object.entries(everyCommand)) {
      const offered = undoOf(shown, command) !== undefined
      if (wayBack[type as keyof typeof wayBack] !== 'undo') expect(`${type} ${offered}`).toBe(`${type} false`)
    }
  })
})

describe('undo', () => {
  const goOn = (stepId: string, phase: 'revealed' | 'open', finish: boolean, round = 'main') =>
    ({ type: 'GoTo', from: here, stepId, moment: { round, phase }, finish }) as const

  it('[Un4] goes back to the moment and the step where the room was, also when that step was finished', () => {
    for (const command of [goOn('compass', 'revealed', false), goOn('dilemma', 'open', true, 'first')]) {
      const { before, after } = andBack(live, command)
      expect(after.step).toEqual(before.step)
      expect(after.plans['compass']?.status).toBe('opened')
    }
  })

  it('[Un4] does not reopen what was finished before', () => {
    const past = [...live, finished('compass', at(-1))]
    const { after } = andBack(past, goOn('dilemma', 'open', true, 'first'))
    expect(after.plans['compass']?.status).toBe('finished')
  })

  it('[Un4] takes back a last call', () => {
    const open = [...prepared(), lobbyOpened, ...joined('ada'), reached('compass', 'open')]
    const from = { stepId: 'compass', moment: { round: 'main', phase: 'open' } } as const
    const { before, after } = andBack(open, { type: 'CallLast', from, seconds: 20 })
    expect(after.step).toEqual(before.step)
  })

  it('[Un4] puts a step back where it stood, as it was', () => {
    const stepId = 'notes'
    for (const command of [
      { type: 'RemoveStep', stepId },
      { type: 'MoveStep', stepId, before: 'info' },
      { ...everyCommand.ChangeStep },
    ] as const) {
      const { before, after } = andBack(live, command)
      const lines = (view: typeof before) =>
        view.order.map((each) => ({ ...view.plans[each], stepId: undefined }))
      expect(lines(after)).toEqual(lines(before))
    }
  })

  it('[Un4] puts the clock back as it would be now', () => {
    const clock = (
      countdown: Extract<WorkshopEvent, { type: 'CountdownSet' }>['countdown'],
    ): WorkshopEvent => ({
      type: 'CountdownSet',
      countdown,
    })
    const running = clock({ status: 'running', endsAt: at(3), totalSeconds: 300 })
    const paused = clock({ status: 'paused', secondsLeft: 90, totalSeconds: 300 })
    for (const set of [[], [running], [paused]]) {
      const { before, after } = andBack([...live, ...set], { type: 'StartCountdown', seconds: 60 })
      expect(after.countdown).toEqual(before.countdown)
    }
    for (const type of ['StopCountdown', 'ExtendCountdown'] as const) {
      const { before, after } = andBack([...live, running], { type, seconds: 60 })
      expect(after.countdown).toEqual(before.countdown)
    }
  })

  it('[Un4] puts back words, places, jester, floor and lead', () => {
    const line: WorkshopEvent = {
      type: 'HarvestAdded',
      stepId: 'compass',
      lineId: 'l',
      kind: 'insight',
      text: 'Zo',
    }
    const past = [...live, line, { type: 'FacilitatorAdmitted', facilitatorId: 'bas' } as const]
    for (const command of [
      { type: 'RemoveHarvest', stepId: 'compass', lineId: 'l' },
      { type: 'EditHarvest', stepId: 'compass', lineId: 'l', text: 'Anders' },
      { type: 'GiveTurn', participantId: 'ada' },
      { type: 'AppointJester', participantId: 'ada' },
      { type: 'DrawJester' },
      { type: 'LimitPeople', maximum: 5 },
      { type: 'HandOverLead', from: 'owner', to: 'bas' },
    ] as const satisfies readonly SentCommand[]) {
      const before = given(past).state()
      const undo = undoOf(shownOf(before), command)
      const done = given(past).when(lead, command).events()
      const actor =
        command.type === 'HandOverLead' ? ({ role: 'lead', facilitatorId: 'owner' } as const) : lead
      const [back] = undo?.commands(0) ?? []
      expect(back, command.type).toBeDefined()
      const undone = given(past, done)
        .when(actor, back as WorkshopCommand)
        .events()
      expect(shownOf(given(past, done, undone).state()), command.type).toEqual(shownOf(before))
    }
  })
})

describe('undo inside a step', () => {
  const note = (noteId: string): WorkshopEvent =>
    happened('notes', {
      type: 'NoteWritten',
      voice: `v-${noteId}`,
      handle: `h-${noteId}`,
      noteId,
      columnId: 'chance',
      text: noteId,
    })
  const wall = [
    ...prepared(),
    lobbyOpened,
    ...joined('ada', 'ben'),
    reached('notes', 'open', 'write'),
    ...['a', 'b', 'c'].map(note),
    reached('notes', 'revealed', 'write'),
    happened('notes', { type: 'ClusterMade', clusterId: 'k', name: 'Samen', noteIds: ['a', 'b'] }),
  ]
  const send = (input: object): SentCommand => ({ type: 'InStep', stepId: 'notes', kind: 'notes', input })
  const clustersOf = ({ step }: ReturnType<typeof shownOf>) => {
    const { notes, clusters } = step?.content as {
      notes: Record<string, { clusterId?: string }>
      clusters: { clusterId: string; name: string }[]
    }
    return clusters.map(({ clusterId, name }) => ({
      name,
      notes: Object.keys(notes).filter((noteId) => notes[noteId]?.clusterId === clusterId),
    }))
  }

  it('[Un4] brings notes back to where each came from, and a cluster with its name', () => {
    for (const input of [
      { type: 'MoveNotes', noteIds: ['a', 'c'], clusterId: null },
      { type: 'MoveNotes', noteIds: ['c'], clusterId: 'k' },
      { type: 'UndoCluster', clusterId: 'k' },
      { type: 'NameCluster', clusterId: 'k', name: 'Anders' },
    ]) {
      const { before, after, undo } = andBack(wall, send(input))
      expect(undo?.deed, input.type).toBeDefined()
      expect(clustersOf(after), input.type).toEqual(clustersOf(before))
    }
  })

  it('[Un4] shows again what was hidden, in every kind of step', () => {
    const { before, after } = andBack(wall, send({ type: 'HideNote', noteId: 'a', hidden: true }))
    expect(after.step).toEqual(before.step)
  })

  it('[Un4] puts back the order of the needles and the card on the table', () => {
    const compass = { type: 'InStep', stepId: 'compass', kind: 'compass' } as const
    const sorted = andBack(live, { ...compass, input: { type: 'SortNeedles', by: 'gap' } })
    expect(sorted.after.step).toEqual(sorted.before.step)
    const talking = [...prepared(), lobbyOpened, reached('talk', 'talk')]
    const talk = { type: 'InStep', stepId: 'talk', kind: 'talk' } as const
    const card = andBack(talking, { ...talk, input: { type: 'ShowPrompt', index: 0 } })
    expect(card.after.step).toEqual(card.before.step)
  })
})
