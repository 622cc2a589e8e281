import { expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../../testing/given'
import { joined, lobbyOpened, prepared, reached } from '../../testing/past'
import { phoneView, screenView } from '../../workshop/view'
import { kits } from '../registry'
import { kitOf } from '../../workshop/kit'
import { infoMoments } from './kit'

const past = [...prepared(), lobbyOpened, ...joined('ada'), reached('info', 'open')]
const around = { here: new Set<string>(), screens: 0 }

it('[I1] shows its text to everybody, in one moment', () => {
  const state = given(past).state()
  expect(infoMoments()).toHaveLength(1)
  expect(phoneView(kits, state, around).step?.content).toEqual({ text: 'Welkom.' })
  expect(screenView(kits, state, around).step?.content).toEqual({ text: 'Welkom.' })
})

it('[I2] can be about a needle, which it shows as a picture', () => {
  const about = { low: '', high: '', prompts: [], about: 'Wie krijgt ruimte?' }
  const compass = {
    dimensionNames: [],
    needles: [{ number: 8, dimension: 4, name: 'Neem ruimte en geef ruimte', ...about }],
    routes: [],
    dilemmas: [],
  }
  const plan = kits['info']!.plan({ compass, say: (key) => key }, { needle: 8 })
  expect(kits['info']!.plan({ compass, say: (key) => key }, { needle: 9 })).toBeUndefined()
  expect(plan?.config).toMatchObject({ subject: { type: 'needle', number: 8, dimension: 4 } })
  const state = given(
    ...prepared({}, { info: { kind: 'info', ...plan! } }),
    lobbyOpened,
    reached('info', 'open'),
  ).state()
  expect(screenView(kits, state, around).step?.content).toMatchObject({
    subject: { number: 8 },
    subjectName: 'Neem ruimte en geef ruimte',
  })
})

it('[I1] takes nothing from anybody', () => {
  for (const actor of [lead, participant('ada')])
    given(past)
      .when(actor, inStep('info', { type: 'Anything' }))
      .thenRefusal('forbidden')
  expect(kitOf(kits, 'info')?.command.safeParse({ type: 'Anything' }).success).toBe(false)
})
