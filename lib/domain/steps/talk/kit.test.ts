import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../../testing/given'
import { happened, joined, lobbyOpened, prepared, reached } from '../../testing/past'
import type { WorkshopEvent } from '../../workshop/event'
import { phoneView } from '../../workshop/view'
import { consoleView } from '../../workshop/view-console'
import { kits } from '../registry'
import { talkCommandSchema, talkMoments } from './kit'

const talking = [...prepared(), lobbyOpened, ...joined('ada'), reached('talk', 'talk')]
const show = (index: number | null) => inStep('talk', { type: 'ShowPrompt', index })
const shown = (index: number | null) => happened('talk', { type: 'PromptShown', index })
const around = { here: new Set<string>(), screens: 0 }
const phone = (...events: readonly WorkshopEvent[]) =>
  phoneView(kits, given(talking, events).state(), around).step?.content

describe('a talk', () => {
  it('[Ta1] has a talk and a harvest, and no input', () => {
    expect(talkMoments().map(({ phase }) => phase)).toEqual(['talk', 'harvest'])
    given(talking).when(participant('ada'), show(0)).thenRefusal('forbidden')
  })

  it('[Ta2] shows one prompt card at a time, or none', () => {
    given(talking).when(lead, show(1)).thenEvents(shown(1))
    expect(phone()).toEqual({ question: 'Waarover?' })
    expect(phone(shown(0), shown(1))).toEqual({ question: 'Waarover?', prompt: 'Waarom?' })
    expect(phone(shown(1), shown(null))).toEqual({ question: 'Waarover?' })
  })

  it('[Ta2] does not show a card that is not there', () => {
    given(talking).when(lead, show(2)).thenRefusal('unknown-item')
    for (const index of [-1, 8, 0.5, '0'])
      expect(talkCommandSchema.safeParse({ type: 'ShowPrompt', index }).success).toBe(false)
  })

  it('[Ta2] lets the console see all cards', () => {
    const view = consoleView(kits, given(talking, shown(1)).state(), around)
    expect(view.step?.content).toMatchObject({ prompts: ['Wie ziet het anders?', 'Waarom?'], shown: 1 })
  })
})
