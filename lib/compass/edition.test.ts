import { describe, expect, it } from 'vitest'
import { builtInEdition } from './built-in-edition'
import {
  withNewDilemma,
  withNewNeedle,
  withNewNoteSet,
  withProposedName,
  withRemoved,
  withTexts,
} from './edit-edition'
import type { Edited } from './edit-edition'
import type { Edition } from './edition'
import { differenceBetween } from './edition-difference'
import { fieldsOf } from './edition-fields'
import { editionFileOf, readEditionFile } from './edition-file'
import { completeLanguages, missingIn } from './edition-missing'

const needle = (partId: string) => ({ kind: 'needle', partId }) as const
const text = (nl: string, en = nl) => ({ nl, en })

function made(result: Edited): Edition {
  if (!result.ok) throw new Error(`refused: ${result.problem.code} at ${result.problem.path}`)
  return result.edition
}

describe('writing an edition', () => {
  it('[Ed1] changes the texts of one part in both languages, and nothing else', () => {
    const edition = made(
      withTexts(builtInEdition, needle('3'), { name: text('Luister eerst', 'Listen first') }),
    )
    expect(edition.needles[2]?.name).toEqual(text('Luister eerst', 'Listen first'))
    expect({ ...edition, needles: builtInEdition.needles }).toEqual(builtInEdition)
    expect(edition.needles.filter((_, index) => index !== 2)).toEqual(
      builtInEdition.needles.filter((_, index) => index !== 2),
    )
  })

  it('[Ed1] adds what is written in an empty place of a list, and takes away what is emptied', () => {
    const prompts = builtInEdition.needles[0]?.prompts ?? []
    const more = made(
      withTexts(builtInEdition, needle('1'), { [`prompts.${prompts.length}`]: text('Wie mist u?') }),
    )
    expect(more.needles[0]?.prompts).toEqual([...prompts, text('Wie mist u?')])
    const fewer = made(withTexts(builtInEdition, needle('1'), { 'prompts.0': text('') }))
    expect(fewer.needles[0]?.prompts).toEqual(prompts.slice(1))
    const dilemma = { kind: 'dilemma', partId: 'n1-certainty' } as const
    const cases = builtInEdition.dilemmas[0]?.cases ?? []
    const scene = { [`cases.${cases.length}.text`]: text('Een brug zakt.') }
    expect(made(withTexts(builtInEdition, dilemma, scene)).dilemmas[0]?.cases.at(-1)).toEqual({
      label: text(''),
      text: text('Een brug zakt.'),
    })
  })

  it('[Ed1] says which text is too long, in which language, and changes nothing', () => {
    const long = { name: text('x'.repeat(121), 'short') }
    expect(withTexts(builtInEdition, needle('1'), long)).toEqual({
      ok: false,
      problem: { path: 'name', language: 'nl', code: 'text-too-long' },
    })
    expect(withTexts(builtInEdition, needle('99'), long)).toMatchObject({ ok: false })
  })

  it('[Ed2] has up to twelve needles within the five dimensions, each with a number that was not used', () => {
    const eleven = withNewNeedle(builtInEdition, 3)
    expect(eleven).toMatchObject({ ok: true, partId: '11' })
    const without = made(withRemoved(made(eleven), needle('4')))
    const next = withNewNeedle(without, 2)
    expect(next).toMatchObject({ ok: true, partId: '12' })
    const again = withNewNeedle(made(next), 2)
    expect(again).toMatchObject({ ok: true, partId: '4' })
    expect(withNewNeedle(made(again), 2)).toMatchObject({ problem: { code: 'too-many-items' } })
    expect(withNewNeedle(builtInEdition, 6)).toMatchObject({ problem: { code: 'invalid-config' } })
  })

  it('[Ed2] loses the dilemmas with their needle; a last needle, a dimension and a route stay', () => {
    const without = made(withRemoved(builtInEdition, needle('1')))
    expect(without.dilemmas.some(({ about }) => 'needle' in about && about.needle === 1)).toBe(false)
    const one = builtInEdition.needles
      .slice(1)
      .reduce((edition, { number }) => made(withRemoved(edition, needle(String(number)))), builtInEdition)
    expect(withRemoved(one, needle('1'))).toMatchObject({ problem: { code: 'step-in-use' } })
    for (const [kind, partId] of [
      ['dimension', '1'],
      ['route', 'a'],
      ['edition', 'name'],
    ] as const)
      expect(withRemoved(builtInEdition, { kind, partId })).toMatchObject({ ok: false })
  })

  it('[Ed2] has own dilemmas and columns for notes', () => {
    const dilemma = withNewDilemma(builtInEdition, 2)
    expect(made(dilemma).dilemmas.at(-1)).toMatchObject({ dilemmaId: 'own-28', about: { needle: 2 } })
    expect(withNewDilemma(builtInEdition, 11)).toMatchObject({ problem: { path: 'dilemmas.27.about' } })
    expect(made(withNewNoteSet(builtInEdition)).noteSets).toHaveLength(1)
  })
})

