import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { coLead, given, lead, participant, server } from '../testing/given'
import { admitted, closed, handedOver, joined, lobbyOpened, prepared, reached } from '../testing/past'
import { limits } from './limits'
import { phoneView, screenView } from './view'
import { consoleView } from './view-console'

const together = [...prepared(), admitted('bas'), lobbyOpened, ...joined('ada'), reached('compass', 'open')]
const handOver = (from: string, to: string) => ({ type: 'HandOverLead', from, to }) as const
const bas = coLead('bas')

describe('leading together', () => {
  it('[Le1] the owner leads until the lead is handed over', () => {
    expect(given(together).state().leading).toEqual({ coLeadIds: ['bas'], leaderId: 'owner' })
    given(together).when(lead, handOver('owner', 'bas')).thenEvents(handedOver('bas'))
    expect(given(together, handedOver('bas')).state().leading.leaderId).toBe('bas')
  })

  it('[Le1] who leads alone moves the room; the other is told that somebody else leads', () => {
    const blank = { type: 'BlankScreen', blank: true } as const
    given(together).when(lead, blank).thenEvents({ type: 'ScreenBlanked', blank: true })
    given(together).when(bas, blank).thenRefusal('not-leading')
    given(together, handedOver('bas')).when(lead, blank).thenRefusal('not-leading')
    given(together, handedOver('bas')).when(bas, blank).thenEvents({ type: 'ScreenBlanked', blank: true })
  })

  it('[Le2] who leads along writes the harvest, changes the order and gives turns meanwhile', () => {
    const line = { stepId: 'compass', kind: 'insight', text: 'Een inzicht', about: null } as const
    given(together)
      .when(bas, { type: 'AddHarvest', ...line })
      .events()
    given(together).when(bas, { type: 'MoveStep', stepId: 'info', before: null }).events()
    given(together).when(bas, { type: 'GiveTurn', participantId: 'ada' }).events()
  })

  it('[Le3] who leads along takes the lead over, but gives it to nobody else', () => {
    given(together).when(bas, handOver('owner', 'bas')).thenEvents(handedOver('bas'))
    given(together, admitted('cas')).when(bas, handOver('owner', 'cas')).thenRefusal('forbidden')
    given(together, admitted('cas'), handedOver('bas'))
      .when(bas, handOver('bas', 'cas'))
      .thenEvents(handedOver('cas'))
    given(together, handedOver('bas')).when(lead, handOver('bas', 'owner')).thenEvents(handedOver('owner'))
  })

  it('[Le3] of two hand-overs at once only the first counts', () => {
    given(together, admitted('cas'), handedOver('cas'))
      .when(bas, handOver('owner', 'bas'))
      .thenRefusal('stale-version')
    given(together).when(lead, handOver('owner', 'owner')).thenEvents()
  })

  it('[Le3] nobody leads who was not invited', () => {
    given(together).when(lead, handOver('owner', 'dora')).thenRefusal('unknown-participant')
    given(together).when(participant('ada'), handOver('owner', 'bas')).thenRefusal('forbidden')
    given(together).when(coLead('dora'), { type: 'GiveTurn', participantId: 'ada' }).thenRefusal('removed')
  })

  it('[Le4] an invitation counts once, also when it is taken twice, up to a number', () => {
    const admit = (facilitatorId: string) => ({ type: 'AdmitFacilitator', facilitatorId }) as const
    given(together).when(server, admit('cas')).thenEvents(admitted('cas'))
    given(together).when(server, admit('bas')).thenEvents()
    const full = Array.from({ length: limits.coLeads }, (_, index) => admitted(`co-${index}`))
    given(prepared(), full).when(server, admit('one-more')).thenRefusal('too-many-items')
  })

  it('[Le4] who is taken out leaves the lead to the owner, also after closing', () => {
    const dismiss = { type: 'DismissFacilitator', facilitatorId: 'bas' } as const
    for (const past of [
      [...together, handedOver('bas')],
      [...together, handedOver('bas'), closed],
    ]) {
      const dismissed = given(past).when(server, dismiss)
      dismissed.thenEvents({ type: 'FacilitatorDismissed', facilitatorId: 'bas' })
      expect(dismissed.state().leading).toEqual({ coLeadIds: [], leaderId: 'owner' })
    }
    given(together, admitted('cas'))
      .when(server, { ...dismiss, facilitatorId: 'dora' })
      .thenEvents()
  })

  it('[Le7] when it closes the lead goes back to the owner, and what becomes of the report is theirs', () => {
    const over = given(together, handedOver('bas'), closed)
    over.when(bas, { type: 'PublishReport' }).thenRefusal('not-leading')
    over.when(lead, { type: 'PublishReport' }).events()
  })

  it('[Le5] the consoles alone learn who leads and who is here', () => {
    const facilitators = [{ facilitatorId: 'bas', name: 'Bas-die-begeleidt', isHere: true }]
    const around = { here: new Set<string>(), screens: 0, facilitators }
    const state = given(together, handedOver('bas')).state()
    expect(consoleView(kits, state, around)).toMatchObject({ leaderId: 'bas', facilitators })
    for (const view of [phoneView(kits, state, around), screenView(kits, state, around)])
      expect(JSON.stringify(view)).not.toContain('Bas-die-begeleidt')
  })
})
