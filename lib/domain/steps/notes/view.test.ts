import { describe, expect, it } from 'vitest'
import { notesConfig } from '../../testing/plans'
import type { ViewContext } from '../../workshop/kit'
import type { Phase } from '../../workshop/moment'
import type { NotesConfig } from './config'
import type { NotesEvent } from './message'
import { dotsOn, evolveNotes, noNotes, sealNotes, unsealNotes } from './state'
import {
  notesConsole,
  notesItemText,
  notesOwn,
  notesPage,
  notesPhone,
  notesResult,
  notesScreen,
} from './view'

function looking(phase: Phase, round = 'write', config: Partial<NotesConfig> = {}): ViewContext<NotesConfig> {
  return {
    config: { ...notesConfig, ...config },
    moment: { round, phase },
    atLeast: 5,
    nameOf: () => undefined,
  }
}

const written = (noteId: string, voice = 'v1', text = `Tekst ${noteId}`): NotesEvent => ({
  type: 'NoteWritten',
  voice,
  handle: `h-${noteId}`,
  noteId,
  columnId: 'chance',
  text,
})
const dotted = (noteId: string, dots: number, voice: string): NotesEvent => ({
  type: 'DotsGiven',
  voice,
  noteId,
  dots,
})
const made = (clusterId: string, ...noteIds: readonly string[]): NotesEvent => ({
  type: 'ClusterMade',
  clusterId,
  name: `Groep ${clusterId}`,
  noteIds,
})
const hidden = (noteId: string): NotesEvent => ({ type: 'NoteHidden', noteId, hidden: true })
const stateOf = (...events: readonly NotesEvent[]) => events.reduce(evolveNotes, noNotes)
const wall = [written('n1'), written('n2', 'v2'), written('n3', 'v2'), made('c1', 'n3', 'n1')]

describe('the wall', () => {
  it('[N1] has nothing on it before the reveal but the number of notes', () => {
    const seen = notesScreen(stateOf(...wall), looking('closed'))
    expect(seen).toEqual({
      question: notesConfig.question,
      columns: notesConfig.columns,
      noteCount: 3,
      dotsShown: false,
    })
  })

  it('[N6] shows notes with their column and cluster once it is revealed', () => {
    const seen = notesScreen(stateOf(...wall), looking('revealed'))
    expect(seen.clusters).toEqual([{ clusterId: 'c1', name: 'Groep c1' }])
    expect(seen.notes).toEqual({
      n1: { noteId: 'n1', columnId: 'chance', text: 'Tekst n1', clusterId: 'c1' },
      n2: { noteId: 'n2', columnId: 'chance', text: 'Tekst n2' },
      n3: { noteId: 'n3', columnId: 'chance', text: 'Tekst n3', clusterId: 'c1' },
    })
  })

  it('[N6] lets go of the notes of a cluster that is undone', () => {
    const state = stateOf(...wall, { type: 'ClusterUndone', clusterId: 'c1' })
    const seen = notesScreen(state, looking('revealed'))
    expect(seen.clusters).toEqual([])
    expect(Object.values(seen.notes ?? {}).every((note) => note?.clusterId === undefined)).toBe(true)
  })

  it('[N7] shows hidden notes on the console only, marked', () => {
    const state = stateOf(...wall, hidden('n1'))
    expect(Object.keys(notesScreen(state, looking('revealed')).notes ?? {})).toEqual(['n2', 'n3'])
    expect(notesResult(state, looking('harvest', 'dots')).notes.map((note) => note.noteId)).not.toContain(
      'n1',
    )
    expect(notesPage(state, looking('open', 'dots'), 0).notes.map((note) => note.noteId)).not.toContain('n1')
    expect(notesConsole(state, looking('revealed')).notes?.['n1']).toMatchObject({
      hidden: true,
      text: 'Tekst n1',
    })
    expect(notesItemText(state, looking('revealed'), 'n1')).toBeUndefined()
    const shownAgain = evolveNotes(state, { type: 'NoteHidden', noteId: 'n1', hidden: false })
    expect(notesScreen(shownAgain, looking('revealed')).notes?.['n1']).toBeDefined()
  })

  it('[T4] gives the words of a note or the name of a cluster to look at together', () => {
    const state = stateOf(...wall)
    expect(notesItemText(state, looking('talk', 'dots'), 'n1')).toBe('Tekst n1')
    expect(notesItemText(state, looking('talk', 'dots'), 'c1')).toBe('Groep c1')
    expect(notesItemText(state, looking('talk', 'dots'), 'n9')).toBeUndefined()
    expect(notesItemText(state, looking('open'), 'c1')).toBeUndefined()
  })
})

describe('phones', () => {
  const many = stateOf(
    ...Array.from({ length: 130 }, (_, n) => written(`n${String(n).padStart(3, '0')}`, `v${n}`)),
  )

  it('[N8] get how many notes there are, not the wall', () => {
    for (const phase of ['open', 'closed', 'revealed'] as const) {
      const seen = notesPhone(many, looking(phase))
      expect(seen).toMatchObject({ noteCount: 130, canWrite: phase !== 'closed' })
      expect(JSON.stringify(seen)).not.toContain('Tekst')
    }
    expect(JSON.stringify(notesPhone(many, looking('talk', 'dots')))).not.toContain('Tekst')
  })

  it('[N8] choose from one page at a time during the dot vote', () => {
    const first = notesPhone(many, looking('open', 'dots')).toChoose
    expect(first).toMatchObject({ next: 60 })
    const second = notesPage(many, looking('open', 'dots'), 60)
    const third = notesPage(many, looking('open', 'dots'), 120)
    expect(third).not.toHaveProperty('next')
    const ids = [first?.notes ?? [], second.notes, third.notes].flat().map((note) => note.noteId)
    expect(new Set(ids).size).toBe(130)
  })

  it('[N8] find clusters together, in the order of the ids within them', () => {
    const page = notesPage(stateOf(...wall), looking('open', 'dots'), 0)
    expect(page.notes.map((note) => note.noteId)).toEqual(['n1', 'n3', 'n2'])
  })

  it('[S1] get no page before the wall is revealed', () => {
    expect(notesPage(many, looking('closed'), 0).notes).toEqual([])
  })
})

