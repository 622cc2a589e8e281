import { describe, expect, it } from 'vitest'
import { commitmentsConfig } from '../../testing/plans'
import type { ViewContext } from '../../workshop/kit'
import type { Phase } from '../../workshop/moment'
import type { CommitmentsConfig } from './config'
import { backingRound, writeRound } from './rounds'
import { commitmentsBecame } from './became'
import { commitmentsDocument } from './document'
import type { CommitmentsEvent } from './message'
import { commitmentsCommandSchema, commitmentsSealedSchema } from './message'
import { standingPromises } from './promises'
import { sealCommitments } from './reactions'
import { simulateCommitments } from './simulate'
import type { CommitmentsState } from './state'
import { evolveCommitments, noCommitments, reactorsOf, unsealCommitments, writersOf } from './state'
import {
  commitmentsConsole,
  commitmentsItemText,
  commitmentsOwn,
  commitmentsPhone,
  commitmentsResult,
  commitmentsScreen,
} from './view'

const written = (
  commitmentId: string,
  voice: string,
  scope: 'mine' | 'group' = 'group',
): CommitmentsEvent => ({
  type: 'CommitmentWritten',
  voice,
  handle: `h-${commitmentId}`,
  commitmentId,
  what: `Doe ${commitmentId}`,
  withWhom: '',
  firstSign: '',
  byWhen: '',
  scope,
})
const backed = (commitmentId: string, voice: string, backs = true): CommitmentsEvent => ({
  type: 'CommitmentBacked',
  voice,
  commitmentId,
  backs,
})
const reserved = (commitmentId: string, voice: string, text = 'Maar wie?'): CommitmentsEvent => ({
  type: 'ReservationGiven',
  voice,
  commitmentId,
  reservationId: `r-${voice}-${text.length}`,
  text,
})
const backedBy = (commitmentId: string, ...voices: readonly string[]) =>
  voices.map((voice) => backed(commitmentId, voice))
const stateOf = (...events: readonly CommitmentsEvent[]) => events.reduce(evolveCommitments, noCommitments)

function looking(round: string, phase: Phase): ViewContext<CommitmentsConfig> {
  return { config: commitmentsConfig, moment: { round, phase }, atLeast: 5, nameOf: () => undefined }
}
const revealed = looking(backingRound, 'revealed')
const three = [written('a', 'ada'), written('b', 'bram'), written('c', 'ada')]
const key = 'k'.repeat(43)
const withKey = (event: CommitmentsEvent): CommitmentsEvent => Object.assign(event, { key })
const kept = (commitmentId: string, voice: string) => withKey(written(commitmentId, voice, 'mine'))

