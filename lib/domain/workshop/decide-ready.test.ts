import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given, participant, voiceOf } from '../testing/given'
import { joined, lobbyOpened, prepared, reached } from '../testing/past'
import type { WorkshopEvent } from './event'
import type { Mode } from './mode'
import { phoneView } from './view'
import { consoleView } from './view-console'
import { selfView } from './view-self'

const live = (mode: Mode = 'anonymous') => [
  ...prepared({ mode }),
  lobbyOpened,
  ...joined('ada', 'ben', 'cho'),
]
const say = (ready: boolean, phase: 'open' | 'closed' | 'talk' = 'open') =>
  ({ type: 'SayReady', stepId: 'compass', moment: { round: 'main', phase }, ready }) as const
const isReady = (id: string, ready = true): WorkshopEvent => ({
  type: 'VoiceReady',
  stepId: 'compass',
  voice: `voice-of-${id}`,
  ready,
})

function readiness(past: readonly WorkshopEvent[], here: readonly string[]) {
  const state = given(past).state()
  const around = {
    here: new Set(here),
    screens: 0,
    voiceIn: (_stepId: string, id: string) => voiceOf(id, state),
  }
  const views = [phoneView(kits, state, around), consoleView(kits, state, around)]
  for (const { step } of views) expect(step?.readiness).toEqual(views[0]?.step?.readiness)
  return views[0]?.step?.readiness
}

describe('I am ready', () => {
  it('[Rd1] is said by voice, taken back, and said once', () => {
    const open = [...live(), reached('compass', 'open')]
    given(open).when(participant('ada'), say(true)).thenEvents(isReady('ada'))
    given(open, isReady('ada')).when(participant('ada'), say(true)).thenEvents()
    given(open, isReady('ada')).when(participant('ada'), say(false)).thenEvents(isReady('ada', false))
  })

  it('[Rd1] is said of the moment that is on, where there is something to be ready with', () => {
    given(live(), reached('compass', 'talk'))
      .when(participant('ada'), say(true, 'talk'))
      .thenEvents(isReady('ada'))
    given(live(), reached('compass', 'talk')).when(participant('ada'), say(true)).thenRefusal('step-not-open')
    given(live(), reached('compass', 'closed'))
      .when(participant('ada'), say(true, 'closed'))
      .thenRefusal('step-not-open')
    given(live(), reached('info', 'open'))
      .when(participant('ada'), { ...say(true), stepId: 'info' })
      .thenRefusal('step-not-open')
    given(live(), { type: 'ParticipantLeft', participantId: 'ada' }, reached('compass', 'open'))
      .when(participant('ada'), say(true))
      .thenRefusal('step-not-open')
  })

  it('[Rd2] counts people who are here with a phone, and neither the facilitator nor who has none', () => {
    const proxy: WorkshopEvent = { type: 'ParticipantJoined', participantId: 'opa', seat: 9, proxy: true }
    const past = [...live(), proxy, reached('compass', 'open'), isReady('ada'), isReady('cho')]
    expect(readiness(past, ['ada', 'ben'])).toEqual({ ready: 1, of: 2 })
    expect(readiness(past, ['ada', 'ben', 'cho'])).toEqual({ ready: 2, of: 3 })
  })

  it('[Rd2] begins anew with each moment', () => {
    const past = [...live(), reached('compass', 'open'), isReady('ada'), reached('compass', 'talk')]
    expect(readiness(past, ['ada'])).toEqual({ ready: 0, of: 1 })
    expect(readiness([...live(), reached('compass', 'closed')], ['ada'])).toBeUndefined()
  })

  it('[Rd3] is known to oneself, and names nobody anywhere', () => {
    const state = given(live(), reached('compass', 'open'), isReady('ada')).state()
    expect(selfView(state, 'ada', () => 'voice-of-ada')).toMatchObject({
      readyWith: { stepId: 'compass', round: 'main', phase: 'open' },
    })
    expect(selfView(state, 'ben', () => 'voice-of-ben')).not.toHaveProperty('readyWith')
    const around = { here: new Set(['ada', 'ben']), screens: 0 }
    expect(JSON.stringify(consoleView(kits, state, around).people)).not.toMatch(/ready/i)
  })
})
