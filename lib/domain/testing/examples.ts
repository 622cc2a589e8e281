import fc from 'fast-check'
import { backingRound } from '../steps/commitments/rounds'
import { dotsRound } from '../steps/notes/course'
import { kits } from '../steps/registry'
import { outcomeKinds } from '../workshop/outcome-kinds'
import type { Input, KitExample } from './kit-play'
import { idNumber } from './kit-play'
import {
  commitmentsPlan,
  compassPlan,
  dilemmaConfig,
  dilemmaPlan,
  infoPlan,
  lookbackPlan,
  notesPlan,
  routesPlan,
  talkPlan,
} from './plans'

const paperCounts = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 11, maxLength: 11 })
const place = fc.integer({ min: 0, max: 10 })
const words = fc.constantFrom('Tegenspraak helpt', 'Wie beslist?', 'Meer tijd', '👩‍👩‍👧 thuis', 'مرحبا')

function one<Fields>(
  type: string,
  fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> },
): fc.Arbitrary<Input> {
  return fc.record({ type: fc.constant(type), ...fields })
}

export const compassExample: KitExample = {
  kits,
  plan: compassPlan,
  contribution: () => {
    const needle = fc.constantFrom(1, 2)
    return fc.oneof(
      { weight: 4, arbitrary: one('PlaceNeedle', { needle, now: place, desired: place }) },
      { weight: 1, arbitrary: one('SkipNeedle', { needle }) },
      { weight: 1, arbitrary: one('ClearNeedle', { needle }) },
    )
  },
  steering: () =>
    fc.oneof(
      one('SortNeedles', { by: fc.constantFrom('compass', 'gap', 'spread') }),
      one('EnterCounts', {
        needle: fc.constantFrom(1, 2),
        now: paperCounts,
        desired: paperCounts,
        cannotSay: fc.integer({ min: 0, max: 2 }),
      }),
    ),
}

const firmness = fc.integer({ min: 1, max: 3 })
const someId = fc.integer({ min: 1, max: 12 }).map(idNumber)

export const dilemmaExample: KitExample = {
  kits,
  plan: { ...dilemmaPlan, config: { ...dilemmaConfig, glasses: ['een burger'], openFloor: true } },
  contribution: (round) => {
    const inRound = fc.constant(round)
    return fc.oneof(
      { weight: 4, arbitrary: one('PlacePoint', { round: inRound, position: place, firmness }) },
      { weight: 2, arbitrary: one('PlacePoint', { round: inRound, position: place }) },
      { weight: 3, arbitrary: one('GiveReason', { round: inRound, text: words, otherPole: words }) },
      { weight: 1, arbitrary: one('WithdrawReason', { round: inRound }) },
    )
  },
  steering: (round) =>
    fc.oneof(
      one('HideReason', { reasonId: someId, hidden: fc.boolean() }),
      one('EnterCounts', { round: fc.constant(round), points: paperCounts }),
    ),
  talking: (round) => {
    const inRound = fc.constant(round)
    return fc.oneof(
      { weight: 4, arbitrary: one('MovePoint', { round: inRound, position: place }) },
      { weight: 1, arbitrary: one('WithdrawPoint', { round: inRound }) },
    )
  },
}

const columnId = fc.constantFrom('experience', 'chance')

export const notesExample: KitExample = {
  kits,
  plan: notesPlan,
  contribution: (round) => {
    if (round === dotsRound) return one('GiveDots', { noteId: someId, dots: fc.integer({ min: 0, max: 2 }) })
    const handle = fc.constantFrom('handle-1', 'handle-2', 'handle-3', 'handle-4')
    return fc.oneof(
      { weight: 4, arbitrary: one('WriteNote', { handle, columnId, text: words }) },
      { weight: 1, arbitrary: one('EditNote', { handle, columnId, text: words }) },
      { weight: 1, arbitrary: one('WithdrawNote', { handle }) },
    )
  },
  steering: (round) => {
    const noteIds = fc.array(someId, { minLength: 1, maxLength: 4 })
    return fc.oneof(
      one('MakeCluster', { name: words, noteIds }),
      one('MoveNotes', { noteIds, clusterId: fc.option(someId) }),
      one('NameCluster', { clusterId: someId, name: words }),
      one('UndoCluster', { clusterId: someId }),
      one('HideNote', { noteId: someId, hidden: fc.boolean() }),
      one('EnterNote', { columnId, text: words }),
      // Dots on a note that is gone go back to who gave them: theirs is no longer what they gave alone.
      ...(round === dotsRound ? [] : [one('RemoveEntered', { noteId: someId })]),
    )
  },
}

export const routesExample: KitExample = {
  kits,
  plan: routesPlan,
  contribution: () => {
    const why = fc.oneof(fc.constant(''), words)
    const choice = fc.record({ letter: fc.constantFrom('a', 'b', 'c'), why })
    return one('ChooseRoutes', {
      choices: fc.uniqueArray(choice, { maxLength: 2, selector: ({ letter }) => letter }),
    })
  },
  steering: () => one('HideWhy', { whyId: someId, hidden: fc.boolean() }),
}

export const commitmentsExample: KitExample = {
  kits,
  plan: commitmentsPlan,
  contribution: (round) => {
    if (round === backingRound)
      return fc.oneof(
        one('BackCommitment', { commitmentId: someId, backs: fc.boolean() }),
        one('GiveReservation', { commitmentId: someId, text: words }),
        one('WithdrawReservation', { commitmentId: someId }),
      )
    const handle = fc.constantFrom('handle-1', 'handle-2')
    const scope = fc.constantFrom('mine', 'group')
    const promised = { what: words, withWhom: words, firstSign: words, byWhen: words, scope }
    const key = fc.constantFrom('k'.repeat(43), 'l'.repeat(43))
    return fc.oneof(
      { weight: 2, arbitrary: one('WriteCommitment', { handle, ...promised }) },
      { weight: 2, arbitrary: one('WriteCommitment', { handle, key, ...promised }) },
      { weight: 1, arbitrary: one('EditCommitment', { handle, ...promised }) },
      { weight: 1, arbitrary: one('WithdrawCommitment', { handle }) },
    )
  },
  steering: () =>
    fc.oneof(
      one('HideCommitment', { commitmentId: someId, hidden: fc.boolean() }),
      one('HideReservation', { reservationId: someId, hidden: fc.boolean() }),
    ),
}

export const lookbackExample: KitExample = {
  kits,
  plan: lookbackPlan,
  contribution: () => {
    const promiseId = fc.constantFrom('w1 een', 'w1 twee', 'w1 drie')
    const why = fc.oneof(fc.constant(''), words)
    return fc.oneof(
      {
        weight: 4,
        arbitrary: one('SayOutcome', { promiseId, outcome: fc.constantFrom(...outcomeKinds), why }),
      },
      { weight: 1, arbitrary: one('WithdrawOutcome', { promiseId }) },
    )
  },
  steering: () =>
    fc.oneof(
      one('SettleOutcome', {
        promiseId: fc.constantFrom('w1 een', 'w1 twee'),
        outcome: fc.constantFrom(...outcomeKinds, null),
        why: words,
      }),
      one('HideRemark', { remarkId: someId, hidden: fc.boolean() }),
    ),
}

const nothing = one('Nothing', {})

export const talkExample: KitExample = { kits, plan: talkPlan, contribution: () => nothing }
export const infoExample: KitExample = { kits, plan: infoPlan, contribution: () => nothing }
