import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../../testing/given'
import { kitContract } from '../../testing/kit-contract'
import { idNumber } from '../../testing/kit-play'
import { happened, joined, lobbyOpened, prepared, reached } from '../../testing/past'
import type { ViewContext } from '../../workshop/kit'
import type { Phase } from '../../workshop/moment'
import { kits } from '../registry'
import type { WeatherConfig } from './config'
import type { Sky } from './skies'
import { skies } from './skies'
import type { WeatherEvent } from './message'
import { weatherCommandSchema } from './message'
import { simulateWeather } from './simulate'
import { answeredWeather, evolveWeather, noWeather, ownWeather, sealWeather, skyTally } from './state'
import { weatherConsole, weatherItemText, weatherResult, weatherScreen } from './view'

const config: WeatherConfig = { question: 'Wat voor weer is het waar u leiding geeft?', askWord: true }
const plan = { kind: 'weather', title: 'Inchecken', instruction: '', minutes: 5, config }
const ada = participant('ada')
const voice = 'voice-of-ada'

const at = (phase: Phase, change: Partial<WeatherConfig> = {}) => [
  ...prepared({}, { weather: { ...plan, config: { ...config, ...change } } }),
  lobbyOpened,
  ...joined('ada', 'bo'),
  reached('weather', phase),
]
const chosen = (sky: Sky, who = voice): WeatherEvent => ({ type: 'SkyChosen', voice: who, sky })
const word = (text: string, wordId = 'w1', who = voice): WeatherEvent => ({
  type: 'WordGiven',
  voice: who,
  wordId,
  text,
})
const stateOf = (...events: readonly WeatherEvent[]) => events.reduce(evolveWeather, noWeather)
const group = (...chosenSkies: readonly Sky[]) => chosenSkies.map((sky, index) => chosen(sky, `v${index}`))

function looking(phase: Phase, more: Partial<ViewContext<WeatherConfig>> = {}): ViewContext<WeatherConfig> {
  return { config, moment: { round: 'main', phase }, atLeast: 5, nameOf: () => undefined, ...more }
}

kitContract('weather', {
  kits,
  plan,
  contribution: () =>
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ type: fc.constant('ChooseSky'), sky: fc.constantFrom(...skies) }) },
      {
        weight: 3,
        arbitrary: fc.record({
          type: fc.constant('GiveWord'),
          text: fc.constantFrom('bouwen', 'ruimte', 'مطر', '👩‍👩‍👧 thuis'),
        }),
      },
      { weight: 1, arbitrary: fc.constant({ type: 'WithdrawWord' }) },
    ),
  steering: () =>
    fc.record({
      type: fc.constant('HideWord'),
      wordId: fc.integer({ min: 1, max: 8 }).map(idNumber),
      hidden: fc.boolean(),
    }),
})

describe('choosing a sky', () => {
  it('[We1] is one of five; the last choice of each person counts, once', () => {
    given(at('open'))
      .when(ada, inStep('weather', { type: 'ChooseSky', sky: 'fog' }))
      .thenEvents(happened('weather', { type: 'SkyChosen', voice, sky: 'fog' }))
    const state = stateOf(chosen('fog'), chosen('sun'), chosen('sun', 'other'))
    expect(skyTally(state)).toEqual([0, 0, 0, 0, 2])
    expect(answeredWeather(state)).toBe(2)
    expect(ownWeather(state, voice)).toEqual({ sky: 'sun' })
    for (const sky of ['snow', '', 3, null])
      expect(weatherCommandSchema.safeParse({ type: 'ChooseSky', sky }).success).toBe(false)
  })

  it('[We1] is over when the round is closed', () => {
    for (const phase of ['closed', 'revealed', 'talk'] as const)
      given(at(phase))
        .when(ada, inStep('weather', { type: 'ChooseSky', sky: 'fog' }))
        .thenRefusal('step-not-open')
  })
})

