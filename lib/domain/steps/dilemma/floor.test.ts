import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant, server } from '../../testing/given'
import { finished, happened, joined, lobbyOpened, prepared, reached } from '../../testing/past'
import { dilemmaConfig, dilemmaPlan } from '../../testing/plans'
import type { WorkshopEvent } from '../../workshop/event'
import { reportOf } from '../../workshop/report'
import { phoneView, screenView } from '../../workshop/view'
import { ownView } from '../../workshop/view-own'
import { consoleView } from '../../workshop/view-console'
import { kits } from '../registry'
import type { DilemmaConfig } from './config'
import { dilemmaConfigSchema } from './config'
import type { DilemmaPhoneView, DilemmaScreenView } from './view'

const ada = participant('ada')
const live = (config: Partial<DilemmaConfig> = {}) => [
  ...prepared({}, { dilemma: { ...dilemmaPlan, config: { ...dilemmaConfig, openFloor: true, ...config } } }),
  lobbyOpened,
  ...joined('ada', 'ben'),
]
const talking = (config: Partial<DilemmaConfig> = {}, round = 'first') => [
  ...live(config),
  reached('dilemma', 'talk', round),
]
const move = (position: number, round = 'first') => inStep('dilemma', { type: 'MovePoint', round, position })
const withdraw = inStep('dilemma', { type: 'WithdrawPoint', round: 'first' })
const moved = (number: number, position: number, voice = 'voice-of-ada', round = 'first') =>
  happened('dilemma', { type: 'PointMoved', voice, round, number, position })
const placed = (position: number, voice: string) =>
  happened('dilemma', { type: 'PointPlaced', voice, round: 'first', position })
const onFloor = (people: number) =>
  Array.from({ length: people }, (_, index) => moved(index + 1, index % 11, `voice-${index}`))

const around = { here: new Set<string>(), screens: 0 }
type Events = readonly WorkshopEvent[]
const phone = (events: Events) =>
  phoneView(kits, given(events).state(), around).step?.content as DilemmaPhoneView
const screen = (events: Events) =>
  screenView(kits, given(events).state(), around).step?.content as unknown as DilemmaScreenView
const floorOf = (events: Events, round = 'first') =>
  screen(events).rounds.find((each) => each.round === round)?.floor

