import { describe, expect, it } from 'vitest'
import type { ViewContext } from '../../workshop/kit'
import type { Phase } from '../../workshop/moment'
import { dilemmaConfig } from '../../testing/plans'
import type { DilemmaConfig } from './config'
import type { DilemmaEvent } from './message'
import { mayTellSide, reasonsOf } from './reasons'
import { evolveDilemma, noDilemma, roundTally } from './state'
import { dilemmaConsole, dilemmaItemText, dilemmaPhone, dilemmaResult, dilemmaScreen } from './view'

const config: DilemmaConfig = { ...dilemmaConfig, glasses: ['een burger'] }

function looking(phase: Phase, round = 'first', atLeast = 5): ViewContext<DilemmaConfig> {
  return { config, moment: { round, phase }, atLeast, nameOf: () => undefined }
}

type Person = readonly [position: number, firmness?: number, reason?: string]

/** Each person stands somewhere in a round, and perhaps says why. */
function answers(round: string, people: readonly Person[]): readonly DilemmaEvent[] {
  return people.flatMap(([position, firmness, reason], index): readonly DilemmaEvent[] => {
    const voice = `v${index}`
    const point = { type: 'PointPlaced', voice, round, position, ...(firmness ? { firmness } : {}) } as const
    if (reason === undefined) return [point]
    const words = { reasonId: `r-${round}-${9 - index}`, text: reason, otherPole: 'Het kan ook anders' }
    return [point, { type: 'ReasonGiven', voice, round, ...words }]
  })
}

const stateOf = (...events: readonly DilemmaEvent[]) => events.reduce(evolveDilemma, noDilemma)
const people = (count: number, ...person: Person): readonly Person[] => Array<Person>(count).fill(person)

describe('what is asked', () => {
  it('[Di4] is the same for everybody: poles, case and glasses of the round', () => {
    const asked = dilemmaPhone(noDilemma, looking('open', 'glasses-1'))
    expect(asked).toMatchObject({
      title: config.title,
      caseLabel: 'Dijk',
      glasses: 'een burger',
      askReason: true,
    })
    expect(dilemmaPhone(noDilemma, looking('open'))).not.toHaveProperty('glasses')
  })
})

describe('the answers of a round', () => {
  const eight = stateOf(...answers('first', [...people(4, 2, 1), ...people(4, 8, 3)]))

  it('[U1] are shown as a distribution when there are enough', () => {
    const [round] = dilemmaScreen(eight, looking('revealed')).rounds
    expect(round).toMatchObject({
      round: 'first',
      answers: 8,
      points: [0, 0, 4, 0, 0, 0, 0, 0, 4, 0, 0],
      firmness: [4, 0, 4],
    })
  })

  it('[U1] are shown as a number only when there are too few', () => {
    const four = stateOf(...answers('first', people(4, 2, 1)))
    const [round] = dilemmaScreen(four, looking('revealed')).rounds
    expect(round).toEqual({ round: 'first', caseLabel: 'Dijk', answers: 4 })
  })

  it('[Di8] show how firm people stand only when enough of them said so', () => {
    const fewFirm = stateOf(...answers('first', [...people(4, 2, 3), ...people(4, 8)]))
    const [round] = dilemmaScreen(fewFirm, looking('revealed')).rounds
    expect(round).toMatchObject({ answers: 8 })
    expect(round).toHaveProperty('points')
    expect(round).not.toHaveProperty('firmness')
  })

  const mostly = (place: number) => [...people(5, place), [5], [6]] as const

  it('[Di4] of each round stand by themselves', () => {
    const both = stateOf(...answers('first', mostly(2)), ...answers('second', mostly(9)))
    const rounds = dilemmaScreen(both, looking('revealed', 'second')).rounds
    expect(rounds.map((each) => [each.round, each.points?.indexOf(5)])).toEqual([
      ['first', 2],
      ['glasses-1', undefined],
      ['second', 9],
    ])
    expect(roundTally(both, 'nowhere').points).toHaveLength(11)
  })

  it('[Di4] of rounds in which nobody answered are left out of the report', () => {
    const both = stateOf(...answers('first', people(5, 2)), ...answers('second', people(5, 9)))
    expect(dilemmaResult(both, looking('harvest', 'second')).rounds.map((each) => each.round)).toEqual([
      'first',
      'second',
    ])
  })
})

