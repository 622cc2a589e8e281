import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given, lead, participant } from '../testing/given'
import { finished, joined, joinedAs, lobbyOpened, prepared, reached } from '../testing/past'
import type { WorkshopEvent } from './event'
import { phoneView } from './view'
import { consoleView } from './view-console'

const talking = [...prepared(), lobbyOpened, ...joined('ada', 'ben'), reached('dilemma', 'talk', 'first')]
const appoint = (participantId: string | null) => ({ type: 'AppointScribe', participantId }) as const
const appointed = (participantId: string | null): WorkshopEvent => ({
  type: 'ScribeAppointed',
  participantId,
})
const write = (stepId = 'dilemma') =>
  ({ type: 'AddHarvest', stepId, kind: 'insight', text: 'Een inzicht', about: null }) as const
const written: WorkshopEvent = {
  type: 'HarvestAdded',
  stepId: 'dilemma',
  lineId: 'line',
  kind: 'insight',
  text: 'Een inzicht',
}
const edit = { type: 'EditHarvest', stepId: 'dilemma', lineId: 'line', text: 'Beter gezegd' } as const
const ada = participant('ada')
const around = { here: new Set<string>(), screens: 0 }

describe('the scribe', () => {
  it('[T13] is appointed, replaced and thanked by who leads', () => {
    given(talking).when(lead, appoint('ada')).thenEvents(appointed('ada'))
    given(talking, appointed('ada')).when(lead, appoint('ben')).thenEvents(appointed('ben'))
    given(talking, appointed('ada')).when(lead, appoint(null)).thenEvents(appointed(null))
    given(talking, appointed('ada')).when(lead, appoint('ada')).thenEvents()
    given(talking).when(lead, appoint('zoë')).thenRefusal('unknown-participant')
    given(talking).when(ada, appoint('ada')).thenRefusal('forbidden')
  })

  it('[T13] writes lines and words them better; others do not, and neither does who was scribe', () => {
    given(talking, appointed('ada'))
      .when(ada, write())
      .thenEvents({ ...written, lineId: 'new-1' })
    given(talking, appointed('ada'), written)
      .when(ada, edit)
      .thenEvents({ type: 'HarvestEdited', stepId: 'dilemma', lineId: 'line', text: 'Beter gezegd' })
    for (const command of [write(), edit]) {
      given(talking, written).when(ada, command).thenRefusal('forbidden')
      given(talking, appointed('ben'), written).when(ada, command).thenRefusal('forbidden')
      given(talking, appointed('ada'), appointed(null), written).when(ada, command).thenRefusal('forbidden')
    }
    given(talking, appointed('ada'), written)
      .when(ada, { type: 'RemoveHarvest', stepId: 'dilemma', lineId: 'line' })
      .thenRefusal('forbidden')
  })

  it('[T13] writes about what is talked about now', () => {
    given(talking, appointed('ada')).when(ada, write('notes')).thenRefusal('step-not-open')
    given(talking, appointed('ada'), reached('dilemma', 'open', 'second'))
      .when(ada, write())
      .thenRefusal('step-not-open')
    given(talking, appointed('ada'), reached('dilemma', 'harvest', 'second'))
      .when(ada, write())
      .thenEvents({ ...written, lineId: 'new-1' })
  })

  it('[T13] stays scribe in the next step, and not when they are gone', () => {
    const next = [...talking, appointed('ada'), finished('dilemma'), reached('talk', 'talk')]
    given(next)
      .when(ada, write('talk'))
      .thenEvents({ ...written, stepId: 'talk', lineId: 'new-1' })
    for (const type of ['ParticipantLeft', 'ParticipantRemoved'] as const)
      expect(
        given(talking, appointed('ada'), { type, participantId: 'ada' }).state().scribeId,
      ).toBeUndefined()
  })

  it('[T13] is known by the number on their phone where the group knows no names', () => {
    const nameless = given(talking, appointed('ben')).state()
    expect(phoneView(kits, nameless, around).scribe).toEqual({ seat: 2 })
    expect(consoleView(kits, nameless, around).scribeId).toBe('ben')
    expect(phoneView(kits, given(talking).state(), around)).not.toHaveProperty('scribe')
    const named = given(prepared({ mode: 'named' }), lobbyOpened, joinedAs('ada', 'Ada'), appointed('ada'))
    expect(phoneView(kits, named.state(), around).scribe).toEqual({ seat: 1, name: 'Ada' })
  })
})
