import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../../testing/given'
import { kitContract } from '../../testing/kit-contract'
import { idNumber } from '../../testing/kit-play'
import { happened, joined, lobbyOpened, prepared, reached } from '../../testing/past'
import type { ViewContext } from '../../workshop/kit'
import type { Phase } from '../../workshop/moment'
import { kits } from '../registry'
import type { CheckoutConfig } from './config'
import type { Part, TalkAnswer } from './questions'
import { talkAnswers, talkQuestions } from './questions'
import type { CheckoutEvent } from './message'
import { checkoutCommandSchema } from './message'
import { simulateCheckout } from './simulate'
import { answeredCheckout, evolveCheckout, noCheckout, ownCheckout, sealCheckout, talkTally } from './state'
import { checkoutConsole, checkoutItemText, checkoutResult, checkoutScreen } from './view'

const config: CheckoutConfig = { question: 'Wat neemt u mee?', askLesson: true, askTalk: true }
const plan = { kind: 'checkout', title: 'Uitchecken', instruction: '', minutes: 8, config }
const ada = participant('ada')
const voice = 'voice-of-ada'

const at = (phase: Phase, change: Partial<CheckoutConfig> = {}) => [
  ...prepared({}, { checkout: { ...plan, config: { ...config, ...change } } }),
  lobbyOpened,
  ...joined('ada'),
  reached('checkout', phase),
]
const left = (part: Part, text: string, partingId = 'p1', who = voice): CheckoutEvent => ({
  type: 'PartingGiven',
  voice: who,
  part,
  partingId,
  text,
})
const rated = (who: string, answer: TalkAnswer, about: 'said' | 'heard' = 'said'): CheckoutEvent => ({
  type: 'TalkRated',
  voice: who,
  about,
  answer,
})
const stateOf = (...events: readonly CheckoutEvent[]) => events.reduce(evolveCheckout, noCheckout)
const group = (...answers: readonly TalkAnswer[]) =>
  answers.map((answer, index) => rated(`v${index}`, answer))

function looking(phase: Phase, more: Partial<ViewContext<CheckoutConfig>> = {}): ViewContext<CheckoutConfig> {
  return { config, moment: { round: 'main', phase }, atLeast: 5, nameOf: () => undefined, ...more }
}

const words = fc.constantFrom('Licht aan', 'Rij mee', 'مرحبا', '👩‍👩‍👧 thuis')

kitContract('checkout', {
  kits,
  plan,
  contribution: () =>
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ type: fc.constant('GiveSticker'), text: words }) },
      { weight: 3, arbitrary: fc.record({ type: fc.constant('GiveLesson'), text: words }) },
      {
        weight: 1,
        arbitrary: fc.record({
          type: fc.constant('WithdrawParting'),
          part: fc.constantFrom('sticker', 'lesson'),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          type: fc.constant('RateTalk'),
          about: fc.constantFrom(...talkQuestions),
          answer: fc.constantFrom(...talkAnswers),
        }),
      },
    ),
  steering: () =>
    fc.record({
      type: fc.constant('HideParting'),
      partingId: fc.integer({ min: 1, max: 8 }).map(idNumber),
      hidden: fc.boolean(),
    }),
})

describe('leaving words behind', () => {
  const sticks = inStep('checkout', { type: 'GiveSticker', text: 'Licht aan' })

  it('[Ch1] is one sticker and one lesson of each person; another one replaces it', () => {
    given(at('open'))
      .when(ada, sticks)
      .thenEvents(happened('checkout', left('sticker', 'Licht aan', 'new-1')))
    given(at('open'), happened('checkout', left('sticker', 'Rij mee')))
      .when(ada, sticks)
      .thenEvents(happened('checkout', left('sticker', 'Licht aan')))
    given(at('open'), happened('checkout', left('sticker', 'Rij mee')))
      .when(ada, inStep('checkout', { type: 'GiveLesson', text: 'Vragen' }))
      .thenEvents(happened('checkout', left('lesson', 'Vragen', 'new-1')))
    for (const phase of ['closed', 'revealed', 'talk'] as const)
      given(at(phase)).when(ada, sticks).thenRefusal('step-not-open')
  })

  it('[Ch1] fits on a bumper: sixty characters, as people count them', () => {
    const parse = (text: string) => checkoutCommandSchema.safeParse({ type: 'GiveSticker', text })
    expect(parse('é'.repeat(60)).success).toBe(true)
    for (const [text, code] of [
      ['x'.repeat(61), 'text-too-long'],
      ['  ', 'text-empty'],
    ] as const)
      expect(parse(text).error?.issues.map(({ message }) => message)).toContain(code)
  })

  it('[Ch1] can be taken back while the round is open', () => {
    const past = happened('checkout', left('sticker', 'Rij mee'))
    const withdraws = inStep('checkout', { type: 'WithdrawParting', part: 'sticker' })
    given(at('open'), past)
      .when(ada, withdraws)
      .thenEvents(happened('checkout', { type: 'PartingWithdrawn', voice, part: 'sticker' }))
    given(at('closed'), past).when(ada, withdraws).thenRefusal('step-not-open')
    const state = stateOf(left('sticker', 'Rij mee'), { type: 'PartingWithdrawn', voice, part: 'sticker' })
    expect(ownCheckout(state, voice)).toBeUndefined()
    expect(answeredCheckout(state)).toBe(0)
  })

  it('[Ch3] is hidden from the room by who leads, and stays hidden when it is replaced', () => {
    const past = happened('checkout', left('sticker', 'Rij mee'))
    const hides = inStep('checkout', { type: 'HideParting', partingId: 'p1', hidden: true })
    given(at('revealed'), past)
      .when(lead, hides)
      .thenEvents(happened('checkout', { type: 'PartingHidden', partingId: 'p1', hidden: true }))
    given(at('revealed')).when(lead, hides).thenRefusal('unknown-item')
    const state = stateOf(
      left('sticker', 'Rij mee'),
      { type: 'PartingHidden', partingId: 'p1', hidden: true },
      left('sticker', 'Licht aan'),
    )
    expect(checkoutScreen(state, looking('talk')).report?.partings).toEqual([])
    expect(checkoutResult(state, looking('talk')).partings).toEqual([])
    expect(checkoutItemText(state, looking('talk'), 'p1')).toBeUndefined()
    expect(checkoutConsole(state, looking('talk')).report?.partings).toMatchObject([
      { text: 'Licht aan', hidden: true },
    ])
  })
})

