import { describe, expect, it } from 'vitest'
import type { ViewContext } from '../../workshop/kit'
import type { Phase } from '../../workshop/moment'
import type { Say } from '../../workshop/planning'
import type { Persona } from '../../workshop/simulation'
import type { ReactionConfig } from './config'
import { reactionDocument } from './document'
import type { Fit } from './fit'
import type { ReactionEvent } from './message'
import { simulateReaction } from './simulate'
import type { ReactionState } from './state'
import { evolveReaction, noReaction } from './state'
import {
  reactionConsole,
  reactionItemText,
  reactionPage,
  reactionPhone,
  reactionResult,
  reactionScreen,
} from './view'

const config: ReactionConfig = {
  question: 'Past het kompas?',
  needles: [
    { number: 2, dimension: 1, name: 'Bewaak de lange lijnen', about: '' },
    { number: 1, dimension: 1, name: 'Toon meer leiderschap', about: '' },
  ],
  askMissing: true,
  backing: true,
}

function looking(phase: Phase, round = 'react', atLeast = 5): ViewContext<ReactionConfig> {
  return { config, moment: { round, phase }, atLeast, nameOf: () => undefined }
}

const told = (events: readonly ReactionEvent[], from: ReactionState = noReaction) =>
  events.reduce(evolveReaction, from)
const judged = (count: number, fit: Fit, needle = 1) =>
  Array.from({ length: count }, (_, index): ReactionEvent => ({
    type: 'WordingJudged',
    voice: `${fit}-${index}`,
    needle,
    fit,
  }))
const proposed = (proposalId: string, needle: number): ReactionEvent => ({
  type: 'WordingProposed',
  voice: `voice-${proposalId}`,
  needle,
  proposalId,
  text: `Zo: ${proposalId}`,
  why: '',
})
const backed = (proposalId: string, count: number) =>
  Array.from({ length: count }, (_, index): ReactionEvent => ({
    type: 'ProposalBacked',
    voice: `backer-${index}`,
    proposalId,
    backs: true,
  }))
const ids = (proposals: readonly { readonly proposalId: string }[] | undefined) =>
  proposals?.map(({ proposalId }) => proposalId)

describe('what people think of the words', () => {
  it('[U1] is shown for each needle with enough answers, and otherwise only how many', () => {
    const state = told([...judged(3, 'fits'), ...judged(2, 'off'), ...judged(4, 'nearly', 2)])
    const needles = reactionScreen(state, looking('revealed')).needles
    expect(needles?.map(({ number, answers, counts }) => [number, answers, counts])).toEqual([
      [2, 4, undefined],
      [1, 5, { fits: 3, nearly: 0, off: 2 }],
    ])
  })

  it('[S1] is not there before the reveal', () => {
    expect(reactionScreen(told(judged(9, 'fits')), looking('closed'))).toEqual({
      question: config.question,
      askMissing: true,
    })
  })
})