describe('what the group sees of commitments', () => {
  it('[Co4] shows what most people back first', () => {
    const state = stateOf(
      ...three,
      ...backedBy('c', '1', '2', '3'),
      ...backedBy('b', '4', '5'),
      reserved('a', '6'),
    )
    const shown = commitmentsScreen(state, revealed).commitments
    expect(shown?.map(({ commitmentId, backers }) => [commitmentId, backers])).toEqual([
      ['c', 3],
      ['b', 2],
      ['a', 0],
    ])
  })

  it('[Co4] says nothing about backing before it is revealed', () => {
    const state = stateOf(...three, ...backedBy('c', '1', '2', '3', '4', '5'), reserved('b', '6'))
    for (const phase of ['open', 'closed'] as const) {
      const context = looking(backingRound, phase)
      expect(commitmentsScreen(state, context)).toEqual(commitmentsScreen(stateOf(...three), context))
      expect(commitmentsItemText(state, context, 'r-6-9')).toBeUndefined()
    }
    expect(commitmentsItemText(state, revealed, 'r-6-9')).toBe('Maar wie?')
  })

  it('[Co4] shows no commitment before the reveal', () => {
    const state = stateOf(...three)
    for (const phase of ['open', 'closed'] as const) {
      const context = looking(writeRound, phase)
      expect(commitmentsScreen(state, context).commitments).toBeUndefined()
      expect(commitmentsItemText(state, context, 'a')).toBeUndefined()
    }
    expect(commitmentsItemText(state, looking(writeRound, 'revealed'), 'a')).toBe('Doe a')
  })

  it('[Co5] shows how many back what only when enough people reacted; reservations always', () => {
    const four = stateOf(...three, ...backedBy('b', '1', '2', '3'), reserved('b', '4'))
    const few = commitmentsScreen(four, revealed)
    expect(few.tooFewReacted).toBe(true)
    expect(few.commitments?.map(({ backers }) => backers)).toEqual([undefined, undefined, undefined])
    expect(few.commitments?.find(({ commitmentId }) => commitmentId === 'b')?.reservations).toHaveLength(1)
    const others = backedBy('c', '1', '2', '3')
    const five = commitmentsScreen([backed('b', '5'), ...others].reduce(evolveCommitments, four), revealed)
    expect(five.tooFewReacted).toBeUndefined()
    expect(five.commitments?.[0]).toMatchObject({ commitmentId: 'b', backers: 2 })
    expect(five.shownUpTo).toBe(2)
  })

  it('[Co5] does not count the writer among those who back it, nor who thought better of it', () => {
    const state = stateOf(
      ...three,
      ...backedBy('b', 'bram', '1', '2', '3', '4', '5'),
      backed('b', '5', false),
      ...backedBy('c', '6', '7'),
    )
    expect(commitmentsResult(state, revealed).commitments[0]).toMatchObject({ backers: 4 })
    expect(reactorsOf(state)).toBe(7)
  })

  it('[Co6] keeps what is hidden on the console only, also a reservation that is worded differently', () => {
    const state = stateOf(
      ...three,
      reserved('b', '1'),
      { type: 'CommitmentHidden', commitmentId: 'a', hidden: true },
      { type: 'ReservationHidden', reservationId: 'r-1-9', hidden: true },
      reserved('b', '1', 'Anders gezegd'),
    )
    const onScreen = commitmentsScreen(state, revealed).commitments
    expect(onScreen?.map(({ commitmentId }) => commitmentId)).toEqual(['b', 'c'])
    expect(onScreen?.[0]?.reservations).toEqual([])
    expect(commitmentsResult(state, revealed).commitments).toEqual(onScreen)
    const onConsole = commitmentsConsole(state, revealed).commitments
    expect(onConsole?.find(({ commitmentId }) => commitmentId === 'a')).toMatchObject({ hidden: true })
    expect(onConsole?.find(({ commitmentId }) => commitmentId === 'b')?.reservations).toMatchObject([
      { text: 'Anders gezegd', hidden: true },
    ])
    expect(commitmentsItemText(state, revealed, 'a')).toBeUndefined()
    const { toBack } = commitmentsPhone(state, looking(backingRound, 'open'))
    expect(toBack?.commitments.map(({ commitmentId }) => commitmentId)).toEqual(['b', 'c'])
  })

  it('[Co2] takes everything along that was said about a commitment that is taken back', () => {
    const state = stateOf(...three, ...backedBy('b', '1', '2'), reserved('b', '1'), {
      type: 'CommitmentWithdrawn',
      commitmentId: 'b',
    })
    expect(reactorsOf(state)).toBe(0)
    expect(commitmentsOwn(state, '1')).toEqual({ commitments: [], backs: [], reservations: {} })
    expect(writersOf(state)).toBe(1)
  })

  it('[Co7] gives phones a page of commitments at a time while backing is open', () => {
    const many = Array.from({ length: 31 }, (_, index) => written(`c${index + 10}`, `v${index}`))
    const { toBack } = commitmentsPhone(stateOf(...many), looking(backingRound, 'open'))
    expect(toBack?.commitments).toHaveLength(30)
    expect(toBack?.next).toBe(30)
    for (const phase of ['closed', 'revealed', 'talk'] as const)
      expect(commitmentsPhone(stateOf(...many), looking(backingRound, phase)).toBack).toBeUndefined()
  })

  it('[Co7] keeps text, backing and reservations when it is sealed, and nobody’s hand', () => {
    const state = stateOf(...three, ...backedBy('b', '1', '2', '3', '4', '5'), reserved('c', '1'))
    const sealed = sealCommitments(state)
    const stored = commitmentsSealedSchema.parse(JSON.parse(JSON.stringify(sealed)))
    expect(stored.commitments.map(({ commitmentId, backers }) => [commitmentId, backers])).toEqual([
      ['a', 0],
      ['b', 5],
      ['c', 0],
    ])
    const after = unsealCommitments(stored)
    expect(commitmentsResult(after, revealed)).toEqual(commitmentsResult(state, revealed))
    expect(commitmentsOwn(after, 'ada')).toBeUndefined()
  })
})

