import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInCompass, dilemmaOf, dilemmasAbout, needleOf, routeOf } from './compass'
import type { Language } from '@/lib/domain/language'
import { compassSchema, type DimensionNumber, type Text } from './schema'
import { hash, normalise, shinglesOf } from './testing/shingles'

const DIMENSION_NAMES = [
  'Turbulente tijd',
  'Veeleisende samenleving',
  'Complexe overheid',
  'Politiek-ambtelijk',
  'Persoonlijk',
]

const NEEDLE_NAMES = [
  'Toon meer leiderschap en benoem de onzekerheid',
  'Bewaak de lange lijnen',
  'Sta in verbinding met de samenleving',
  'Zorg voor balans tussen maatwerk en uniformiteit',
  'Meer samenhang en samenwerking',
  'Creëer een veilige werkomgeving, waarin fouten mogen',
  'Toon je een professionele autoriteit',
  'Neem ruimte en geef ruimte',
  'Heb geen pantser wel ruggengraat',
  'Deel leiderschap',
]

const ROUTE_NAMES = {
  a: 'Gebruik crisislogica',
  b: 'Kunnen versnellen én durven vertragen',
  c: 'Openheid tonen; niet alles openbaar maken',
  d: 'Denk digitaler en internationaler',
  e: 'Geef meer gezicht aan de overheid; geef meer steun aan ‘de uitvoering’',
  f: 'Met meer inclusiviteit meer diversiteit',
  g: 'Meer naar buiten treden',
  h: 'Actiever en breder verantwoorden',
  i: 'Meer zelfkennis en zelfkritiek',
  j: 'Hard skills, zoals kennis én soft skills',
}

const LANGUAGES: readonly Language[] = ['nl', 'en']

const isText = (value: object): value is Text => 'nl' in value && 'en' in value

const textsIn = (value: unknown): readonly Text[] => {
  if (typeof value !== 'object' || value === null) return []
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn)
}

const { dimensions, needles, routes, dilemmas } = builtInCompass
const allTexts = textsIn(builtInCompass)
const officialNames = new Set([...dimensions, ...needles, ...routes].map(({ name }) => name))
const ownTexts = allTexts.filter((text) => !officialNames.has(text))
const poles = dilemmas.flatMap(({ poles: { a, b } }) => [a, b])

const sentencesOf = (text: string) => text.split(/(?<=[.?:;]’?)\s+/)
const wordCount = (text: string) => normalise(text).split(' ').length
const lengthRatio = (one: string, other: string) =>
  Math.max(one.length, other.length) / Math.min(one.length, other.length)

