import type { KernelCommand } from './command'
import type { Role } from './context'
import type { WorkshopStatus } from './state'

interface Permission {
  readonly roles: readonly Role[]
  readonly during: readonly WorkshopStatus[]
}

const beforeClosing: readonly WorkshopStatus[] = ['prepared', 'lobby', 'live']
const withPeople: readonly WorkshopStatus[] = ['lobby', 'live']
const afterwards: readonly WorkshopStatus[] = ['closed']
const lead: readonly Role[] = ['lead']

/** Who may send what, and when. What happens inside a step is in the `senders` of its kit. */
export const permissions: Readonly<Record<KernelCommand['type'] | 'InStep' | 'EnterFor', Permission>> = {
  EditAbout: { roles: lead, during: beforeClosing },
  OpenLobby: { roles: lead, during: ['prepared'] },
  CloseWorkshop: { roles: ['lead', 'server'], during: withPeople },

  AddStep: { roles: lead, during: beforeClosing },
  ChangeStep: { roles: lead, during: beforeClosing },
  MoveStep: { roles: lead, during: beforeClosing },
  RemoveStep: { roles: lead, during: beforeClosing },

  LockLobby: { roles: lead, during: beforeClosing },
  LimitPeople: { roles: lead, during: beforeClosing },
  Join: { roles: ['door'], during: withPeople },
  Leave: { roles: ['participant'], during: withPeople },
  RemoveParticipant: { roles: lead, during: withPeople },
  AddPerson: { roles: lead, during: withPeople },

  MakeTables: { roles: lead, during: withPeople },
  EndTables: { roles: lead, during: withPeople },
  SeatPerson: { roles: lead, during: withPeople },
  ShowSeating: { roles: lead, during: withPeople },
  ShowTables: { roles: lead, during: ['live'] },
  ChooseTable: { roles: ['participant'], during: withPeople },
  SpeakForTable: { roles: ['participant'], during: withPeople },
  WriteMinorityNote: { roles: ['participant'], during: ['live'] },

  GoTo: { roles: lead, during: withPeople },
  CallLast: { roles: lead, during: ['live'] },
  ReopenStep: { roles: lead, during: ['live'] },
  SayReady: { roles: ['participant'], during: ['live'] },
  EndLastCall: { roles: ['server'], during: ['live'] },
  SealStep: { roles: ['server'], during: ['live', 'closed'] },

  StartCountdown: { roles: lead, during: ['live'] },
  ExtendCountdown: { roles: lead, during: ['live'] },
  PauseCountdown: { roles: lead, during: ['live'] },
  ResumeCountdown: { roles: lead, during: ['live'] },
  StopCountdown: { roles: lead, during: ['live'] },
  SetFocus: { roles: lead, during: ['live'] },
  BlankScreen: { roles: lead, during: withPeople },
  AddHarvest: { roles: lead, during: ['live'] },
  EditHarvest: { roles: lead, during: ['live'] },
  RemoveHarvest: { roles: lead, during: ['live'] },

  RaiseHand: { roles: ['participant'], during: ['live'] },
  GiveTurn: { roles: lead, during: ['live'] },
  VolunteerAsJester: { roles: ['participant'], during: ['live'] },
  AppointJester: { roles: lead, during: ['live'] },
  DrawJester: { roles: lead, during: ['live'] },

  WriteForeword: { roles: lead, during: afterwards },
  HideReportLine: { roles: lead, during: afterwards },
  PublishReport: { roles: lead, during: afterwards },
  TakeReportBack: { roles: lead, during: afterwards },
  TellOutcome: { roles: ['keeper'], during: afterwards },

  InStep: { roles: ['lead', 'participant'], during: ['live'] },
  EnterFor: { roles: lead, during: ['live'] },
}
