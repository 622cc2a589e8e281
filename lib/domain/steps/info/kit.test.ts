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

it('[I1] takes nothing from anybody', () => {
  for (const actor of [lead, participant('ada')])
    given(past)
      .when(actor, inStep('info', { type: 'Anything' }))
      .thenRefusal('forbidden')
  expect(kitOf(kits, 'info')?.command.safeParse({ type: 'Anything' }).success).toBe(false)
})
