import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../../testing/given'
import { kitContract } from '../../testing/kit-contract'
import { idNumber } from '../../testing/kit-play'
import { happened, joined, lobbyOpened, prepared, reached } from '../../testing/past'
import type { Phase } from '../../workshop/moment'
import type { StepPlan } from '../../workshop/plan'
import { kits } from '../registry'
import type { ReactionConfig } from './config'
import { backRound, reactionMoments } from './course'
import { fits } from './fit'
import { reactionCommandSchema } from './message'

const config: ReactionConfig = {
  question: 'Past het kompas?',
  needles: [
    { number: 1, dimension: 1, name: 'Toon meer leiderschap', about: '' },
    { number: 2, dimension: 1, name: 'Bewaak de lange lijnen', about: '' },
  ],
  askMissing: true,
  backing: true,
}
const plan: StepPlan = { kind: 'reaction', title: 'Reactie', instruction: '', minutes: 10, config }
const words = fc.constantFrom('Houd koers', 'Leer hardop', '👩‍👩‍👧 thuis', 'مرحبا')
const someId = fc.integer({ min: 1, max: 12 }).map(idNumber)
const type = <Name extends string>(name: Name) => fc.constant(name)

kitContract('reaction', {
  kits,
  plan,
  contribution: (round) => {
    if (round === backRound)
      return fc.record({ type: type('BackProposal'), proposalId: someId, backs: fc.boolean() })
    const needle = fc.constantFrom(1, 2)
    const proposedFor = fc.constantFrom(0, 1, 2)
    return fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ type: type('JudgeWording'), needle, fit: fc.constantFrom(...fits) }),
      },
      {
        weight: 3,
        arbitrary: fc.record({ type: type('ProposeWording'), needle: proposedFor, text: words, why: words }),
      },
      { weight: 1, arbitrary: fc.record({ type: type('WithdrawProposal'), needle: proposedFor }) },
    )
  },
  steering: () => fc.record({ type: type('HideProposal'), proposalId: someId, hidden: fc.boolean() }),
})

const [ada, ben] = [participant('ada'), participant('ben')]
const voice = 'voice-of-ada'

function at(phase: Phase, round = 'react', more: Partial<ReactionConfig> = {}) {
  const past = prepared({}, { reaction: { ...plan, config: { ...config, ...more } } })
  return [...past, lobbyOpened, ...joined('ada', 'ben'), reached('reaction', phase, round)]
}

const proposed = (proposalId: string, text = 'Houd koers', needle = 1, by = voice) =>
  happened('reaction', { type: 'WordingProposed', voice: by, needle, proposalId, text, why: '' })
const backed = (proposalId: string, backs = true) =>
  happened('reaction', { type: 'ProposalBacked', voice, proposalId, backs })
const hiddenIs = (proposalId: string, hidden: boolean) =>
  happened('reaction', { type: 'ProposalHidden', proposalId, hidden })

const send = (name: string, fields: object) => inStep('reaction', { type: name, ...fields })
const judge = (needle: number, fit = 'nearly') => send('JudgeWording', { needle, fit })
const propose = (needle: number, text = 'Houd koers') => send('ProposeWording', { needle, text, why: '' })
const withdraw = (needle: number) => send('WithdrawProposal', { needle })
const back = (proposalId: string, backs = true) => send('BackProposal', { proposalId, backs })
const hide = (proposalId: string, hidden = true) => send('HideProposal', { proposalId, hidden })

describe('moments', () => {
  it('[F1] are reacting, backing, and one talk and harvest about all of it', () => {
    const told = (backing: boolean) =>
      reactionMoments({ ...config, backing }).map(({ round, phase }) => `${round} ${phase}`)
    expect(told(true)).toEqual([
      'react open',
      'react closed',
      'react revealed',
      'back open',
      'back closed',
      'back revealed',
      'back talk',
      'back harvest',
    ])
    expect(told(false).at(-1)).toBe('react harvest')
  })
})

describe('the words of a needle', () => {
  it('[Re1] fit, nearly fit or do not fit; the last answer counts', () => {
    const judged = happened('reaction', { type: 'WordingJudged', voice, needle: 1, fit: 'nearly' })
    given(at('open')).when(ada, judge(1)).thenEvents(judged)
    const again = given(at('open'), judged).when(ada, judge(1, 'off')).state().steps.reaction
    expect(again && kits.reaction?.own(again.kit, voice)).toMatchObject({ judged: { 1: 'off' } })
  })

  it('[Re1] are those of a needle of the step, and judged while the first round is open', () => {
    given(at('open')).when(ada, judge(3)).thenRefusal('unknown-item')
    given(at('revealed')).when(ada, judge(1)).thenRefusal('step-not-open')
    given(at('open', 'back')).when(ada, judge(1)).thenRefusal('step-not-open')
    const read = (needle: number, fit: string) =>
      reactionCommandSchema.safeParse({ type: 'JudgeWording', needle, fit }).success
    expect([read(1, 'fits'), read(0, 'fits'), read(1, 'wonderful')]).toEqual([true, false, false])
  })
})

