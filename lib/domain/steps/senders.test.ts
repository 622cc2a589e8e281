import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../testing/given'
import { happened, joined, lobbyOpened, prepared, reached } from '../testing/past'
import { commitmentsPlan, dilemmaPlan, lookbackPlan, notesPlan, routesPlan } from '../testing/plans'
import type { StepPlan } from '../workshop/plan'
import { kitOf } from '../workshop/kit'
import { kits } from './registry'

type Said = { readonly type: string; readonly [field: string]: unknown }

interface Case {
  readonly kind: string
  readonly plan: StepPlan
  /** What ada gave, and the item of it that can be hidden. */
  readonly gave: readonly Said[]
  readonly itemId: string
  /** Words, which a blocked sender cannot send. */
  readonly words: readonly Said[]
  /** Choices and taking back, which they can. */
  readonly choices: readonly Said[]
  readonly round?: string
}

function plan(kind: string, config: unknown): StepPlan {
  return { kind, title: kind, instruction: '', minutes: 5, config }
}

const voice = 'voice-of-ada'
const promise = { what: 'Bellen', withWhom: '', firstSign: '', byWhen: '', scope: 'group' }
const needle = { number: 1, dimension: 1, name: 'Toon meer leiderschap', about: '' }
const promiseId = 'w1 een'
const written = { type: 'CommitmentWritten', voice, handle: 'h', commitmentId: 'item', ...promise }

const cases: readonly Case[] = [
  {
    kind: 'notes',
    plan: notesPlan,
    gave: [{ type: 'NoteWritten', voice, handle: 'h', noteId: 'item', columnId: 'chance', text: 'Iets' }],
    itemId: 'item',
    words: [
      { type: 'WriteNote', handle: 'h2', columnId: 'chance', text: 'Meer' },
      { type: 'EditNote', handle: 'h', columnId: 'chance', text: 'Anders' },
    ],
    choices: [{ type: 'WithdrawNote', handle: 'h' }],
  },
  {
    kind: 'reaction',
    plan: plan('reaction', { question: 'Past dit?', needles: [needle], askMissing: true, backing: true }),
    gave: [{ type: 'WordingProposed', voice, needle: 1, proposalId: 'item', text: 'Zo', why: '' }],
    itemId: 'item',
    words: [{ type: 'ProposeWording', needle: 0, text: 'Ook dit', why: '' }],
    choices: [
      { type: 'JudgeWording', needle: 1, fit: 'fits' },
      { type: 'WithdrawProposal', needle: 1 },
    ],
  },
  {
    kind: 'sense',
    plan: plan('sense', { matter: 'Dit', about: '', askReason: true }),
    gave: [
      { type: 'NatureChosen', voice, nature: 'puzzle' },
      { type: 'ReasonGiven', voice, reasonId: 'item', text: 'Daarom' },
    ],
    itemId: 'item',
    words: [{ type: 'GiveReason', text: 'Toch daarom' }],
    choices: [{ type: 'ChooseNature', nature: 'paradox' }, { type: 'WithdrawReason' }],
  },
  {
    kind: 'checkout',
    plan: plan('checkout', { question: 'Wat neemt u mee?', askLesson: true, askTalk: true }),
    gave: [{ type: 'PartingGiven', voice, part: 'lesson', partingId: 'item', text: 'Dit' }],
    itemId: 'item',
    words: [
      { type: 'GiveSticker', text: 'Dat' },
      { type: 'GiveLesson', text: 'Anders' },
    ],
    choices: [
      { type: 'RateTalk', about: 'said', answer: 'yes' },
      { type: 'WithdrawParting', part: 'lesson' },
    ],
  },
  {
    kind: 'commitments',
    plan: commitmentsPlan,
    gave: [written],
    itemId: 'item',
    words: [
      { type: 'WriteCommitment', handle: 'h2', ...promise },
      { type: 'EditCommitment', handle: 'h', ...promise, what: 'Mailen' },
    ],
    choices: [{ type: 'WithdrawCommitment', handle: 'h' }],
  },
  {
    kind: 'commitments',
    plan: commitmentsPlan,
    round: 'backing',
    gave: [
      { ...written, voice: 'voice-of-ben' },
      { ...written, voice: 'voice-of-ben', commitmentId: 'other', handle: 'h2' },
      { type: 'ReservationGiven', voice, commitmentId: 'item', reservationId: 'doubt', text: 'Maar' },
    ],
    itemId: 'doubt',
    words: [{ type: 'GiveReservation', commitmentId: 'other', text: 'Ook hier' }],
    choices: [
      { type: 'BackCommitment', commitmentId: 'other', backs: true },
      { type: 'WithdrawReservation', commitmentId: 'item' },
    ],
  },
  {
    kind: 'weather',
    plan: plan('weather', { question: 'Hoe is het?', askWord: true }),
    gave: [
      { type: 'SkyChosen', voice, sky: 'sun' },
      { type: 'WordGiven', voice, wordId: 'item', text: 'Fris' },
    ],
    itemId: 'item',
    words: [{ type: 'GiveWord', text: 'Guur' }],
    choices: [{ type: 'ChooseSky', sky: 'rain' }, { type: 'WithdrawWord' }],
  },
  {
    kind: 'lookback',
    plan: lookbackPlan,
    gave: [{ type: 'OutcomeSaid', voice, promiseId, remarkId: 'item', outcome: 'kept', why: 'Gebeld' }],
    itemId: 'item',
    words: [
      { type: 'SayOutcome', promiseId, outcome: 'kept', why: 'Gemaild' },
      { type: 'SayOutcome', promiseId: 'w1 twee', outcome: 'kept', why: 'Gebeld' },
    ],
    choices: [
      { type: 'SayOutcome', promiseId, outcome: 'changed', why: 'Gebeld' },
      { type: 'SayOutcome', promiseId: 'w1 twee', outcome: 'kept', why: '' },
      { type: 'WithdrawOutcome', promiseId },
    ],
  },
  {
    kind: 'dilemma',
    plan: dilemmaPlan,
    gave: [
      { type: 'PointPlaced', voice, round: 'first', position: 3 },
      { type: 'ReasonGiven', voice, round: 'first', reasonId: 'item', text: 'Rust', otherPole: 'Eerlijk' },
    ],
    itemId: 'item',
    words: [{ type: 'GiveReason', round: 'first', text: 'Anders', otherPole: 'Eerlijk' }],
    choices: [
      { type: 'PlacePoint', round: 'first', position: 8 },
      { type: 'WithdrawReason', round: 'first' },
    ],
  },
  {
    kind: 'routes',
    plan: routesPlan,
    gave: [{ type: 'RoutesChosen', voice, choices: [{ letter: 'a', whyId: 'item', why: 'Snel' }] }],
    itemId: 'item',
    words: [
      { type: 'ChooseRoutes', choices: [{ letter: 'a', why: 'Sneller' }] },
      { type: 'ChooseRoutes', choices: [{ letter: 'b', why: 'Snel' }] },
    ],
    choices: [
      {
        type: 'ChooseRoutes',
        choices: [
          { letter: 'a', why: 'Snel' },
          { letter: 'b', why: '' },
        ],
      },
      { type: 'ChooseRoutes', choices: [] },
    ],
  },
]

