import { describe, expect, it } from 'vitest'
import { everyCommand } from '../testing/commands'
import { coLead, door, given, keeper, lead, participant, server } from '../testing/given'
import { admitted, closed, joined, lobbyOpened, prepared, reached } from '../testing/past'
import { kernelCommandSchema } from './command'
import type { PermittedRole } from './leading'
import { permissions } from './permission'
import type { WorkshopStatus } from './state'

const actors = { lead, 'co-lead': coLead('bas'), participant: participant('ada'), door, server, keeper }
const statuses: readonly WorkshopStatus[] = ['prepared', 'lobby', 'live', 'closed']

const before = [...prepared(), admitted('bas')]
const pasts = {
  prepared: before,
  lobby: [...before, lobbyOpened, ...joined('ada')],
  live: [...before, lobbyOpened, ...joined('ada'), reached('compass', 'open')],
  closed: [...before, lobbyOpened, ...joined('ada'), reached('compass', 'open'), closed],
}

const together = ['lead', 'co-lead'] as const

/** Written out a second time on purpose: who may do what, and when, is not to change by accident. */
const expected: Record<keyof typeof permissions, { roles: readonly PermittedRole[]; during: string }> = {
  EditAbout: { roles: together, during: 'prepared lobby live' },
  OpenLobby: { roles: ['lead'], during: 'prepared' },
  OpenPreWork: { roles: ['lead'], during: 'prepared' },
  ClosePreWork: { roles: ['lead'], during: 'prepared' },
  EndPreWork: { roles: ['server'], during: 'prepared' },
  CloseWorkshop: { roles: ['lead', 'server'], during: 'lobby live' },
  AddStep: { roles: together, during: 'prepared lobby live' },
  ChangeStep: { roles: together, during: 'prepared lobby live' },
  MoveStep: { roles: together, during: 'prepared lobby live' },
  RemoveStep: { roles: together, during: 'prepared lobby live' },
  LockLobby: { roles: together, during: 'prepared lobby live' },
  LimitPeople: { roles: together, during: 'prepared lobby live' },
  Join: { roles: ['door'], during: 'prepared lobby live' },
  Leave: { roles: ['participant'], during: 'prepared lobby live' },
  RemoveParticipant: { roles: together, during: 'prepared lobby live' },
  AddPerson: { roles: together, during: 'lobby live' },
  MakeTables: { roles: ['lead'], during: 'lobby live' },
  EndTables: { roles: ['lead'], during: 'lobby live' },
  SeatPerson: { roles: together, during: 'lobby live' },
  ShowSeating: { roles: ['lead'], during: 'lobby live' },
  ShowTables: { roles: ['lead'], during: 'live' },
  ChooseTable: { roles: ['participant'], during: 'lobby live' },
  SpeakForTable: { roles: ['participant'], during: 'lobby live' },
  WriteMinorityNote: { roles: ['participant'], during: 'live' },
  SayReady: { roles: ['participant'], during: 'live' },
  BlockSender: { roles: together, during: 'live' },
  AllowSender: { roles: together, during: 'live' },
  CountPaperPeople: { roles: together, during: 'lobby live' },
  GoTo: { roles: ['lead'], during: 'lobby live' },
  CallLast: { roles: ['lead'], during: 'live' },
  ReopenStep: { roles: ['lead'], during: 'live' },
  EndLastCall: { roles: ['server'], during: 'live' },
  SealStep: { roles: ['server'], during: 'live closed' },
  StartCountdown: { roles: ['lead'], during: 'live' },
  ExtendCountdown: { roles: ['lead'], during: 'live' },
  PauseCountdown: { roles: ['lead'], during: 'live' },
  ResumeCountdown: { roles: ['lead'], during: 'live' },
  StopCountdown: { roles: ['lead'], during: 'live' },
  SetFocus: { roles: ['lead'], during: 'live' },
  BlankScreen: { roles: ['lead'], during: 'lobby live' },
  AddHarvest: { roles: [...together, 'participant'], during: 'live' },
  EditHarvest: { roles: [...together, 'participant'], during: 'live' },
  RemoveHarvest: { roles: together, during: 'live' },
  RestoreHarvest: { roles: together, during: 'live' },
  AppointScribe: { roles: together, during: 'live' },
  RaiseHand: { roles: ['participant'], during: 'live' },
  GiveTurn: { roles: together, during: 'live' },
  TakeBackTurn: { roles: together, during: 'live' },
  VolunteerAsJester: { roles: ['participant'], during: 'live' },
  AppointJester: { roles: together, during: 'live' },
  DrawJester: { roles: together, during: 'live' },
  HandOverLead: { roles: together, during: 'prepared lobby live' },
  AdmitFacilitator: { roles: ['server'], during: 'prepared lobby live closed' },
  DismissFacilitator: { roles: ['server'], during: 'prepared lobby live closed' },
  WriteForeword: { roles: ['lead'], during: 'closed' },
  HideReportLine: { roles: ['lead'], during: 'closed' },
  PublishReport: { roles: ['lead'], during: 'closed' },
  TakeReportBack: { roles: ['lead'], during: 'closed' },
  TellOutcome: { roles: ['keeper'], during: 'closed' },
  InStep: { roles: [...together, 'participant'], during: 'prepared live' },
  EnterFor: { roles: together, during: 'live' },
}

