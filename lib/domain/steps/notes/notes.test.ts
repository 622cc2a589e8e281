import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../testing/given'
import { given, inStep, lead, participant } from '../../testing/given'
import { happened, joined, lobbyOpened, prepared, reached } from '../../testing/past'
import { notesConfig, notesPlan } from '../../testing/plans'
import type { Phase } from '../../workshop/moment'
import { phoneView } from '../../workshop/view'
import { consoleView } from '../../workshop/view-console'
import { kits } from '../registry'
import type { NotesConfig } from './config'
import { notesMoments } from './course'

const ada = participant('ada')
const ben = participant('ben')
const voice = 'voice-of-ada'

function at(phase: Phase, round = 'write', config: Partial<NotesConfig> = {}) {
  const plan = { ...notesPlan, config: { ...notesConfig, ...config } }
  const past = [...prepared({}, { notes: plan }), lobbyOpened, ...joined('ada', 'ben')]
  return [...past, reached('notes', phase, round)]
}

const written = (noteId: string, handle = `h-${noteId}`, by = voice, text = 'Woorden') =>
  happened('notes', { type: 'NoteWritten', voice: by, handle, noteId, columnId: 'chance', text })
const withdrawn = (noteId: string) => happened('notes', { type: 'NoteWithdrawn', noteId })
const dotted = (noteId: string, dots: number, by = voice) =>
  happened('notes', { type: 'DotsGiven', voice: by, noteId, dots })
const cluster = (clusterId: string, ...noteIds: readonly string[]) =>
  happened('notes', { type: 'ClusterMade', clusterId, name: 'Samen', noteIds })

const write = (handle: string, more: object = {}) =>
  inStep('notes', { type: 'WriteNote', handle, columnId: 'chance', text: 'Woorden', ...more })
const edit = (handle: string, more: object = {}) =>
  inStep('notes', { type: 'EditNote', handle, columnId: 'experience', text: 'Beter', ...more })
const withdraw = (handle: string) => inStep('notes', { type: 'WithdrawNote', handle })
const dots = (noteId: string, count: number) => inStep('notes', { type: 'GiveDots', noteId, dots: count })
const steer = (type: string, more: object) => inStep('notes', { type, ...more })

describe('moments', () => {
  it('[F1] are writing, the dots, and one talk and harvest about all of it', () => {
    const told = (config: NotesConfig) => notesMoments(config).map(({ round, phase }) => `${round} ${phase}`)
    expect(told(notesConfig)).toEqual([
      'write open',
      'write closed',
      'write revealed',
      'dots open',
      'dots closed',
      'dots revealed',
      'dots talk',
      'dots harvest',
    ])
    expect(told({ ...notesConfig, dots: 0 }).at(-2)).toBe('write talk')
  })
})

describe('writing', () => {
  it('[N1] puts a note in a column', () => {
    given(at('open')).when(ada, write('h-new-1')).thenEvents(written('new-1'))
    given(at('open'))
      .when(ada, write('h', { columnId: 'elsewhere' }))
      .thenRefusal('unknown-item')
  })

  it('[N1] is over when input is closed, unless late notes are welcome on the revealed wall', () => {
    given(at('closed')).when(ada, write('h')).thenRefusal('step-not-open')
    given(at('revealed')).when(ada, write('h')).events()
    given(at('revealed', 'write', { lateNotes: false }))
      .when(ada, write('h'))
      .thenRefusal('step-not-open')
    given(at('open', 'dots')).when(ada, write('h')).thenRefusal('step-not-open')
  })

  it('[N2] twice under one name makes one note', () => {
    given(at('open'), written('n1'))
      .when(ada, write('h-n1', { text: 'Nog eens' }))
      .thenEvents()
    given(at('open'), written('n1')).when(ben, write('h-n1')).events()
  })

  it('[N3] stops at as many notes as one may write, and goes on when one is taken back', () => {
    const three = [written('n1'), written('n2'), written('n3')]
    given(at('open'), three).when(ada, write('h4')).thenRefusal('too-many-items')
    given(at('open'), three).when(ben, write('h4')).events()
    given(at('open'), three, withdrawn('n2')).when(ada, write('h4')).events()
  })
})

describe('one’s own notes', () => {
  it('[N4] are changed', () => {
    const changed = { type: 'NoteEdited', noteId: 'n1', columnId: 'experience', text: 'Beter' }
    given(at('open'), written('n1')).when(ada, edit('h-n1')).thenEvents(happened('notes', changed))
    given(at('open'), written('n1'))
      .when(ada, edit('h-n1', { columnId: 'no' }))
      .thenRefusal('unknown-item')
    given(at('closed'), written('n1')).when(ada, edit('h-n1')).thenRefusal('step-not-open')
  })

  it('[N4] are taken back, at any moment of the step', () => {
    for (const [phase, round] of [
      ['open', 'write'],
      ['revealed', 'write'],
      ['open', 'dots'],
      ['talk', 'dots'],
    ] as const)
      given(at(phase, round), written('n1')).when(ada, withdraw('h-n1')).thenEvents(withdrawn('n1'))
  })

  it('[N4] are nobody else’s to change or take back', () => {
    given(at('open'), written('n1')).when(ben, edit('h-n1')).thenRefusal('unknown-item')
    given(at('open'), written('n1')).when(ben, withdraw('h-n1')).thenRefusal('unknown-item')
    given(at('open')).when(ada, withdraw('h-n1')).thenRefusal('unknown-item')
  })
})

