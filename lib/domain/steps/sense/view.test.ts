import { describe, expect, it } from 'vitest'
import type { ViewContext } from '../../workshop/kit'
import type { Phase } from '../../workshop/moment'
import type { Say } from '../../workshop/planning'
import type { Persona } from '../../workshop/simulation'
import type { SenseConfig } from './config'
import type { SenseEvent } from './message'
import type { Nature } from './nature'
import { natures } from './nature'
import { senseDocument } from './document'
import { simulateSense } from './simulate'
import { evolveSense, noSense } from './state'
import { senseConsole, senseItemText, sensePhone, senseResult, senseScreen } from './view'

const config: SenseConfig = { matter: 'Wachten aan de balie', about: '', askReason: true }

function looking(phase: Phase, atLeast = 5): ViewContext<SenseConfig> {
  return { config, moment: { round: 'main', phase }, atLeast, nameOf: () => undefined }
}

/** So many people see each nature, and each of them says why. */
function groupOf(seen: Partial<Record<Nature, number>>) {
  const people = natures.flatMap((nature) => Array<Nature>(seen[nature] ?? 0).fill(nature))
  const events = people.flatMap((nature, index): readonly SenseEvent[] => [
    { type: 'NatureChosen', voice: `v${index}`, nature },
    { type: 'ReasonGiven', voice: `v${index}`, reasonId: `r-${99 - index}`, text: `Zie ${nature}` },
  ])
  return events.reduce(evolveSense, noSense)
}

describe('the split', () => {
  it('[S1] is not there before the reveal', () => {
    expect(senseScreen(groupOf({ puzzle: 6 }), looking('closed'))).toEqual({
      matter: config.matter,
      about: '',
      reasons: [],
    })
    expect(sensePhone(groupOf({ puzzle: 6 }), looking('revealed'))).not.toHaveProperty('split')
  })

  it('[U1] [U7] is shown when enough people answered, not all alike, and otherwise only how many', () => {
    expect(senseScreen(groupOf({ puzzle: 3, mystery: 2 }), looking('revealed')).split).toEqual({
      answers: 5,
      counts: { puzzle: 3, dilemma: 0, paradox: 0, mystery: 2 },
    })
    expect(senseScreen(groupOf({ puzzle: 4 }), looking('revealed')).split).toEqual({ answers: 4 })
    for (const alike of [{ puzzle: 6 }, { puzzle: 5, mystery: 1 }]) {
      const shown = senseScreen(groupOf(alike), looking('revealed'))
      expect(shown.split).toEqual({ answers: 6 })
      expect(shown.reasons.filter(({ nature }) => nature !== undefined)).toEqual([])
    }
    expect(senseResult(groupOf({ puzzle: 4 }), looking('harvest')).split).toEqual({ answers: 4 })
  })
})

describe('reasons', () => {
  const seenIn = (seen: Partial<Record<Nature, number>>) =>
    senseScreen(groupOf(seen), looking('revealed')).reasons.map(({ text, nature }) => `${text}: ${nature}`)

  it('[Se4] say what their writer sees, where enough people see that', () => {
    expect(new Set(seenIn({ puzzle: 6, dilemma: 3, mystery: 2 }))).toEqual(
      new Set(['Zie puzzle: puzzle', 'Zie dilemma: undefined', 'Zie mystery: undefined']),
    )
  })

  it('[Se4] of the few are not to be told apart by what is left over', () => {
    expect(new Set(seenIn({ puzzle: 6, mystery: 1 }))).toEqual(
      new Set(['Zie puzzle: undefined', 'Zie mystery: undefined']),
    )
  })

  it('[Se4] come in the order of their random ids', () => {
    const ids = senseScreen(groupOf({ puzzle: 6 }), looking('revealed')).reasons.map((each) => each.reasonId)
    expect(ids).toEqual(ids.toSorted())
  })

  it('[Se3] that were hidden are on the console only', () => {
    const state = evolveSense(groupOf({ puzzle: 6 }), {
      type: 'ReasonHidden',
      reasonId: 'r-99',
      hidden: true,
    })
    expect(senseScreen(state, looking('revealed')).reasons).toHaveLength(5)
    expect(senseResult(state, looking('harvest')).reasons).toHaveLength(5)
    expect(senseConsole(state, looking('revealed')).reasons).toHaveLength(6)
    expect(senseItemText(state, looking('revealed'), 'r-99')).toBeUndefined()
    expect(senseItemText(state, looking('revealed'), 'r-98')).toBe('Zie puzzle')
    expect(senseItemText(state, looking('closed'), 'r-98')).toBeUndefined()
  })

  it('[Se3] that were hidden stay so when they are worded differently', () => {
    const state = [
      { type: 'ReasonHidden', reasonId: 'r-99', hidden: true } as const,
      { type: 'ReasonGiven', voice: 'v0', reasonId: 'r-99', text: 'Anders' } as const,
    ].reduce(evolveSense, groupOf({ puzzle: 6 }))
    expect(senseScreen(state, looking('revealed')).reasons.map((each) => each.text)).not.toContain('Anders')
  })

  it('[S7] carry a name where the audience may have it', () => {
    const named = { ...looking('revealed', 1), nameOf: (voice: string) => `Naam van ${voice}` }
    expect(senseScreen(groupOf({ puzzle: 1 }), named).reasons[0]?.name).toBe('Naam van v0')
  })
})

describe('in a file', () => {
  const say: Say = (key, values = {}) => [key, ...Object.values(values)].join(' ')

  it('[Se5] stands how many see what, and every reason that is not hidden', () => {
    const state = evolveSense(groupOf({ puzzle: 6, dilemma: 5 }), {
      type: 'ReasonHidden',
      reasonId: 'r-99',
      hidden: true,
    })
    const result = senseResult(state, looking('harvest'))
    expect(senseDocument.schema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
    const [, table, , list] = senseDocument.blocks(result, say)
    expect(table).toMatchObject({
      rows: [
        ['natures.puzzle.name', 6],
        ['natures.dilemma.name', 5],
        ['natures.paradox.name', 0],
        ['natures.mystery.name', 0],
      ],
    })
    const reason = (nature: string) => ({
      text: `Zie ${nature}`,
      details: [`reasons.seen natures.${nature}.name`],
    })
    const items = [...'ddddd', ...'ppppp'].map((each) => reason(each === 'd' ? 'dilemma' : 'puzzle'))
    expect(list).toEqual({ type: 'list', items })
  })

  it('[Se5] stands no number of too few', () => {
    const blocks = senseDocument.blocks(senseResult(groupOf({ puzzle: 4 }), looking('harvest')), say)
    expect(blocks[1]).toMatchObject({
      rows: natures.map((): unknown => [expect.any(String), { suppressed: true }]),
    })
  })
})

describe('people who are not there', () => {
  it('[Se1] see all four, and not all of them say why', () => {
    let seed = 1
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
    const view = sensePhone(noSense, looking('open'))
    const moment = { round: 'main', phase: 'open' } as const
    const sent = Array.from({ length: 60 }, (_, index) => {
      const persona: Persona = { leaning: (index % 5) / 2 - 1, talkative: 0.5, language: 'nl', random }
      return simulateSense({ view, moment, persona, newId: () => 'id' })
    })
    const seen = sent.flatMap(([first]) => (first?.type === 'ChooseNature' ? first.nature : []))
    expect(new Set(seen)).toEqual(new Set(natures))
    const withReason = sent.filter((commands) => commands.length === 2).length
    expect(withReason).toBeGreaterThan(10)
    expect(withReason).toBeLessThan(50)
  })
})
