import { describe, expect, it } from 'vitest'
import type { CompassResult } from '../steps/compass/view'
import type { DilemmaResult } from '../steps/dilemma/view'
import { kits } from '../steps/registry'
import { given } from '../testing/given'
import { closed, finished, happened, joined, lobbyOpened, prepared, reached } from '../testing/past'
import {
  commitmentsPlan,
  compassConfig,
  compassPlan,
  dilemmaPlan,
  lookbackConfig,
  lookbackPlan,
} from '../testing/plans'
import type { WorkshopEvent } from '../workshop/event'
import type { StepPlan } from '../workshop/plan'
import { reportOf } from '../workshop/report'
import { journeyOf, openPromisesOf } from './journey'
import type { Stop } from './stops'

const people = ['a', 'b', 'c', 'd', 'e', 'f']

function stop(
  workshopId: string,
  day: number,
  plans: Readonly<Record<string, StepPlan>>,
  ...events: readonly WorkshopEvent[]
): Stop {
  const at = new Date(Date.UTC(2026, 8, day)).toISOString()
  const past = [...prepared({ title: `Gesprek ${workshopId}` }, plans), lobbyOpened, ...joined(...people)]
  const state = given(past, events, { ...closed, at } as WorkshopEvent).state()
  return { workshopId, report: reportOf(kits, state) }
}

function placed(needle: number, nows: readonly number[]): readonly WorkshopEvent[] {
  return nows.map((now, index) =>
    happened('compass', {
      ...{ type: 'NeedlePlaced', voice: people[index] ?? '', needle, now },
      desired: index % 2 === 0 ? 8 : 9,
    }),
  )
}

function pointed(round: string, positions: readonly number[]): readonly WorkshopEvent[] {
  return positions.map((position, index) =>
    happened('dilemma', { type: 'PointPlaced', voice: people[index] ?? '', round, position }),
  )
}

function promised(itemId: string): WorkshopEvent {
  const words = { what: `Doe ${itemId}`, withWhom: '', firstSign: '', byWhen: '', scope: 'group' }
  return happened('commitments', {
    ...{ type: 'CommitmentWritten', voice: 'a', handle: itemId, commitmentId: itemId },
    ...words,
  })
}

function settled(promiseId: string, outcome: string): WorkshopEvent {
  return happened('lookback', { type: 'OutcomeSettled', promiseId, outcome, why: 'Zo ging het' })
}

const both = { compass: compassPlan, dilemma: dilemmaPlan, commitments: commitmentsPlan }
const spring = stop(
  'spring',
  1,
  both,
  reached('compass', 'open'),
  ...placed(1, [0, 2, 4, 6, 8, 10]),
  ...placed(2, [5, 5]),
  finished('compass'),
  reached('dilemma', 'open', 'first'),
  ...pointed('first', [0, 1, 2, 8, 9, 10]),
  finished('dilemma'),
  reached('commitments', 'open', 'write'),
  promised('een'),
  promised('twee'),
  promised('drie'),
  finished('commitments'),
  { type: 'OutcomeTold', stepId: 'commitments', itemId: 'drie', outcome: 'kept', why: 'Elke week' },
)
const carried = {
  ...lookbackPlan,
  config: {
    ...lookbackConfig,
    promises: ['een', 'twee'].map((itemId) => ({
      promiseId: `spring ${itemId}`,
      ...{ what: `Doe ${itemId}`, withWhom: '', firstSign: '', byWhen: '', from: 'Gesprek spring' },
    })),
  },
}
const summer = stop(
  'summer',
  10,
  { lookback: carried, ...both },
  reached('lookback', 'revealed'),
  settled('spring een', 'changed'),
  finished('lookback'),
  reached('compass', 'open'),
  ...placed(1, [5, 5, 5, 6, 6, 6]),
  ...placed(2, [5, 5, 6, 6, 7]),
  finished('compass'),
  reached('dilemma', 'open', 'first'),
  ...pointed('first', [5, 5, 5, 5, 5, 5]),
  reached('dilemma', 'open', 'second'),
  ...pointed('second', [6, 6]),
  finished('dilemma'),
)
const otherWords: StepPlan = {
  ...compassPlan,
  config: {
    ...compassConfig,
    needles: compassConfig.needles.map((needle) =>
      needle.number === 1 ? needle : { ...needle, name: 'Anders verwoord' },
    ),
  },
}
const autumn = stop(
  'autumn',
  20,
  { compass: otherWords },
  reached('compass', 'open'),
  ...placed(1, [5, 5, 5, 6, 6, 6]),
  ...placed(2, [5, 5, 6, 6, 7]),
)

const journey = journeyOf(kits, [autumn, spring, summer])

