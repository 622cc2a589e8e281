import { describe, expect, it } from 'vitest'
import { kits } from '../steps/registry'
import { given, server } from '../testing/given'
import { at, closed, finished, happened, joinedAs, lobbyOpened, prepared, reached } from '../testing/past'
import { infoPlan, sampleAbout } from '../testing/plans'
import { readEvent, UnreadableEventError, writeEvent } from './codec'
import type { WorkshopEvent } from './event'
import { kernelEventSchema } from './event'

const past = [...prepared(), lobbyOpened, reached('compass', 'open'), finished('compass')]
const [sealed] = given(past).when(server, { type: 'SealStep', stepId: 'compass' }).events()

const mark = { table: 3, people: 7 }
const tableEvents: readonly WorkshopEvent[] = [
  { type: 'TablesMade', way: 'draw', count: 2, seats: { ada: 1 } },
  { type: 'PersonSeated', participantId: 'ada', table: 2, people: 7 },
  { type: 'PersonSeated', participantId: 'ada', table: null },
  { type: 'SeatingShown', shown: false },
  { type: 'TablesShown', stepId: 'compass', shown: 3 },
  { type: 'TablesEnded' },
  { type: 'VoiceReady', stepId: 'compass', voice: 'v', ready: true },
  { type: 'MinorityNoted', stepId: 'compass', voice: 'v', round: 'main', mark, text: 'Twee aarzelen' },
  {
    ...happened('compass', { type: 'NeedlePlaced', voice: 'v', needle: 1, now: 2, desired: 9 }),
    by: { voice: 'v', ...mark },
  } as WorkshopEvent,
]

const every: readonly WorkshopEvent[] = [
  ...past,
  ...(sealed ? [sealed] : []),
  closed,
  joinedAs('ada', 'Ada'),
  {
    type: 'WorkshopPrepared',
    about: sampleAbout,
    at: at(0),
    compass: { editionId: 'own', version: 2, name: 'Ons kompas' },
  },
  { type: 'AboutEdited', about: sampleAbout },
  {
    type: 'WorkshopImported',
    at: at(0),
    report: { about: sampleAbout, people: 3, steps: [], notHeld: [] },
  },
  { type: 'PreWorkOpened', stepId: 'compass', closesAt: at(9), at: at(0) },
  { type: 'PreWorkClosed', stepId: 'compass', answered: 3, at: at(9) },
  { type: 'ParticipantJoined', participantId: 'bo', seat: 3, ahead: true },
  { type: 'PaperPeopleCounted', people: 9 },
  { type: 'StepChanged', stepId: 'info', plan: infoPlan },
  { type: 'StepMoved', stepId: 'info', before: 'notes' },
  { type: 'StepRemoved', stepId: 'info' },
  { type: 'LobbyLocked', locked: true },
  { type: 'PeopleLimited', maximum: 40 },
  { type: 'ParticipantLeft', participantId: 'ada' },
  { type: 'ParticipantRemoved', participantId: 'ada' },
  { type: 'LastCallStarted', stepId: 'compass', endsAt: at(1) },
  { type: 'StepReopened', stepId: 'compass', at: at(1) },
  { type: 'CountdownSet', countdown: { status: 'running', endsAt: at(1), totalSeconds: 60 } },
  { type: 'FocusSet', focus: null },
  { type: 'ScreenBlanked', blank: true },
  { type: 'HarvestAdded', stepId: 'compass', lineId: 'l', kind: 'question', text: 'Waarom?', about: 'k' },
  { type: 'HarvestEdited', stepId: 'compass', lineId: 'l', text: 'Waartoe?' },
  { type: 'HarvestRemoved', stepId: 'compass', lineId: 'l' },
  { type: 'SenderBlocked', stepId: 'notes', itemId: 'n', voice: 'v' },
  { type: 'SenderAllowed', stepId: 'notes', itemId: 'n' },
  { type: 'ForewordWritten', text: 'Vooraf' },
  { type: 'ReportLineHidden', stepId: 'talk', lineId: 'line', hidden: true },
  { type: 'ReportPublished', at: at(120) },
  { type: 'ReportTakenBack' },
  { type: 'OutcomeTold', stepId: 'commitments', itemId: 'c', outcome: 'let-go', why: 'Geen tijd' },
  { type: 'HandRaised', participantId: 'ada', raised: true },
  { type: 'TurnGiven', participantId: null, at: at(1) },
  { type: 'HarvestRestored', stepId: 'compass', lineId: 'l' },
  { type: 'TurnTakenBack' },
  { type: 'FacilitatorAdmitted', facilitatorId: 'bas' },
  { type: 'LeadHandedOver', to: 'bas' },
  { type: 'FacilitatorDismissed', facilitatorId: 'bas' },
  { type: 'JesterVolunteered', participantId: 'ada', willing: true },
  { type: 'JesterAppointed', participantId: 'ada' },
  { type: 'ScribeAppointed', participantId: 'ada' },
  happened('compass', { type: 'NeedlePlaced', voice: 'v', needle: 1, now: 2, desired: 9 }),
  ...tableEvents,
]

const unreadable = (payload: unknown) => () => readEvent(kits, JSON.stringify(payload))

describe('stored events', () => {
  it('[W9] are read back as they were written, of every type there is', () => {
    const types = kernelEventSchema.options.map((option) => option.shape.type.value)
    expect(new Set(every.map((event) => event.type))).toEqual(new Set([...types, 'StepEvent']))
    for (const event of every) expect(readEvent(kits, writeEvent(event))).toEqual(event)
  })

  it('[W9] of a newer program are not read', () => {
    expect(unreadable({ type: 'SomethingNew' })).toThrow(UnreadableEventError)
    expect(unreadable({ ...lobbyOpened, more: 1 })).toThrow(UnreadableEventError)
    expect(unreadable({ type: 'StepEvent', stepId: 's', kind: 'karaoke', event: {} })).toThrow(/karaoke/)
    expect(
      unreadable({ type: 'StepAdded', stepId: 's', plan: { ...infoPlan, kind: 'x' }, before: null }),
    ).toThrow(UnreadableEventError)
  })

  it('[W9] that are damaged are not read, and the error does not quote what people wrote', () => {
    const secret = 'dit mag niemand lezen'
    const damaged = [
      happened('compass', { type: 'NeedlePlaced', voice: secret, needle: 1, now: 99, desired: 9 }),
      { type: 'StepSealed', stepId: 's', kind: 'compass', sealed: { words: secret } },
      { type: 'StepAdded', stepId: 's', plan: { ...infoPlan, config: { text: [secret] } }, before: null },
      { type: 'HarvestEdited', stepId: 's', lineId: 'l', text: { nested: secret } },
    ]
    for (const payload of damaged) {
      expect(unreadable(payload)).toThrow(UnreadableEventError)
      expect(unreadable(payload)).not.toThrow(secret)
    }
  })
})
