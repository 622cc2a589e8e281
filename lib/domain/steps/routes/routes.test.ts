import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../../testing/given'
import { happened, joined, lobbyOpened, prepared, reached } from '../../testing/past'
import { routesConfig, routesPlan } from '../../testing/plans'
import type { ViewContext } from '../../workshop/kit'
import type { Phase } from '../../workshop/moment'
import { suppressed } from '../../workshop/document'
import type { RoutesConfig } from './config'
import { routesDocument } from './document'
import type { RoutesEvent } from './message'
import { routesCommandSchema } from './message'
import { simulateRoutes } from './simulate'
import { answeredRoutes, evolveRoutes, noRoutes } from './state'
import {
  isLit,
  routesConsole,
  routesItemText,
  routesOwn,
  routesResult,
  routesScreen,
  sealRoutes,
} from './view'

const ada = participant('ada')
const before = [...prepared({}, { routes: routesPlan }), lobbyOpened, ...joined('ada')]
const open = [...before, reached('routes', 'open')]
const voice = 'voice-of-ada'

type Given = readonly (readonly [letter: string, why: string])[]
const choose = (...choices: Given) =>
  inStep('routes', { type: 'ChooseRoutes', choices: choices.map(([letter, why]) => ({ letter, why })) })
const chose = (who: string, ...letters: readonly string[]): RoutesEvent => ({
  type: 'RoutesChosen',
  voice: who,
  choices: letters.map((letter) => ({ letter, whyId: `${letter}-${who}`, why: `Om ${letter}` })),
})
const stateOf = (...events: readonly RoutesEvent[]) => events.reduce(evolveRoutes, noRoutes)
const people = (count: number, ...letters: readonly string[]) =>
  Array.from({ length: count }, (_, index) => chose(`v${letters.join('')}${index}`, ...letters))

function looking(phase: Phase, config: RoutesConfig = routesConfig): ViewContext<RoutesConfig> {
  return { config, moment: { round: 'main', phase }, atLeast: 5, nameOf: () => undefined }
}

describe('choosing roads', () => {
  it('[Ro1] takes so many roads as the step says, each with a line why or without', () => {
    given(open)
      .when(ada, choose(['a', 'Omdat het kan'], ['c', '']))
      .thenEvents(
        happened('routes', {
          type: 'RoutesChosen',
          voice,
          choices: [
            { letter: 'a', whyId: 'new-1', why: 'Omdat het kan' },
            { letter: 'c', whyId: 'new-2', why: '' },
          ],
        }),
      )
    given(open)
      .when(ada, choose(['a', ''], ['b', ''], ['c', '']))
      .thenRefusal('too-many-items')
  })

  it('[Ro1] is about roads of this step, each of them once', () => {
    given(open)
      .when(ada, choose(['j', '']))
      .thenRefusal('unknown-item')
    given(open)
      .when(ada, choose(['a', ''], ['a', 'nog eens']))
      .thenRefusal('unknown-item')
  })

  it('[Ro1] is possible while the step is open', () => {
    given([...open, reached('routes', 'closed')])
      .when(ada, choose(['a', '']))
      .thenRefusal('step-not-open')
    given([...before, reached('routes', 'revealed')])
      .when(ada, choose(['a', '']))
      .thenRefusal('step-not-open')
  })

  it('[Ro1] keeps the line why to one short text', () => {
    const command = (why: string) => ({ type: 'ChooseRoutes', choices: [{ letter: 'a', why }] })
    expect(routesCommandSchema.safeParse(command('x'.repeat(140))).success).toBe(true)
    expect(routesCommandSchema.safeParse(command('x'.repeat(141))).success).toBe(false)
  })

  it('[Ro2] counts the last choice of each person, once, and nobody who took everything back', () => {
    const state = stateOf(chose('a', 'a', 'b'), chose('a', 'b'), chose('b', 'b'), chose('c', 'c'))
    expect(answeredRoutes(state)).toBe(3)
    expect(sealRoutes(state, looking('harvest')).counts).toEqual({ a: 0, b: 2, c: 1 })
    const back = evolveRoutes(state, chose('c'))
    expect(answeredRoutes(back)).toBe(2)
    expect(sealRoutes(back, looking('harvest')).counts).toEqual({ a: 0, b: 2, c: 0 })
    expect(routesOwn(back, 'a')).toEqual({ choices: [{ letter: 'b', why: 'Om b' }] })
  })
})

