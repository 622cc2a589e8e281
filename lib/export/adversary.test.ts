import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import {
  commitmentsPlan,
  compassPlan,
  dilemmaConfig,
  dilemmaPlan,
  notesConfig,
  notesPlan,
  routesPlan,
} from '@/lib/domain/testing/plans'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import type { Answer, Input, Question, World } from './testing/attacked-workshop'
import { hold, holdLike, isOnPaper } from './testing/attacked-workshop'

const one = (fact: string, ...inputs: readonly Input[]): Answer => ({ inputs, facts: [fact] })
const plan = (kind: string, config: unknown): StepPlan => ({
  kind,
  title: kind,
  instruction: '',
  minutes: 5,
  config: kits[kind]?.config.parse(config),
})

/** All ways to choose up to so many of these. */
function choices(items: readonly string[], most: number): readonly (readonly string[])[] {
  const all = items.reduce<string[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])
  return all.filter((set) => set.length > 0 && set.length <= most)
}

const questions: readonly Question[] = [
  {
    kind: 'compass',
    plan: compassPlan,
    before: [],
    rounds: ['main'],
    answers: () => [
      one('now 2', { type: 'PlaceNeedle', needle: 1, now: 2, desired: 5 }),
      one('now 3', { type: 'PlaceNeedle', needle: 1, now: 3, desired: 9 }),
      one('now 9', { type: 'PlaceNeedle', needle: 1, now: 9, desired: 9 }),
      one('cannot say', { type: 'SkipNeedle', needle: 1 }),
      one('cannot say of 2', { type: 'SkipNeedle', needle: 2 }),
    ],
  },
  {
    kind: 'dilemma',
    plan: { ...dilemmaPlan, config: { ...dilemmaConfig, askReason: false } },
    before: [],
    rounds: ['first', 'second'],
    answers: (round) =>
      [1, 5, 9].map((position) =>
        one(`at ${position}`, { type: 'PlacePoint', round, position, firmness: position === 5 ? 1 : 3 }),
      ),
  },
  {
    kind: 'sense',
    plan: plan('sense', { matter: 'Dit', about: '', askReason: false }),
    before: [],
    rounds: ['main'],
    answers: () =>
      ['puzzle', 'dilemma', 'mystery'].map((nature) => one(nature, { type: 'ChooseNature', nature })),
  },
  {
    kind: 'weather',
    plan: plan('weather', { question: 'Weer?', askWord: false }),
    before: [],
    rounds: ['main'],
    answers: () => [0, 2, 4].map((sky) => one(`sky ${sky}`, { type: 'ChooseSky', sky })),
  },
  {
    kind: 'checkout',
    plan: plan('checkout', { question: 'Mee?', askLesson: false, askTalk: true }),
    before: [],
    rounds: ['main'],
    answers: () =>
      [0, 1, 3].map((answer) => one(`said ${answer}`, { type: 'RateTalk', about: 'said', answer })),
  },
  {
    kind: 'routes',
    plan: routesPlan,
    before: [],
    rounds: ['main'],
    answers: () =>
      choices(['a', 'b', 'c'], 2).map((letters) => ({
        inputs: [{ type: 'ChooseRoutes', choices: letters.map((letter) => ({ letter, why: '' })) }],
        facts: letters,
      })),
  },
  {
    kind: 'notes',
    plan: { ...notesPlan, config: { ...notesConfig, dots: 2, dotsPerNote: 1 } },
    before: [
      {
        round: 'write',
        inputs: ['1', '2', '3'].map((note) => ({
          type: 'WriteNote',
          handle: note,
          columnId: 'chance',
          text: `Briefje ${note}`,
        })),
      },
    ],
    rounds: ['dots'],
    answers: () =>
      choices(['id-1', 'id-2', 'id-3'], 2).map((notes) => ({
        // First back what was given elsewhere: one has two dots.
        inputs: [
          ...['id-1', 'id-2', 'id-3'].map((noteId) => ({ type: 'GiveDots', noteId, dots: 0 })),
          ...notes.map((noteId) => ({ type: 'GiveDots', noteId, dots: 1 })),
        ],
        facts: notes,
      })),
  },
  {
    kind: 'commitments',
    plan: commitmentsPlan,
    before: [
      {
        round: 'write',
        inputs: ['1', '2'].map((handle) => ({
          type: 'WriteCommitment',
          handle,
          what: `Doe ${handle}`,
          withWhom: '',
          firstSign: '',
          byWhen: '',
          scope: 'group',
        })),
      },
    ],
    rounds: ['back'],
    answers: () =>
      choices(['id-1', 'id-2'], 2).map((commitments) => ({
        inputs: ['id-1', 'id-2'].map((commitmentId) => ({
          type: 'BackCommitment',
          commitmentId,
          backs: commitments.includes(commitmentId),
        })),
        facts: commitments,
      })),
  },
]