const types = Object.keys(permissions) as (keyof typeof permissions)[]

/** The rules behind the table have refusals of their own; only these two statuses belong to the table. */
function isStatusRefusal(refusal: string, status: WorkshopStatus): boolean {
  return refusal === (status === 'closed' ? 'workshop-closed' : 'not-now')
}

describe('who may do what, and when', () => {
  it('[W6] has a row for every command there is', () => {
    const commands = kernelCommandSchema.options.map((option) => option.shape.type.value)
    expect([...commands, 'InStep', 'EnterFor'].toSorted()).toEqual(types.toSorted())
  })

  for (const type of types) {
    const { roles, during } = expected[type]

    it(`[W6] ${type}: ${roles.join(' or ')}, when ${during.split(' ').join(' or ')}`, () => {
      for (const role of Object.keys(actors) as PermittedRole[]) {
        for (const status of statuses) {
          const { decision } = given(pasts[status]).when(actors[role], everyCommand[type])
          const refusal = decision.accepted ? 'none' : decision.refusal
          const wrongRole = role === 'co-lead' && roles.includes('lead') ? 'not-leading' : 'forbidden'
          if (!roles.includes(role)) expect(`${role} ${refusal}`).toBe(`${role} ${wrongRole}`)
          else if (!during.split(' ').includes(status))
            expect(isStatusRefusal(refusal, status), `${role} ${status} ${refusal}`).toBe(true)
          else expect(refusal, `${role} ${status}`).not.toBe('workshop-closed')
        }
      }
    })

    it(`[W6] ${type} stands in the table as it is written here`, () => {
      expect(permissions[type].roles.toSorted()).toEqual(roles.toSorted())
      expect(permissions[type].during.toSorted()).toEqual(during.split(' ').toSorted())
    })
  }

  it('[W6] each command that is allowed is carried out somewhere', () => {
    const refused = types.filter((type) =>
      statuses.every((status) =>
        Object.values(actors).every(
          (actor) => !given(pasts[status]).when(actor, everyCommand[type]).decision.accepted,
        ),
      ),
    )
    // These need a past of their own; the files beside this one give it to them.
    expect(refused.toSorted()).toEqual([
      'AllowSender',
      'BlockSender',
      'CallLast',
      'ChooseTable',
      'EditHarvest',
      'EndLastCall',
      'EndPreWork',
      'EnterFor',
      'ExtendCountdown',
      'HideReportLine',
      'PauseCountdown',
      'RemoveHarvest',
      'RestoreHarvest',
      'ResumeCountdown',
      'SealStep',
      'SeatPerson',
      'ShowSeating',
      'SpeakForTable',
      'TakeBackTurn',
      'TellOutcome',
      'WriteMinorityNote',
    ])
  })
})