describe('another wording', () => {
  it('[Re2] is proposed once for each needle; another one replaces it under the same id', () => {
    given(at('open')).when(ada, propose(1)).thenEvents(proposed('new-1'))
    given(at('open'), proposed('p1'))
      .when(ada, propose(1, 'Leer hardop'))
      .thenEvents(proposed('p1', 'Leer hardop'))
    given(at('open'), proposed('p1'))
      .when(ada, propose(2))
      .thenEvents(proposed('new-1', 'Houd koers', 2))
    given(at('open'), proposed('p1', 'Houd koers', 1, 'voice-of-ben'))
      .when(ada, propose(1))
      .thenEvents(proposed('new-1'))
  })

  it('[Re2] may be for a needle that is not there yet, when the step asks for it', () => {
    given(at('open'))
      .when(ada, propose(0))
      .thenEvents(proposed('new-1', 'Houd koers', 0))
    given(at('open', 'react', { askMissing: false }))
      .when(ada, propose(0))
      .thenRefusal('unknown-item')
    given(at('open')).when(ada, propose(7)).thenRefusal('unknown-item')
  })

  it('[Re2] has words, and not too many', () => {
    const read = (text: string) =>
      reactionCommandSchema.safeParse({ type: 'ProposeWording', needle: 1, text, why: '' })
    expect(read(' ').error?.issues[0]?.message).toBe('text-empty')
    expect(read('x'.repeat(121)).error?.issues[0]?.message).toBe('text-too-long')
    given(at('closed')).when(ada, propose(1)).thenRefusal('step-not-open')
  })

  it('[Re3] is taken back by who proposed it, also later, and its backings go with it', () => {
    const withdrawn = happened('reaction', { type: 'ProposalWithdrawn', proposalId: 'p1' })
    const past = [...at('open', 'back'), proposed('p1'), backed('p1')]
    const outcome = given(past).when(ada, withdraw(1))
    outcome.thenEvents(withdrawn)
    const { reaction } = outcome.state().steps
    expect(reaction && kits.reaction?.own(reaction.kit, voice)).toEqual({
      judged: {},
      proposals: {},
      backed: {},
    })
    expect(reaction && kits.reaction?.answered(reaction.kit, 'back')).toBe(0)
    given(past).when(ben, withdraw(1)).thenRefusal('unknown-item')
  })
})

describe('backing', () => {
  it('[Re4] counts once for each person, and ends when it is taken back', () => {
    const past = [...at('open', 'back'), proposed('p1')]
    given(past).when(ada, back('p1')).thenEvents(backed('p1'))
    given(past, backed('p1')).when(ada, back('p1', false)).thenEvents(backed('p1', false))
    const twice = given(past, backed('p1'), backed('p1')).state().steps.reaction
    const sealed = twice && kits.reaction?.seal(twice.kit, contextOf())
    expect(sealed).toMatchObject({ backers: 1, proposals: [{ backings: 1 }] })
  })

  it('[Re4] is for a proposal that can be seen, while the second round is open', () => {
    given(at('open', 'back')).when(ada, back('p1')).thenRefusal('unknown-item')
    given(at('open', 'back'), proposed('p1'), hiddenIs('p1', true))
      .when(ada, back('p1'))
      .thenRefusal('unknown-item')
    given(at('revealed'), proposed('p1')).when(ada, back('p1')).thenRefusal('step-not-open')
    given(at('closed', 'back'), proposed('p1')).when(ada, back('p1')).thenRefusal('step-not-open')
  })
})

function contextOf() {
  const kitConfig = kits.reaction!.config.parse(config)
  const moment = { round: 'back', phase: 'revealed' } as const
  return { config: kitConfig, moment, atLeast: 5, nameOf: () => undefined }
}

describe('hiding', () => {
  it('[Re5] is done by id, undone, and outlives another wording', () => {
    given(at('revealed'), proposed('p1')).when(lead, hide('p1')).thenEvents(hiddenIs('p1', true))
    given(at('revealed'), proposed('p1'), hiddenIs('p1', true))
      .when(lead, hide('p1', false))
      .thenEvents(hiddenIs('p1', false))
    given(at('revealed')).when(lead, hide('p1')).thenRefusal('unknown-item')
    const state = given(at('open'), proposed('p1'), hiddenIs('p1', true), proposed('p1', 'Anders')).state()
    expect(JSON.stringify(state.steps.reaction?.kit)).toContain('"hidden":true')
  })
})
