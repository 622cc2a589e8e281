import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestClusters } from './suggest'
import { wordsOf } from './words'

const wall = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ noteId: `n${String(index).padStart(2, '0')}`, text }))

const dutch = wall(
  'Tegenspraak komt pas in de pauze.',
  'De uitvoering weet het als laatste.',
  'Tegenspraak hoort ook in het overleg.',
  'Uitvoering en beleid zitten te ver uit elkaar.',
  'Een teamdag zonder agenda bracht ons verder.',
  'Ruimte krijg je als je hem neemt.',
  'Meer tijd voor de uitvoering.',
  'Ruimte voelt soms als alleen gelaten worden.',
)

describe('suggested clusters', () => {
  it('[N11] put notes together that share telling words, and name them by it', () => {
    const suggested = suggestClusters(dutch, 'nl')
    expect(suggested.map(({ name, noteIds }) => [name, [...noteIds].sort()])).toEqual([
      ['Uitvoering', ['n01', 'n03', 'n06']],
      ['Ruimte', ['n05', 'n07']],
      ['Tegenspraak', ['n00', 'n02']],
    ])
  })

  it('[N11] see through endings, and over words that everybody uses', () => {
    expect([...wordsOf('Besluiten', 'nl').keys()]).toEqual([...wordsOf('besluit', 'nl').keys()])
    expect([...wordsOf('Decisions', 'en').keys()]).toEqual([...wordsOf('decision', 'en').keys()])
    expect(wordsOf('dat hebben zij voor ons', 'nl').size).toBe(0)
    const english = wall('Every decision takes weeks.', 'Decisions made at the desk.', 'Fresh coffee.')
    expect(suggestClusters(english, 'en').map(({ noteIds }) => noteIds)).toEqual([['n00', 'n01']])
  })

  it('[N11] put no note into two clusters, none alone, and keep to notes that are there', () => {
    const text = fc.array(fc.constantFrom('brief', 'balie', 'ruimte', 'mandaat', 'de', '!', '👩‍👩‍👧'), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 14 }), (texts) => {
        const notes = wall(...texts.map((words) => words.join(' ')))
        const used = suggestClusters(notes, 'nl').flatMap(({ noteIds }) => noteIds)
        expect(new Set(used).size).toBe(used.length)
        for (const { noteIds } of suggestClusters(notes, 'nl')) expect(noteIds.length).toBeGreaterThan(1)
        const known = new Set(notes.map(({ noteId }) => noteId))
        expect(used.every((noteId) => known.has(noteId))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