describe('movement', () => {
  const moved = stateOf(
    ...answers('first', [...people(6, 2), ...people(6, 8)]),
    ...answers('second', [...people(6, 2), ...people(6, 5)]),
  )

  it('[Di6] is told once the second round is revealed, merged as far as needed', () => {
    expect(dilemmaScreen(moved, looking('revealed', 'second')).movement).toEqual({
      told: 'moved',
      moved: 6,
      stayed: 6,
    })
    expect(dilemmaScreen(moved, looking('open', 'second')).movement).toEqual({ told: 'nothing' })
    expect(dilemmaResult(moved, looking('harvest', 'second')).movement).toEqual({
      told: 'moved',
      moved: 6,
      stayed: 6,
    })
  })

  it('[Di6] counts only who answered both times', () => {
    const fewTwice = stateOf(...answers('first', people(12, 2)), ...answers('second', people(4, 5)))
    expect(dilemmaScreen(fewTwice, looking('revealed', 'second')).movement).toEqual({ told: 'nothing' })
  })
})

describe('reasons', () => {
  const group = [...people(5, 1, 1, 'Links'), ...people(5, 5, 1, 'Midden'), ...people(5, 9, 1, 'Rechts')]
  const state = stateOf(...answers('first', group))

  it('[Di7] are shown in the order of their random ids', () => {
    const ids = reasonsOf(state, 'first', 5, () => undefined).map((each) => each.reasonId)
    expect(ids).toEqual(ids.toSorted())
  })

  it('[Di7] say from which side they come when every side is large enough', () => {
    const sides = dilemmaScreen(state, looking('revealed')).reasons.map(({ text, side }) => `${text} ${side}`)
    expect(new Set(sides)).toEqual(new Set(['Links a', 'Midden middle', 'Rechts b']))
    expect(mayTellSide(roundTally(state, 'first').points, 5)).toBe(true)
  })

  it('[Di7] do not say from which side they come when one side is small', () => {
    const small = stateOf(...answers('first', group.slice(0, 14)))
    expect(dilemmaScreen(small, looking('revealed')).reasons.some((each) => each.side !== undefined)).toBe(
      false,
    )
  })

  it('[Di5] that were hidden are on the console only', () => {
    const hidden = evolveDilemma(state, { type: 'ReasonHidden', reasonId: 'r-first-9', hidden: true })
    expect(dilemmaScreen(hidden, looking('revealed')).reasons).toHaveLength(14)
    expect(dilemmaResult(hidden, looking('revealed')).reasons).toHaveLength(14)
    expect(dilemmaConsole(hidden, looking('revealed')).reasons.filter((each) => each.hidden)).toHaveLength(1)
    expect(dilemmaItemText(hidden, looking('revealed'), 'r-first-9')).toBeUndefined()
    expect(dilemmaItemText(state, looking('revealed'), 'r-first-9')).toBe('Links')
    expect(dilemmaItemText(state, looking('closed'), 'r-first-9')).toBeUndefined()
  })

  it('[S7] carry a name where the audience may have it', () => {
    const named = { ...looking('revealed'), nameOf: (voice: string) => `Naam van ${voice}` }
    expect(dilemmaScreen(state, named).reasons[0]?.name).toMatch(/^Naam van v/)
  })
})

describe('the silent middle', () => {
  const middle = (heard: number) => [
    ...people(6, 1, 1, 'Hoor mij'),
    ...people(heard, 5, 1, 'Midden'),
    ...people(6 - heard, 5),
    ...people(5, 9),
  ]
  const silent = (group: readonly Person[]) =>
    dilemmaScreen(stateOf(...answers('first', group)), looking('revealed')).rounds[0]?.silentMiddle

  it('[U5] is pointed out when few of it said why', () => {
    expect(silent(middle(1))).toBe(6)
    expect(silent(middle(2))).toBeUndefined()
  })

  it('[U5] is not claimed when sides cannot be told, as nobody knows then who was heard', () => {
    const allHeard = [...people(8, 5, 1, 'Midden'), ...people(2, 9)]
    expect(silent(allHeard)).toBeUndefined()
  })
})