describe('proposals', () => {
  const state = told([proposed('c', 0), proposed('b', 1), proposed('a', 1), proposed('d', 2)])

  it('[Re6] stand needle by needle as the compass has them, new needles last', () => {
    expect(ids(reactionScreen(state, looking('revealed')).proposals)).toEqual(['d', 'a', 'b', 'c'])
  })

  it('[Re6] stand most backed first once that is revealed', () => {
    const after = told([...backed('b', 5), ...backed('a', 2), ...backed('c', 8)], state)
    const proposals = reactionScreen(after, looking('revealed', 'back')).proposals
    expect(proposals?.map(({ proposalId, backings }) => [proposalId, backings])).toEqual([
      ['d', 0],
      ['b', 5],
      ['a', 2],
      ['c', 6],
    ])
    expect(reactionScreen(after, looking('revealed', 'back')).shownUpTo).toBe(6)
    expect(reactionScreen(after, looking('closed', 'back')).proposals?.[1]).not.toHaveProperty('backings')
  })

  it('[Re7] say how many back them when enough people backed something', () => {
    const few = told(backed('b', 4), state)
    for (const proposals of [
      reactionScreen(few, looking('revealed', 'back')).proposals,
      reactionResult(few, looking('harvest', 'back')).proposals,
    ]) {
      expect(ids(proposals)).toEqual(['d', 'a', 'b', 'c'])
      expect(JSON.stringify(proposals)).not.toContain('backings')
    }
  })

  it('[Re7] say so in the report, unless nobody backed anything', () => {
    const backings = (told: ReactionState, atLeast: number) =>
      reactionResult(told, looking('harvest', 'back', atLeast)).proposals[0]?.backings
    expect(backings(told([...backed('d', 5), ...backed('a', 7)], state), 5)).toBe(5)
    expect(backings(state, 0)).toBeUndefined()
  })

  it('[Re5] that were hidden are on the console only', () => {
    const after = told([{ type: 'ProposalHidden', proposalId: 'a', hidden: true }], state)
    expect(ids(reactionScreen(after, looking('revealed')).proposals)).toEqual(['d', 'b', 'c'])
    expect(ids(reactionConsole(after, looking('revealed')).proposals)).toHaveLength(4)
    expect(ids(reactionResult(after, looking('harvest')).proposals)).toHaveLength(3)
    expect(ids(reactionPage(after, looking('open', 'back'), 0).proposals)).not.toContain('a')
    expect(reactionItemText(after, looking('revealed'), 'a')).toBeUndefined()
    expect(reactionItemText(after, looking('revealed'), 'b')).toBe('Zo: b')
    expect(reactionItemText(after, looking('closed'), 'b')).toBeUndefined()
    expect(reactionItemText(after, looking('open'), '1')).toBe('Toon meer leiderschap')
  })

  it('[Re8] come to a phone while they can be backed, a page of sixty at a time', () => {
    const many = told(Array.from({ length: 61 }, (_, index) => proposed(`p${100 + index}`, 1)))
    expect(reactionPhone(many, looking('revealed'))).not.toHaveProperty('toBack')
    const { toBack } = reactionPhone(many, looking('open', 'back'))
    expect([toBack?.proposals.length, toBack?.next]).toEqual([60, 60])
    expect(reactionPage(many, looking('open', 'back'), 60)).toMatchObject({
      proposals: [{ proposalId: 'p160' }],
    })
    expect(reactionPage(many, looking('closed'), 0).proposals).toEqual([])
  })

  it('[S7] carry a name where the audience may have it', () => {
    const named = { ...looking('revealed'), nameOf: (voice: string) => `Naam van ${voice}` }
    expect(reactionScreen(state, named).proposals?.[0]?.name).toBe('Naam van voice-d')
  })
})

describe('in a file', () => {
  const say: Say = (key, values = {}) => [key, ...Object.values(values)].join(' ')

  it('[Re9] stands how the words fit, too few left out, and what is proposed for which needle', () => {
    const judgements = [...judged(5, 'fits'), ...judged(2, 'nearly'), ...judged(4, 'off', 2)]
    const events = [...judgements, proposed('a', 1), proposed('b', 0)]
    const backings = [...backed('a', 5), ...backed('b', 7)]
    const result = reactionResult(told([...events, ...backings]), looking('harvest', 'back'))
    expect(reactionDocument.schema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
    const [, table, ...rest] = reactionDocument.blocks(result, say)
    const untold = { suppressed: true }
    expect(table).toMatchObject({
      rows: [
        ['2. Bewaak de lange lijnen', untold, untold, untold],
        ['1. Toon meer leiderschap', 5, 2, 0],
      ],
    })
    expect(rest).toEqual([
      { type: 'heading', text: '1. Toon meer leiderschap' },
      { type: 'list', items: [{ text: 'Zo: a', details: ['screen.backings 5'] }] },
      { type: 'heading', text: 'missing' },
      { type: 'list', items: [{ text: 'Zo: b', details: ['screen.backings 5'] }] },
      { type: 'text', text: 'shownUpTo 5' },
    ])
  })
})

describe('people who are not there', () => {
  let seed = 1
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
  const people = Array.from({ length: 40 }, (_, index): Persona => {
    return { leaning: (index % 5) / 2 - 1, talkative: 0.6, language: 'nl', random }
  })
  const sent = (round: string, state: ReactionState) =>
    people.map((persona) => {
      const context = looking('open', round)
      return simulateReaction({
        view: reactionPhone(state, context),
        moment: context.moment,
        persona,
        newId: () => 'id',
      })
    })

  it('[Re1] find that words fit, nearly fit and do not fit, and some propose others', () => {
    const all = sent('react', noReaction).flat()
    const seen = all.flatMap((each) => (each.type === 'JudgeWording' ? each.fit : []))
    expect(new Set(seen)).toEqual(new Set(['fits', 'nearly', 'off']))
    const proposals = all.filter((each) => each.type === 'ProposeWording')
    expect(proposals.length).toBeGreaterThan(5)
    expect(proposals.length).toBeLessThan(60)
  })

  it('[Re4] back some proposals and leave others', () => {
    const state = told([proposed('a', 1), proposed('b', 1)])
    const all = sent('back', state).flat()
    expect(all.length).toBeGreaterThan(10)
    expect(all.length).toBeLessThan(70)
  })
})