describe('the two questions about the conversation', () => {
  it('[Ch2] take the last answer of each person, once, and need no words beside them', () => {
    given(at('open'))
      .when(ada, inStep('checkout', { type: 'RateTalk', about: 'heard', answer: 'partly' }))
      .thenEvents(happened('checkout', { type: 'TalkRated', voice, about: 'heard', answer: 'partly' }))
    const state = stateOf(rated('a', 'no'), rated('a', 'yes'), rated('b', 'yes'), rated('a', 'no', 'heard'))
    expect(talkTally(state, 'said')).toEqual([2, 0, 0, 0])
    expect(talkTally(state, 'heard')).toEqual([0, 0, 0, 1])
    expect(answeredCheckout(state)).toBe(2)
  })

  it('[Ch2] are asked, like the lesson, only where the step asks them', () => {
    const past = at('open', { askLesson: false, askTalk: false })
    for (const input of [
      { type: 'GiveLesson', text: 'Vragen' },
      { type: 'RateTalk', about: 'said', answer: 'no' },
    ])
      given(past).when(ada, inStep('checkout', input)).thenRefusal('step-not-open')
  })

  it('[U1] are each told only when enough people answered that one', () => {
    const state = stateOf(
      ...group('yes', 'yes', 'mostly', 'no', 'partly'),
      ...['v0', 'v1', 'v2', 'v3'].map((who) => rated(who, 'yes', 'heard')),
    )
    for (const report of [
      checkoutScreen(state, looking('talk')).report,
      checkoutConsole(state, looking('talk')).report,
      checkoutResult(state, looking('talk')),
    ])
      expect(report?.talk).toEqual({ said: [2, 1, 1, 1] })
  })
})

describe('what a group leaves with', () => {
  const two = stateOf(
    left('sticker', 'Licht aan', 'p9', 'a'),
    left('lesson', 'Vragen', 'p1', 'a'),
    left('sticker', 'Rij mee', 'p3', 'b'),
    rated('a', 'no'),
  )

  it('[S1] is on the screen only after the reveal', () => {
    for (const phase of ['open', 'closed'] as const) {
      expect(checkoutScreen(two, looking(phase))).toEqual(config)
      expect(checkoutItemText(two, looking(phase), 'p9')).toBeUndefined()
    }
    expect(checkoutScreen(two, looking('revealed')).report?.partings).toHaveLength(3)
    expect(checkoutItemText(two, looking('revealed'), 'p9')).toBe('Licht aan')
  })

  it('[Ch4] keeps nothing of one person together, neither shown nor sealed', () => {
    expect(sealCheckout(two)).toEqual({
      people: 2,
      partings: [
        { partingId: 'p1', part: 'lesson', text: 'Vragen', hidden: false },
        { partingId: 'p3', part: 'sticker', text: 'Rij mee', hidden: false },
        { partingId: 'p9', part: 'sticker', text: 'Licht aan', hidden: false },
      ],
      talk: { said: [0, 0, 0, 1], heard: [0, 0, 0, 0] },
    })
    expect(checkoutResult(two, looking('talk')).partings.map(({ partingId }) => partingId)).toEqual([
      'p1',
      'p3',
      'p9',
    ])
  })

  it('[S7] has names beside words only for whom the mode gives them to', () => {
    const named = looking('talk', { nameOf: (who) => (who === 'b' ? 'Bo' : undefined) })
    const names = checkoutScreen(two, named).report?.partings.map(({ name }) => name)
    expect(names).toEqual([undefined, 'Bo', undefined])
  })
})

describe('simulated people', () => {
  const answers = (leaning: number, random: number, asked: Partial<CheckoutConfig> = {}) =>
    simulateCheckout({
      view: { ...config, ...asked },
      moment: { round: 'main', phase: 'open' },
      persona: { leaning, talkative: 1, language: 'nl', random: () => random },
      newId: () => 'x',
    })

  it('[R1] answer differently, what is asked and nothing else, and always within the limits', () => {
    const given = [-1, 0, 1].flatMap((leaning) => [0, 0.4, 0.9].flatMap((random) => answers(leaning, random)))
    for (const each of given) expect(checkoutCommandSchema.safeParse(each).success).toBe(true)
    const seen = new Set(given.flatMap((each) => (each.type === 'RateTalk' ? each.answer : [])))
    expect(seen.size).toBeGreaterThan(2)
    const few = answers(0, 0.4, { askLesson: false, askTalk: false })
    expect(few.map(({ type }) => type)).toEqual(['GiveSticker'])
  })
})
