import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given } from '../testing/given'
import { happened, joined, lobbyOpened, prepared, reached } from '../testing/past'
import type { WorkshopEvent } from './event'
import { phoneView, screenView } from './view'
import { consoleView } from './view-console'

const around = { here: new Set<string>(), screens: 1 }
const places = [0, 1, 1, 9, 9, 10].map((position, index) =>
  happened('dilemma', { type: 'PointPlaced', voice: `v${index}`, round: 'first', position }),
)

function rulesAt(phase: 'open' | 'closed' | 'revealed' | 'talk', ...more: readonly WorkshopEvent[]) {
  const state = given(
    prepared(),
    lobbyOpened,
    joined('ada', 'ben', 'cho', 'dan', 'eva', 'fay', 'gus', 'hal'),
    reached('dilemma', 'open', 'first'),
    places,
    reached('dilemma', phase, 'first'),
    more,
  ).state()
  return { state, rules: consoleView(kits, state, around).pointers.map(({ rule }) => rule) }
}

describe('the conversation pointer on the console', () => {
  it('[G8] is silent before the reveal', () => {
    expect(rulesAt('open').rules).toEqual([])
    expect(rulesAt('closed').rules).toEqual([])
    expect(rulesAt('revealed').rules).toContain('split')
  })

  it('[G8] does not go to phones or to the screen', () => {
    const { state } = rulesAt('talk')
    expect(phoneView(kits, state, around)).not.toHaveProperty('pointers')
    expect(screenView(kits, state, around)).not.toHaveProperty('pointers')
  })

  it('[G6] counts the turns of the whole workshop', () => {
    const turns = ['ada', 'ben', 'ada', 'ben', 'ada', 'ben'].map((participantId): WorkshopEvent => ({
      type: 'TurnGiven',
      participantId,
      at: '2026-11-23T10:00:00.000Z',
    }))
    expect(rulesAt('talk', ...turns).rules).toContain('few-voices')
    expect(rulesAt('talk', ...turns.slice(0, 5)).rules).not.toContain('few-voices')
  })
})