describe('a translation', () => {
  it('[Ed3] is complete in the built-in compass', () => {
    expect(completeLanguages(builtInEdition)).toEqual(['nl', 'en'])
  })

  it('[Ed3] that is not complete says what is missing, and where', () => {
    const edition = made(withTexts(builtInEdition, needle('2'), { about: text('Alleen hier', '') }))
    expect(completeLanguages(edition)).toEqual(['nl'])
    expect(missingIn(edition, 'en')).toMatchObject([
      { part: { kind: 'needle', partId: '2' }, field: { path: 'about', label: 'about' } },
    ])
    expect(completeLanguages(made(withNewNeedle(edition, 1)))).toEqual([])
  })

  it('[Ed3] of what may be left out is not missed when it is left out in both languages', () => {
    const edition = made(withTexts(builtInEdition, needle('2'), { about: text('', '') }))
    expect(completeLanguages(edition)).toEqual(['nl', 'en'])
  })
})

describe('a proposal from a workshop', () => {
  it('[Ed6] takes the place of the name in its language; the other one is to be translated anew', () => {
    const proposal = { text: 'Zeg wat u niet weet', language: 'nl' } as const
    const edition = made(withProposedName(builtInEdition, 1, proposal))
    expect(edition.needles[0]?.name).toEqual({ nl: 'Zeg wat u niet weet', en: '' })
    expect(completeLanguages(edition)).toEqual(['nl'])
    expect(withProposedName(builtInEdition, 12, proposal).ok).toBe(false)
  })
})

describe('the difference between two editions', () => {
  it('[Ed5] is nothing between equal ones', () => {
    expect(differenceBetween(builtInEdition, builtInEdition)).toEqual([])
  })

  it('[Ed5] names what came, what went and every text that changed, with what it was', () => {
    const renamed = made(
      withTexts(builtInEdition, needle('3'), { name: text('Luister eerst', 'Listen first') }),
    )
    const after = made(withNewNeedle(made(withRemoved(renamed, needle('10'))), 5, { usedBefore: [9, 10] }))
    const difference = differenceBetween(builtInEdition, after)
    expect(difference.map(({ kind, part }) => `${kind} ${part.kind} ${part.partId}`)).toEqual([
      'changed needle 3',
      'added needle 11',
      'removed needle 10',
      'removed dilemma n10-share',
      'removed dilemma n10-repertoire',
    ])
    expect(difference[0]).toMatchObject({
      texts: [
        { language: 'nl', before: 'Sta in verbinding met de samenleving', after: 'Luister eerst' },
        { language: 'en', after: 'Listen first' },
      ],
    })
  })

  it('[Ed5] says when a needle belongs elsewhere', () => {
    const moved = made(withTexts(builtInEdition, needle('3'), {}, { dimension: 5 }))
    expect(differenceBetween(builtInEdition, moved)).toMatchObject([{ settings: ['dimension'], texts: [] }])
  })
})

describe('a file with an edition', () => {
  const broken = (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(editionFileOf(builtInEdition)) as Record<string, unknown>
    change(file)
    return readEditionFile(JSON.stringify(file))
  }

  it('[Ed7] comes back as it went', () => {
    expect(readEditionFile(`\uFEFF${editionFileOf(builtInEdition)}`)).toEqual({
      ok: true,
      edition: builtInEdition,
    })
  })

  it('[Ed7] that is foreign, newer or broken is refused as a whole, with the place that is wrong', () => {
    for (const foreign of [
      '',
      'no json',
      '[]',
      '{"format":"kompasgesprek-report","version":1}',
      '['.repeat(100_000),
    ])
      expect(readEditionFile(foreign)).toEqual({ ok: false, problem: { why: 'foreign' } })
    expect(broken((file) => (file['version'] = 2))).toMatchObject({ problem: { why: 'newer' } })
    expect(broken((file) => (file['more'] = 1))).toMatchObject({ problem: { why: 'broken' } })
    const edition = { ...builtInEdition, needles: [...builtInEdition.needles, builtInEdition.needles[0]] }
    expect(broken((file) => (file['edition'] = edition))).toMatchObject({
      problem: { why: 'broken', path: 'edition.needles.10.number' },
    })
    const nameless = { ...builtInEdition, dimensions: [] }
    expect(broken((file) => (file['edition'] = nameless))).toMatchObject({
      problem: { path: 'edition.dimensions' },
    })
  })
})

it('[Ed1] has a field for every text of every part', () => {
  const paths = fieldsOf(builtInEdition, { kind: 'dilemma', partId: 'n1-certainty' }, 2).map(
    ({ path }) => path,
  )
  expect(paths).toContain('poles.a.jester.1')
  expect(paths).toContain('poles.a.jester.3')
  expect(paths).toContain('cases.4.label')
  expect(new Set(paths).size).toBe(paths.length)
})