function openRound({ kind, plan: { config }, round }: Case): string {
  const moments = kitOf(kits, kind)?.moments(config as never) ?? []
  const open = moments.find((each) => each.phase === 'open' && (round ?? each.round) === each.round)
  if (!open) throw new Error(`${kind} opens nothing`)
  return open.round
}

describe.each(cases)('in a step of the kind $kind', (each) => {
  const { kind, plan: stepPlan, gave, itemId, words, choices } = each
  const past = [
    ...prepared({}, { [kind]: stepPlan }),
    lobbyOpened,
    ...joined('ada', 'ben'),
    reached(kind, 'open', openRound(each)),
    ...gave.map((event) => happened(kind, event)),
  ]
  const block = { type: 'BlockSender', stepId: kind, itemId } as const

  it(`[Bs1] the sender of ${itemId} is blocked through it, for words and for nothing else`, () => {
    const after = given(past, given(past).when(lead, block).events())
    expect(after.events.at(-1)).toEqual({ type: 'SenderBlocked', stepId: kind, itemId, voice })
    for (const input of words) {
      // It is a command that is taken as long as nobody is blocked.
      given(past).when(participant('ada'), inStep(kind, input)).events()
      after.when(participant('ada'), inStep(kind, input)).thenRefusal('sender-blocked')
    }
    for (const input of choices) after.when(participant('ada'), inStep(kind, input)).events()
  })
})

it('[Bs1] every kit in which something can be hidden knows its sender, and what brings words', () => {
  const hiding = Object.values(kits).filter(({ senders }) =>
    Object.keys(senders).some((type) => type.startsWith('Hide')),
  )
  expect(hiding.map(({ kind }) => kind).sort()).toEqual([...new Set(cases.map(({ kind }) => kind))].sort())
  for (const { kind, senderOf, worded = [], senders } of hiding) {
    expect(senderOf, kind).toBeDefined()
    expect(worded.length, kind).toBeGreaterThan(0)
    for (const type of worded) expect(senders[type], `${kind} ${type}`).toBe('participant')
  }
})
