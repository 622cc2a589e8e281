import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given, inStep, lead, participant, server } from '../testing/given'
import { finished, happened, joined, lobbyOpened, prepared, reached } from '../testing/past'
import type { WorkshopEvent } from './event'
import { phoneView } from './view'

const live = [...prepared(), lobbyOpened, ...joined('ada')]
const open = [...live, reached('compass', 'open')]
const ada = participant('ada')
const place = inStep('compass', { type: 'PlaceNeedle', needle: 1, now: 3, desired: 8 })
const sort = inStep('compass', { type: 'SortNeedles', by: 'gap' })
const placed = { type: 'NeedlePlaced', voice: 'voice-of-ada', needle: 1, now: 3, desired: 8 }
const sealed = given(open, finished('compass')).when(server, { type: 'SealStep', stepId: 'compass' }).events()

describe('input of participants', () => {
  it('[F9] is taken by the step everybody looks at, while it is open', () => {
    given(open).when(ada, place).thenEvents(happened('compass', placed))
  })

  it('[F9] is refused by a step that is planned, left, finished or sealed', () => {
    given(live, reached('dilemma', 'open', 'first'))
      .when(ada, place)
      .thenRefusal('step-not-open')
    given(open, reached('dilemma', 'open', 'first'))
      .when(ada, place)
      .thenRefusal('step-not-open')
    given(open, finished('compass')).when(ada, place).thenRefusal('step-not-open')
    given(open, finished('compass'), sealed).when(ada, place).thenRefusal('step-sealed')
  })

  it('[F9] is refused once input is closed', () => {
    for (const phase of ['closed', 'revealed', 'talk', 'harvest'] as const) {
      given(open, reached('compass', phase)).when(ada, place).thenRefusal('step-not-open')
    }
  })

  it('[F9] is taken again when input is opened again', () => {
    given(open, reached('compass', 'closed'), reached('compass', 'open'))
      .when(ada, place)
      .thenEvents(happened('compass', placed))
  })

  it('[F9] is refused from who is not in', () => {
    given(open).when(participant('eve'), place).thenRefusal('unknown-participant')
    given(open, { type: 'ParticipantLeft', participantId: 'ada' })
      .when(ada, place)
      .thenRefusal('unknown-participant')
    given(open, { type: 'ParticipantRemoved', participantId: 'ada' }).when(ada, place).thenRefusal('removed')
  })

  it('[F9] is refused for what it is about, also where the server has no voice to give', () => {
    const silent = { voice: '' }
    given(live, reached('dilemma', 'open', 'first'))
      .when(ada, place, silent)
      .thenRefusal('step-not-open')
    given(open, finished('compass')).when(ada, place, silent).thenRefusal('step-not-open')
    given(open, finished('compass'), sealed).when(ada, place, silent).thenRefusal('step-sealed')
  })

  it('[S2] is refused without a voice', () => {
    given(open).when(ada, place, { voice: '' }).thenRefusal('forbidden')
  })
})

describe('input of who leads', () => {
  it('[K2] comes without a voice', () => {
    given(open)
      .when(lead, sort, { voice: 'whatever' })
      .thenEvents(happened('compass', { type: 'NeedlesSorted', by: 'gap' }))
  })

  it('[K2] may also be about a step that is not the current one, or finished', () => {
    given(open, finished('compass'), reached('talk', 'talk')).when(lead, sort).events()
  })

  it('[K2] is refused by a step that was never opened or is sealed', () => {
    given(live, reached('talk', 'talk')).when(lead, sort).thenRefusal('step-not-open')
    given(open, finished('compass'), sealed).when(lead, sort).thenRefusal('step-sealed')
  })
})