/** How many gave which answer at each place. */
const places = (pile: readonly number[], placeOf: readonly (number | undefined)[]) =>
  Array.from({ length: 11 }, (_, place) => pile.filter((which) => placeOf[which] === place).length)

const needleOnCards: Question = {
  kind: 'compass',
  plan: compassPlan,
  before: [],
  rounds: ['main'],
  answers: () => [
    one('now 2', { type: 'PlaceNeedle', needle: 1, now: 2, desired: 5 }),
    one('now 3', { type: 'PlaceNeedle', needle: 1, now: 3, desired: 9 }),
    one('now 9', { type: 'PlaceNeedle', needle: 1, now: 9, desired: 9 }),
    one('cannot say', { type: 'SkipNeedle', needle: 1 }),
  ],
  cards: (_round, pile) => ({
    type: 'EnterCounts',
    needle: 1,
    now: places(pile, [2, 3, 9]),
    desired: places(pile, [5, 9, 9]),
    cannotSay: pile.filter((which) => which === 3).length,
  }),
}

const dilemmaOnCards: Question = {
  kind: 'dilemma',
  plan: { ...dilemmaPlan, config: { ...dilemmaConfig, askReason: false } },
  before: [],
  rounds: ['first'],
  answers: (round) =>
    [1, 5, 9].map((position) => one(`at ${position}`, { type: 'PlacePoint', round, position })),
  cards: (round, pile) => ({ type: 'EnterCounts', round, points: places(pile, [1, 5, 9]) }),
}

const { cards: _none, ...withoutCards } = needleOnCards

/** The same questions as they are asked beside paper, and before the conversation. */
const otherWays: Readonly<Record<string, Question>> = {
  'compass beside cards': needleOnCards,
  'compass, to who enters the cards': { ...needleOnCards, isSeenByWhoEnters: true },
  'dilemma beside cards': dilemmaOnCards,
  'dilemma, to who enters the cards': { ...dilemmaOnCards, isSeenByWhoEnters: true },
  'compass answered ahead': { ...withoutCards, isAhead: true },
  'compass answered ahead, beside cards': { ...needleOnCards, isAhead: true },
}

/** Two people gave each other's answers, each at the moments at which they gave any. */
function exchanged(world: World, one: number, other: number, rounds: readonly number[]): World {
  const lastOf = (person: number, round: number) =>
    [world[2 * round + 1]?.[person] ?? -1, world[2 * round]?.[person] ?? -1].find((each) => each >= 0) ?? -1
  return world.map((given, interval) => {
    const round = Math.floor(interval / 2)
    if (!rounds.includes(round)) return given
    return given.map((was, index) => {
      if (was < 0 || (index !== one && index !== other)) return was
      return lastOf(index === one ? other : one, round)
    })
  })
}

/** Two people gave each other's answers at these moments, where both gave any. */
function swappedAt(world: World, one: number, other: number, intervals: readonly number[]): World {
  return world.map((given, interval) => {
    const [mine = -1, theirs = -1] = [given[one], given[other]]
    if (!intervals.includes(interval) || mine < 0 || theirs < 0) return given
    return given.map((was, index) => (index === one ? theirs : index === other ? mine : was))
  })
}