describe('dots', () => {
  const wall = [...at('open', 'dots'), written('n1'), written('n2'), written('n3')]

  it('[N5] are given to a note, all at once for that note', () => {
    given(wall)
      .when(ben, dots('n1', 2))
      .thenEvents(dotted('n1', 2, 'voice-of-ben'))
    given(wall, dotted('n1', 2)).when(ada, dots('n1', 1)).thenEvents(dotted('n1', 1))
    given(wall, dotted('n1', 2)).when(ada, dots('n1', 0)).thenEvents(dotted('n1', 0))
  })

  it('[N5] are as many as one has, and so many to one note', () => {
    given(wall).when(ada, dots('n1', 3)).thenRefusal('over-budget')
    const four = [dotted('n1', 2), dotted('n2', 2)]
    given(wall, four).when(ada, dots('n3', 2)).thenRefusal('over-budget')
    given(wall, four).when(ada, dots('n3', 1)).events()
    given(wall, four).when(ada, dots('n2', 2)).events()
    given(wall, four).when(ben, dots('n3', 2)).events()
  })

  it('[N5] go to notes that are there and not hidden, while the dot vote is open', () => {
    given(wall).when(ada, dots('n9', 1)).thenRefusal('unknown-item')
    const hidden = happened('notes', { type: 'NoteHidden', noteId: 'n1', hidden: true })
    given(wall, hidden).when(ada, dots('n1', 1)).thenRefusal('unknown-item')
    given(at('open'), written('n1')).when(ada, dots('n1', 1)).thenRefusal('step-not-open')
    given(at('closed', 'dots'), written('n1')).when(ada, dots('n1', 1)).thenRefusal('step-not-open')
  })

  it('[N5] come back to who gave them when the note is taken back', () => {
    const five = [dotted('n1', 2), dotted('n2', 2), dotted('n3', 1)]
    given(wall, five, withdrawn('n1')).when(ada, dots('n3', 2)).events()
    given(wall, five).when(ada, dots('n3', 2)).thenRefusal('over-budget')
  })
})

describe('clusters', () => {
  const wall = [...at('revealed'), written('n1'), written('n2')]
  const accepts = (outcome: Outcome, event: { readonly type: string; readonly [field: string]: unknown }) =>
    outcome.thenEvents(happened('notes', event))

  it('[N6] are made of notes', () => {
    given(wall)
      .when(lead, steer('MakeCluster', { name: 'Samen', noteIds: ['n1', 'n2'] }))
      .thenEvents(cluster('new-1', 'n1', 'n2'))
  })

  it('[N6] pass over notes that were taken back in the meantime', () => {
    const made = given(wall).when(lead, steer('MakeCluster', { name: 'Samen', noteIds: ['n9', 'n2'] }))
    made.thenEvents(cluster('new-1', 'n2'))
    given(wall)
      .when(lead, steer('MakeCluster', { name: 'Samen', noteIds: ['n9'] }))
      .thenRefusal('unknown-item')
    given(wall, cluster('c', 'n1'))
      .when(lead, steer('MoveNotes', { noteIds: ['n9'], clusterId: 'c' }))
      .thenRefusal('unknown-item')
  })

  it('[N6] are named, undone, added to and taken from', () => {
    const past = given(wall, cluster('c', 'n1'))
    const named = { clusterId: 'c', name: 'Beter' }
    accepts(past.when(lead, steer('NameCluster', named)), { type: 'ClusterNamed', ...named })
    accepts(past.when(lead, steer('UndoCluster', { clusterId: 'c' })), {
      type: 'ClusterUndone',
      clusterId: 'c',
    })
    for (const clusterId of ['c', null]) {
      const moved = { noteIds: ['n2'], clusterId }
      accepts(past.when(lead, steer('MoveNotes', moved)), { type: 'NotesMoved', ...moved })
    }
  })

  it('[N6] that are not there cannot be named, undone or added to', () => {
    for (const command of [
      steer('NameCluster', { clusterId: 'c', name: 'Beter' }),
      steer('UndoCluster', { clusterId: 'c' }),
      steer('MoveNotes', { noteIds: ['n1'], clusterId: 'c' }),
    ])
      given(wall).when(lead, command).thenRefusal('unknown-item')
  })

  it('[N7] hiding a note changes nothing about who is here, and takes nobody along', () => {
    const around = { here: new Set(['ada', 'ben']), screens: 1 }
    const hiding = given(wall).when(lead, steer('HideNote', { noteId: 'n1', hidden: true }))
    const [before, after] = [given(wall).state(), hiding.state()]
    expect(after.participants).toEqual(before.participants)
    const peopleIn = (state: typeof before) => {
      const { here, people, floor } = consoleView(kits, state, around)
      return { here, people, floor, phone: phoneView(kits, state, around).here }
    }
    expect(peopleIn(after)).toEqual(peopleIn(before))
  })

  it('[N7] a note is hidden by its id, and shown again', () => {
    for (const hidden of [true, false])
      accepts(given(wall).when(lead, steer('HideNote', { noteId: 'n1', hidden })), {
        type: 'NoteHidden',
        noteId: 'n1',
        hidden,
      })
    given(wall)
      .when(lead, steer('HideNote', { noteId: 'n9', hidden: true }))
      .thenRefusal('unknown-item')
  })
})