describe('the built-in compass', () => {
  it('fits the schema', () => {
    expect(compassSchema.parse(builtInCompass)).toEqual(builtInCompass)
  })

  it('is complete', () => {
    expect([dimensions.length, needles.length, routes.length, dilemmas.length]).toEqual([5, 10, 10, 27])
  })

  it('keeps the names of the method', () => {
    expect(dimensions.map(({ name }) => name.nl)).toEqual(DIMENSION_NAMES)
    expect(needles.map(({ name }) => name.nl)).toEqual(NEEDLE_NAMES)
    expect(Object.fromEntries(routes.map(({ letter, name }) => [letter, name.nl]))).toEqual(ROUTE_NAMES)
  })

  it('numbers its parts in the order of the method', () => {
    expect(dimensions.map(({ number, roman }) => `${number} ${roman}`)).toEqual([
      '1 I',
      '2 II',
      '3 III',
      '4 IV',
      '5 V',
    ])
    expect(needles.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(routes.map(({ letter }) => letter).join('')).toBe('abcdefghij')
  })

  it.each<DimensionNumber>([1, 2, 3, 4, 5])('gives dimension %i two needles and two routes', (dimension) => {
    expect(needles.filter((needle) => needle.dimension === dimension)).toHaveLength(2)
    expect(routes.filter((route) => route.dimension === dimension)).toHaveLength(2)
  })

  it('has every dilemma of the method', () => {
    const perNeedle = needles.map(({ number }) => dilemmasAbout(builtInCompass, { needle: number }).length)
    expect(perNeedle).toEqual([3, 2, 2, 2, 2, 2, 2, 3, 2, 2])
    const withDilemma = routes.filter(
      ({ letter }) => dilemmasAbout(builtInCompass, { route: letter }).length === 1,
    )
    expect(withDilemma.map(({ letter }) => letter).join('')).toBe('abcgj')
  })

  it('gives each dilemma its own id, that begins with what it is about', () => {
    expect(new Set(dilemmas.map(({ dilemmaId }) => dilemmaId)).size).toBe(dilemmas.length)
    for (const { dilemmaId, about } of dilemmas) {
      expect(dilemmaId.split('-')[0]).toBe('needle' in about ? `n${about.needle}` : `r${about.route}`)
    }
  })

  it('gives each dilemma three cases in different settings', () => {
    for (const { cases } of dilemmas) {
      expect(cases).toHaveLength(3)
      expect(new Set(cases.map(({ label }) => label.nl)).size).toBe(3)
    }
  })
})

describe('the readers', () => {
  it('find what is there', () => {
    expect(needleOf(builtInCompass, 10)?.name.nl).toBe('Deel leiderschap')
    expect(routeOf(builtInCompass, 'd')?.surface).toBe('asphalt')
    expect(dilemmaOf(builtInCompass, 'n1-certainty')?.about).toEqual({ needle: 1 })
  })

  it('find nothing where nothing is', () => {
    expect(needleOf(builtInCompass, 11)).toBeUndefined()
    expect(routeOf({ ...builtInCompass, routes: [] }, 'a')).toBeUndefined()
    expect(dilemmaOf(builtInCompass, 'n1-unknown')).toBeUndefined()
    expect(dilemmasAbout(builtInCompass, { needle: 11 })).toEqual([])
    expect(dilemmasAbout(builtInCompass, { route: 'd' })).toEqual([])
  })
})

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('give both poles of a dilemma the same weight', () => {
    for (const { dilemmaId, poles } of dilemmas) {
      for (const part of ['name', 'gives', 'costs'] as const) {
        const ratio = lengthRatio(poles.a[part][language], poles.b[part][language])
        expect(ratio, `${dilemmaId} ${part}`).toBeLessThanOrEqual(1.6)
      }
    }
  })

  it('never set one pole against the other', () => {
    const names = [...dilemmas.map(({ title }) => title), ...poles.map(({ name }) => name)]
    for (const name of names) {
      expect(name[language]).not.toMatch(
        language === 'nl' ? /\b(versus|tegenover|of)\b/i : /\b(versus|against each|or)\b/i,
      )
    }
  })

  it('fit their places on the screen', () => {
    for (const { title } of dilemmas) expect(title[language].length, title[language]).toBeLessThanOrEqual(60)
    for (const { low, high } of needles) {
      expect(low[language].length, low[language]).toBeLessThanOrEqual(60)
      expect(high[language].length, high[language]).toBeLessThanOrEqual(60)
    }
    for (const { gives, costs } of poles) {
      expect(gives[language].length, gives[language]).toBeLessThanOrEqual(110)
      expect(costs[language].length, costs[language]).toBeLessThanOrEqual(110)
    }
  })

  it('stay calm and typographic', () => {
    for (const text of ownTexts) expect(text[language]).not.toMatch(/[!"'`]| {2}|\bhelaas\b|\boeps\b/i)
  })

  it('tell a case in two to four sentences', () => {
    for (const { dilemmaId, cases } of dilemmas) {
      for (const { label, text } of cases) {
        const count = text[language].split(/(?<=[.?]’?)\s+(?=[\p{Lu}‘’])/u).length
        expect([2, 3, 4], `${dilemmaId} ${label[language]}`).toContain(count)
      }
    }
  })
})

describe('plain Dutch', () => {
  it('has no sentence of more than twenty words', () => {
    const tooLong = ownTexts
      .flatMap(({ nl }) => sentencesOf(nl))
      .filter((sentence) => wordCount(sentence) > 20)
    expect(tooLong).toEqual([])
  })

  it('is not the English text over again', () => {
    expect(allTexts.filter(({ nl, en }) => nl === en)).toEqual([])
  })
})

describe('the source text', () => {
  const fingerprints = new Set(
    readFileSync(new URL('./testing/source-shingles.txt', import.meta.url), 'utf8')
      .trim()
      .split(' '),
  )
  const borrowed = (text: string) => shinglesOf(text).filter((shingle) => fingerprints.has(hash(shingle)))

  it('is known well enough to recognise a run of eight of its words', () => {
    expect(fingerprints.size).toBeGreaterThan(5000)
    expect(borrowed(`Intro. 1. ${NEEDLE_NAMES[0]}`)).toContain(
      '1 toon meer leiderschap en benoem de onzekerheid',
    )
    expect(borrowed(ROUTE_NAMES.e.toUpperCase())).toHaveLength(shinglesOf(ROUTE_NAMES.e).length)
  })

  it('is never borrowed from, except for its names', () => {
    expect(ownTexts.flatMap(({ nl }) => borrowed(nl))).toEqual([])
  })
})