describe('what somebody promises for themself alone', () => {
  const state = stateOf(...three, written('alone', 'cho', 'mine'), kept('kept', 'cho'))

  it('[Co8] is shown to nobody, on no screen, console, phone or in a report; only how many there are', () => {
    const views = [
      commitmentsScreen(state, revealed),
      commitmentsConsole(state, revealed),
      commitmentsPhone(state, looking(backingRound, 'open')),
      commitmentsResult(state, revealed),
    ]
    for (const view of views) expect(JSON.stringify(view)).not.toMatch(/Doe (alone|kept)/)
    expect(commitmentsScreen(state, revealed)).toMatchObject({ commitmentCount: 5, keptCount: 2 })
    expect(commitmentsItemText(state, revealed, 'kept')).toBeUndefined()
    expect(commitmentsOwn(state, 'cho')?.commitments.map(({ what }) => what)).toEqual([
      'Doe alone',
      'Doe kept',
    ])
  })

  it('[Co8] leaves its words behind when it is sealed only where the link of its writer leads to them', () => {
    const sealed = sealCommitments(state)
    expect(JSON.stringify(sealed)).not.toContain('Doe alone')
    expect(sealed).toMatchObject({ alone: 1, writers: 3 })
    const after = unsealCommitments(commitmentsSealedSchema.parse(JSON.parse(JSON.stringify(sealed))))
    expect(standingPromises(after).find((promise) => promise.key === key)).toMatchObject({
      what: 'Doe kept',
      isShared: false,
    })
    expect(commitmentsScreen(after, revealed)).toEqual(commitmentsScreen(state, revealed))
  })

  it('[Co9] has a key that is in no view, also not in that of its writer', () => {
    const shared = stateOf(withKey(written('b', 'bram')))
    const views = [
      commitmentsScreen(shared, revealed),
      commitmentsConsole(shared, revealed),
      commitmentsPhone(shared, looking(backingRound, 'open')),
      commitmentsResult(shared, revealed),
      commitmentsOwn(shared, 'bram'),
    ]
    for (const view of views) expect(JSON.stringify(view)).not.toContain(key)
    expect(standingPromises(unsealCommitments(sealCommitments(shared)))).toMatchObject([
      { key, isShared: true },
    ])
  })

  it('[Af4] what became of them is told of promises of one’s own only', () => {
    const say = (name: string) => name
    const context = { ...revealed, moment: { round: backingRound, phase: 'harvest' as const } }
    const own = commitmentsBecame(stateOf(written('b', 'cho'), kept('kept', 'cho')), 'cho', context, say)
    expect(new Map(own.map(({ text, facts }) => [text, facts]))).toEqual(
      new Map([
        ['Doe b', []],
        ['Doe kept', ['became.alone']],
      ]),
    )
    expect(commitmentsBecame(state, 'bram', context, say).map(({ text }) => text)).toEqual(['Doe b'])
  })
})

describe('commitments in a file', () => {
  const say = (key: string, values = {}) => [key, ...Object.values(values)].join(' ')

  it('[Co4] come with what is open in them, their backing and their reservations', () => {
    const state = stateOf(
      ...three,
      ...backedBy('c', '1', '2', '3', '4'),
      reserved('c', '1'),
      ...backedBy('b', '5', '6', '7'),
    )
    const blocks = commitmentsDocument.blocks(commitmentsResult(state, revealed), say)
    const lists = blocks.flatMap((block) => (block.type === 'list' ? block : []))
    expect(lists.map(({ items }) => items.map(({ text }) => text))).toEqual([['Doe c', 'Doe b', 'Doe a']])
    expect(lists[0]?.items[0]?.details).toEqual([
      'facts.withWhom: facts.open',
      'facts.firstSign: facts.open',
      'facts.byWhen: facts.open',
      'screen.backers 4',
    ])
    expect(lists[0]?.items[0]?.reservations).toEqual(['screen.reservation Maar wie?'])
  })
})

describe('people who are not there', () => {
  function answered(round: string, state: CommitmentsState): CommitmentsState {
    return Array.from({ length: 20 }).reduce<CommitmentsState>((sum, _, index) => {
      let turn = index + 7
      const random = () => (turn = (turn * 16807) % 2147483647) / 2147483647
      const context = looking(round, 'open')
      const commands = simulateCommitments({
        view: commitmentsPhone(state, context),
        moment: context.moment,
        persona: { leaning: index / 10 - 1, talkative: index / 20, language: 'nl', random },
        newId: () => `${index}-${turn}`,
      })
      return commands.reduce((next, sent, order) => {
        const command = commitmentsCommandSchema.parse(sent)
        const voice = `v${index}`
        const itemId = `${index}-${order}`
        if (command.type === 'WriteCommitment')
          return evolveCommitments(next, {
            ...command,
            type: 'CommitmentWritten',
            voice,
            commitmentId: itemId,
          })
        if (command.type === 'BackCommitment')
          return evolveCommitments(next, { ...command, type: 'CommitmentBacked', voice })
        if (command.type === 'GiveReservation')
          return evolveCommitments(next, {
            ...command,
            type: 'ReservationGiven',
            voice,
            reservationId: itemId,
          })
        return next
      }, sum)
    }, state)
  }

  it('[Co1] promise for themselves and for the group; not everybody does, and not all back the same', () => {
    const state = answered(backingRound, answered(writeRound, noCommitments))
    const { commitments, writers, alone } = sealCommitments(state)
    expect(writers).toBeGreaterThan(8)
    expect(writers).toBeLessThan(20)
    expect(new Set(commitments.map(({ scope }) => scope))).toEqual(new Set(['group']))
    expect(alone).toBeGreaterThan(0)
    expect(commitments.some(({ firstSign }) => firstSign === '')).toBe(true)
    expect(new Set(commitments.map(({ backers }) => backers)).size).toBeGreaterThan(2)
    expect(commitments.some(({ reservations }) => reservations.length > 0)).toBe(true)
  })
})
