import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given } from '../testing/given'
import { closed, happened, joinedAs, lobbyOpened, prepared, reached } from '../testing/past'
import { becameFor } from './became'
import type { WorkshopEvent } from './event'
import type { Mode } from './mode'
import { phoneView } from './view'

const say =
  () =>
  (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    [key, ...Object.values(values)].join(' ')

function note(noteId: string, voice: string, text: string) {
  const written = { type: 'NoteWritten', voice, handle: noteId, noteId, columnId: 'chance', text }
  return happened('notes', written)
}

function held(mode: Mode, ...more: readonly WorkshopEvent[]) {
  return given(
    prepared({ mode }),
    lobbyOpened,
    joinedAs('ada', 'Ada'),
    joinedAs('ben', 'Ben', 2),
    reached('notes', 'open', 'write'),
    note('n1', 'ada', 'Van Ada'),
    note('n2', 'ada', 'Nog iets van Ada'),
    note('n3', 'ben', 'Van Ben'),
    reached('notes', 'revealed', 'write'),
    happened('notes', { type: 'ClusterMade', clusterId: 'c', name: 'Ruimte', noteIds: ['n1', 'n3'] }),
    happened('notes', { type: 'NoteHidden', noteId: 'n2', hidden: true }),
    ...more,
  ).state()
}

const hidden = { type: 'ReportLineHidden', stepId: 'notes', lineId: 'n1', hidden: true } as const

describe('what became of my note', () => {
  it('[Af4] says in which cluster it came and what was left out, for its writer alone', () => {
    for (const mode of ['named', 'facilitator-only'] as const) {
      const [step] = becameFor(kits, held(mode, closed, hidden), 'ada', say) ?? []
      expect(step?.words.map(({ text }) => text).toSorted()).toEqual(['Nog iets van Ada', 'Van Ada'])
      const about = (text: string) => step?.words.find((each) => each.text === text)
      expect(about('Van Ada')).toMatchObject({ facts: ['became.cluster Ruimte'], isLeftOut: true })
      expect(about('Nog iets van Ada')).toMatchObject({ facts: ['became.hidden'], isLeftOut: false })
    }
  })

  it('[Af4] cannot say it where nobody may tell whose a note was', () => {
    expect(becameFor(kits, held('anonymous', closed), 'ada', say)).toBeUndefined()
  })

  it('[Af4] says nothing to somebody who was not there', () => {
    expect(becameFor(kits, held('named', closed), 'cho', say)).toEqual([])
  })
})

describe('the phone after closing', () => {
  const around = { here: new Set<string>(), screens: 0 }
  const published = { type: 'ReportPublished', at: '2026-11-23T12:00:00.000Z' } as const

  it('[Af3] knows that there is a report, as long as it is published', () => {
    const isPublished = (...more: readonly WorkshopEvent[]) =>
      phoneView(kits, held('anonymous', closed, ...more), around).isReportPublished
    expect([isPublished(), isPublished(published)]).toEqual([undefined, true])
    expect(isPublished(published, { type: 'ReportTakenBack' })).toBeUndefined()
  })
})