function needlesIn({ report }: Stop) {
  const step = report.steps.find(({ kind }) => kind === 'compass')
  return (step?.result as unknown as CompassResult).needles
}

describe('the journey of a group', () => {
  it('[Jo1] goes through its conversations in the order in which they were held', () => {
    expect(journey.stops.map(({ workshopId }) => workshopId)).toEqual(['spring', 'summer', 'autumn'])
  })

  it('[Jo1] has the figures of the reports, to the last digit, and no others', () => {
    for (const { needle, places } of journey.needles.shared)
      for (const { workshopId, figures, answers } of places) {
        const held = [spring, summer, autumn].find((each) => each.workshopId === workshopId)
        const told = held && needlesIn(held).find(({ number }) => number === needle.number)
        expect(figures).toEqual(told?.figures)
        expect(answers).toBe(told?.answers)
      }
    const [dilemma] = journey.dilemmas
    const rounds = dilemma?.places.flatMap((place) => place.rounds.map(({ points }) => points))
    const reported = [spring, summer].flatMap(({ report }) => {
      const step = report.steps.find(({ kind }) => kind === 'dilemma')
      return (step?.result as unknown as DilemmaResult).rounds.map(({ points }) => points)
    })
    expect(rounds).toEqual(reported)
  })

  it('[Jo2] compares needles that were asked about in the same words, and says of others why not', () => {
    expect(
      journey.needles.shared.map(({ needle, places }) => [
        needle.number,
        places.map(({ workshopId }) => workshopId),
      ]),
    ).toEqual([
      [1, ['spring', 'summer', 'autumn']],
      [2, ['spring', 'summer']],
    ])
    expect(journey.needles.alone).toMatchObject([
      { needle: { name: 'Anders verwoord' }, workshopId: 'autumn', why: 'other-words' },
    ])
    const once = journeyOf(kits, [autumn]).needles
    expect(once.shared).toEqual([])
    expect(once.alone.map(({ why }) => why)).toEqual(['asked-once', 'asked-once'])
  })

  it('[Jo3] knows nothing that a report may not tell, and says nothing about its spread', () => {
    const second = journey.needles.shared.find(({ needle }) => needle.number === 2)
    expect(second?.places.map(({ figures }) => figures === undefined)).toEqual([true, false])
    expect(second?.spread).toBeUndefined()
    const [dilemma] = journey.dilemmas
    expect(dilemma?.places[1]?.rounds).toMatchObject([{ when: 'first' }, { when: 'second', answers: 2 }])
    expect(dilemma?.places[1]?.rounds[1]?.points).toBeUndefined()
  })

  it('[Jo3] says in words whether the answers came closer together', () => {
    const spreadOf = (...stops: readonly Stop[]) => journeyOf(kits, stops).needles.shared[0]?.spread
    expect(spreadOf(spring, summer)).toBe('closer')
    const wide = stop('wide', 15, { compass: compassPlan }, ...placed(1, [0, 2, 4, 6, 8, 10]))
    expect(spreadOf(summer, { ...wide })).toBeUndefined()
    const open = reached('compass', 'open')
    const wider = stop('w', 15, { compass: compassPlan }, open, ...placed(1, [0, 2, 4, 6, 8, 10]))
    expect(spreadOf(summer, wider)).toBe('wider')
    expect(spreadOf(summer, autumn)).toBe('alike')
  })

  it('[Jo4] sets what became of a promise beside it, in whose words', () => {
    const about = (what: string) => journey.promises.find(({ promise }) => promise.what === what)
    const [one, two, three] = [about('Doe een'), about('Doe twee'), about('Doe drie')]
    expect(one?.settled).toEqual({ outcome: 'changed', why: 'Zo ging het', workshopId: 'summer' })
    expect([two?.settled, two?.told]).toEqual([undefined, undefined])
    expect(three?.told).toEqual({ outcome: 'kept', why: 'Elke week' })
    expect(openPromisesOf(journey).map(({ promiseId }) => promiseId)).toEqual(['spring twee'])
  })

  it('[Jo4] keeps a promise that was carried along after its conversation is gone', () => {
    const later = journeyOf(kits, [summer])
    expect(later.promises.map(({ promise, workshopId }) => [promise.what, workshopId])).toEqual([
      ['Doe een', undefined],
      ['Doe twee', undefined],
    ])
    expect(openPromisesOf(later).map(({ what }) => what)).toEqual(['Doe twee'])
  })

  it('[Jo2] of no conversation, or of one with nobody in it, is empty', () => {
    expect(journeyOf(kits, [])).toEqual({
      ...{ stops: [], dilemmas: [], promises: [] },
      needles: { shared: [], alone: [] },
    })
    const empty = stop('empty', 1, { compass: compassPlan })
    expect(journeyOf(kits, [empty]).needles.alone).toEqual([])
  })
})
