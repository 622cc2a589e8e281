import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../../testing/given'
import { kitContract } from '../../testing/kit-contract'
import { idNumber } from '../../testing/kit-play'
import { happened, joined, lobbyOpened, prepared, reached } from '../../testing/past'
import type { StepPlan } from '../../workshop/plan'
import { kits } from '../registry'
import type { SenseConfig } from './config'
import { senseCommandSchema } from './message'
import { natures } from './nature'

const config: SenseConfig = { matter: 'Wachten aan de balie', about: '', askReason: true }
const plan: StepPlan = { kind: 'sense', title: 'Duiding', instruction: '', minutes: 10, config }
const words = fc.constantFrom('Tegenspraak helpt', 'Wie beslist?', '👩‍👩‍👧 thuis', 'مرحبا')

kitContract('sense', {
  kits,
  plan,
  contribution: () =>
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ type: fc.constant('ChooseNature'), nature: fc.constantFrom(...natures) }),
      },
      { weight: 3, arbitrary: fc.record({ type: fc.constant('GiveReason'), text: words }) },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('WithdrawReason') }) },
    ),
  steering: () =>
    fc.record({
      type: fc.constant('HideReason'),
      reasonId: fc.integer({ min: 1, max: 12 }).map(idNumber),
      hidden: fc.boolean(),
    }),
})

const ada = participant('ada')
const live = (more: Partial<SenseConfig> = {}) => [
  ...prepared({}, { sense: { ...plan, config: { ...config, ...more } } }),
  lobbyOpened,
  ...joined('ada', 'ben'),
]
const open = [...live(), reached('sense', 'open')]
const revealed = reached('sense', 'revealed')

const voice = 'voice-of-ada'
const chosen = (nature: string) => happened('sense', { type: 'NatureChosen', voice, nature })
const reasoned = (reasonId: string, text = 'Er is één budget') =>
  happened('sense', { type: 'ReasonGiven', voice, reasonId, text })

const choose = (nature: string) => inStep('sense', { type: 'ChooseNature', nature })
const giveReason = (text = 'Er is één budget') => inStep('sense', { type: 'GiveReason', text })
const withdraw = inStep('sense', { type: 'WithdrawReason' })
const hide = (reasonId: string, hidden = true) => inStep('sense', { type: 'HideReason', reasonId, hidden })

describe('what a matter is', () => {
  it('[Se1] is chosen as one of four, and chosen again as long as the round is open', () => {
    given(open).when(ada, choose('puzzle')).thenEvents(chosen('puzzle'))
    given(open, chosen('puzzle')).when(ada, choose('mystery')).thenEvents(chosen('mystery'))
    given(live(), revealed).when(ada, choose('puzzle')).thenRefusal('step-not-open')
  })

  it('[Se1] is nothing else', () => {
    const read = (nature: string) => senseCommandSchema.safeParse({ type: 'ChooseNature', nature }).success
    expect(natures.every(read)).toBe(true)
    expect(read('problem')).toBe(false)
  })
})

describe('why', () => {
  it('[Se2] is said by who has chosen', () => {
    given(open, chosen('dilemma')).when(ada, giveReason()).thenEvents(reasoned('new-1'))
    given(open).when(ada, giveReason()).thenRefusal('incomplete')
  })

  it('[Se2] is not asked when the step does not ask for it', () => {
    given(live({ askReason: false }), reached('sense', 'open'), chosen('dilemma'))
      .when(ada, giveReason())
      .thenRefusal('step-not-open')
  })

  it('[Se2] replaces what was said before, under the same id, and is taken back', () => {
    given(open, chosen('dilemma'), reasoned('r1'))
      .when(ada, giveReason('Beter gezegd'))
      .thenEvents(reasoned('r1', 'Beter gezegd'))
    given(open, chosen('dilemma'), reasoned('r1'))
      .when(ada, withdraw)
      .thenEvents(happened('sense', { type: 'ReasonWithdrawn', voice }))
    given(live(), revealed, reasoned('r1')).when(ada, withdraw).thenRefusal('step-not-open')
  })

  it('[Se2] stays when its writer chooses again', () => {
    const own = kits.sense?.own(
      given(open, chosen('dilemma'), reasoned('r1')).when(ada, choose('paradox')).state().steps.sense!.kit,
      voice,
    )
    expect(own).toEqual({ nature: 'paradox', reason: 'Er is één budget' })
  })

  it('[Se3] is hidden by its id, and shown again', () => {
    const past = [...live(), revealed, chosen('dilemma'), reasoned('r1')]
    const hidden = (is: boolean) => happened('sense', { type: 'ReasonHidden', reasonId: 'r1', hidden: is })
    given(past).when(lead, hide('r1')).thenEvents(hidden(true))
    given(past, hidden(true)).when(lead, hide('r1', false)).thenEvents(hidden(false))
    given(past).when(lead, hide('r2')).thenRefusal('unknown-item')
  })
})
