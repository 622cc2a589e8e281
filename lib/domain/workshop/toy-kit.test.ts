import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant, server } from '../testing/given'
import { kitContract } from '../testing/kit-contract'
import { at, finished, happened, joined, lobbyOpened, prepared, reached } from '../testing/past'
import { compassPlan } from '../testing/plans'
import { toyExample, toyKit, toyPlan } from '../testing/toy-kit'
import { readEvent, writeEvent } from './codec'
import { fold } from './evolve'
import { phoneView, screenView } from './view'
import { ownView } from './view-own'
import { consoleView } from './view-console'

const kits = { toy: toyKit }
const people = ['ada', 'ben', 'cho', 'dee', 'eva']
const open = [...prepared({}, { toy: toyPlan }), lobbyOpened, ...joined(...people), reached('toy', 'open')]
const raise = (hands: number) => inStep('toy', { type: 'Raise', hands })
const raised = people.map((person, index) =>
  happened('toy', { type: 'Raised', voice: `voice-of-${person}`, hands: index % 3 }),
)
const around = { here: new Set<string>(), screens: 0 }

describe('a kind of step that is planted here', () => {
  it('[K1] is planned, decided on and refused by the kernel as it stands', () => {
    given(open)
      .when(participant('ada'), raise(2), { kits })
      .thenEvents(happened('toy', { type: 'Raised', voice: 'voice-of-ada', hands: 2 }))
    given(open).when(participant('ada'), raise(3), { kits }).thenRefusal('over-budget')
    given(open).when(lead, raise(1), { kits }).thenRefusal('forbidden')
    given(open).when(lead, { type: 'AddStep', plan: toyPlan, before: null }, { kits }).events()
    given(open)
      .when(lead, { type: 'AddStep', plan: compassPlan, before: null }, { kits })
      .thenRefusal('invalid-config')
  })

  it('[K1] is seen by every audience, and by who raised a hand', () => {
    const past = [...open, ...raised]
    const shown = fold(kits, [...past, reached('toy', 'revealed')])
    for (const view of [phoneView, screenView, consoleView]) {
      expect(view(kits, fold(kits, past), around).step).toMatchObject({
        answered: 5,
        content: { question: 'Wie?' },
      })
      expect(view(kits, fold(kits, past), around).step?.content).not.toHaveProperty('total')
      expect(view(kits, shown, around).step?.content).toEqual({ question: 'Wie?', total: 4 })
    }
    expect(ownView(kits, shown, 'cho', () => 'voice-of-cho')).toEqual({ seat: 3, steps: { toy: 2 } })
  })

  it('[K1] is closed by a last call, sealed, stored and read', () => {
    const past = [...open, ...raised]
    given(past, { type: 'LastCallStarted', stepId: 'toy', endsAt: at(1) })
      .when(server, { type: 'EndLastCall', stepId: 'toy' }, { kits })
      .thenEvents(reached('toy', 'closed'))
    const events = given(past, reached('toy', 'harvest'), finished('toy'))
      .when(server, { type: 'SealStep', stepId: 'toy' }, { kits })
      .events()
    expect(events).toEqual([
      { type: 'StepSealed', stepId: 'toy', kind: 'toy', sealed: { total: 4, people: 5 } },
    ])
    const stored = [...past, reached('toy', 'harvest'), finished('toy'), ...events].map(writeEvent)
    const state = fold(
      kits,
      stored.map((payload) => readEvent(kits, payload)),
    )
    expect(phoneView(kits, state, around).step).toMatchObject({
      answered: 5,
      isDone: true,
      content: { total: 4 },
    })
  })
})

kitContract('toy', toyExample)