/** Worlds an attacker has to hold for possible, if they look the same: others may have answered otherwise. */
function* otherWorlds(
  world: World,
  target: number,
  insider: number,
  answers: number,
  isBeside: (index: number) => boolean,
): Generator<World> {
  const people = world[0]?.length ?? 0
  const rounds = Array.from({ length: world.length / 2 }, (_, round) => round)
  for (let other = 0; other < people; other++) {
    if (other === target || other === insider) continue
    yield exchanged(world, target, other, rounds)
    for (const round of rounds) {
      yield exchanged(world, target, other, [round])
      yield swappedAt(world, target, other, [2 * round])
      yield swappedAt(world, target, other, [2 * round + 1])
    }
    yield swappedAt(
      world,
      target,
      other,
      rounds.map((round) => 2 * round),
    )
  }
  for (let interval = 0; interval < world.length; interval++) {
    const given = world[interval] ?? []
    if ((given[target] ?? -1) < 0) continue
    for (let answer = 0; answer < answers; answer++) {
      // One person answered otherwise; or everybody who answered like them, but the one who looks.
      yield world.map((each, at) =>
        at === interval ? each.map((was, index) => (index === target ? answer : was)) : each,
      )
      yield world.map((each, at) =>
        at === interval
          ? each.map((was, index) => (was === given[target] && index !== insider ? answer : was))
          : each,
      )
      // Or everybody who did so where they did: in the room, or on paper.
      yield world.map((each, at) =>
        at === interval
          ? each.map((was, index) => (was === given[target] && isBeside(index) ? answer : was))
          : each,
      )
    }
  }
}

/** Whether somebody gave nothing any more in this round after this moment. */
function isLast(world: World, interval: number, person: number): boolean {
  return interval % 2 === 1 || (world[interval + 1]?.[person] ?? -1) < 0
}

/** All ways in which two people, and nobody else, answered otherwise: whenever they did, or when they last did. */
function* worldsOfTwo(world: World, target: number, insider: number, answers: number): Generator<World> {
  const people = world[0]?.length ?? 0
  const rounds = world.length / 2
  const ways = Array.from({ length: answers ** rounds }, (_, way) =>
    Array.from({ length: rounds }, (_each, round) => Math.floor(way / answers ** round) % answers),
  )
  for (let other = 0; other < people; other++) {
    if (other === target || other === insider) continue
    for (const mine of ways)
      for (const theirs of ways)
        for (const isEach of [true, false])
          yield world.map((given, interval) =>
            given.map((was, index) => {
              if (was < 0 || (index !== target && index !== other)) return was
              if (!isEach && !isLast(world, interval, index)) return was
              return (index === target ? mine : theirs)[Math.floor(interval / 2)] ?? was
            }),
          )
  }
}

/** What an attacker can be certain of about this person, with all that was published in hand. */
function certainAbout(
  question: Question,
  people: number,
  world: World,
  target: number,
  insider: number,
): readonly string[] {
  const real = hold(question, people, world)
  const left = new Set(real.facts[target])
  const answers = question.answers(question.rounds[0] ?? '').length
  const where = (index: number) => isOnPaper(question, people, index)
  function* worlds(): Generator<World> {
    yield* otherWorlds(
      world,
      target,
      insider,
      answers,
      (index) => index !== insider && where(index) === where(target),
    )
    yield* worldsOfTwo(world, target, insider, answers)
  }
  for (const other of worlds()) {
    if (left.size === 0) break
    const could = holdLike(question, people, other, real.pictures)
    if (!could) continue
    const ownAgain =
      insider < 0 || [...(real.facts[insider] ?? [])].every((each) => could.facts[insider]?.has(each))
    if (!ownAgain) continue
    for (const fact of left) if (!could.facts[target]?.has(fact)) left.delete(fact)
  }
  return [...left]
}