describe('dots', () => {
  const givers = ['v1', 'v2', 'v3', 'v4', 'v5']
  const state = stateOf(
    ...wall,
    dotted('n1', 2, 'v1'),
    dotted('n1', 1, 'v2'),
    dotted('n2', 1, 'v2'),
    dotted('n2', 0, 'v2'),
    ...givers.slice(2).map((voice) => dotted('n3', 1, voice)),
  )

  it('[N9] are shown once they are revealed, zero too', () => {
    const dotsAt = (phase: Phase) => {
      const { notes } = notesScreen(state, looking(phase, 'dots'))
      return ['n1', 'n2', 'n3'].map((noteId) => notes?.[noteId]?.dots)
    }
    expect(dotsAt('open')).toEqual([undefined, undefined, undefined])
    expect(dotsAt('closed')).toEqual([undefined, undefined, undefined])
    expect(dotsAt('revealed')).toEqual([3, 0, 3])
    expect(notesScreen(state, looking('revealed', 'dots')).dotsShown).toBe(true)
  })

  it('[N9] are in the report when anybody gave some', () => {
    expect(notesResult(state, looking('harvest', 'dots'))).toMatchObject({ dotsShown: true })
    expect(notesResult(stateOf(...wall), looking('harvest', 'dots'))).toMatchObject({ dotsShown: false })
    expect(notesResult(state, looking('harvest', 'write', { dots: 0 }))).toMatchObject({ dotsShown: false })
  })

  it('[N9] [U7] of too few people are not shown, and no more than leaves two who may not have given any', () => {
    const one = { dotsPerNote: 1 }
    const by = (...voices: readonly string[]) =>
      stateOf(...wall, ...voices.flatMap((voice) => [dotted('n1', 1, voice), dotted('n2', 1, voice)]))
    const few = notesScreen(by(...givers.slice(1)), looking('revealed', 'dots', one))
    expect([few.dotsShown, few.tooFewDots, few.notes?.['n1']?.dots]).toEqual([false, true, undefined])
    expect(notesResult(by('v1'), looking('harvest', 'dots', one)).dotsShown).toBe(false)
    const alike = stateOf(...wall, ...givers.map((voice) => dotted('n1', 1, voice)))
    expect(notesScreen(alike, looking('revealed', 'dots', one)).tooFewDots).toBe(true)
    const two = { dotsPerNote: 1, dots: 2 }
    const all = notesScreen(by(...givers), looking('revealed', 'dots', two))
    expect([all.notes?.['n1']?.dots, all.shownUpTo]).toEqual([3, 3])
    expect(notesResult(by(...givers), looking('harvest', 'dots', two)).shownUpTo).toBe(3)
    expect(notesScreen(state, looking('revealed', 'dots')).shownUpTo).toBeUndefined()
  })

  it('[N5] are gone with a note that is taken back', () => {
    const after = evolveNotes(state, { type: 'NoteWithdrawn', noteId: 'n1' })
    expect(dotsOn(after, 'n1')).toBe(0)
    expect(notesConsole(after, looking('open', 'dots'))).toMatchObject({
      noteCount: 2,
      writers: 1,
      dotGivers: 3,
    })
  })
})

describe('what one wrote oneself', () => {
  it('[S9] is exactly that, with the dots one gave', () => {
    const state = stateOf(...wall, dotted('n1', 2, 'v2'), {
      type: 'NoteEdited',
      noteId: 'n3',
      columnId: 'experience',
      text: 'Anders',
    })
    const own = notesOwn(state, 'v2')
    expect(own?.dots).toEqual({ n1: 2 })
    expect(own?.notes.toSorted((a, b) => (a.handle < b.handle ? -1 : 1))).toEqual([
      { handle: 'h-n2', columnId: 'chance', text: 'Tekst n2' },
      { handle: 'h-n3', columnId: 'experience', text: 'Anders' },
    ])
    expect(notesOwn(state, 'nobody')).toEqual({ notes: [], dots: {} })
  })
})

describe('sealed notes', () => {
  it('[N10] keep text, column, cluster and dots, and say who wrote none of them', () => {
    const state = stateOf(...wall, dotted('n1', 2, 'v1'), hidden('n2'))
    expect(sealNotes(state)).toEqual({
      notes: [
        { noteId: 'n1', columnId: 'chance', text: 'Tekst n1', clusterId: 'c1', hidden: false, dots: 2 },
        { noteId: 'n2', columnId: 'chance', text: 'Tekst n2', hidden: true, dots: 0 },
        { noteId: 'n3', columnId: 'chance', text: 'Tekst n3', clusterId: 'c1', hidden: false, dots: 0 },
      ],
      clusters: [{ clusterId: 'c1', name: 'Groep c1' }],
      writers: 2,
      dotGivers: 1,
    })
    expect(notesOwn(unsealNotes(sealNotes(state)), 'v1')).toBeUndefined()
  })
})
