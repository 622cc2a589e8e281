import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../../testing/given'
import { happened, joined, lobbyOpened, prepared, reached } from '../../testing/past'
import { dilemmaConfig, dilemmaPlan } from '../../testing/plans'
import type { DilemmaConfig } from './config'
import { dilemmaMoments, dilemmaRounds } from './course'
import { dilemmaCommandSchema } from './message'

const ada = participant('ada')
const live = (config: Partial<DilemmaConfig> = {}) => [
  ...prepared({}, { dilemma: { ...dilemmaPlan, config: { ...dilemmaConfig, ...config } } }),
  lobbyOpened,
  ...joined('ada', 'ben'),
]
const open = (round = 'first') => [...live(), reached('dilemma', 'open', round)]

const placed = (position: number, round = 'first', voice = 'voice-of-ada') =>
  happened('dilemma', { type: 'PointPlaced', voice, round, position })
const reason = { text: 'Mensen moeten verder', otherPole: 'Het is eerlijk' }
const given1 = (reasonId: string, round = 'first', voice = 'voice-of-ada') =>
  happened('dilemma', { type: 'ReasonGiven', voice, round, reasonId, ...reason })

const place = (position: number, more: object = {}) =>
  inStep('dilemma', { type: 'PlacePoint', round: 'first', position, ...more })
const giveReason = (more: object = {}) =>
  inStep('dilemma', { type: 'GiveReason', round: 'first', ...reason, ...more })
const withdraw = inStep('dilemma', { type: 'WithdrawReason', round: 'first' })
const hide = (reasonId: string, hidden = true) => inStep('dilemma', { type: 'HideReason', reasonId, hidden })

describe('a place between two poles', () => {
  it('[Di1] is taken, with how firm it stands if that was said', () => {
    given(open()).when(ada, place(3)).thenEvents(placed(3))
    given(open())
      .when(ada, place(3, { firmness: 2 }))
      .thenEvents(
        happened('dilemma', {
          type: 'PointPlaced',
          voice: 'voice-of-ada',
          round: 'first',
          position: 3,
          firmness: 2,
        }),
      )
  })

  it('[Di1] lies on the scale from 0 to 10, firmness on 1 to 3', () => {
    const point = { type: 'PlacePoint', round: 'first', position: 0 }
    expect(dilemmaCommandSchema.safeParse(point).success).toBe(true)
    for (const wrong of [
      { position: -1 },
      { position: 11 },
      { position: 2.5 },
      { position: '3' },
      { firmness: 0 },
      { firmness: 4 },
      { voice: 'x' },
    ])
      expect(dilemmaCommandSchema.safeParse({ ...point, ...wrong }).success).toBe(false)
  })

  it('[Di1] is only taken in the round that is open', () => {
    given(open('second')).when(ada, place(3)).thenRefusal('step-not-open')
    given(open())
      .when(ada, place(3, { round: 'second' }))
      .thenRefusal('step-not-open')
    given(live(), reached('dilemma', 'revealed', 'first'))
      .when(ada, place(3))
      .thenRefusal('step-not-open')
  })
})

describe('rounds', () => {
  it('[Di4] are one for each case, one for each pair of glasses, and the second', () => {
    const config: DilemmaConfig = {
      ...dilemmaConfig,
      cases: [...dilemmaConfig.cases, { label: 'Brug', text: 'Een andere zaak.' }],
      glasses: ['een burger', 'een ondernemer'],
    }
    expect(dilemmaRounds(config)).toEqual([
      { round: 'first', caseIndex: 0 },
      { round: 'case-2', caseIndex: 1 },
      { round: 'glasses-1', caseIndex: 0, glasses: 'een burger' },
      { round: 'glasses-2', caseIndex: 0, glasses: 'een ondernemer' },
      { round: 'second', caseIndex: 0 },
    ])
    expect(dilemmaRounds({ ...dilemmaConfig, secondRound: false })).toEqual([
      { round: 'first', caseIndex: 0 },
    ])
    expect(dilemmaMoments(config)).toHaveLength(21)
  })
})

describe('a reason', () => {
  it('[Di2] is given by who stands somewhere, with a good word for the other pole', () => {
    given(open(), placed(3)).when(ada, giveReason()).thenEvents(given1('new-1'))
  })

  it('[Di2] needs a place first, in the same round', () => {
    given(open()).when(ada, giveReason()).thenRefusal('incomplete')
    given(open(), placed(3, 'first', 'voice-of-ben'))
      .when(ada, giveReason())
      .thenRefusal('incomplete')
    given(open('second'), placed(3))
      .when(ada, giveReason({ round: 'second' }))
      .thenRefusal('incomplete')
  })

  it('[Di2] needs the good word', () => {
    given(open(), placed(3))
      .when(ada, giveReason({ otherPole: '' }))
      .thenRefusal('other-side-missing')
  })

  it('[Di2] is not asked when the step does not ask for it', () => {
    given(live({ askReason: false }), reached('dilemma', 'open', 'first'), placed(3))
      .when(ada, giveReason())
      .thenRefusal('step-not-open')
  })

  it('[Di3] replaces the one given before, under the same id', () => {
    given(open(), placed(3), given1('r1'))
      .when(ada, giveReason({ text: 'Beter gezegd' }))
      .thenEvents(
        happened('dilemma', {
          type: 'ReasonGiven',
          voice: 'voice-of-ada',
          round: 'first',
          reasonId: 'r1',
          ...reason,
          text: 'Beter gezegd',
        }),
      )
  })

  it('[Di3] is taken back while the round is open', () => {
    given(open(), placed(3), given1('r1'))
      .when(ada, withdraw)
      .thenEvents(happened('dilemma', { type: 'ReasonWithdrawn', voice: 'voice-of-ada', round: 'first' }))
    given(live(), reached('dilemma', 'revealed', 'first'))
      .when(ada, withdraw)
      .thenRefusal('step-not-open')
  })

  it('[Di3] may be empty of words as little as it may be a book', () => {
    const read = (text: string) =>
      dilemmaCommandSchema.safeParse({ type: 'GiveReason', round: 'first', text, otherPole: '' })
    expect(read('  ').error?.issues[0]?.message).toBe('text-empty')
    expect(read('x'.repeat(281)).error?.issues[0]?.message).toBe('text-too-long')
    expect(read('x'.repeat(280)).success).toBe(true)
  })
})

describe('hiding a reason', () => {
  const past = [...live(), reached('dilemma', 'revealed', 'first'), placed(3), given1('r1')]

  it('[Di5] is done by its id, and undone', () => {
    given(past)
      .when(lead, hide('r1'))
      .thenEvents(happened('dilemma', { type: 'ReasonHidden', reasonId: 'r1', hidden: true }))
    given(past).when(lead, hide('r1', false)).events()
    given(past).when(lead, hide('r2')).thenRefusal('unknown-item')
  })

  it('[Di5] stays, when its writer words it differently', () => {
    const state = given(
      past,
      happened('dilemma', { type: 'ReasonHidden', reasonId: 'r1', hidden: true }),
      given1('r1'),
    ).state()
    expect(JSON.stringify(state.steps['dilemma']?.kit)).toContain('"hidden":true')
  })
})