describe('the open floor', () => {
  it('[Di9] takes a point in the talk, with a number that is drawn', () => {
    given(talking())
      .when(ada, move(4), { random: () => 0.5 })
      .thenEvents(moved(50, 4))
  })

  it('[Di9] draws no number twice', () => {
    given(talking(), moved(1, 2, 'voice-of-ben'))
      .when(ada, move(4))
      .thenEvents(moved(2, 4))
  })

  it('[Di9] keeps the number of a person as long as the step lasts', () => {
    given(talking(), moved(50, 4)).when(ada, move(6)).thenEvents(moved(50, 6))
    given(talking(), moved(50, 4), reached('dilemma', 'talk', 'second'))
      .when(ada, move(6, 'second'))
      .thenEvents(moved(50, 6, 'voice-of-ada', 'second'))
  })

  it('[Di9] takes a point away again, and only the person does', () => {
    given(talking(), moved(50, 4))
      .when(ada, withdraw)
      .thenEvents(happened('dilemma', { type: 'PointWithdrawn', voice: 'voice-of-ada', round: 'first' }))
    given(talking()).when(lead, move(4)).thenRefusal('forbidden')
  })

  it('[Di9] is closed outside the talk, where the step has none, and through glasses', () => {
    for (const phase of ['open', 'closed', 'revealed', 'harvest'] as const)
      given([...live(), reached('dilemma', phase, 'first')])
        .when(ada, move(4))
        .thenRefusal('step-not-open')
    given(talking({ openFloor: false }))
      .when(ada, move(4))
      .thenRefusal('step-not-open')
    given(talking()).when(ada, move(4, 'second')).thenRefusal('step-not-open')
    given(talking({ glasses: ['een burger'] }, 'glasses-1'))
      .when(ada, move(4, 'glasses-1'))
      .thenRefusal('step-not-open')
    expect(dilemmaConfigSchema.parse(dilemmaConfig).openFloor).toBeUndefined()
  })

  it('[Di9] tells the phone whether it is open, and its owner which point it is', () => {
    expect(phone(talking()).isFloorOpen).toBe(true)
    expect(phone([...talking(), finished('dilemma')]).isFloorOpen).toBe(false)
    const own = (who: string) =>
      ownView(kits, given(talking(), moved(50, 4)).state(), who, () => `voice-of-${who}`)?.steps['dilemma']
    expect(own('ada')).toEqual({ first: { floor: { number: 50, position: 4 } } })
    expect(own('ben')).toEqual({})
  })

  it('[Di10] shows no point before there are enough of them', () => {
    expect(floorOf(talking())).toEqual({ people: 0 })
    expect(floorOf([...talking(), ...onFloor(4)])).toEqual({ people: 4 })
    expect(floorOf([...talking(), ...onFloor(5)])?.points).toHaveLength(5)
  })

  it('[Di10] shows a number and a place of each point, and nothing of who is behind it', () => {
    for (const people of [5, 40]) {
      const state = given([...talking(), ...onFloor(people)]).state()
      for (const view of [phoneView, screenView, consoleView].map((of) => of(kits, state, around).step))
        expect(JSON.stringify(view)).not.toMatch(/voice|participantId|seat/)
      for (const point of floorOf([...talking(), ...onFloor(people)])?.points ?? [])
        expect(Object.keys(point).toSorted()).toEqual(['number', 'position'])
      const after = floorOf([...talking(), ...onFloor(people), reached('dilemma', 'open', 'second')])
      expect(after).toMatchObject({ people, counts: expect.any(Array) as unknown })
      expect(after?.points).toBeUndefined()
    }
  })

  it('[Di10] [U1] [U7] keeps only counts that may be told in what is read of it once it is sealed', () => {
    for (const few of [
      onFloor(4),
      Array.from({ length: 6 }, (_, each) => moved(each + 1, 3, `voice-${each}`)),
    ]) {
      const past = given([...talking(), ...few, finished('dilemma')])
      const sealed = past.when(server, { type: 'SealStep', stepId: 'dilemma' }).state()
      const { steps } = reportOf(kits, sealed)
      expect(JSON.stringify(steps)).not.toContain('"counts"')
    }
  })

  it('[Di10] shows single points up to forty people, and counts alone above that', () => {
    expect(floorOf([...talking(), ...onFloor(40)])?.points).toHaveLength(40)
    const crowded = floorOf([...talking(), ...onFloor(41)])
    expect(crowded?.points).toBeUndefined()
    expect(crowded?.counts?.reduce((sum, each) => sum + each, 0)).toBe(41)
  })

  it('[Di10] says nothing of where the people behind the points stood before', () => {
    const withPlaces = (place: number) => [
      ...live(),
      reached('dilemma', 'open', 'first'),
      ...Array.from({ length: 5 }, (_, index) => placed(index === 0 ? place : 5, `voice-${index}`)),
      reached('dilemma', 'talk', 'first'),
      ...onFloor(5),
    ]
    expect(floorOf(withPlaces(0))).toEqual(floorOf(withPlaces(10)))
  })

  it('[Di10] leaves counts and no points once the step is finished, and in the record', () => {
    const events = [...talking(), ...onFloor(6), finished('dilemma')]
    expect(floorOf(events)).toEqual({ people: 6, counts: [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0] })
    const closed = given([...talking(), ...onFloor(6)]).state()
    const step = closed.steps['dilemma']
    const context = {
      config: step!.config,
      moment: { round: 'first', phase: 'talk' as const },
      atLeast: 5,
      nameOf: () => undefined,
    }
    const kit = kits['dilemma']!
    const oneTable = { ...context, isPart: true as const }
    expect(JSON.stringify(kit.views.screen(step!.kit, oneTable))).not.toContain('floor')
    expect(JSON.stringify(kit.seal(step!.kit, oneTable))).not.toContain('floor')
    expect(JSON.stringify(kit.result(step!.kit, context))).not.toContain('"number":1,"position"')
    expect(JSON.stringify(kit.seal(step!.kit, context))).not.toContain('position')
    expect(consoleView(kits, closed, around).step?.content).toHaveProperty('rounds')
  })
})