describe('a word beside the sky', () => {
  const saysWord = inStep('weather', { type: 'GiveWord', text: 'zoeken' })

  it('[We2] is one word of each person, who chose a sky first; another one replaces it', () => {
    given(at('open')).when(ada, saysWord).thenRefusal('incomplete')
    given(at('open'), happened('weather', chosen('fog')))
      .when(ada, saysWord)
      .thenEvents(happened('weather', { type: 'WordGiven', voice, wordId: 'new-1', text: 'zoeken' }))
    given(at('open'), happened('weather', chosen('fog')), happened('weather', word('mist')))
      .when(ada, saysWord)
      .thenEvents(happened('weather', { type: 'WordGiven', voice, wordId: 'w1', text: 'zoeken' }))
  })

  it('[We2] can be taken back while the round is open', () => {
    const past = [happened('weather', chosen('fog')), happened('weather', word('mist'))]
    const withdraws = inStep('weather', { type: 'WithdrawWord' })
    given(at('open'), past)
      .when(ada, withdraws)
      .thenEvents(happened('weather', { type: 'WordWithdrawn', voice }))
    given(at('closed'), past).when(ada, withdraws).thenRefusal('step-not-open')
    const state = stateOf(chosen('fog'), word('mist'), { type: 'WordWithdrawn', voice })
    expect(ownWeather(state, voice)).toEqual({ sky: 'fog' })
  })

  it('[We2] is not asked where the step does not ask it', () => {
    given(at('open', { askWord: false }), happened('weather', chosen('fog')))
      .when(ada, saysWord)
      .thenRefusal('step-not-open')
  })

  it('[We3] is hidden from the room by who leads, and stays hidden when it is replaced', () => {
    const past = [happened('weather', chosen('fog')), happened('weather', word('mist'))]
    const hides = inStep('weather', { type: 'HideWord', wordId: 'w1', hidden: true })
    given(at('revealed'), past)
      .when(lead, hides)
      .thenEvents(happened('weather', { type: 'WordHidden', wordId: 'w1', hidden: true }))
    given(at('revealed')).when(lead, hides).thenRefusal('unknown-item')
    const state = stateOf(
      chosen('fog'),
      word('mist'),
      { type: 'WordHidden', wordId: 'w1', hidden: true },
      word('nevel'),
    )
    expect(weatherScreen(state, looking('revealed')).report?.words).toEqual([])
    expect(weatherResult(state, looking('revealed')).words).toEqual([])
    expect(weatherItemText(state, looking('revealed'), 'w1')).toBeUndefined()
    expect(weatherConsole(state, looking('revealed')).report?.words).toEqual([
      { wordId: 'w1', text: 'nevel', hidden: true },
    ])
  })
})

describe('the weather of the group', () => {
  const five = stateOf(...group('storm', 'rain', 'sun', 'sun', 'fog'), word('ver', 'w2', 'v0'))

  it('[S1] is on the screen only after the reveal', () => {
    for (const phase of ['open', 'closed'] as const) {
      expect(weatherScreen(five, looking(phase))).toEqual({ question: config.question })
      expect(weatherItemText(five, looking(phase), 'w2')).toBeUndefined()
    }
    expect(weatherItemText(five, looking('talk'), 'w2')).toBe('ver')
    expect(weatherScreen(five, looking('revealed')).report).toEqual({
      answers: 5,
      skies: [1, 1, 1, 0, 2],
      words: [{ wordId: 'w2', text: 'ver', hidden: false }],
    })
  })

  it('[U1] is not told sky by sky when too few answered', () => {
    const four = stateOf(...group('storm', 'rain', 'sun', 'sun'))
    for (const report of [
      weatherScreen(four, looking('talk')).report,
      weatherConsole(four, looking('talk')).report,
      weatherResult(four, looking('talk')),
    ]) {
      expect(report).toMatchObject({ answers: 4 })
      expect(report).not.toHaveProperty('skies')
    }
  })

  it('[We4] tells words apart from skies, in the order of random ids, also when sealed', () => {
    const state = stateOf(
      chosen('storm', 'v0'),
      word('tekort', 'w9', 'v0'),
      chosen('sun', 'v1'),
      word('ruimte', 'w3', 'v1'),
    )
    expect(weatherResult(state, looking('talk')).words.map(({ text }) => text)).toEqual(['ruimte', 'tekort'])
    expect(sealWeather(state)).toEqual({
      skies: [1, 0, 0, 0, 1],
      words: [
        { wordId: 'w3', text: 'ruimte', hidden: false },
        { wordId: 'w9', text: 'tekort', hidden: false },
      ],
    })
  })

  it('[S7] has names beside words only for whom the mode gives them to', () => {
    const named = looking('talk', { nameOf: (who) => (who === 'v0' ? 'Ada' : undefined) })
    expect(weatherScreen(five, named).report?.words[0]).toMatchObject({ text: 'ver', name: 'Ada' })
    expect(weatherScreen(five, looking('talk')).report?.words[0]).not.toHaveProperty('name')
  })
})

describe('simulated people', () => {
  const answers = (leaning: number, talkative: number, random: number, askWord = true) =>
    simulateWeather({
      view: { question: '', askWord },
      moment: { round: 'main', phase: 'open' },
      persona: { leaning, talkative, language: 'nl', random: () => random },
      newId: () => 'x',
    })

  it('[R1] choose different skies, and only the talkative add a word where one is asked', () => {
    const leanings = [-1, -0.5, 0, 0.5, 1]
    const seen = new Set(
      leanings.flatMap((leaning) =>
        answers(leaning, 0, 0.5).flatMap((each) => (each.type === 'ChooseSky' ? each.sky : [])),
      ),
    )
    expect(seen.size).toBeGreaterThan(2)
    expect(answers(0, 0, 0.5)).toHaveLength(1)
    expect(answers(0, 1, 0.5)).toHaveLength(2)
    expect(answers(0, 1, 0.5, false)).toHaveLength(1)
    for (const leaning of leanings)
      for (const each of answers(leaning, 1, 0.9))
        expect(weatherCommandSchema.safeParse(each).success).toBe(true)
  })
})