describe('who may send what inside a step', () => {
  it('[K2] participants do not steer, and who leads does not answer', () => {
    given(open).when(ada, sort).thenRefusal('forbidden')
    given(open).when(lead, place).thenRefusal('forbidden')
  })

  it('[K2] a kit does not know commands that are not its own', () => {
    for (const type of ['PlacePoint', 'toString', '__proto__', '']) {
      given(open).when(ada, inStep('compass', { type })).thenRefusal('forbidden')
    }
  })

  it('[K2] the kind has to be the kind of the step, and both have to be there', () => {
    given(open)
      .when(ada, inStep('nowhere', placed, 'compass'))
      .thenRefusal('unknown-step')
    given(open)
      .when(ada, inStep('compass', placed, 'dilemma'))
      .thenRefusal('unknown-step')
    given(open)
      .when(ada, inStep('compass', placed, 'karaoke'))
      .thenRefusal('unknown-step')
  })
})

describe('figures that were seen', () => {
  const people = ['ada', 'ben', 'cho', 'dia', 'eli', 'fay']
  const answered = (count: number, mode: 'anonymous' | 'facilitator-only' | 'named' = 'anonymous') => [
    ...prepared({ mode }),
    lobbyOpened,
    ...joined(...people),
    reached('compass', 'open'),
    ...people
      .slice(0, count)
      .map((who) => happened('compass', { type: 'NeedlePlaced', voice: who, needle: 1, now: 3, desired: 8 })),
  ]
  const again = [reached('compass', 'revealed'), reached('compass', 'open')]
  const fay = participant('fay')
  const place = inStep('compass', { type: 'PlaceNeedle', needle: 1, now: 3, desired: 8 })

  it('[U8] stay as they were: neither who is late nor who thinks better of it changes them', () => {
    for (const mode of ['anonymous', 'facilitator-only'] as const) {
      for (const type of ['PlaceNeedle', 'SkipNeedle', 'ClearNeedle'])
        given(answered(5, mode), again)
          .when(fay, inStep('compass', { type, needle: 1, now: 3, desired: 8 }))
          .thenRefusal('already-shown')
      given(answered(5, mode), again, reached('notes', 'open', 'write'), reached('compass', 'open'))
        .when(fay, place)
        .thenRefusal('already-shown')
    }
  })

  it('[U8] are not fixed while nobody has seen them, or too few answered, or names are known', () => {
    expect(
      given(answered(5), reached('compass', 'closed'), reached('compass', 'open')).when(fay, place).decision
        .accepted,
    ).toBe(true)
    expect(given(answered(4), again).when(fay, place).decision.accepted).toBe(true)
    expect(given(answered(5, 'named'), again).when(fay, place).decision.accepted).toBe(true)
  })

  it('[U8] are said to be fixed to everybody, before anybody tries', () => {
    const around = { here: new Set<string>(), screens: 0 }
    const fixed = (...past: readonly (WorkshopEvent | readonly WorkshopEvent[])[]) =>
      phoneView(kits, given(...past).state(), around).step?.isFixed
    expect(fixed(answered(5), again)).toBe(true)
    expect(fixed(answered(4), again)).toBeUndefined()
    expect(fixed(answered(5))).toBeUndefined()
    expect(fixed(answered(5), reached('compass', 'revealed'))).toBeUndefined()
  })

  it('[U8] leave words free: a reason can still be taken back', () => {
    const dilemma = people.map((who) =>
      happened('dilemma', { type: 'PointPlaced', voice: `voice-of-${who}`, round: 'first', position: 2 }),
    )
    const past = [
      ...prepared(),
      lobbyOpened,
      ...joined(...people),
      reached('dilemma', 'open', 'first'),
      ...dilemma,
    ]
    const reopened = [reached('dilemma', 'revealed', 'first'), reached('dilemma', 'open', 'first')]
    given(past, reopened)
      .when(fay, inStep('dilemma', { type: 'PlacePoint', round: 'first', position: 5 }))
      .thenRefusal('already-shown')
    const reason = inStep('dilemma', { type: 'GiveReason', round: 'first', text: 'Omdat', otherPole: 'Rust' })
    expect(given(past, reopened).when(fay, reason).decision.accepted).toBe(true)
  })
})