describe('what the group sees', () => {
  const seven = [...people(4, 'a', 'b'), ...people(2, 'b'), ...people(1, 'c')]

  it('[Ro3] lights a road that one in three chose, and shows how often each was chosen', () => {
    const { shown } = routesScreen(stateOf(...seven), looking('revealed'))
    expect(shown?.figures).toEqual({
      a: { count: 4, lit: true },
      b: { count: 5, lit: true },
      c: { count: 1, lit: false },
    })
    expect(shown?.shownUpTo).toBe(5)
    expect([isLit(0, 0), isLit(1, 3), isLit(1, 4)]).toEqual([false, true, false])
  })

  it('[Ro3] shows nothing before the reveal but the roads themselves', () => {
    for (const phase of ['open', 'closed'] as const) {
      const state = stateOf(...seven)
      expect(routesScreen(state, looking(phase))).toEqual(routesScreen(noRoutes, looking(phase)))
      expect(routesItemText(state, looking(phase), 'a-vab0')).toBeUndefined()
    }
  })

  it('[Ro4] shows no numbers when too few people chose, and lines why without their road', () => {
    const { shown } = routesScreen(stateOf(...people(4, 'a')), looking('revealed'))
    expect(shown?.answers).toBe(4)
    expect(shown?.figures).toBeUndefined()
    expect(shown?.whys.map((why) => why.letter)).toEqual([undefined, undefined, undefined, undefined])
    expect(shown?.whys).toHaveLength(4)
    const five = routesScreen(stateOf(...people(5, 'a'), ...people(3, 'b')), looking('revealed')).shown
    expect(five?.figures?.['a']).toEqual({ count: 5, lit: true })
    expect(five?.whys.every((why) => why.letter !== undefined)).toBe(true)
  })

  it('[Ro4] keeps nothing sealed that says which roads one person chose', () => {
    const sealed = sealRoutes(stateOf(...people(4, 'a', 'b')), looking('harvest'))
    expect(sealed.whys.map((why) => Object.keys(why).sort())).toEqual(
      Array.from({ length: 8 }, () => ['hidden', 'text', 'whyId']),
    )
    expect(sealed).toMatchObject({ answered: 4, counts: { a: 4, b: 4, c: 0 } })
  })

  it('[Ro5] keeps a hidden line on the console only, also when it is worded differently', () => {
    const whyHidden: RoutesEvent = { type: 'WhyHidden', whyId: 'a-x', hidden: true }
    const reworded: RoutesEvent = {
      type: 'RoutesChosen',
      voice: 'x',
      choices: [{ letter: 'a', whyId: 'other', why: 'Anders' }],
    }
    const state = stateOf(...people(3, 'b'), ...people(2, 'c'), chose('x', 'a'), whyHidden, reworded)
    const screen = routesScreen(state, looking('revealed')).shown
    expect(screen?.whys.map((why) => why.text)).not.toContain('Anders')
    expect(screen?.figures?.['a']?.count).toBe(1)
    expect(routesResult(state, looking('harvest')).shown.whys).toHaveLength(5)
    const onConsole = routesConsole(state, looking('revealed')).shown?.whys
    expect(onConsole?.find((why) => why.text === 'Anders')).toMatchObject({ hidden: true })
    expect(routesItemText(state, looking('revealed'), 'other')).toBeUndefined()
  })

  it('[Ro5] hides only what is there', () => {
    const chosen = happened('routes', chose('ada', 'a'))
    const hide = (whyId: string) => inStep('routes', { type: 'HideWhy', whyId, hidden: true })
    given([...open, chosen])
      .when(lead, hide('a-ada'))
      .thenEvents(happened('routes', { type: 'WhyHidden', whyId: 'a-ada', hidden: true }))
    given([...open, chosen])
      .when(lead, hide('nothing'))
      .thenRefusal('unknown-item')
  })

  it('[Ro5] lets the room look at a road or at a line why', () => {
    const state = stateOf(...seven)
    expect(routesItemText(state, looking('revealed'), 'a')).toBe('Gebruik crisislogica')
    expect(routesItemText(state, looking('revealed'), 'b-vb0')).toBe('Om b')
    expect(routesItemText(state, looking('revealed'), 'z')).toBeUndefined()
  })
})

describe('the roads in a file', () => {
  const say = (key: string, values = {}) => [key, ...Object.values(values)].join(' ')

  it('[Ro4] says of each road that its number is not told when too few people chose', () => {
    const few = routesDocument.blocks(routesResult(stateOf(...people(4, 'a')), looking('harvest')), say)
    const table = few.find((block) => block.type === 'table')
    expect(table?.rows.map(([, count]) => count)).toEqual([suppressed, suppressed, suppressed])
    const enough = routesDocument.blocks(
      routesResult(stateOf(...people(5, 'a'), ...people(3, 'b')), looking('harvest')),
      say,
    )
    const told = enough.find((block) => block.type === 'table')
    expect(told?.rows.map(([, count]) => count)).toEqual([5, 3, 0])
    const list = enough.find((block) => block.type === 'list')
    expect(list?.items).toContainEqual({ text: 'Om a', details: ['report.of a Gebruik crisislogica'] })
    const alike = routesResult(stateOf(...people(6, 'a'), ...people(3, 'a', 'b')), looking('harvest'))
    expect(routesDocument.blocks(alike, say)).toContainEqual({ type: 'text', text: 'shownUpTo 7' })
  })
})

describe('people who are not there', () => {
  it('[Ro1] choose what the step allows, and not all the same', () => {
    const leanings = Array.from({ length: 40 }, (_, index) => index / 20 - 1)
    const state = leanings.reduce((sum, leaning, index) => {
      let turn = index + 1
      const random = () => (turn = (turn * 16807) % 2147483647) / 2147483647
      const view = { ...routesConfig }
      const commands = simulateRoutes({
        view,
        moment: { round: 'main', phase: 'open' },
        persona: { leaning, talkative: 0.5, language: 'nl', random },
        newId: String,
      })
      return commands.reduce((next, command) => {
        const parsed = routesCommandSchema.parse(command)
        if (parsed.type !== 'ChooseRoutes') return next
        expect(parsed.choices.length).toBeLessThanOrEqual(routesConfig.most)
        const choices = parsed.choices.map((choice) => ({ ...choice, whyId: `${choice.letter}${index}` }))
        return evolveRoutes(next, { type: 'RoutesChosen', voice: `v${index}`, choices })
      }, sum)
    }, stateOf())
    const { counts, whys } = sealRoutes(state, looking('harvest'))
    expect(answeredRoutes(state)).toBe(40)
    for (const count of Object.values(counts)) {
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThan(40)
    }
    expect(whys.length).toBeGreaterThan(5)
  })
})