interface Attack {
  readonly people: number
  readonly world: World
  readonly target: number
  readonly insider: number
}

/** Small groups with few answers to choose from, so that people answer alike, and late ones. */
function attacks(question: Question): fc.Arbitrary<Attack> {
  const answers = question.answers(question.rounds[0] ?? '').length
  const answer = fc.integer({ min: 0, max: answers - 1 })
  const early = fc.oneof({ weight: 8, arbitrary: answer }, { weight: 1, arbitrary: fc.constant(-1) })
  const late = fc.oneof({ weight: 1, arbitrary: answer }, { weight: 4, arbitrary: fc.constant(-1) })
  // Enough of both, in the room and on paper, to be told.
  const [min, max] = question.cards ? [9, 13] : [5, 8]
  return fc.integer({ min, max }).chain((people) => {
    const row = (each: fc.Arbitrary<number>) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.array(each, { minLength: people, maxLength: people }) },
        // Nearly all alike.
        {
          weight: 2,
          arbitrary: fc
            .tuple(answer, answer, fc.nat(people))
            .map(([most, other, at]) =>
              Array.from({ length: people }, (_, index) => (index === at ? other : most)),
            ),
        },
      )
    const lateRow = fc.array(late, { minLength: people, maxLength: people })
    return fc.record({
      people: fc.constant(people),
      world: fc.tuple(...question.rounds.flatMap(() => [row(early), lateRow])),
      target: fc.nat(people - 1),
      insider: fc.integer({ min: -1, max: people - 1 }),
    })
  })
}

const nothingMore = new Array<number>(13).fill(-1)
const inBoth = [0, 0, 1, 1, 2, 2, 0, 0, 1, 1, 2, 2, 1]
/** Cards come one by one after the room was seen: the first is not enough, the last but one comes too late. */
const oneByOne = [6, 11].map((target): [Attack] => [
  { people: 13, world: [inBoth, nothingMore], target, insider: -1 },
])

/** The search for other worlds is not complete, so it is asked the same each time; by hand, ask more. */
function runsOf({ rounds, cards }: Question) {
  return { numRuns: rounds.length > 1 || cards ? 20 : 60, seed: 20_261_125, endOnFailure: true }
}

describe('who has everything that was ever published of a workshop', () => {
  for (const question of questions) {
    it(`[U8] [U9] cannot be certain of one person's answer in a small group: ${question.kind}`, () => {
      fc.assert(
        fc.property(attacks(question), ({ people, world, target, insider }) => {
          fc.pre(insider !== target)
          expect(certainAbout(question, people, world, target, insider)).toEqual([])
        }),
        runsOf(question),
      )
    })
  }

  for (const [name, question] of Object.entries(otherWays)) {
    it(`[Pa2] [Pw6] [U8] [U9] cannot be certain of one person's answer in a small group: ${name}`, () => {
      fc.assert(
        fc.property(attacks(question), ({ people, world, target, insider }) => {
          fc.pre(insider !== target)
          fc.pre(!question.isSeenByWhoEnters || (insider < 0 && !isOnPaper(question, people, target)))
          expect(certainAbout(question, people, world, target, insider)).toEqual([])
        }),
        { ...runsOf(question), examples: question.cards ? oneByOne : [] },
      )
    })
  }

  it('[U9] the attack works where it should: a figure that moved would give away who moved it', () => {
    const [compass] = questions
    const world = [
      [0, 0, 1, 1, 2, -1],
      [-1, -1, -1, -1, -1, 2],
    ]
    if (!compass) throw new Error('no question')
    // Without the rule the sixth answer would be the difference of two pictures: here it was refused.
    expect(hold(compass, 6, world).facts[5]?.size).toBe(0)
    expect(hold(compass, 6, [[0, 0, 1, 1, 2, 2], []]).facts[5]).toEqual(new Set(['main:now 9']))
  })
})
