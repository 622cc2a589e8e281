import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given } from '../testing/given'
import { closed, happened, lobbyOpened, prepared, reached } from '../testing/past'
import {
  commitmentsPlan,
  compassPlan,
  dilemmaPlan,
  infoPlan,
  notesConfig,
  notesPlan,
  talkConfig,
  talkPlan,
} from '../testing/plans'
import { chaptersOf } from './chapters'
import type { CoveredNeedle } from './coverage'
import { coverageOf, isLeftAside } from './coverage'
import type { WorkshopEvent } from './event'
import { reportOf } from './report'

const about = (number: number) => ({ type: 'needle' as const, number, dimension: 1 })
const plans = {
  info: infoPlan,
  compass: compassPlan,
  talk2: { ...talkPlan, config: { ...talkConfig, subject: about(2) } },
  dilemma: dilemmaPlan,
  notes2: { ...notesPlan, config: { ...notesConfig, subject: about(2) } },
  commitments: commitmentsPlan,
}
const compass: readonly CoveredNeedle[] = [1, 2, 3].map((number) => ({
  number,
  dimension: 1,
  name: `Naald ${number}`,
}))

function held(...events: readonly WorkshopEvent[]) {
  return reportOf(kits, given(prepared({}, plans), lobbyOpened, events, closed).state())
}
const all = Object.keys(plans).map((stepId) =>
  reached(stepId, stepId === 'talk2' ? 'talk' : 'open', stepId === 'dilemma' ? 'first' : 'main'),
)

/** By five people who do not all stand in the same place, as that may be told. */
function placed(needle: number): readonly WorkshopEvent[] {
  return ['a', 'b', 'c', 'd', 'e'].map((voice, index) =>
    happened('compass', {
      ...{ type: 'NeedlePlaced', voice, needle },
      ...{ now: 3 + (index % 2), desired: 7 + (index % 2) },
    }),
  )
}

describe('a report as it is told', () => {
  it('[Rp1] keeps what is about one needle together, between what came before and the rest', () => {
    const told = chaptersOf(kits, held(...all)).map((chapter) => [
      chapter.type === 'subject' && chapter.subject.type === 'needle' ? chapter.subject.number : chapter.type,
      chapter.steps.map(({ stepId }) => stepId),
    ])
    expect(told).toEqual([
      ['along-the-way', ['info', 'compass']],
      [1, ['dilemma']],
      [2, ['talk2', 'notes2']],
      ['along-the-way', ['commitments']],
    ])
  })

  it('[Rp1] loses no step and tells none twice, whatever was held', () => {
    for (let count = 0; count <= all.length; count++) {
      const report = held(...all.slice(0, count))
      const told = chaptersOf(kits, report).flatMap(({ steps }) => steps.map(({ stepId }) => stepId))
      expect(told.toSorted()).toEqual(report.steps.map(({ stepId }) => stepId).toSorted())
    }
  })

  it('[Rp1] has beside a needle where the group stood on it, as far as it was placed', () => {
    const chapters = chaptersOf(kits, held(...all, ...placed(2)))
    const answers = chapters.map((chapter) =>
      chapter.type === 'subject' ? chapter.placed?.answers : undefined,
    )
    expect(answers).toEqual([undefined, undefined, 5, undefined])
  })
})

describe('coverage', () => {
  const note = { type: 'NoteWritten', voice: 'a', handle: 'h', noteId: 'n', columnId: 'chance', text: 'Iets' }

  it('[Rp2] says of each needle whether it was placed, talked about and written about', () => {
    const report = held(...all, ...placed(1), happened('notes2', note, 'notes'))
    const coverage = coverageOf(kits, report, compass)
    expect(coverage).toMatchObject([
      { number: 1, isPlaced: true, isTalkedAbout: false, notes: 0 },
      { number: 2, isPlaced: false, isTalkedAbout: true, notes: 1 },
      { number: 3, isPlaced: false, isTalkedAbout: false, notes: 0, name: 'Naald 3' },
    ])
    expect(coverage.map(isLeftAside)).toEqual([true, false, true])
  })

  it('[Rp2] takes the words of a needle from the conversation, not from the compass of today', () => {
    const [first] = coverageOf(kits, held(reached('compass', 'open')), compass)
    expect(first?.name).toBe('Toon meer leiderschap')
  })
})
